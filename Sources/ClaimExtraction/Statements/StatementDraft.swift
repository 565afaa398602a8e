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
  var predicate: Predicate
  var baseline: Baseline?
  /// Index into the periods that were given; the one that dates it.
  var period: Int?
  /// 0…1: how much an analyst would want it checked.
  var worth: Double
}

/// Reads the claims without a number of a text and keeps those worth checking.
struct StatementReader: Sendable {
  let packs: Packs

  /// - Parameters:
  ///   - periods: where dates and periods stand, in order.
  ///   - amounts: where quantities stand that make claims of their own, in order.
  /// - Returns: drafts in text order, no more than the text deserves.
  func drafts(
    _ text: ReadingText, _ clauses: Clauses, _ names: Names, periods: [Range<Int>],
    amounts: [Range<Int>]
  ) -> [StatementDraft] {
    []
  }
}
