import ClaimModel
import Testing

/// A sentence, the words of one of its numbers, and the word that turns it; `nil` for no change.
struct ChangeCase: Sendable, CustomTestStringConvertible {
  var text: String
  var focus: String
  var word: String?
  var direction: Int

  init(_ text: String, _ focus: String, _ word: String?, _ direction: Int = 0) {
    (self.text, self.focus, self.word, self.direction) = (text, focus, word, direction)
  }

  var testDescription: String { "\(focus) · \(text)" }

  var claim: Claim? { FrameCase(text, focus).claim }
}

@Suite("Up or down")
struct ChangeVerbTests {
  @Test(
    "a change keeps the word that turns it",
    arguments: [
      ChangeCase("Harrow Bank's profit fell 5% in 2024.", "5%", "fell", -1),
      ChangeCase("Attendance at the museum rose by a fifth.", "a fifth", "rose", 1),
      ChangeCase("Imports of wheat were down 12% on the year.", "12%", "down", -1),
      ChangeCase("The council cut its road budget by £4 million.", "£4 million", "cut", -1),
      ChangeCase("港口去年的吞吐量年減一成二。", "一成二", "年減", -1),
      ChangeCase("失業率按年回落0.2個百分點至3.1%。", "0.2個百分點", "回落", -1),
      ChangeCase("乘客人數增加8%，車費收入卻下跌3%。", "8%", "增加", 1),
      ChangeCase("乘客人數增加8%，車費收入卻下跌3%。", "3%", "下跌", -1),
    ])
  func before(_ row: ChangeCase) { expect(row) }

  @Test(
    "the word may stand behind the number",
    arguments: [
      ChangeCase("Ellery Stores reported a 7.8% fall in sales.", "7.8%", "fall", -1),
      ChangeCase("Nurses were offered a further 3% pay rise.", "3%", "rise", 1),
      ChangeCase("The league posted 12% revenue growth.", "12%", "growth", 1),
      ChangeCase("Last year's 4% year-on-year drop worried the growers.", "4%", "drop", -1),
      ChangeCase("Rainfall was 15% higher than in 2023.", "15%", "higher", 1),
      ChangeCase("Output was 3% lower.", "3%", "lower", -1),
      ChangeCase("銀行股錄得5%的跌幅。", "5%", "跌幅", -1),
      ChangeCase("遊客人次有兩成的增長。", "兩成", "增長", 1),
      // No change: verbs of whom the number counts, and the beginning of a change.
      ChangeCase("About 20% fall behind on their rent.", "20%", nil),
      ChangeCase("Some 30% drop out before the exam.", "30%", nil),
      ChangeCase("空置率由5%上升至8%。", "5%", nil),
      ChangeCase("The 20% lower-income band pays nothing.", "20%", nil),
    ])
  func behind(_ row: ChangeCase) { expect(row) }

  @Test("a level has no such word, whatever moved before it")
  func levels() {
    expect(ChangeCase("The jobless rate fell to 3.1%.", "3.1%", nil))
    expect(ChangeCase("入住率回升至七成。", "七成", nil))
  }

  private func expect(_ row: ChangeCase) {
    #expect(row.claim != nil)
    #expect((row.claim?.quantity?.measure == .change) == (row.word != nil))
    #expect(row.claim?.predicate?.text == row.word)
    #expect(row.claim?.predicate?.direction ?? 0 == row.direction)
  }
}
