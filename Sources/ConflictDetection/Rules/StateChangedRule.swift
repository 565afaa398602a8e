import ClaimModel

extension PairRule {
  /// Denied at one time and so at a later one: banned, later allowed.
  static let stateChanged = PairRule("state-changed") { pair in
    guard pair.agreement < 0 else { return .pass }
    let (first, second) = (pair.periodLabel(pair.a), pair.periodLabel(pair.b))
    if pair.period == .apart {
      return .found(
        Finding(
          .explained, .stateChanged,
          saying: "\(pair.wordsSideBySide). The first is for \(first), the second for \(second).",
          reconciliation: "Both hold: the state changed in between."))
    }
    guard let days = pair.daysBetween, days > 30, pair.period != .same,
      pair.a.modality == .actual, pair.b.modality == .actual
    else { return .pass }
    return .found(
      Finding(
        .explained, .stateChanged,
        saying: "\(pair.wordsSideBySide). The second was written \(Saying.days(days)) later.",
        reconciliation: "Both hold if the state changed in between."))
  }
}
