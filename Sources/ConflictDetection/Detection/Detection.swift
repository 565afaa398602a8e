import ClaimModel

/// One run over a set of claims.
struct Detection {
  private let facts: [Facts]
  private let context: Pair.Context

  init(_ claims: [ArticleClaim], _ resolver: Resolver) {
    let knowledge = resolver.knowledge
    facts = claims.sorted { $0.claim.id < $1.claim.id }.map { Facts($0, resolver) }
    context = Pair.Context(
      units: knowledge.units, predicates: knowledge.predicates,
      stated: StatedRates(facts, knowledge.units))
  }

  /// The conflicts of which one member at least is wanted; a claim set and class has one at most.
  func conflicts(where wanted: (Facts) -> Bool) -> [Conflict] {
    let pairs = Candidates.pairs(facts)
    var support = Support(pairs, of: facts.count)
    var found: [ConflictID: Conflict] = [:]
    func add(_ conflict: Conflict) { found[conflict.id] = found[conflict.id] ?? conflict }
    for (i, j) in pairs where wanted(facts[i]) || wanted(facts[j]) {
      guard let (pair, finding) = judge(i, j) else { continue }
      var conflict = finding.conflict([pair.a, pair.b])
      if finding.class != .explained {
        conflict.origins = support.count(i, j, facts) { x, y in
          judge(x, y)?.1.class == .agreement
        }
      }
      add(conflict)
    }
    for group in groups() where group.facts.contains(where: wanted) {
      add(group.finding.conflict(group.facts))
    }
    return found.values.sorted { $0.id < $1.id }
  }

  private func judge(_ i: Int, _ j: Int) -> (Pair, Finding)? {
    guard let pair = Pair(facts[i], facts[j], context), let finding = Rules.judge(pair) else {
      return nil
    }
    return (pair, finding)
  }

  private func groups() -> [ArticleRule.Group] {
    let articles = Dictionary(grouping: facts) { $0.claim.article }
    var out = ChainRule.judge(facts)
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

extension Finding {
  func conflict(_ facts: [Facts]) -> Conflict {
    Conflict(
      class: `class`, type: type, severity: severity, claims: facts.map(\.id).sorted(),
      explanation: explanation + weight, reconciliation: reconciliation,
      origins: facts.map { _ in 1 })
  }

  /// Why it is as severe as it is, unless the explanation has said so.
  private var weight: String {
    let isJudged = `class`.needsJudgement && !reason.isEmpty && !explanation.contains(reason)
    return isJudged ? " Severity \(severity.rawValue): \(reason)." : ""
  }
}
