import ClaimModel

/// A claim before it has an id and an anchor. Ranges are folded code points.
struct ClaimDraft: Hashable, Sendable {
  var kind: Claim.Kind
  /// The clause or clauses that carry it.
  var quote: Range<Int>
  /// The words on which it turns.
  var focus: Range<Int>
  var subject: Mention?
  /// Where the subject's words stand; outside the quote where it was carried over.
  var subjectRange: Range<Int>?
  var property: Mention?
  var quantity: Quantity?
  var predicate: Predicate?
  var baseline: Baseline?
  var scope: Scope?
  var period: Period?
  var stance = Stance()
  /// 0…1 before what is missing or inferred is taken off.
  var confidence = 1.0
  /// The sighting that it was made from, and the sighting that it restates in another unit.
  var sighting: Int?
  var equivalentTo: Int?
  /// The words for a reader, where the quote repaired is not enough.
  var statement: String?
  var firings: [Firing] = []
}
