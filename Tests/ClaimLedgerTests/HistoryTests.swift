import ClaimModel
import Testing

@testable import ClaimLedger

@Suite struct HistoryTests {
  private static let file = "Claims/2025-03/a-1a2b/claims.yaml"

  @Test("The history of a path holds the commits that changed it, newest first")
  func paths() throws {
    let box = try Sandbox()
    let ledger = try box.ledger()
    try ledger.put([Self.file: "1\n"], "one")
    try ledger.put(["Claims/2025-04/b/claims.yaml": "1\n"], "other")
    try ledger.put([Self.file: "2\n"], "two")
    try ledger.put([:], remove: [Self.file], "three")
    #expect(try ledger.history(touching: [Self.file]).map(\.subject) == ["three", "two", "one"])
    #expect(try ledger.history(touching: ["Claims/2025-04"]).map(\.subject) == ["other"])
    #expect(try ledger.history(limit: 2).map(\.subject) == ["three", "two"])
    let one = try ledger.resolve(rev: "HEAD~1")
    #expect(try ledger.history(touching: [Self.file], from: one).map(\.subject) == ["two", "one"])
    let seen = try box.git("log", "--format=%s", "--", Self.file)
    #expect(seen == "three\ntwo\none\n")
  }

  @Test("A message with body and trailers comes back as it was, and git reads its trailers")
  func messages() throws {
    let box = try Sandbox()
    let ledger = try box.ledger()
    let message = CommitMessage(
      "Dispute k3f9x2ab7q: H100 in FP16", body: "First line.\n\nNot-a-trailer here: no.",
      trailers: [.init("Claim", "k3f9x2ab7q"), .init("Decision", "d8t2k5nz0h")])
    try ledger.publish(message, author: Sandbox.author) { _ in Edit(writes: [Self.file: [10]]) }
    let commit = try #require(try ledger.history(limit: 1).first)
    #expect(commit.message == message)
    #expect(commit.author == Sandbox.author)
    #expect(commit.trailer("claim") == ["k3f9x2ab7q"])
    #expect(
      try box.git("log", "-1", "--format=%(trailers:key=Claim,valueonly)") == "k3f9x2ab7q\n\n")
  }

  @Test("Nothing in a message can forge another part of it")
  func forged() {
    let message = CommitMessage("a\n\nClaim: x\u{1B}[2J", trailers: [.init("By", "b\nClaim: y")])
    #expect(message.text == "a  Claim: x [2J\n\nBy: b Claim: y\n")
  }

  @Test("A patch reads as git prints it")
  func patch() throws {
    let box = try Sandbox()
    let ledger = try box.ledger()
    let old = try ledger.put([Self.file: "1\n2\n3\n"])
    let new = try ledger.put([Self.file: "1\n二\n3\n"])
    let change = try #require(try ledger.changes(from: old, to: new).first)
    let patch = try ledger.patch(change)
    #expect(patch.hasSuffix("@@ -1,3 +1,3 @@\n 1\n-2\n+二\n 3\n"), "\(patch)")
    #expect(patch == (try box.git("diff", "HEAD~1", "HEAD")))
  }
}
