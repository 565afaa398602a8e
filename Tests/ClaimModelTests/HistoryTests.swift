import Testing

@testable import ClaimModel

/// What stands, whatever was taken back, and in whatever order two histories meet.
@Suite struct HistoryTests {
  static let workflow = ReviewTests.workflow
  let fresh = Review(claim: "k3f9x2ab7q", status: "unreviewed")

  func decided(_ review: Review, _ to: String, _ who: String, _ at: Int) throws -> Review {
    try review.deciding(
      Verdict(
        to: to, by: "\(who) <\(who)@example.org>", at: "2026-01-01T00:00:0\(at)Z",
        reason: "because \(at)", evidence: [Evidence(source: "paper \(at)", bearing: .supports)]),
      by: Self.workflow)
  }

  func undone(_ review: Review, _ i: Int, _ at: Int) throws -> Review {
    try #require(
      review.undoing(
        review.decisions[i].id, by: "Ann <Ann@example.org>", at: "2026-01-01T00:00:0\(at)Z"))
  }

  func merged(_ a: Review, _ b: Review) -> Review {
    let one = Review.merge(a, b, initial: "unreviewed")
    #expect(one == Review.merge(b, a, initial: "unreviewed"))
    return one
  }

  @Test("a decision that was taken back stays so when it arrives again by a merge") func arrives()
    throws
  {
    let decided = try decided(fresh, "verified", "Ann", 1)
    let back = try undone(decided, 0, 2)
    let met = merged(back, decided)
    #expect(met.status == "unreviewed")
    #expect(met.standingEvidence.isEmpty)
    #expect(met.decisions.count == 2)
  }

  @Test("undoing one side of a split leaves the other side's status") func split() throws {
    let split = merged(
      try decided(fresh, "verified", "Ann", 1), try decided(fresh, "disputed", "Ben", 2))
    #expect(split.status == "split")
    let i = try #require(split.decisions.firstIndex { $0.to == "verified" })
    let back = try undone(split, i, 3)
    #expect(back.status == "disputed")
    #expect(merged(back, split).status == "disputed")
  }

  @Test("two who take the same decision back agree; what either decides after it stands")
  func both() throws {
    let decided = try decided(fresh, "verified", "Ann", 1)
    let (a, b) = (try undone(decided, 0, 2), try undone(decided, 0, 3))
    #expect(merged(a, b).status == "unreviewed")
    let later = try self.decided(a, "disputed", "Ann", 4)
    #expect(merged(later, b).status == "disputed")
  }

  @Test("what somebody built elsewhere on a decision outlives its being taken back") func outlives()
    throws
  {
    let decided = try decided(fresh, "verified", "Ann", 1)
    let back = try undone(decided, 0, 2)
    let built = try self.decided(decided, "disputed", "Ben", 3)
    #expect(merged(back, built).status == "disputed")
  }

  @Test("an undo may be undone; then the decision stands again, with its evidence") func redo()
    throws
  {
    let decided = try decided(fresh, "verified", "Ann", 1)
    let back = try undone(decided, 0, 2)
    let again = try undone(back, 1, 3)
    #expect(again.status == "verified")
    #expect(again.standingEvidence.count == 1)
    #expect(again.undoing(decided.decisions[0].id, by: "x", at: "2026-01-01T00:00:05Z") != nil)
    #expect(back.undoing(decided.decisions[0].id, by: "x", at: "2026-01-01T00:00:05Z") == nil)
  }

  @Test("a decision on which a later one builds cannot be undone; from the last on it can")
  func builtOn() throws {
    let two = try decided(try decided(fresh, "verified", "Ann", 1), "disputed", "Ben", 2)
    #expect(two.undoing(two.decisions[0].id, by: "x", at: "2026-01-01T00:00:05Z") == nil)
    let one = try undone(two, 1, 3)
    #expect(one.status == "verified")
    let none = try undone(one, 0, 4)
    #expect(none.status == "unreviewed")
    #expect(none.undoing(two.decisions[1].id, by: "x", at: "2026-01-01T00:00:05Z") == nil)
    #expect(none.undoing(one.decisions[2].id, by: "x", at: "2026-01-01T00:00:05Z") == nil)
  }

  @Test("merges of any three histories end the same in every order") func associative() throws {
    let base = try decided(fresh, "verified", "Ann", 1)
    let three = [
      try undone(base, 0, 2), try decided(base, "disputed", "Ben", 3),
      try undone(try decided(base, "disputed", "Cleo", 4), 1, 5),
    ]
    var ends: Set<Review> = []
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      ends.insert(merged(merged(three[order[0]], three[order[1]]), three[order[2]]))
    }
    #expect(ends.count == 1)
    #expect(ends.first?.status == "disputed")
  }

  @Test("evidence taken back on one side is taken back after the merge") func evidence() throws {
    let act = Evidence.Act(by: "Ann <a@example.org>", at: "2026-01-01T00:00:01Z")
    var one = try fresh.adding([Evidence(source: "Tape", bearing: .context, brought: act)])
    let before = one
    #expect(one.standingEvidence.count == 1)
    one.evidence[0].takenBack = Evidence.Act(by: "Ann", at: "2026-01-01T00:00:02Z")
    #expect(merged(one, before).standingEvidence.isEmpty)
    #expect(merged(one, before).evidence.count == 1)
  }
}
