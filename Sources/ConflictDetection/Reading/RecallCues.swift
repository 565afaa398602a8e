import ClaimModel

/// The words by which `Recall` knows a figure that was told before, and the one that takes its place.
struct RecallCues: Sendable {
  private let recalled: AliasTable<Bool>
  private let refuted: AliasTable<Bool>
  private let corrects: AliasTable<Bool>
  private let documents: AliasTable<Bool>
  private let parts: [[UInt32]]

  init(_ words: [String: [String]]) {
    recalled = AliasTable(words["conflict.recalled"] ?? [])
    refuted = AliasTable(words["conflict.refuted"] ?? [])
    corrects = AliasTable(words["conflict.corrects"] ?? [])
    documents = AliasTable(words["conflict.documents"] ?? [])
    parts = (words["conflict.part"] ?? []).map { Fold.scalars($0) }
  }

  /// What stands around a number in its own clause.
  struct Reading: Hashable, Sendable {
    var isRecalled = false
    var isRefuted = false
    var isCorrection = false
    var isDocument = false
    /// "Of the 3,150 boreholes", "from the 320,000": something else is told of it, or it has grown from it.
    var isPart = false
  }

  func read(_ claim: Claim) -> Reading {
    guard claim.quantity != nil, let (text, focus) = Cues.words(of: claim) else { return Reading() }
    let before = Array(
      text[..<focus.lowerBound].reversed().prefix { !Cues.stops.contains($0) }.prefix(60).reversed()
    )
    let after = Array(text[focus.upperBound...].prefix { !Cues.stops.contains($0) }.prefix(30))
    func stands(_ table: AliasTable<Bool>, within reach: Int) -> Bool {
      table.hits(in: before).contains { before.count - $0.range.upperBound <= reach }
    }
    let near = Array(before.suffix(12))
    return Reading(
      isRecalled: !recalled.hits(in: after).isEmpty || stands(recalled, within: 40),
      isRefuted: stands(refuted, within: before.contains(where: Fold.isHan) ? 6 : 2),
      isCorrection: stands(corrects, within: 30), isDocument: stands(documents, within: 40),
      isPart: parts.contains { near.contains($0) })
  }
}
