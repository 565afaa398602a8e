import ClaimModel

extension ArticleRule {
  /// "It promised 3,500 taxis by June; 2,180 are in fact in service", "5,575 a game, short of the 6,000 that
  /// it aimed at": a plan and, right beside it, what became of it.
  ///
  /// No other number of the unit stands between the two. What came is known by a word of its own clause
  /// ("in fact", 只) or because it measures the same of the same subject; where it stands before the plan, by
  /// a word in the plan's clause that sets the two against each other ("short of", 低於).
  static let followed = ArticleRule("plan and what came") { article, context in
    let numbers = article.filter(Echo.isOpen).sorted {
      ($0.claim.focus.lowerBound, $0.id) < ($1.claim.focus.lowerBound, $1.id)
    }
    return numbers.enumerated().compactMap { i, second -> Group? in
      guard let first = numbers[..<i].last(where: { Followed.areOfOneKind($0, second) }),
        let (plan, result) = Followed.planAndResult(first, second, context.cues),
        Pair(first, second, context).flatMap(Rules.judge) == nil,
        let pair = Pair(first, second, as: .loose, context), pair.period != .apart,
        pair.measuresMatch, let values = pair.values, !values.a.overlaps(values.b),
        (0.05...20).contains(abs(values.ratio))
      else { return nil }
      let gap = values.a.closed().gap(to: values.b.closed())
      let finding = pair.becoming(
        plan, result, .targetAndOutcome, reason: pair.distance(values, gap))
      return Group(facts: [pair.a, pair.b], finding: finding)
    }
  }
}

/// A plan and its result, side by side in one text.
enum Followed {
  /// Code points between the claims where words tell that one answers the other.
  private static let near = 8
  /// And where their slots do.
  private static let reach = 60

  static func areOfOneKind(_ x: Facts, _ y: Facts) -> Bool {
    x.quantity?.unit == y.quantity?.unit && x.dimension == y.dimension && x.dimension != "rank"
      && x.dimension != "time"
  }

  static func planAndResult(_ first: Facts, _ second: Facts, _ cues: Cues) -> (Facts, Facts)? {
    let gap = second.claim.anchor.start - first.claim.anchor.end
    guard gap < reach, Echo.apart(first, second) < 3 else { return nil }
    if first.isPlan, isSettled(second), isAnswered(first, second, gap) { return (first, second) }
    if second.isPlan, isSettled(first), cues.isSetAgainst(second.claim) { return (second, first) }
    return nil
  }

  /// A plan for a day to come is not judged yet.
  private static func isDue(_ plan: Facts) -> Bool {
    guard let due = plan.claim.period?.end, let day = plan.source.published else { return true }
    return due.number - day.number <= 31
  }

  private static func isSettled(_ facts: Facts) -> Bool {
    facts.modality == .actual || facts.modality == .estimate
  }

  private static func isAnswered(_ plan: Facts, _ result: Facts, _ gap: Int) -> Bool {
    if gap < near, result.wording.isOutcome { return true }
    guard plan.modality == .target, isDue(plan) else { return false }
    if gap < near, result.wording.isAnswer, !result.wording.isBare { return true }
    return Pair.relation(plan.subject, result.subject) == .same
      && Pair.relation(plan.property?.thing, result.property?.thing) == .same
  }
}
