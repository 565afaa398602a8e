import ClaimModel

extension PairRule {
  /// Numbers of different times are a course of events, not a conflict.
  static let period = PairRule("different-period") { pair in
    guard pair.period == .apart || pair.period == .nested || pair.isOfAnotherDay,
      let values = pair.values,
      !values.a.overlaps(values.b), pair.property == .same,
      pair.subject != .loose || pair.period == .apart
    else { return .pass }
    let plans: Set<Modality> = [.target, .forecast, .proposed, .estimate]
    let isHorizon = plans.contains(pair.a.modality) && plans.contains(pair.b.modality)
    let (first, second) = (pair.periodLabel(pair.a), pair.periodLabel(pair.b))
    return .found(
      Finding(
        .explained, isHorizon ? .differentHorizon : .differentPeriod,
        saying: "\(pair.sideBySide). The first is for \(first), the second for \(second).",
        reconciliation: "Both hold: each for its own time."))
  }
}
