import ClaimModel

extension ArticleRule {
  /// "Was to open in August … will now be ready in March at the earliest": a date and the later one that
  /// takes its place.
  ///
  /// The first is a plan with a date; the second a later date with a word of delay, at most two hundred
  /// code points behind, of the same class of event, with a word in common or in the next clause.
  static let delay = ArticleRule("put off") { article, context in
    let dated = article.filter { $0.quantity == nil && $0.claim.period?.end != nil }
    return dated.enumerated().compactMap { i, second -> Group? in
      guard second.isDelay,
        let first = dated[..<i].last(where: { isPutOff($0, to: second) })
          ?? dated[(i + 1)...].first(where: { isPutOff($0, to: second) }),
        Pair(first, second, context).flatMap(Rules.judge) == nil,
        let pair = Pair(first, second, as: .loose, context)
      else { return nil }
      return Group(facts: [pair.a, pair.b], finding: Delay.finding(pair))
    }
  }

  private static func isPutOff(_ plan: Facts, to later: Facts) -> Bool {
    guard plan.isPlan, plan.claim.polarity == .affirmed,
      let due = plan.claim.period?.end, let end = later.claim.period?.end, due < end
    else { return false }
    let isAhead = plan.claim.anchor.start < later.claim.anchor.start
    let gap =
      isAhead
      ? later.claim.anchor.start - plan.claim.anchor.end
      : plan.claim.anchor.start - later.claim.anchor.end
    guard gap < 200 else { return false }
    // "… January 2028, though it was to open in August 2027": what is told after must be of one meaning.
    if !isAhead { return !plan.wording.concepts.isDisjoint(with: later.wording.concepts) }
    return gap < 60 || plan.claim.predicate?.class == later.claim.predicate?.class
      || plan.wording.common(with: later.wording) > 0
  }
}

/// A date that was put off in the next article on one matter.
enum Delay {
  static func across(_ x: Facts, _ y: Facts, _ context: Pair.Context) -> (Pair, Finding)? {
    guard x.isDelay != y.isDelay, x.claim.article != y.claim.article,
      !x.wording.concepts.isDisjoint(with: y.wording.concepts)
        || x.wording.common(with: y.wording) >= 6, Topics.tie(x, y) >= Topics.tie,
      let pair = Pair(x, y, as: .loose, context), pair.b.isDelay, pair.a.isPlan,
      pair.a.quantity == nil, pair.a.claim.polarity == .affirmed,
      let due = pair.a.claim.period?.end, let end = pair.b.claim.period?.end, due < end,
      !Echo.areTwoTopics(x, y)
    else { return nil }
    return (pair, finding(pair))
  }

  static func finding(_ pair: Pair) -> Finding {
    let (first, second) = pair.a.isDelay && !pair.b.isDelay ? (pair.b, pair.a) : (pair.a, pair.b)
    return Finding(
      .planResult, .targetAndOutcome, .medium, reason: "the date was moved",
      saying: """
        \(pair.wordsSideBySide). Planned for \(pair.periodLabel(first)), now \
        \(pair.dueLabel(second)).
        """,
      reconciliation: "Both hold: a plan and what becomes of it.")
  }
}

extension Pair {
  /// "2028-01", or "after 2027-12-31" for what is denied up to that day.
  fileprivate func dueLabel(_ facts: Facts) -> Saying {
    guard facts.claim.polarity == .negated, let end = facts.claim.period?.end else {
      return periodLabel(facts)
    }
    return "after \(end.description)"
  }
}
