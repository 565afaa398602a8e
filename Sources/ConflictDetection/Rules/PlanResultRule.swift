import ClaimModel

extension PairRule {
  /// A target against what is expected or came about, a forecast against the outcome.
  static let planResult = PairRule("plan-result") { pair in
    guard let (plan, result, type) = pair.planAndResult,
      pair.subject != .loose || (pair.isWithinArticle && pair.property == .same),
      let values = pair.values, !values.a.overlaps(values.b)
    else { return .pass }
    switch pair.period {
    case .same, .nested: break
    case .half, .unstated: guard pair.isWithinArticle else { return .pass }
    case .apart: return .pass
    }
    let when = (plan.claim.period ?? result.claim.period).map { " for \($0.label)" } ?? ""
    let words: [ConflictType: (String, String)] = [
      .targetAndExpectation: ("the target", "what is expected"),
      .targetAndOutcome: ("the target", "the outcome"),
      .forecastAndOutcome: ("the forecast", "the outcome"),
    ]
    let (name, other) = words[type] ?? ("the plan", "the outcome")
    let gap = values.a.closed().gap(to: values.b.closed())
    return .found(
      Finding(
        .planResult, type, gap > 0.2 ? .medium : .low,
        reason: "\(Figure.digits(gap * 100)) % between the two",
        saying:
          "\(pair.topic): \(name)\(when) was \(pair.figure(plan)) (\(pair.voice(plan))), \(other) is "
          + "\(pair.figure(result)) (\(pair.voice(result))).",
        reconciliation: "Both hold: a plan and what becomes of it."))
  }
}

extension Pair {
  fileprivate var planAndResult: (Facts, Facts, ConflictType)? {
    if let (plan, result) = modalities([.target, .proposed], [.forecast, .estimate]) {
      return (plan, result, .targetAndExpectation)
    }
    if let (plan, result) = modalities([.target, .proposed], [.actual]) {
      return (plan, result, .targetAndOutcome)
    }
    if let (plan, result) = modalities([.forecast], [.actual]) {
      return (plan, result, .forecastAndOutcome)
    }
    return nil
  }
}
