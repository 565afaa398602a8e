import ClaimModel

extension PairRule {
  /// Numbers that differ where a slot that matters is empty, inferred or only alike.
  static let unfilled = PairRule("unfilled") { pair in
    guard let values = pair.values, !values.a.overlaps(values.b) else { return .pass }
    if pair.areOfOtherStages || pair.areOfOtherSpans { return .silent }
    if pair.isWithinArticle, !pair.hasTwoSpeakers || pair.isOtherSize(values) { return .silent }
    if pair.isOtherSize(values) { return .silent }
    guard let lack = pair.lack else { return .pass }
    let isAnswer =
      pair.isPresumed && pair.property == .kind && pair.period == .same
      && (0.5...2).contains(values.ratio)
    if pair.lacks.count > 1, !isAnswer { return .silent }
    return .found(
      Finding(
        .needsPerson, .unfilled, .low, reason: lack,
        saying: "\(pair.sideBySide). They differ, but \(lack).",
        reconciliation: "Both hold if they mean different things; look at the articles."))
  }
}

extension Pair {
  /// Of subjects that do not meet by themselves, a number of another size is of something else.
  fileprivate func isOtherSize(_ values: Values) -> Bool {
    isPresumed && values.ratio > 0 && !(0.4...2.5).contains(values.ratio)
  }

  /// What keeps two numbers from being compared without a person; `nil` if nothing does.
  var lack: Saying? { (lacks + [timeLack].compactMap(\.self)).first }

  /// The slots that do not settle whether the two mean the same; more than one, and they need not.
  ///
  /// Two speakers in one article answer each other, so a time that only one gives counts for less.
  fileprivate var lacks: [Saying] {
    var lacks: [Saying] = []
    if subject == .loose || subject == .kind {
      lacks.append("it is not certain that both mean the same thing")
    }
    if property != .same { lacks.append("it is not certain that both measure the same") }
    if (a.claim.baseline == nil) != (b.claim.baseline == nil) {
      lacks.append("only one says what it is measured against")
    }
    if (a.claim.scope == nil) != (b.claim.scope == nil) {
      lacks.append("only one says how far it reaches")
    }
    if (a.pace == nil) != (b.pace == nil) {
      lacks.append("only one says in how long a time")
    }
    if a.isNarrowed != b.isNarrowed {
      lacks.append("only one is of a part of them")
    }
    if a.dimension == "rank", let x = a.baseline, let y = b.baseline, x.relation(to: y) != .same {
      lacks.append("it is not certain that both are places in one order")
    }
    if !isWithinArticle, !isPresumed, let time = timeLack { lacks.append(time) }
    return lacks
  }

  private var timeLack: Saying? {
    switch period {
    case .half: return "only one says for what time it holds"
    case .unstated:
      if isWithinArticle { return nil }
      guard let days = daysBetween, days <= 31 else {
        return "neither says for what time it holds"
      }
      return nil
    default: return nil
    }
  }
}
