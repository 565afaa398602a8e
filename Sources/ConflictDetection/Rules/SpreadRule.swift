import ClaimModel

extension PairRule {
  /// Estimates and forecasts of different houses spread; that is what they do.
  static let spread = PairRule("spread") { pair in
    let open: Set<Modality> = [.estimate, .forecast, .hypothetical]
    let (a, b) = (pair.a, pair.b)
    guard let values = pair.values, !values.a.overlaps(values.b), pair.period != .apart,
      pair.property == .same, pair.subject == .same
    else { return .pass }
    if open.contains(a.modality), open.contains(b.modality) {
      guard !pair.isWithinArticle || pair.differsInSpeaker else { return .pass }
      return .found(
        Finding(
          .explained, .spread,
          saying: a.modality == .forecast
            ? "\(pair.sideBySide). Two forecasts of one thing."
            : "\(pair.sideBySide). Two estimates of one thing.",
          reconciliation: "Each is its author's guess; the truth may lie outside both."))
    }
    guard let (guess, _) = pair.modalities([.estimate], [.actual]), pair.differsInSpeaker else {
      return .pass
    }
    return .found(
      Finding(
        .explained, .differentSpeakers,
        saying: "\(pair.sideBySide). The figure of \(pair.voice(guess)) is an estimate.",
        reconciliation: "Both hold as sayings: one counts, the other estimates."))
  }
}
