import ClaimModel

/// Judges which claims disagree, and why; pure: the same claims in any order give the same conflicts.
///
/// A claim is compared only with claims that share one of its `keys`. Each pair meets an ordered list
/// of rules, and the first that has something to say decides; a pair has one conflict at most.
/// Rules over one article and ratio chains add conflicts of up to six claims.
public struct ConflictJudge: Sendable {
  /// The version of the rules; the index that holds their results is rebuilt when it changes.
  public static let rules = "conflicts/1"

  private let resolver: Resolver

  public init(lexicon: Lexicon) { resolver = Resolver(Knowledge(lexicon)) }

  /// Comparison keys: few, selective, stable for one claim, the topics of its article, and one
  /// lexicon; sorted.
  public func keys(of claim: Claim, topics: [String] = []) -> [String] {
    let source = ArticleClaim(claim: claim, publisher: nil, published: nil, topics: topics)
    return Keys.of(Facts(source, resolver))
  }

  /// The names on which an article turns, from all of its claims; what ties it to other articles.
  public func topics(of claims: [Claim]) -> [String] {
    Topics.of(
      claims.map { Facts(ArticleClaim(claim: $0, publisher: nil, published: nil), resolver) },
      resolver.knowledge.units)
  }

  /// Both at once for the claims of one article, in their order: each is resolved once.
  public func profile(of claims: [Claim]) -> (topics: [String], keys: [[String]]) {
    let facts = claims.map {
      Facts(ArticleClaim(claim: $0, publisher: nil, published: nil), resolver)
    }
    let topics = Topics.of(facts, resolver.knowledge.units)
    return (topics, facts.map { Keys.of(Facts($0, topics: topics, resolver)) })
  }

  /// A run over all claims of a ledger, key by key.
  public func survey() -> Survey { Survey(resolver) }

  /// Every conflict among the claims, of all classes, ordered by id.
  public func conflicts(among claims: [ArticleClaim]) -> [Conflict] {
    Detection(claims, resolver).conflicts { _ in true }
  }

  /// Why a conflict was found, as a value that any language can tell.
  ///
  /// - Parameter claims: the conflict's own, with the topics of their articles.
  /// - Returns: `nil` where these claims no longer conflict so.
  public func explanation(of conflict: Conflict, among claims: [ArticleClaim]) -> Explanation? {
    Detection(claims, resolver).explanation(of: conflict)
  }

  /// The conflicts that involve at least one new claim, ordered by id.
  ///
  /// - Parameter known: at least every known claim that shares a key with a new one; more do no harm.
  public func conflicts(of new: [ArticleClaim], with known: [ArticleClaim]) -> [Conflict] {
    let fresh = Set(new.map(\.claim.id))
    let rest = known.filter { !fresh.contains($0.claim.id) }
    return Detection(new + rest, resolver).conflicts { fresh.contains($0.id) }
  }
}
