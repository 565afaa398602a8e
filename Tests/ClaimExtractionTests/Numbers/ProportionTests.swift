import Testing

@testable import ClaimExtraction

@Suite("Shares said as so many of so many, and hanging ranges")
struct ProportionTests {
  @Test(
    "the thing shared out stands behind both numbers or between them",
    arguments: [
      ("one school in six lacks a nurse", ["0.166667 ratio"]),
      ("four patients in ten", ["0.4 ratio"]),
      ("one young driver in five", ["0.2 ratio"]), ("a one-in-five chance", ["0.2 ratio"]),
      ("one in every eight households", ["0.125 ratio"]),
      ("It says that one in seven posts is vacant", ["0.142857 ratio"]),
      ("two trains out of three ran late", ["0.666667 ratio"]),
    ])
  func shares(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }

  @Test(
    "so many in a time, a place or a game are no share",
    arguments: [
      ("two goals in six matches", ["2 count", "6 count"]),
      ("three strikes in ten years", ["3 count", "10 a"]), ("nine deaths in 2019", ["9 count"]),
    ])
  func others(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }

  @Test(
    "a hyphen may hang before the joining word of a range",
    arguments: [
      ("a six- to nine-month delay", ["6…9 mo"]), ("a 5-to-10-year lease", ["5…10 a"]),
      ("a 30- to 40-percent cut", ["0.3…0.4 ratio"]),
      ("only 18-20 million in all", ["18000000…20000000 count"]),
      ("$5-6bn of loans", ["5000000000…6000000000 USD"]),
      ("a 3-4 percentage point gap", ["3…4 percentage-point"]), ("一兩天可修復", ["~1…2 d"]),
      ("三兩個月", ["~2…3 mo"]), ("兩三個村", ["~2…3 count"]), ("五、六個縣", ["~5…6 count"]),
      ("三、四成農戶", ["~0.3…0.4 ratio"]), ("two or three people", ["2…3 count"]),
      ("a dose of 12 ± 3 mg", ["~9…15 mg"]), ("3-to-1 odds", []), ("第5、6項", []),
    ])
  func hanging(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }

  @Test(
    "a share's word may stand before its number",
    arguments: [
      ("a body fat percentage of 22.", ["0.22 ratio"]), ("per cent of 210", ["2.1 ratio"]),
      ("a turnout percentage of 64, he said", ["0.64 ratio"]),
      ("20 per cent of 210 farms", ["0.2 ratio", "210 count"]),
      ("a small percentage of 300 farms", ["300 count"]), ("what percentage of 210 is 42?", []),
    ])
  func percentOf(line: String, expected: [String]) {
    #expect(reads(line).prefix(expected.count) == expected[...])
  }
}
