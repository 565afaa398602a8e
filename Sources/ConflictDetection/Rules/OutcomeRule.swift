import ClaimModel

extension PairRule {
  /// Announced for a day, and then it did not happen.
  static let outcome = PairRule("announced and not come") { pair in
    guard pair.a.isOnce, pair.a.claim.predicate?.class == pair.b.claim.predicate?.class,
      pair.isOneHappening, pair.period != .apart,
      let (plan, fact) = pair.modalities([.target, .proposed, .forecast], [.actual]),
      plan.claim.polarity == .affirmed, fact.claim.polarity == .negated,
      pair.isWithinArticle || plan.id == pair.a.id
    else { return .pass }
    return .found(
      Finding(
        .planResult, .targetAndOutcome, .medium, reason: "announced, and it did not come",
        saying: "\(Voice.quote(plan.claim)) (\(pair.voice(plan))) was announced, but "
          + "\(Voice.quote(fact.claim)) (\(pair.voice(fact))).",
        reconciliation: "Both hold: a plan and what becomes of it."))
  }
}

extension Pair {
  /// What happens is the same thing, whichever slot names it, in one article or one matter.
  var isOneHappening: Bool {
    let relation = Pair.relation(a.happening, b.happening)
    if relation == .same { return Pair.isTelling(a.happening) }
    return relation == .loose && (isWithinArticle || Topics.tie(a, b) >= Topics.tie)
  }
}
