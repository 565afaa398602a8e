import ClaimModel

extension PairRule {
  /// Two numbers, or two places in one order, for one thing that cannot both hold.
  static let value = PairRule("value") { pair in
    // A target that the rule of plans did not take answers no fact.
    guard let values = pair.values, !values.a.overlaps(values.b), !pair.arePlanAndFact,
      (pair.a.property?.values ?? .one) == .one
    else { return .pass }
    let isRank = pair.a.dimension == "rank"
    let gap = values.a.closed().gap(to: values.b.closed())
    let opposite = values.a.high < 0 && values.b.low > 0 || values.b.high < 0 && values.a.low > 0
    let size: Saying = isRank || opposite ? "" : pair.distance(values, gap)
    return .found(
      Finding(
        .contradiction, opposite ? .direction : isRank ? .rank : .value, pair.severity(gap),
        reason: pair.weighed(size), saying: "\(pair.sideBySide)\(pair.when). Both cannot hold.",
        reconciliation: pair.valueReconciled))
  }
}

extension Pair {
  /// High from a quarter apart, medium from a twentieth; one step less where no time is given.
  fileprivate func severity(_ gap: Double) -> Conflict.Severity {
    let steps: [Conflict.Severity] = [.low, .medium, .high]
    let step = gap > 0.25 ? 2 : gap > 0.05 ? 1 : 0
    return steps[max(0, period == .unstated ? step - 1 : step)]
  }

  /// How far the figures as printed lie apart: shares in points, others as a share of the larger.
  func distance(_ values: Values, _ gap: Double) -> Saying {
    let (p, q) = (values.a, values.b)
    guard p.low.isFinite, p.high.isFinite, q.low.isFinite, q.high.isFinite else {
      return "\(Figure.digits((gap * 100).rounded())) % apart"
    }
    let difference = abs(p.middle - q.middle)
    if a.dimension == "ratio", a.measure != .ratio {
      return "\(Figure.digits((difference * 1000).rounded() / 10)) points apart"
    }
    let larger = max(abs(p.middle), abs(q.middle))
    return "\(Figure.digits((difference / larger * 100).rounded())) % apart"
  }

  /// The size of the gap, and that no time is given where that lowers the severity.
  fileprivate func weighed(_ size: Saying) -> Saying {
    guard period == .unstated else { return size }
    return size.isEmpty
      ? "neither says for what time it holds" : "\(size), and neither says for what time it holds"
  }

  /// ", both for 2025"
  fileprivate var when: Saying {
    guard period == .same, let period = a.claim.period else { return "" }
    return ", both for \(period.said)"
  }

  fileprivate var valueReconciled: Saying {
    let property: Saying = a.property.map { .name($0.thing.label) } ?? "the figure"
    let names = [a, b].compactMap { Voice.speaker($0.claim) }
    let sides: Saying =
      hasTwoSpeakers && names.count == 2 ? "\(names[0]) and \(names[1])" : "the two"
    return "Both hold only if \(sides) count \(property) differently."
  }
}
