import ClaimModel

/// A claim without a number before modality, attribution and polarity are read. Ranges are folded code points.
struct StatementDraft: Hashable, Sendable {
  /// comparison, event or statement
  var kind: Claim.Kind
  /// The clause or clauses that carry it.
  var quote: Range<Int>
  /// The predicate's words.
  var focus: Range<Int>
  var subject: Mention?
  var subjectRange: Range<Int>?
  /// What of the subject it speaks of: the output of the mine.
  var property: Mention?
  var predicate: Predicate
  var baseline: Baseline?
  /// Index into the periods that were given; the one that dates it.
  var period: Int?
  /// The weight of the predicate as the verb of its clause.
  var evidence: Double
  /// 0…1: how much an analyst would want it checked.
  var worth: Double
}
