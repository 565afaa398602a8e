import ClaimModel

extension ArticleRule {
  /// "Nearly 400 fewer in three years", says the union; "5 per cent more than three years ago", the
  /// company: a rise against a fall of one known measure, told in two units.
  static let turn = ArticleRule("rise and fall") { article, context in
    let changes = article.filter {
      $0.measure == .change && $0.claim.polarity == .affirmed && $0.modality != .hypothetical
        && $0.property != nil
    }
    return changes.enumerated().flatMap { i, second in
      changes[..<i].compactMap { first -> Group? in
        guard areVoiced(first, second), isOpposite(first, second),
          isOne(first, second, context),
          second.claim.anchor.start - first.claim.anchor.end < Echo.reach,
          Pair(first, second, context).flatMap(Rules.judge) == nil,
          let pair = Pair(first, second, as: .loose, context), pair.period != .apart
        else { return nil }
        return Group(
          facts: [pair.a, pair.b],
          finding: Finding(
            .needsPerson, .direction, .medium, reason: "a rise against a fall",
            saying: """
              \(pair.wordsSideBySide). One is a rise, the other a fall.
              """,
            reconciliation:
              "Both hold if they reckon from different days, or mean different things."))
      }
    }
  }

  /// Two voices, or one and the article right behind it.
  private static func areVoiced(_ x: Facts, _ y: Facts) -> Bool {
    if Echo.areTwoVoices(x, y) { return true }
    return (x.speaker == nil) != (y.speaker == nil)
      && y.claim.anchor.start - x.claim.anchor.end < 120
  }

  private static func isOpposite(_ x: Facts, _ y: Facts) -> Bool {
    guard let p = x.interval, let q = y.interval else { return false }
    return p.high < 0 && q.low > 0 || q.high < 0 && p.low > 0
  }

  /// The same measure, or one side has only a word for change (減幅) and speaks of the same subject.
  private static func isOne(_ x: Facts, _ y: Facts, _ context: Pair.Context) -> Bool {
    guard let p = x.property?.thing, let q = y.property?.thing else { return false }
    if p.isKnown, q.isKnown, [.same, .kind].contains(p.relation(to: q)) {
      return Pair.relation(x.subject, y.subject) != .none || !Echo.areTwoTopics(x, y)
    }
    let isWord = context.cues.isAnyMeasure(p.name) || context.cues.isAnyMeasure(q.name)
    return isWord && Pair.relation(x.subject, y.subject) == .same
  }
}

extension Echo {
  /// Both subjects are names on which the article turns, or that the lexicon knows, and they are two.
  static func areTwoTopics(_ x: Facts, _ y: Facts) -> Bool {
    guard let s = x.subject, let t = y.subject, s.relation(to: t) == .none else { return false }
    return s.isKnown && t.isKnown || x.isOfTopic && y.isOfTopic
  }
}
