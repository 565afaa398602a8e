/// A document that was read: what is known of it, its decoded text and, where they differ, its raw bytes.
public struct Article: Hashable, Sendable {
  public var id: ArticleID
  public var metadata: Metadata
  /// UTF-8, LF, NFC: what anchors point into; never rewritten.
  public var text: String
  /// The raw bytes as they came, where they differ from `text`.
  public var snapshot: Snapshot?

  public init(id: ArticleID, metadata: Metadata, text: String, snapshot: Snapshot? = nil) {
    self.id = id
    self.metadata = metadata
    self.text = text
    self.snapshot = snapshot
  }

  public struct Snapshot: Hashable, Sendable {
    /// The file's extension without the dot: html, pdf, txt, md, eml.
    public var type: String
    public var bytes: [UInt8]

    public init(type: String, bytes: [UInt8]) {
      self.type = type
      self.bytes = bytes
    }
  }

  /// Everything is optional but the hashes: an unsigned, undated text is an article too.
  public struct Metadata: Hashable, Sendable {
    public var title: String?
    public var publisher: String?
    public var author: String?
    public var url: String?
    public var published: Day?
    /// RFC 3339, UTC.
    public var retrieved: String?
    /// BCP 47: `zh-Hant`, `zh-Hans`, `en`.
    public var language: String?
    /// The encoding the bytes were read in, where it was not UTF-8.
    public var encoding: String?
    /// SHA-256 in hexadecimal.
    public var snapshotHash: String?
    public var textHash: String

    public init(
      title: String? = nil, publisher: String? = nil, author: String? = nil, url: String? = nil,
      published: Day? = nil, retrieved: String? = nil, language: String? = nil,
      encoding: String? = nil, snapshotHash: String? = nil, textHash: String
    ) {
      self.title = title
      self.publisher = publisher
      self.author = author
      self.url = url
      self.published = published
      self.retrieved = retrieved
      self.language = language
      self.encoding = encoding
      self.snapshotHash = snapshotHash
      self.textHash = textHash
    }
  }
}
