import ClaimModel
import Testing

@testable import ClaimExtraction

@Suite("What a claim holds for")
struct ScopeTests {
  @Test(
    "a region, a trade, a group, a condition and a way of counting",
    arguments: [
      ("在農村地區，診所只有900家。", "900家", "農村地區", Scope.Kind.region),
      ("在制造业领域，失业率为6%。", "6%", "制造业领域", .region),
      ("Nationwide, 900 schools are closed.", "900", "Nationwide", .region),
      ("In the farming sector, wages rose 4 per cent.", "4 per cent", "farming sector", .region),
      (
        "Among adults under 30, 12 per cent smoke.", "12 per cent", "Among adults under 30",
        .condition
      ),
      (
        "Of those surveyed, 48 per cent skip meals.", "48 per cent", "Of those surveyed", .condition
      ),
      (
        "Among farms with fewer than 50 cows, 12 per cent closed.", "12 per cent",
        "Among farms with fewer than 50 cows", .condition
      ),
      ("在30歲以下選民中，支持率為61%。", "61%", "30歲以下選民", .condition),
      ("受訪者中，支持減稅的占48%。", "48%", "受訪者", .condition),
      ("不含燃油，四月零售額增長3.2%。", "3.2%", "不含燃油", .definition),
      ("在低溫條件下，電池續航減少兩成。", "兩成", "低溫條件下", .condition),
      ("Wages fell 3 per cent in real terms.", "3 per cent", "in real terms", .definition),
      ("以重量計，蘋果出口增加兩成。", "兩成", "以重量計", .definition),
    ])
  func found(_ text: String, _ focus: String, _ words: String, _ kind: Scope.Kind) {
    let scope = FrameCase(text, focus).claim?.scope
    #expect(scope?.text == words)
    #expect(scope?.kind == kind)
  }

  @Test(
    "a place that is the subject, a date and a bare preposition narrow nothing",
    arguments: [
      ("In May the port handled 900 ships.", "900"),
      ("以三票之差落敗的候選人花了900萬元。", "900萬元"),
      ("The firm spent $9m in cash.", "$9m"),
      ("在會議中，900人投票。", "900人"),
    ])
  func none(_ text: String, _ focus: String) {
    #expect(FrameCase(text, focus).claim?.scope == nil)
  }
}
