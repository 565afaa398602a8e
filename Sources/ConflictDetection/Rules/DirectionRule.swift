import ClaimModel

extension PairRule {
  /// Allowed and banned, wider and narrower, faster and slower, so and not so.
  static let direction = PairRule("direction") { pair in
    guard pair.agreement < 0 else { return .pass }
    if pair.topics == .partly, pair.a.isPlan != pair.b.isPlan { return .silent }
    let open = pair.statementLack
    let (kind, why): (Conflict.Class, Saying) =
      open.map { (.needsPerson, "They point opposite ways, but \($0).") }
      ?? (.contradiction, "Both cannot hold.")
    return .found(
      Finding(
        kind, .direction, open == nil ? .high : .low, reason: open ?? "opposite statements",
        saying: "\(pair.wordsSideBySide). \(why)",
        reconciliation: pair.directionReconciled))
  }
}
