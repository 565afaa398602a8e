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
    if pair.isHearsay, pair.period != .apart { return .found(pair.misquoted) }
    let heir = pair.hasOneSpeaker || (pair.samePublisher && !pair.hasTwoSpeakers)
    guard heir else { return .pass }
    switch pair.period {
    case .same, .nested:
      guard pair.period == .same || pair.isOneDayWithin else { return .pass }
      return .found(
        Finding(
          .explained, .revision,
          saying:
            "\(pair.sideBySide). The later figure replaces the earlier, \(Saying.days(days)) on.",
          reconciliation: "The later figure stands."))
    case .half, .unstated:
      return .found(
        Finding(
          .explained, .stateChanged,
          saying: "\(pair.sideBySide). The second was said \(Saying.days(days)) later.",
          reconciliation: "Both hold, each for its day."))
    case .apart: return .pass
    }
  }
}

extension Saying {
  /// "one day", "12 days"
  static func days(_ count: Int) -> Saying { count == 1 ? "one day" : "\(count) days" }
}

extension Pair {
  /// Two papers quote one speaker within a week, and one of them at least has it from somebody else; or within three
  /// days, with what does not add up from day to day as a count does.
  fileprivate var isHearsay: Bool {
    guard let p = a.root, let q = b.root, p.mayBe(q), !samePublisher,
      let days = daysBetween, days <= 7
    else { return false }
    if a.claim.attribution.count > 1 || b.claim.attribution.count > 1 { return true }
    return days <= 3 && a.dimension != "count" && period != .half
      && a.modality == .actual && b.modality == .actual
  }

  fileprivate var misquoted: Finding {
    Finding(
      .needsPerson, .unfilled, .medium, reason: "one speaker is quoted with two figures",
      saying: "\(sideBySide). Two papers quote one speaker with two figures.",
      reconciliation: "Both hold if the speaker gave two figures, for different things or days.")
  }

  /// A single day inside the other's month: "by 2 February" and "in February".
  var isOneDayWithin: Bool {
    let days = [a.claim.period, b.claim.period].map { period -> Int in
      guard let start = period?.start, let end = period?.end else { return .max }
      return end.number - start.number
    }
    return (days.min() ?? .max) <= 1 && (days.max() ?? .max) <= 31
  }
}
