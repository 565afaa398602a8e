import ClaimModel

/// One run over a set of claims.
struct Detection {
  private let facts: [Facts]
  private let context: Pair.Context

  init(_ claims: [ArticleClaim], _ resolver: Resolver) {
    let sorted = Detection.withTopics(claims, resolver).sorted { $0.claim.id < $1.claim.id }
    self.init(inOrder: sorted, resolver)
  }

  /// Claims that have the topics of their articles, whose order the caller goes on to use.
  init(inOrder claims: [ArticleClaim], _ resolver: Resolver) {
    facts = claims.map(resolver.facts)
    context = Pair.Context(resolver.knowledge, StatedRates(facts, resolver.knowledge.units))
  }

  /// Where nobody has said on what an article turns, the claims at hand say it.
  private static func withTopics(_ claims: [ArticleClaim], _ resolver: Resolver) -> [ArticleClaim] {
    guard claims.contains(where: { $0.topics == nil }) else { return claims }
    let topics = Dictionary(grouping: claims, by: \.claim.article).mapValues {
      Topics.of($0.map { Facts($0, resolver) }, resolver.knowledge.units)
    }
    return claims.map {
      var claim = $0
      claim.topics = claim.topics ?? topics[claim.claim.article]
      return claim
    }
  }

  /// Every conflict; a claim set and class has one at most.
  func conflicts() -> [Conflict] {
    var found: [ConflictID: Conflict] = [:]
    let all = conflicts(of: Candidates.pairs(facts)) + chains() + articles()
    for conflict in all { found[conflict.id] = Detection.graver(found[conflict.id], conflict) }
    let support = Support(Array(found.values), facts)
    return found.values.map(support.counted).sorted { $0.id < $1.id }
  }

  /// Of two findings with one id the graver; then the first by type.
  static func graver(_ a: Conflict?, _ b: Conflict) -> Conflict {
    guard let a else { return b }
    if a.severity != b.severity { return a.severity > b.severity ? a : b }
    return a.type.rawValue <= b.type.rawValue ? a : b
  }

  /// What these pairs come to, as their indexes; origins are not counted.
  func conflicts(of pairs: [(Int, Int)]) -> [Conflict] {
    pairs.compactMap { i, j in
      judge(i, j).map { pair, finding in finding.conflict([pair.a, pair.b]) }
    }
  }

  private func judge(_ i: Int, _ j: Int) -> (Pair, Finding)? {
    if let pair = Pair(facts[i], facts[j], context), let finding = Rules.judge(pair) {
      return (pair, finding)
    }
    guard facts[i].claim.article != facts[j].claim.article else { return nil }
    return Echo.judge(facts[i], facts[j], context) ?? Denial.across(facts[i], facts[j], context)
      ?? Delay.across(facts[i], facts[j], context) ?? Dated.across(facts[i], facts[j], context)
      ?? NotBefore.across(facts[i], facts[j], context)
      ?? Amiss.across(facts[i], facts[j], context)
      ?? ProfitAndLoss.across(facts[i], facts[j], context)
      ?? Recall.across(facts[i], facts[j], context)
  }

  /// What is said of the pair, the chain or the article's claims that make one conflict.
  func explanation(of conflict: Conflict) -> Explanation? {
    let wanted = Set(conflict.claims)
    let groups = ChainRule.judge(facts) + groups
    let found =
      groups.filter { Set($0.facts.map(\.id)) == wanted }.map(\.finding)
      + (facts.count == 2 ? [judge(0, 1)?.1].compactMap(\.self) : [])
    return found.map(\.told).first { $0.cause.english == conflict.explanation }
  }

  func chains(where wanted: (Facts) -> Bool = { _ in true }) -> [Conflict] {
    ChainRule.judge(facts.filter { !$0.source.isSuperseded }).filter {
      $0.facts.contains(where: wanted)
    }.map(\.conflict)
  }

  func articles(where wanted: (Facts) -> Bool = { _ in true }) -> [Conflict] {
    groups.filter { $0.facts.contains(where: wanted) }.map(\.conflict)
  }

  private var groups: [ArticleRule.Group] {
    let articles = Dictionary(grouping: facts.filter { !$0.source.isSuperseded }) {
      $0.claim.article
    }
    var out: [ArticleRule.Group] = []
    for article in articles.keys.sorted() {
      let members = (articles[article] ?? []).sorted {
        ($0.claim.anchor.start, $0.claim.focus.lowerBound, $0.id)
          < ($1.claim.anchor.start, $1.claim.focus.lowerBound, $1.id)
      }
      for rule in Rules.articles { out += rule.judge(members, context) }
    }
    return out
  }
}

extension ArticleRule.Group {
  fileprivate var conflict: Conflict { finding.conflict(facts) }
}

extension Finding {
  func conflict(_ facts: [Facts]) -> Conflict {
    Conflict(
      class: `class`, type: type, severity: severity, claims: facts.map(\.id).sorted(),
      explanation: cause.english, reconciliation: reconciliation?.english,
      origins: facts.map { _ in 1 })
  }

  /// The explanation, and why it is as severe as it is, unless it has said so.
  private var cause: Saying {
    let isJudged =
      `class`.needsJudgement && !reason.isEmpty && !explanation.english.contains(reason.english)
    guard isJudged else { return explanation }
    switch severity {
    case .high: return "\(explanation) Severity high: \(reason)."
    case .medium: return "\(explanation) Severity medium: \(reason)."
    case .low: return "\(explanation) Severity low: \(reason)."
    }
  }

  /// The finding as a value that other languages can tell.
  var told: Explanation { Explanation(cause: cause, reconciliation: reconciliation) }
}
