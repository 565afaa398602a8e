import ClaimModel
import Testing

@Suite struct ReviewTests {
  static let workflow = Workflow(
    name: "review", initial: "unreviewed",
    states: ["unreviewed", "verified", "disputed", "split"].map { Workflow.State(name: $0) },
    transitions: [
      .init(from: [], to: "verified", requires: .init(evidence: 1, bearing: .supports)),
      .init(from: [], to: "disputed", requires: .init(evidenceOrReason: true)),
    ])
  let fresh = Review(claim: "k3f9x2ab7q", status: "unreviewed")
  let source = Evidence(source: "Annual report", bearing: .supports)

  func verdict(
    _ to: String, by: String = "Ann <ann@example.org>", at: Int = 0, evidence: [Evidence] = [],
    reason: String? = nil
  ) -> Verdict {
    Verdict(
      to: to, about: .content, by: by, at: "2026-01-01T00:00:0\(at)Z", reason: reason,
      evidence: evidence)
  }

  @Test("a decision moves the status and brings its evidence") func decides() throws {
    let review = try fresh.deciding(verdict("verified", evidence: [source]), by: Self.workflow)
    #expect(review.status == "verified")
    #expect(review.evidence == [source])
    #expect(review.decisions.map(\.evidence) == [[source.id]])
  }

  @Test("what a transition requires is named when it is missing") func refuses() {
    #expect {
      _ = try fresh.deciding(verdict("verified"), by: Self.workflow)
    } throws: { error in
      guard case Refusal.missing(let lacks, _, "unreviewed")? = error as? Refusal else {
        return false
      }
      return lacks == [.evidence(have: 0, need: 1, bearing: .supports)]
    }
    #expect(throws: Refusal.self) {
      try fresh.deciding(verdict("disputed", reason: "  "), by: Self.workflow)
    }
    #expect(throws: Refusal.self) { try fresh.deciding(verdict("nowhere"), by: Self.workflow) }
  }

  @Test("undo leads back and takes the evidence out of account, not out of the record")
  func undoes() throws {
    let review = try fresh.deciding(verdict("verified", evidence: [source]), by: Self.workflow)
    let back = try #require(
      review.undoing(
        review.decisions[0].id, by: "Ann <ann@example.org>", at: "2026-01-01T00:00:05Z"))
    #expect(back.status == "unreviewed")
    #expect(back.evidence == [source])
    #expect(back.standingEvidence.isEmpty)
    #expect(back.undoing(review.decisions[0].id, by: "x", at: "2026-01-01T00:00:06Z") == nil)
  }

  @Test("two analysts who decide differently end in a split that keeps both") func splits() throws {
    let a = try fresh.deciding(verdict("verified", evidence: [source]), by: Self.workflow)
    let b = try fresh.deciding(
      verdict("disputed", by: "Bo <bo@example.org>", at: 3, reason: "No"), by: Self.workflow)
    let ab = Review.merge(a, b, initial: "unreviewed")
    #expect(ab == Review.merge(b, a, initial: "unreviewed"))
    #expect(ab.status == "split")
    #expect(Set(ab.decisions.map(\.id)) == Set((a.decisions + b.decisions).map(\.id)))
    let third = try ab.deciding(
      verdict("disputed", at: 7, reason: "The teardown holds"), by: Self.workflow)
    #expect(third.status == "disputed")
    #expect(DecisionHistory(third.decisions).status(initial: "unreviewed") == "disputed")
  }

  @Test("merging with oneself changes nothing") func idempotent() throws {
    let a = try fresh.deciding(verdict("verified", evidence: [source]), by: Self.workflow)
    let b = try a.deciding(verdict("disputed", at: 2, reason: "Second look"), by: Self.workflow)
    #expect(Review.merge(b, b, initial: "unreviewed") == b)
    #expect(Review.merge(a, b, initial: "unreviewed") == b)
  }

  @Test(
    "a grade is a letter A to F and a digit 1 to 6",
    arguments: [("b2", "B2"), ("F6", "F6"), ("G1", nil), ("A0", nil), ("A", nil), ("A12", nil)]
      as [(String, String?)])
  func grades(text: String, read: String?) { #expect(Grade(text)?.description == read) }
}
