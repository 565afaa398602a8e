import ClaimModel

extension ArticleRule {
  /// "It made six million", says the owner; its accounts show a loss of 21: a profit against a loss of one
  /// house and one time, by two voices.
  static let profit = ArticleRule("profit and loss") { article, context in
    let told = article.filter { $0.side != 0 }
    return told.enumerated().flatMap { i, second in
      told[..<i].compactMap { first -> Group? in
        guard Echo.areTwoVoices(first, second) || (first.speaker == nil) != (second.speaker == nil),
          first.claim.period != nil || second.claim.period == nil,
          let (pair, finding) = ProfitAndLoss.judge(first, second, context)
        else { return nil }
        return Group(facts: [pair.a, pair.b], finding: finding)
      }
    }
  }
}

/// A profit in one place and a loss in another.
enum ProfitAndLoss {
  static func judge(_ x: Facts, _ y: Facts, _ context: Pair.Context) -> (Pair, Finding)? {
    guard x.side * y.side < 0, x.dimension == "money", y.dimension == "money", Echo.isOpen(x),
      Echo.isOpen(y), x.quantity?.measure == .level, y.quantity?.measure == .level,
      isOneHouse(x, y), let pair = Pair(x, y, as: .loose, context),
      pair.period == .same || pair.period == .unstated
    else { return nil }
    let open: Set<Modality> = [.forecast, .estimate]
    if open.contains(x.modality), open.contains(y.modality) {
      return (
        pair,
        Finding(
          .explained, .spread, saying: "\(pair.wordsSideBySide). Two estimates of one thing.",
          reconciliation: "Each is its author's guess; the truth may lie outside both.")
      )
    }
    guard x.modality == .actual, y.modality == .actual else { return nil }
    return (
      pair,
      Finding(
        .needsPerson, .direction, .medium, reason: "a profit against a loss",
        saying: "\(pair.wordsSideBySide). One is a profit, the other a loss.",
        reconciliation: "Both hold if they reckon differently, or for different times.")
    )
  }

  static func across(_ x: Facts, _ y: Facts, _ context: Pair.Context) -> (Pair, Finding)? {
    guard x.side * y.side < 0, Topics.tie(x, y) >= Topics.tie,
      let found = judge(x, y, context), !found.0.isOneOrigin,
      found.0.period == .same || (found.0.daysBetween ?? 100) <= 31
    else { return nil }
    return found
  }

  private static func isOneHouse(_ x: Facts, _ y: Facts) -> Bool {
    guard x.subject != nil, y.subject != nil else { return false }
    return [.same, .loose].contains(Pair.relation(x.subject, y.subject))
  }
}
