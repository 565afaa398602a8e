import ClaimModel
import ConflictDetection
import Testing

@Suite("The judge of conflicts")
struct ConflictJudgeTests {
  @Test("No claims, no conflicts")
  func nothing() {
    #expect(ConflictJudge(lexicon: Lexicon()).conflicts(among: []).isEmpty)
  }
}
