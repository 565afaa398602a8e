import ClaimModel

/// Judges which claims disagree, and why; pure: the same claims in any order give the same conflicts.
///
/// A claim is compared only with claims that share one of its `keys`. Each pair meets an ordered list
/// of rules, and the first that has something to say decides; a pair has one conflict at most.
/// Rules over one article and ratio chains add conflicts of up to six claims.
public struct ConflictJudge: Sendable {
  /// The version of the rules; the index that holds their results is rebuilt when it changes.
  public static let rules = "conflicts/4"

  private let resolver: Resolver

  public init(lexicon: Lexicon) { resolver = Resolver(Knowledge(lexicon)) }

  /// Comparison keys: few, selective, stable for one claim, the topics of its article, and one
  /// lexicon; sorted.
  public func keys(of claim: Claim, topics: [String] = []) -> [ClaimKey] {
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
  public func profile(of claims: [Claim]) -> (topics: [String], keys: [[ClaimKey]]) {
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
    Detection(claims, resolver).conflicts()
  }

  /// Why a conflict was found, as a value that any language can tell.
  ///
  /// - Parameter claims: the conflict's own, with the topics of their articles.
  /// - Returns: `nil` where these claims no longer conflict so.
  public func explanation(of conflict: Conflict, among claims: [ArticleClaim]) -> Explanation? {
    Detection(claims, resolver).explanation(of: conflict)
  }

  /// What comes of claims that are new or changed; origins are not counted.
  ///
  /// - Parameters:
  ///   - claims: with the topics of their articles; whole articles of the new ones, and for each with a ratio all
  ///     that share a key with it.
  ///   - pairs: indexes of claims that meet; who is new meets all that it is to be compared with.
  ///   - new: of chains and articles only what one of these takes part in is told.
  public func conflicts(
    among claims: [ArticleClaim], meeting pairs: [(Int, Int)], of new: Set<ClaimID>
  ) -> [Conflict] {
    let detection = Detection(inOrder: claims, resolver)
    let isNew = { (facts: Facts) in new.contains(facts.id) }
    let found =
      detection.conflicts(of: pairs) + detection.chains(where: isNew)
      + detection.articles(where: isNew)
    let byID = found.reduce(into: [ConflictID: Conflict]()) {
      $0[$1.id] = Detection.graver($0[$1.id], $1)
    }
    return byID.values.sorted { $0.id < $1.id }
  }

  /// How many of the claims go back to different sources: who is quoted last, else the publisher's text.
  public func independent(_ witnesses: [Witness]) -> Int {
    Origins.independent(
      witnesses.map { witness in
        Origins.Witness(
          voice: witness.speaker.map { resolver.thing($0).name },
          house: witness.publisher.map { resolver.thing(Mention(name: $0, text: $0)).name },
          text: witness.origin)
      })
  }
}
