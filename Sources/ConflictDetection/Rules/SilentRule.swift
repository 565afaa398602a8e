import ClaimModel

extension PairRule {
  /// Pairs that say nothing about each other: the same words, different kinds of number, suppositions.
  static let silent = PairRule("silent") { pair in
    guard pair.a.quantity != nil, pair.b.quantity != nil, pair.measuresMatch,
      pair.a.dimension == pair.b.dimension, pair.property != .none
    else { return .silent }
    let (a, b) = (pair.a.claim, pair.b.claim)
    if pair.isWithinArticle, a.focus.overlaps(b.focus) || a.focus == b.focus { return .silent }
    if a.property == nil, a.baseline == nil || b.baseline == nil { return .silent }
    // The start of a change is of another time than its end, whatever time the sentence names.
    if !pair.isWithinArticle || !pair.isOneClause, pair.a.isFormer != pair.b.isFormer,
      let values = pair.values, !values.a.overlaps(values.b)
    {
      return .silent
    }
    if pair.property != .same || pair.a.property?.values == .many,
      let values = pair.values, !values.a.overlaps(values.b),
      a.baseline == nil || b.baseline == nil,
      pair.a.property?.values == .many || pair.b.property?.values == .many,
      !pair.isAnswered
    {
      return .silent
    }
    // Another's amount is compared with what was converted, not with the conversion.
    if !pair.isWithinArticle, a.quantity?.unit != b.quantity?.unit,
      a.quantity?.equivalent != nil || b.quantity?.equivalent != nil
    {
      return .silent
    }
    let supposed = [a, b].filter { $0.modality == .hypothetical }
    let other = a.modality == .hypothetical ? b.modality : a.modality
    guard supposed.count == 1 else { return .pass }
    let isGuess = [.estimate, .forecast].contains(other) && pair.subject == .same
    return isGuess ? .pass : .silent
  }
}

extension Pair {
  /// Of a property with many values at a time: two houses' guesses for one time, a plan and its
  /// result for one time, or two speakers of one article, do mean the same one.
  fileprivate var isAnswered: Bool {
    guard subject == .same, property == .same else { return false }
    if isTurn { return true }
    let open: Set<Modality> = [.forecast, .estimate, .target]
    let arePlans = open.contains(a.modality) && open.contains(b.modality)
    if isWithinArticle, hasTwoSpeakers { return period != .apart }
    return (arePlans && period != .unstated)
      || ((period == .same || period == .nested) && a.modality != b.modality)
  }
}
