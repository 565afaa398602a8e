import ClaimModel
import ConflictDetection
import Foundation
import Testing

/// Two numbers of one sentence or of two, with the words around them.
struct Wording: Sendable, CustomTestStringConvertible {
  var first: String
  var second: String
  /// The numbers as they are written.
  var numbers: (String, String)
  /// Whether the second is denied.
  var isDenied = false
  var speakers: (String?, String?) = (nil, nil)
  var outcome: String

  var testDescription: String { "\(first) … \(second) ⇒ \(outcome)" }

  init(
    _ first: String, then second: String? = nil, _ a: String, _ b: String, denied: Bool = false,
    says speakers: (String?, String?) = (nil, nil), _ outcome: String
  ) {
    (self.first, self.second) = (first, second ?? first)
    numbers = (a, b)
    isDenied = denied
    self.speakers = speakers
    self.outcome = outcome
  }

  func claims() throws -> [ArticleClaim] {
    let isOne = first == second
    var a = try claim(first, numbers.0, at: 0, "a", speakers.0)
    var b = try claim(
      second, numbers.1, at: isOne ? 0 : first.unicodeScalars.count + 2, "b", speakers.1)
    if isDenied { b.polarity = .negated }
    a.id = "first"
    b.id = "second"
    return [a, b].map { ArticleClaim(claim: $0, publisher: "Post", published: Day(2024, 5, 1)) }
  }

  private func claim(
    _ words: String, _ number: String, at start: Int, _ id: String, _ speaker: String?
  ) throws -> Claim {
    let range = try #require(words.range(of: number, options: id == "b" ? .backwards : []))
    let from = start + words[..<range.lowerBound].unicodeScalars.count
    let value = try #require(Decimal(string: number.filter { $0.isASCII && $0.isNumber }))
    return Claim(
      id: ClaimID(id), article: "post", kind: .quantity, statement: words,
      anchor: Anchor(
        start: start, end: start + words.unicodeScalars.count, prefix: "", exact: words, suffix: ""),
      focus: from..<from + number.unicodeScalars.count,
      subject: Mention(name: "Harbour Line", text: "Harbour Line"),
      property: Mention(name: "revenue", text: "revenue"),
      quantity: Quantity(min: value, max: value, unit: "EUR", measure: .level, text: number),
      attribution: speaker.map { [Mention(name: $0, text: $0)] } ?? [],
      extraction: Extraction(engine: "example", confidence: 1))
  }
}

@Suite("The words around two numbers")
struct WordingTests {
  static let changes = [
    Wording("Revenue rose from 31 to 44 million", "31", "44", "explained/state-changed"),
    Wording(
      "The line raised its revenue from about 31 to 44 million", "31", "44",
      "explained/state-changed"),
    Wording(
      "Revenue was 44 million", then: "up from 31 million a year ago", "44", "31",
      "explained/state-changed"),
    Wording("Revenue was 28 million, down from 31 million", "28", "31", "explained/state-changed"),
    Wording("營收由31億增至44億", "31億", "44億", "explained/state-changed"),
    Wording("营收由去年的31亿降到28亿", "31亿", "28亿", "explained/state-changed"),
    Wording("Revenue was 44 million", then: "31 million came from freight", "44", "31", "nothing"),
    Wording("Revenue was 44 million", then: "later it was 31 million", "44", "31", "nothing"),
    Wording("營收44億", then: "貨運佔31億", "44億", "31億", "nothing"),
    Wording("營收31億，由船東提供", then: "另一份報告說44億", "31億", "44億", "nothing"),
    Wording("Orders came from 31 ports", then: "to them it sold 44 million", "31", "44", "nothing"),
    Wording("From March it earned 31 million", then: "in all 44 million", "31", "44", "nothing"),
  ]

  static let corrections = [
    Wording(
      "Revenue was 44 million, not 31 million", "44", "31", denied: true, "explained/revision"),
    Wording(
      "Revenue came to 44 million", then: "rather than 31 million", "44", "31", denied: true,
      "explained/revision"),
    Wording("營收應為44億，而不是31億", "44億", "31億", denied: true, "explained/revision"),
    Wording(
      "Revenue was 44 million", then: "and not 47 million", "44", "47", denied: true,
      "explained/revision"
    ),
    Wording("营收是44亿", then: "并非31亿", "44亿", "31亿", denied: true, "explained/revision"),
    Wording(
      "The line earned 44 million instead of 31 million", "44", "31", denied: true,
      "explained/revision"),
    Wording("Revenue was 44 million, not 31 million", "44", "31", "nothing"),
    Wording("Revenue was 44 million", then: "not 44 million", "44", "44", denied: true, "nothing"),
  ]

  static let parts = [
    Wording(
      "Revenue was 44 million", then: "among islanders it was 31 million", "44", "31",
      says: ("Line", "Union"), "explained/different-scope"),
    Wording(
      "營收44億", then: "30岁以下的31億", "44億", "31億", says: ("Line", "Union"), "explained/different-scope"
    ),
    Wording(
      "Revenue was 44 million", then: "no, it was 31 million", "44", "31", says: ("Line", "Union"),
      "contradiction/value"),
  ]

  @Test(
    "From and to are one course, not this but that a correction, a part no rival of the whole",
    arguments: changes + corrections + parts)
  func judged(_ wording: Wording) throws {
    let found = ConflictJudge(lexicon: World.lexicon).conflicts(among: try wording.claims())
      .map { "\($0.class.rawValue)/\($0.type.rawValue)" }
    #expect((found.isEmpty ? "nothing" : found.joined(separator: ", ")) == wording.outcome)
  }
}
