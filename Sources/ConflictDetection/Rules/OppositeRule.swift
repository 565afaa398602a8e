import ClaimModel

extension PairRule {
  /// One says that it rose, the other that it fell, and the slots do not prove that they mean the same.
  static let opposite = PairRule("opposite changes") { pair in
    guard pair.a.measure == .change, pair.b.measure == .change,
      pair.property == .same || pair.property == .kind, pair.period != .apart,
      pair.hasTwoSpeakers || !pair.isWithinArticle, let values = pair.values,
      values.a.high < 0 && values.b.low > 0 || values.b.high < 0 && values.a.low > 0,
      let lack = pair.lack
    else { return .pass }
    return .found(
      Finding(
        .needsPerson, .direction, .medium, reason: "a rise against a fall",
        saying: "\(pair.sideBySide). One is a rise, the other a fall, but \(lack).",
        reconciliation: "Both hold if they reckon from different days, or mean different things."))
  }
}
