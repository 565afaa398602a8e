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
        guard Echo.areTwoVoices(first, second),
          second.claim.anchor.start - first.claim.anchor.end < Echo.reach,
          Wording.weight(first.wording.terms.intersection(second.wording.terms)) >= 3,
          Pair(first, second, context).flatMap(Rules.judge) == nil,
          let pair = Pair(first, second, as: .loose, context), pair.period == .apart
        else { return nil }
        return Group(
          facts: [pair.a, pair.b],
          finding: Finding(
            .needsPerson, .date, .medium, reason: "one event, two dates",
            saying: """
              \(pair.wordsSideBySide). The first puts it at \(pair.periodLabel(pair.a)), the second \
              at \(pair.periodLabel(pair.b)).
              """,
            reconciliation: "Both hold if they are two events, or one date is of its announcement.")
        )
      }
    }
  }
}

extension Facts {
  /// A stated day, week or month, not longer.
  fileprivate var isDated: Bool {
    guard let start = claim.period?.start, let end = claim.period?.end else { return false }
    return end.number - start.number <= 31 && modality != .hypothetical
  }
}
