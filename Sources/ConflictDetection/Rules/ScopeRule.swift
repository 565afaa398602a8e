import ClaimModel

extension PairRule {
  /// Per chip and per system, in one region and in another: both may hold.
  static let scope = PairRule("different-scope") { pair in
    if let part = pair.partOfThem { return .found(part) }
    guard let a = pair.a.claim.scope, let b = pair.b.claim.scope, a.kind == b.kind,
      let x = pair.a.scope, let y = pair.b.scope, x.relation(to: y) == .none
    else { return .pass }
    return .found(
      Finding(
        .explained, .differentScope,
        saying:
          "\(pair.sideBySide). The first is about \(Saying.name(a.name)), the second about \(Saying.name(b.name)).",
        reconciliation:
          "Both hold if \(Saying.name(a.name)) and \(Saying.name(b.name)) are counted apart."))
  }
}

extension Pair {
  /// "56 % of voters under 30" against "44 %": a part of those that the other counts.
  fileprivate var partOfThem: Finding? {
    guard a.isNarrowed != b.isNarrowed, property == .same, subject != .loose, let values,
      !values.a.overlaps(values.b), period != .apart
    else { return nil }
    let part = a.isNarrowed ? a : b
    return Finding(
      .explained, .differentScope,
      saying: "\(sideBySide). Only \(figure(part)) is of a part of them.",
      reconciliation: "Both hold: the part and the whole are counted apart.")
  }
}
