import ClaimModel

extension ArticleRule {
  /// Two voices date one event differently: "the first case came up at the end of May", says one, "was
  /// reported on 19 June", the other.
  ///
  /// The words must share three in weight, the times be a month at most each, and apart.
  static let dated = ArticleRule("two dates") { article, context in
    let events = article.filter {
      $0.quantity == nil && $0.isDated && $0.claim.polarity == .affirmed
    }
    return events.enumerated().flatMap { i, second in
      events[..<i].compactMap { first -> Group? in
        guard isOneEvent(first, second),
          Pair(first, second, context).flatMap(Rules.judge) == nil,
          let pair = Pair(first, second, as: .loose, context), pair.period == .apart
        else { return nil }
        return Group(
          facts: [pair.a, pair.b],
          finding: Dated.finding(pair))
      }
    }
  }
}

/// One event with two dates in two articles on one matter, where the slots do not prove that it is one.
enum Dated {
  static func across(_ x: Facts, _ y: Facts, _ context: Pair.Context) -> (Pair, Finding)? {
    guard x.quantity == nil, y.quantity == nil, x.isDated, y.isDated,
      x.claim.polarity == .affirmed, y.claim.polarity == .affirmed, x.isPlan == y.isPlan,
      Topics.tie(x, y) >= Topics.tie, !Echo.areTwoTopics(x, y),
      let pair = Pair(x, y, as: .loose, context), pair.period == .apart
    else { return nil }
    if x.isPlan { return isMoved(pair) ? (pair, moved(pair)) : nil }
    return isOnce(pair) || isFresh(pair) ? (pair, finding(pair)) : nil
  }

  /// A day still to come, and in a later article in much the same words a later one.
  private static func isMoved(_ pair: Pair) -> Bool {
    guard let p = pair.a.claim.period?.end, let q = pair.b.claim.period?.end, p < q,
      (pair.daysBetween ?? 0) > 0
    else { return false }
    return pair.a.wording.common(with: pair.b.wording) >= 6
  }

  private static func moved(_ pair: Pair) -> Finding {
    Finding(
      .explained, .differentHorizon,
      saying: """
        \(pair.wordsSideBySide). The first puts it at \(pair.periodLabel(pair.a)), the second \
        at \(pair.periodLabel(pair.b)).
        """,
      reconciliation: "Both hold if the plan was moved.")
  }

  /// Of a class that happens once, with one thing that it happens to.
  private static func isOnce(_ pair: Pair) -> Bool {
    pair.a.isOnce && pair.a.claim.predicate?.class == pair.b.claim.predicate?.class
      && pair.a.wording.common(with: pair.b.wording) >= 3 && pair.isOneHappening
  }

  /// Two days within a fortnight, told within another by two houses, of one kind of event or in the same words.
  private static func isFresh(_ pair: Pair) -> Bool {
    guard !pair.samePublisher, !pair.isOneOrigin, (pair.daysBetween ?? 100) <= 14,
      let p = pair.a.claim.period, let q = pair.b.claim.period, p.days < 2, q.days < 2,
      let x = p.start, let y = q.start, abs(x.number - y.number) <= 14
    else { return false }
    let name = pair.a.claim.predicate?.class
    let isOneClass =
      name == pair.b.claim.predicate?.class && pair.a.claim.predicate?.direction != 0
    return pair.a.wording.common(with: pair.b.wording) >= (isOneClass ? 2 : 4)
  }

  static func finding(_ pair: Pair) -> Finding {
    Finding(
      .needsPerson, .date, .medium, reason: "one event, two dates",
      saying: """
        \(pair.wordsSideBySide). The first puts it at \(pair.periodLabel(pair.a)), the second \
        at \(pair.periodLabel(pair.b)).
        """,
      reconciliation: "Both hold if they are two events, or one date is of its announcement.")
  }
}

extension ArticleRule {
  /// Told by two voices in three words in common; or in two that mean the same, right behind the other.
  private static func isOneEvent(_ x: Facts, _ y: Facts) -> Bool {
    let gap = y.claim.anchor.start - x.claim.anchor.end
    let common = x.wording.common(with: y.wording)
    if Echo.areTwoVoices(x, y) { return gap < Echo.reach && common >= 3 }
    return (x.speaker == nil) != (y.speaker == nil) && gap < 30 && common >= 2
      && !x.wording.concepts.isDisjoint(with: y.wording.concepts)
  }
}

extension Facts {
  /// A stated day, week or month, not longer.
  var isDated: Bool {
    guard let start = claim.period?.start, let end = claim.period?.end else { return false }
    return end.number - start.number <= 31 && modality != .hypothetical
  }
}
