import ClaimModel

extension ArticleRule {
  /// All is in order, says one voice; something of it is amiss, says another: "every line runs as normal",
  /// "five of the twelve stand still".
  ///
  /// Known by words for what is in order and what is not (`conflict.sound`, `conflict.amiss`), with a word in
  /// common or one subject. The two need not be opposites of each other, so a person decides.
  static let amiss = ArticleRule("sound and amiss") { article, context in
    let told = article.filter { $0.stances[Stances.order].map { $0.sign != 0 } ?? false }
    return told.enumerated().flatMap { i, second in
      told[..<i].compactMap { first -> Group? in
        guard second.claim.anchor.start - first.claim.anchor.end < Echo.reach,
          Echo.areTwoVoices(first, second) || (first.speaker == nil) != (second.speaker == nil),
          Pair(first, second, context).flatMap(Rules.judge) == nil,
          let (pair, finding) = Amiss.judge(first, second, context)
        else { return nil }
        return Group(facts: [pair.a, pair.b], finding: finding)
      }
    }
  }
}

/// What is in order against what is amiss.
enum Amiss {
  static func judge(_ x: Facts, _ y: Facts, _ context: Pair.Context) -> (Pair, Finding)? {
    guard let p = x.stances[Stances.order], let q = y.stances[Stances.order], p.sign * q.sign < 0,
      x.quantity == nil || y.quantity == nil || x.dimension == "count" && y.dimension == "count",
      isOneMatter(x, y),
      x.modality == .actual, y.modality == .actual,
      let pair = Pair(x, y, as: .loose, context), pair.period != .apart
    else { return nil }
    return (pair, finding(pair))
  }

  static func finding(_ pair: Pair) -> Finding {
    Finding(
      .needsPerson, .direction, .low, reason: "in order here, amiss there",
      saying: """
        \(pair.wordsSideBySide). One says that all is in order, the other that something is amiss.
        """,
      reconciliation: "Both hold if they mean different parts of the matter, or different days.")
  }

  /// In one article a word in common, or one subject; in two more than that, and close in time.
  private static func isOneMatter(_ x: Facts, _ y: Facts) -> Bool {
    let common = x.wording.common(with: y.wording)
    if x.claim.article == y.claim.article {
      return common > 1 || common > 0 && Pair.relation(x.subject, y.subject) != .none
    }
    return common > 3 && Topics.tie(x, y) >= Topics.tie
  }

  static func across(_ x: Facts, _ y: Facts, _ context: Pair.Context) -> (Pair, Finding)? {
    guard let found = judge(x, y, context), !found.0.isOneOrigin,
      (found.0.daysBetween ?? 0) <= 31
    else { return nil }
    return found
  }
}

extension PairRule {
  /// "All seven passed", "three failed": how many there are says less than that.
  static let amiss = PairRule("sound and amiss") { pair in
    guard pair.a.dimension == "count", pair.b.dimension == "count",
      !pair.isWithinArticle || pair.hasTwoSpeakers, pair.a.modality == .actual,
      pair.b.modality == .actual, pair.period != .apart,
      let p = pair.a.stances[Stances.order], let q = pair.b.stances[Stances.order],
      p.sign * q.sign < 0
    else { return .pass }
    return .found(Amiss.finding(pair))
  }
}
