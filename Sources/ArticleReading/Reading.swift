import ClaimModel

/// What is known of an article beforehand; it wins over what the document says of itself.
public struct ReadingOptions: Hashable, Sendable {
  public var title: String?
  public var publisher: String?
  public var author: String?
  public var url: String?
  public var published: Day?
  /// BCP 47: `zh-Hant`, `zh-Hans`, `en`.
  public var language: String?
  /// RFC 3339, UTC: when the document was fetched.
  public var retrieved: String?
  /// Where the document was fetched; the page's own word for its address must be of the same site.
  public var address: String?
  /// The media type and the encoding that the site named which sent the document.
  public var mediaType: String?
  public var charset: String?
  /// A larger document is refused, in bytes.
  public var limit: Int

  public init(
    title: String? = nil, publisher: String? = nil, author: String? = nil, url: String? = nil,
    published: Day? = nil, language: String? = nil, retrieved: String? = nil,
    limit: Int = ReadingOptions.usualLimit
  ) {
    self.title = title
    self.publisher = publisher
    self.author = author
    self.url = url
    self.published = published
    self.language = language
    self.retrieved = retrieved
    self.limit = limit
  }

  /// 32 MiB.
  public static let usualLimit = 32 << 20
}

/// An article as it was read, and what was chosen or mended on the way.
public struct Reading: Hashable, Sendable {
  public var article: Article
  /// Sentences for a person: the encoding that was guessed, what was left out, what was mended.
  public var notes: [String]

  public init(article: Article, notes: [String] = []) {
    self.article = article
    self.notes = notes
  }
}

/// What a kind of document says: its words, and what it tells of itself.
struct Document {
  var text: String
  var title: String?
  var publisher: String?
  var author: String?
  var url: String?
  var published: Day?
  var language: String?
  /// The encoding the bytes were read in, where it was not UTF-8.
  var encoding: String?
  var notes: [String] = []
}
