import ClaimModel
import Testing

@testable import ClaimLedger

@Suite struct CheckTests {
  private static let text = "Last year about 40 % of all trips were made by tram."

  private static func files() -> [String: [UInt8]] {
    let scalars = Array(text.unicodeScalars)
    var claim = Samples.claim
    claim.anchor = Anchor(0..<52, in: scalars)
    claim.focus = 16..<20
    let metadata = Article.Metadata(textHash: SHA256.hex(Array(text.utf8)))
    return [
      LedgerPath.article(Samples.article): ArticleCodec.file(metadata),
      LedgerPath.text(Samples.article): Array(text.utf8),
      LedgerPath.claims(Samples.article): ClaimCodec.stream([claim]),
      LedgerPath.reviews(Samples.article): ReviewCodec.stream([
        Review(claim: claim.id, status: "unreviewed")
      ]),
    ]
  }

  private func problems(_ changed: [String: [UInt8]]) throws -> [String] {
    let box = try Sandbox()
    let ledger = try box.ledger()
    let files = Self.files().merging(changed) { $1 }
    let commit = try ledger.publish(CommitMessage("x"), author: Sandbox.author) { _ in
      Edit(writes: files)
    }
    let committed = try ledger.check(at: commit).problems
    #expect(try ledger.checkWorktree().problems == committed)
    return committed.map(\.message)
  }

  @Test("A sound ledger has no problems, and says how much was read")
  func sound() throws {
    #expect(try problems([:]) == [])
    let box = try Sandbox()
    let ledger = try box.ledger()
    try ledger.publish(CommitMessage("x"), author: Sandbox.author) { _ in
      Edit(writes: Self.files())
    }
    let counts = try ledger.checkWorktree().counts
    #expect(counts.articles == 1 && counts.claims == 1 && counts.reviews == 1)
  }

  @Test("What records say wrongly of each other is found")
  func crossed() throws {
    let review = LedgerPath.reviews(Samples.article)
    #expect(
      try problems([LedgerPath.text(Samples.article): Array("Other words.".utf8)]) == [
        "the text is not the one whose hash `article.yaml` keeps",
        "claim k3f9x2ab7q is an orphan: its words do not stand at its anchor",
      ])
    #expect(
      try problems([review: ReviewCodec.stream([Review(claim: "abcdefghjk", status: "verified")])])
        == [
          "no claim has the id abcdefghjk",
          "the status is `verified`, but the decisions lead to `unreviewed`",
        ])
    var lost = Samples.review
    lost.evidence = []
    lost.decisions.removeLast()
    #expect(
      try problems([
        review: ReviewCodec.stream([lost, Review(claim: lost.claim, status: "nonsense")])
      ])
        == [
          "decision \(Samples.decision.id) names evidence \(Samples.evidence.id), which is not here",
          "`nonsense` is no state of the workflow", "claim k3f9x2ab7q has a second review here",
        ])
  }

  @Test("A claim that cannot be read is told once, where it stands, and is missed nowhere else")
  func echoes() throws {
    let path = LedgerPath.claims(Samples.article)
    let text = String(decoding: Self.files()[path] ?? [], as: UTF8.self)
    let broken = text.replacing("modality: ", with: "modalty: ")
    #expect(broken != text)
    let found = try problems([path: Array(broken.utf8)])
    #expect(!found.isEmpty)
    #expect(!found.contains { $0.contains("no claim has the id") }, "\(found)")
  }

  @Test("Merge marks are one problem, and named as what they are")
  func mergeMarks() throws {
    let path = LedgerPath.reviews(Samples.article)
    let text = String(decoding: Self.files()[path] ?? [], as: UTF8.self)
    let merged = text.replacing(
      "status: unreviewed\n",
      with: "<<<<<<< HEAD\nstatus: unreviewed\n=======\nstatus: verified\n>>>>>>> theirs\n")
    #expect(merged != text)
    #expect(try problems([path: Array(merged.utf8)]) == [MergeMarks.message])
  }
}
