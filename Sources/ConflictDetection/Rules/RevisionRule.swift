import ClaimModel

extension PairRule {
  /// The same publisher or the same speaker gives another number later.
  ///
  /// For the same time it is a revision; where no time is given, the thing itself may have moved.
  static let revision = PairRule("revision") { pair in
    guard let days = pair.daysBetween, days > 0, let values = pair.values,
      !values.a.overlaps(values.b), pair.property == .same,
      pair.subject == .same || pair.subject == .loose
    else { return .pass }
    let heir = pair.hasOneSpeaker || (pair.samePublisher && !pair.hasTwoSpeakers)
    guard heir else { return .pass }
    switch pair.period {
    case .same, .nested:
      guard pair.period == .same || pair.isOneDayWithin else { return .pass }
      return .found(
        Finding(
          .explained, .revision,
          saying: "\(pair.sideBySide). The later figure replaces the earlier, \(days) days on.",
          reconciliation: "The later figure stands."))
    case .half, .unstated:
      return .found(
        Finding(
          .explained, .stateChanged,
          saying: "\(pair.sideBySide). The second was said \(days) days later.",
          reconciliation: "Both hold, each for its day."))
    case .apart: return .pass
    }
  }
}

extension Pair {
  /// A single day inside the other's month: "by 2 February" and "in February".
  var isOneDayWithin: Bool {
    let days = [a.claim.period, b.claim.period].map { period -> Int in
      guard let start = period?.start, let end = period?.end else { return .max }
      return end.number - start.number
    }
    return (days.min() ?? .max) <= 1 && (days.max() ?? .max) <= 31
  }
}
