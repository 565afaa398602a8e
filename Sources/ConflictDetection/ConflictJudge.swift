import ClaimModel

/// Judges which claims disagree, and why; pure: the same claims in any order give the same conflicts.
///
/// A claim is compared only with claims that share one of its `keys`. Each pair meets an ordered list
/// of rules, and the first that has something to say decides; a pair has one conflict at most.
/// Rules over one article and ratio chains add conflicts of up to six claims.
public struct ConflictJudge: Sendable {
  /// The version of the rules; the index that holds their results is rebuilt when it changes.
  public static let rules = "conflicts/6"

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

  /// What the claims of each article come to together, of which one of `new` takes part; origins are not counted.
  ///
  /// - Parameter claims: whole articles, with their topics.
  public func conflicts(ofArticles claims: [ArticleClaim], with new: Set<ClaimID>) -> [Conflict] {
    Detection(inOrder: claims, resolver).articles { new.contains($0.id) }
  }

  /// The chains among the claims of which one of `new` takes part; origins are not counted.
  ///
  /// - Parameter claims: for each new one with a ratio all that share a key with it.
  public func conflicts(ofChains claims: [ArticleClaim], with new: Set<ClaimID>) -> [Conflict] {
    Detection(inOrder: claims, resolver).chains { new.contains($0.id) }
  }

  /// How many of the claims go back to different sources: who is quoted last, else the publisher's text.
  public func independent(_ witnesses: [Witness]) -> Int {
    Origins.independent(
      witnesses.map { witness in
        Origins.Witness(
          voice: resolver.voice(
            of: witness.speaker, subject: witness.subject, quote: witness.quote),
          house: witness.publisher.map { resolver.thing(Mention(name: $0, text: $0)).name },
          text: witness.origin)
      })
  }
}
