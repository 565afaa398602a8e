import ClaimModel

extension PairRule {
  /// Per chip and per system, in one region and in another: both may hold.
  static let scope = PairRule("different-scope") { pair in
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
