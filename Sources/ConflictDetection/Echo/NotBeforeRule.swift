import ClaimModel

extension ArticleRule {
  /// "Prices cannot come down before the end of November", says the union; "they will be back to normal by
  /// mid-October", the ministry: what is ruled out up to a day, and said to come before it.
  static let notBefore = ArticleRule("not before") { article, context in
    let told = article.filter { $0.quantity == nil && $0.claim.period?.end != nil }
    return told.enumerated().flatMap { i, second in
      told[..<i].compactMap { first -> Group? in
        guard second.claim.anchor.start - first.claim.anchor.end < Echo.reach / 2,
          Echo.areTwoVoices(first, second) || (first.speaker == nil) != (second.speaker == nil),
          // A date that is put off is a plan and what became of it.
          !first.isDelay, !second.isDelay,
          Pair(first, second, context).flatMap(Rules.judge) == nil,
          let (pair, finding) = NotBefore.judge(first, second, context)
        else { return nil }
        return Group(facts: [pair.a, pair.b], finding: finding)
      }
    }
  }
}

/// What will not be before a day, and is to be before it.
enum NotBefore {
  static func across(_ x: Facts, _ y: Facts, _ context: Pair.Context) -> (Pair, Finding)? {
    guard Topics.tie(x, y) >= Topics.tie, x.wording.common(with: y.wording) > 3,
      let found = judge(x, y, context), !found.0.isOneOrigin, (found.0.daysBetween ?? 0) <= 62
    else { return nil }
    return found
  }

  static func judge(_ x: Facts, _ y: Facts, _ context: Pair.Context) -> (Pair, Finding)? {
    let (denied, said) = x.claim.polarity == .negated ? (x, y) : (y, x)
    guard denied.claim.polarity == .negated, said.claim.polarity == .affirmed,
      denied.quantity == nil, said.quantity == nil, said.modality != .hypothetical,
      let until = denied.claim.period, until.start == nil, let day = until.end,
      let time = said.claim.period, time.start != nil, let come = time.end, come < day,
      time.days < 100, isOneMatter(denied, said),
      let pair = Pair(x, y, as: .loose, context)
    else { return nil }
    return (pair, Dated.finding(pair))
  }

  /// One class of event, one meaning, or two words in common.
  private static func isOneMatter(_ x: Facts, _ y: Facts) -> Bool {
    let isOneClass =
      x.claim.predicate?.class == y.claim.predicate?.class && y.claim.predicate?.direction != 0
    let common = x.wording.common(with: y.wording)
    return common > 1 || common > 0 && (isOneClass || Pair.relation(x.subject, y.subject) != .none)
      || !x.wording.concepts.isDisjoint(with: y.wording.concepts)
  }
}
