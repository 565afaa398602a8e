import ClaimModel

extension PairRule {
  /// Announced for a day, and then it did not happen.
  static let outcome = PairRule("announced and not come") { pair in
    guard pair.a.isOnce, pair.a.claim.predicate?.class == pair.b.claim.predicate?.class,
      pair.isOneHappening, pair.period != .apart,
      let (plan, fact) = pair.planAndFact
    else { return .pass }
    return .found(
      Finding(
        .planResult, .targetAndOutcome, .medium, reason: "announced, and it did not come",
        saying: """
          \(Voice.quote(plan.claim)) (\(pair.voice(plan))) was announced, but \
          \(Voice.quote(fact.claim)) (\(pair.voice(fact))).
          """,
        reconciliation: "Both hold: a plan and what becomes of it."))
  }
}

extension Pair {
  /// The plan, and the word that it did not come; that word may name the plan too ("the ferry that was
  /// to start on 4 August did not sail"), once its day has come.
  fileprivate var planAndFact: (Facts, Facts)? {
    guard a.claim.polarity != b.claim.polarity else { return nil }
    let (plan, fact) = a.claim.polarity == .affirmed ? (a, b) : (b, a)
    guard plan.isPlan, isWithinArticle || plan === a
    else { return nil }
    if fact.modality == .actual { return (plan, fact) }
    guard let day = fact.source.published, let start = fact.claim.period?.start else { return nil }
    return start <= day ? (plan, fact) : nil
  }

  /// What happens is the same thing, whichever slot names it, in one article or one matter.
  var isOneHappening: Bool {
    let relation = Pair.relation(a.happening, b.happening)
    if relation == .same { return Pair.isTelling(a.happening) }
    return relation == .loose && (isWithinArticle || Topics.tie(a, b) >= Topics.tie)
  }
}
