import ClaimModel

extension PairRule {
  /// The same number within what the wordings allow.
  static let agreement = PairRule("agreement") { pair in
    guard let values = pair.values, values.a.overlaps(values.b) else { return .pass }
    guard values.a.closed().overlaps(values.b.closed()), pair.subject != .loose,
      pair.property == .same, pair.period != .apart
    else { return .silent }
    let how: Saying =
      pair.arePlanAndFact
      ? "The plan was met."
      : values.conversion == nil || pair.a.quantity?.unit == pair.b.quantity?.unit
        ? "They agree."
        : "They agree within the tolerance of the rate."
    let copy: Saying = pair.isOneOrigin ? " Both go back to one text." : ""
    return .found(Finding(.agreement, .same, saying: "\(pair.sideBySide). \(how)\(copy)"))
  }

  /// Numbers that part by no more than one unit of the coarser wording's last digit.
  static let rounding = PairRule("rounding") { pair in
    guard let values = pair.values, !values.a.isOpen, !values.b.isOpen, pair.property == .same,
      pair.subject == .same, pair.period != .apart
    else { return .pass }
    let slack = max(values.a.high - values.a.low, values.b.high - values.b.low) / 2
    let gap = max(values.a.low, values.b.low) - min(values.a.high, values.b.high)
    let size = max(abs(values.a.middle), abs(values.b.middle))
    guard gap > 0, slack > 0, gap <= slack * 1.001, values.conversion == nil,
      abs(values.a.middle - values.b.middle) <= size / 10, !pair.arePlanAndFact
    else { return .pass }
    return .found(
      Finding(
        .explained, .rounding, saying: "\(pair.sideBySide). The difference is one of rounding.",
        reconciliation: "Both hold if one of them was rounded on the way."))
  }
}
