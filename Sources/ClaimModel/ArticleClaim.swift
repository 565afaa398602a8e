/// A claim with what its article says of itself: what judging a disagreement needs.
public struct ArticleClaim: Hashable, Sendable {
  public var claim: Claim
  public var publisher: String?
  public var published: Day?
  /// Copies of one text share an origin, or have marks that agree; otherwise the article's own id.
  public var origin: String
  /// The names on which its article turns; `nil`: not known, to be found among the claims at hand.
  public var topics: [String]?
  /// The article's address, and when it was fetched (RFC 3339, UTC): one address twice gives two versions.
  public var address: String?
  public var retrieved: String?
  /// A later version of the article is known: this one no longer says it.
  public var isSuperseded: Bool

  public init(
    claim: Claim, publisher: String?, published: Day?, origin: String? = nil,
    topics: [String]? = nil, address: String? = nil, retrieved: String? = nil,
    isSuperseded: Bool = false
  ) {
    self.claim = claim
    self.publisher = publisher
    self.published = published
    self.origin = origin ?? claim.article.text
    self.topics = topics
    self.address = address
    self.retrieved = retrieved
    self.isSuperseded = isSuperseded
  }
}

extension ArticleClaim {
  /// A claim with what is known of its article.
  public init(
    claim: Claim, of article: Article.Metadata?, origin: String? = nil, topics: [String]? = nil
  ) {
    self.init(
      claim: claim, publisher: article?.publisher, published: article?.published, origin: origin,
      topics: topics, address: article?.url, retrieved: article?.retrieved)
  }
}

/// Where a claim's words come from.
public struct Witness: Sendable {
  /// The last of the chain of speakers.
  public var speaker: Mention?
  /// What the claim is of, and its words: they tell that "the bank itself reports" is the bank's word.
  public var subject: Mention?
  public var quote: String
  public var publisher: String?
  /// Copies of one text share an origin, or have marks that agree.
  public var origin: String

  public init(
    speaker: Mention?, subject: Mention? = nil, quote: String = "", publisher: String?,
    origin: String
  ) {
    (self.speaker, self.subject, self.quote) = (speaker, subject, quote)
    self.publisher = publisher
    self.origin = origin
  }
}
