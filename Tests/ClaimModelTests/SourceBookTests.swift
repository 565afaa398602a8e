import Testing

@testable import ClaimModel

@Suite struct SourceBookTests {
  static let book: SourceBook = {
    var book = SourceBook([
      Source(name: "Harbour Post", reliability: "B", aliases: ["海港郵報", "The Post"]),
      Source(name: "Harbour", reliability: "D", withdrawn: "closed"),
    ])
    book.origins = ["2025-01/a": "one", "2025-01/b": "one", "2025-01/c": "two"]
    return book
  }()

  @Test(
    "a citation belongs to the source whose name it begins with, the longest first",
    arguments: [
      ("Harbour Post", "Harbour Post"), ("harbour post, 3 March, p. 2", "Harbour Post"),
      ("海港郵報2025年3月3日", "Harbour Post"), ("Harbour Postal Union", "Harbour"),
      ("Harbourside News", nil), ("海港郵報社論", nil), ("Annual report", nil), ("", nil),
    ] as [(String, String?)])
  func cited(text: String, name: String?) {
    #expect(Self.book.source(citedAs: text)?.name == name)
  }

  @Test("nothing stands on a withdrawn source") func withdrawn() {
    #expect(Self.book.isWithdrawn(Evidence(source: "Harbour, p. 2", bearing: .supports)))
    #expect(!Self.book.isWithdrawn(Evidence(source: "The Post, p. 2", bearing: .supports)))
  }

  @Test(
    "origins are counted over names, sites, files and copies",
    arguments: [
      ([], 0),
      ([Evidence(source: "Annual report, p. 1", bearing: .supports)], 1),
      (
        [
          Evidence(source: "Annual report, p. 1", bearing: .supports),
          Evidence(source: "Annual report; p. 9", bearing: .supports),
        ], 1
      ),
      (
        [
          Evidence(source: "The Post, p. 1", bearing: .supports),
          Evidence(source: "海港郵報", bearing: .supports),
        ], 1
      ),
      (
        [
          Evidence(source: "A", url: "https://www.grid.example/a", bearing: .supports),
          Evidence(source: "B", url: "https://grid.example/b?x", bearing: .supports),
        ], 1
      ),
      (
        [
          Evidence(source: "A", bearing: .supports),
          Evidence(source: "B", url: "https://grid.example/b", bearing: .supports),
          Evidence(source: "A, again", url: "https://grid.example/c", bearing: .supports),
        ], 1
      ),
      (
        [
          Evidence(source: "x", exhibit: .passage("2025-01/a", nil), bearing: .supports),
          Evidence(source: "y", exhibit: .passage("2025-01/b", nil), bearing: .supports),
          Evidence(source: "z", exhibit: .passage("2025-01/c", nil), bearing: .supports),
        ], 2
      ),
      (
        [
          Evidence(source: "A", bearing: .supports), Evidence(source: "B", bearing: .supports),
        ], 2
      ),
    ] as [([Evidence], Int)])
  func origins(evidence: [Evidence], count: Int) {
    #expect(Self.book.originCount(evidence) == count)
    #expect(Self.book.originCount(evidence.reversed()) == count)
  }

  @Test("grade 1 takes two independent origins, or a reason") func confirmed() throws {
    let fresh = Review(claim: "k3f9x2ab7q", status: "unreviewed")
    func verdict(_ evidence: [Evidence], _ reason: String? = nil) -> Verdict {
      Verdict(
        to: "verified", by: "Ann <a@example.org>", at: "2026-01-01T00:00:00Z", reason: reason,
        evidence: evidence)
    }
    let one = Evidence(source: "Report", bearing: .supports, grade: Grade("A1"))
    let other = Evidence(source: "Audit", bearing: .supports, grade: Grade("B2"))
    let against = Evidence(source: "Audit", bearing: .refutes)
    #expect(throws: Refusal.unconfirmed(origins: 1)) {
      try fresh.deciding(verdict([one]), by: ReviewTests.workflow)
    }
    #expect(throws: Refusal.unconfirmed(origins: 1)) {
      try fresh.deciding(verdict([one, against]), by: ReviewTests.workflow)
    }
    #expect(throws: Refusal.unconfirmed(origins: 1)) { try fresh.adding([one]) }
    #expect(throws: Never.self) {
      _ = try fresh.deciding(verdict([one], "two auditors, one paper"), by: ReviewTests.workflow)
      _ = try fresh.deciding(verdict([one, other]), by: ReviewTests.workflow)
    }
  }
}

@Suite struct WorkflowTests {
  static let fourEyes = Workflow(
    name: "review", initial: "unreviewed",
    states: [
      .init(name: "unreviewed"), .init(name: "proposed", key: "v", waits: true),
      .init(name: "verified", key: "v"), .init(name: "split"),
    ],
    transitions: [
      .init(from: ["unreviewed", "verified"], to: "proposed"),
      .init(from: ["proposed"], to: "verified", requires: .init(anotherPerson: true)),
    ],
    reopening: .init(changes: [.conflict], from: ["verified"], to: "unreviewed"))

  @Test("one key proposes, then confirms; its own author is refused, under any name")
  func key() throws {
    func verdict(_ by: String, _ at: Int) -> Verdict {
      Verdict(to: "verified", key: "v", by: by, at: "2026-01-01T00:00:0\(at)Z")
    }
    let fresh = Review(claim: "k3f9x2ab7q", status: "unreviewed")
    let once = try fresh.deciding(verdict("Ann <ann@example.org>", 1), by: Self.fourEyes)
    #expect(once.status == "proposed")
    #expect(throws: Refusal.self) {
      try once.deciding(verdict("Ann B. <Ann@example.org>", 2), by: Self.fourEyes)
    }
    let twice = try once.deciding(verdict("Ben <ben@example.org>", 2), by: Self.fourEyes)
    #expect(twice.status == "verified")
    #expect(Self.fourEyes.waiting == ["unreviewed", "proposed", "split"])
    #expect(Self.fourEyes.waitsForAnother("proposed", than: "Ann <a@x>", person: "A <a@x>"))
    #expect(!Self.fourEyes.waitsForAnother("proposed", than: "Ann <a@x>", person: "B <b@x>"))
    // Ben takes his confirmation back; the last that counts is Ann's, so that he may confirm again.
    let back = try #require(
      twice.undoing(twice.decisions[1].id, by: "Ben <ben@example.org>", at: "2026-01-01T00:00:03Z"))
    #expect(back.status == "proposed")
    #expect(throws: Never.self) {
      try back.deciding(verdict("Ben <ben@example.org>", 4), by: Self.fourEyes)
    }
  }

  @Test("a change sets back what the workflow names, and nothing else") func reopens() throws {
    let verified = Review(claim: "k3f9x2ab7q", status: "verified")
    func back(_ review: Review, _ change: Workflow.Change) -> Review? {
      review.reopening(
        for: change, by: "Ann <a@example.org>", at: "2026-01-01T00:00:00Z", reason: "new",
        in: Self.fourEyes)
    }
    let next = try #require(back(verified, .conflict))
    #expect(next.status == "unreviewed")
    #expect(next.decisions.last?.reason == "new")
    #expect(back(verified, .correction) == nil)
    #expect(back(next, .conflict) == nil)
  }
}
