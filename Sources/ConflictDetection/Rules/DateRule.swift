import ClaimModel

extension PairRule {
  /// One event that happens once, on two dates.
  static let date = PairRule("date") { pair in
    guard pair.agreement > 0, pair.topics == .fully, pair.period == .apart,
      let name = pair.a.claim.predicate?.class, name == pair.b.claim.predicate?.class,
      pair.cues.once.contains(name), pair.a.claim.polarity == .affirmed,
      pair.b.claim.polarity == .affirmed,
      let p = pair.a.claim.period, let q = pair.b.claim.period, pair.isOneMatter
    else { return .pass }
    let saying: Saying =
      "\(pair.wordsSideBySide). The first puts it at \(p.said), the second at \(q.said)"
    if pair.a.isPlan || pair.b.isPlan {
      return .found(
        Finding(
          .explained, .differentHorizon, saying: saying + ".",
          reconciliation: "Both hold if the plan was moved."))
    }
    if pair.isWithinArticle || p.basis == .inferred || q.basis == .inferred {
      return .found(
        Finding(
          .needsPerson, .date, saying: saying + ", but one of the dates is reckoned.",
          reconciliation: "Both hold if they are two events."))
    }
    return .found(
      Finding(
        .contradiction, .date, .medium, reason: "one event, two dates", saying: saying + ".",
        reconciliation: "Both hold if they are two events, or one date is of its announcement."))
  }
}

extension Pair {
  /// "The manager was sacked" in two articles is one event only where something ties them.
  fileprivate var isOneMatter: Bool {
    isWithinArticle || (a.subject?.weight ?? 0) > 0 || (a.object?.weight ?? 0) > 0
      || a.subject?.isKnown == true || Topics.tie(a, b) >= Topics.tie
  }
}
