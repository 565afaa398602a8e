import ClaimModel

extension PairRule {
  /// Two numbers for one thing that cannot both hold.
  static let value = PairRule("value") { pair in
    guard let values = pair.values, !values.a.overlaps(values.b),
      pair.a.claim.polarity == .affirmed, pair.b.claim.polarity == .affirmed,
      (pair.a.property?.values ?? .one) == .one
    else { return .pass }
    let gap = values.a.closed().gap(to: values.b.closed())
    return .found(
      Finding(
        .contradiction, .value, gap > 0.25 ? .high : gap > 0.05 ? .medium : .low,
        reason: "\(Figure.digits(gap * 100)) % apart",
        saying: "\(pair.sideBySide). Both cannot hold.",
        reconciliation: pair.valueReconciled))
  }
}

extension Pair {
  fileprivate var valueReconciled: String {
    let property = a.property?.thing.label ?? "the figure"
    return "Both hold only if “\(property)” is counted differently on the two sides."
  }
}
