import Testing

@testable import ClaimExtraction

@Suite("Baselines")
struct BaselineTests {
  @Test(
    "a share's whole is its baseline",
    arguments: [
      FrameCase("海外訂單佔總訂單約兩成。", "兩成", baseline: "總訂單"),
      FrameCase("七成受访者支持新的垃圾分类办法。", "七成", baseline: "受访者"),
      FrameCase("半數醫院沒有備用電源。", "半數", baseline: "醫院"),
      FrameCase(
        "Nearly 36 per cent of the parcels arrived late.", "36 per cent", baseline: "parcels"),
      FrameCase("Two-thirds of the nurses work nights.", "Two-thirds", baseline: "nurses"),
      FrameCase("乘客中四成滿意，三成不滿。", "三成", baseline: "乘客"),
    ])
  func wholes(_ row: FrameCase) {
    #expect(row.differences == [])
  }

  @Test(
    "the other side of a comparison is its baseline",
    arguments: [
      FrameCase("這款鍋爐的油耗比同級系統低三成。", "三成", baseline: "同級系統"),
      FrameCase(
        "The rate was 12 per cent below the national average.", "12 per cent",
        baseline: "national average"),
      FrameCase(
        "Steel output was up 6 per cent on a year earlier.", "6 per cent",
        baseline: "a year earlier"),
      FrameCase("上半年渡轮客运量同比增长12%。", "12%", baseline: "去年同期"),
      FrameCase("去年遊客年增兩成。", "兩成", baseline: "去年同期"),
    ])
  func comparisons(_ row: FrameCase) {
    #expect(row.differences == [])
  }

  @Test(
    "a time alone, a target and words over another number are no baseline of a level",
    arguments: [
      FrameCase("太阳能比例从2022年的8%提高到2024年的14%。", "14%", baseline: ""),
      FrameCase("去年的目標為8%。", "8%", baseline: ""),
      FrameCase("去年增長8%，今年持平。", "8%", baseline: ""),
      FrameCase("毛利率達九成。", "九成", baseline: ""),
    ])
  func none(_ row: FrameCase) {
    #expect(row.differences == [])
  }

  @Test(
    "a level, a gap and a multiple of a time have what they are put beside",
    arguments: [
      FrameCase("該縣空屋率約12%，低於全國平均水準。", "12%", baseline: "全國平均水準"),
      FrameCase("該校升學率低於全市平均約7個百分點。", "7個百分點", baseline: "全市平均"),
      FrameCase("離年底的目標還差三成。", "三成", baseline: "年底的目標"),
      FrameCase("離職率是五年前的兩倍。", "兩倍", baseline: "五年前"),
      FrameCase("今年產量只有2020年的一半。", "一半", baseline: "2020年"),
      FrameCase("錄取率低於去年的三成。", "三成", baseline: ""),
      FrameCase("離市區還有三公里。", "三公里", baseline: ""),
      FrameCase(
        "Pay was 4 per cent higher than a year ago, versus inflation of 3 per cent.", "4 per cent",
        baseline: "a year ago"),
      FrameCase(
        "The harvest was less than half the monthly average for 2024.", "half",
        baseline: "monthly average"),
      FrameCase(
        "Wind made 31 per cent of the island's power in May.", "31 per cent",
        baseline: "island's power"),
    ])
  func beside(_ row: FrameCase) {
    #expect(row.differences == [])
  }

  @Test(
    "a multiple over a span, since a month, one in so many and a share shared out",
    arguments: [
      FrameCase("該廠產量三年內翻了三倍。", "三倍", baseline: "三年內"),
      FrameCase("Prices have doubled since last March.", "doubled", baseline: "last March"),
      FrameCase(
        "One in seven nursing posts is vacant.", "One in seven", baseline: "nursing posts"),
      FrameCase("三年內新建20所學校。", "20所", baseline: ""),
      FrameCase("該產品市占率達三成。", "三成", baseline: ""),
      FrameCase("今年產量是三年前的兩倍。", "兩倍", baseline: "三年前"),
    ])
  func implied(_ row: FrameCase) {
    #expect(row.differences == [])
  }
}
