import ClaimModel

/// Judges which claims disagree, and why; pure: the same claims in any order give the same conflicts.
///
/// A claim is compared only with claims that share one of its `keys`. Each pair meets an ordered list
/// of rules, and the first that has something to say decides; a pair has one conflict at most.
public struct ConflictJudge: Sendable {
  /// The version of the rules; the index that holds their results is rebuilt when it changes.
  public static let rules = "conflicts/1"

  private let knowledge: Knowledge

  public init(lexicon: Lexicon) { knowledge = Knowledge(lexicon) }

  /// Comparison keys: few, selective, stable for one claim and one lexicon; sorted.
  public func keys(of claim: Claim) -> [String] {
    Keys.of(
      Facts(ArticleClaim(claim: claim, publisher: nil, published: nil), Resolver(knowledge)))
  }

  /// Every conflict among the claims, of all classes, ordered by id.
  public func conflicts(among claims: [ArticleClaim]) -> [Conflict] {
    detect(claims) { _ in true }
  }

  /// The conflicts that involve at least one new claim.
  ///
  /// - Parameter known: at least every known claim that shares a key with a new one; more do no harm.
  public func conflicts(of new: [ArticleClaim], with known: [ArticleClaim]) -> [Conflict] {
    let fresh = Set(new.map(\.claim.id))
    return detect(new + known.filter { !fresh.contains($0.claim.id) }) {
      $0.contains { fresh.contains($0) }
    }
  }

  private func detect(_ claims: [ArticleClaim], where wanted: ([ClaimID]) -> Bool) -> [Conflict] {
    let resolver = Resolver(knowledge)
    let facts = claims.sorted { $0.claim.id < $1.claim.id }.map { Facts($0, resolver) }
    let context = Pair.Context(
      units: knowledge.units, predicates: knowledge.predicates, stated: StatedRates(facts))
    var found: [Conflict] = []
    for (i, j) in Candidates.pairs(facts) where wanted([facts[i].id, facts[j].id]) {
      guard let pair = Pair(facts[i], facts[j], context), let finding = Rules.judge(pair) else {
        continue
      }
      found.append(finding.conflict(pair))
    }
    return found.sorted { $0.id < $1.id }
  }
}

extension Finding {
  func conflict(_ pair: Pair) -> Conflict {
    Conflict(
      class: `class`, type: type, severity: severity, claims: [pair.a.id, pair.b.id].sorted(),
      explanation: explanation, reconciliation: reconciliation, origins: [1, 1])
  }
}
