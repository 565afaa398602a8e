import ClaimModel

/// `Claims/<article>/article.yaml`: one document.
public enum ArticleCodec: RecordCodec {
  public static func write(_ article: Article.Metadata, to writer: inout YAMLWriter) {
    writer.number("format", format)
    writer.text("title", article.title)
    writer.text("publisher", article.publisher)
    writer.text("author", article.author)
    writer.text("url", article.url)
    writer.day("published", article.published)
    writer.raw("retrieved", article.retrieved)
    writer.text("language", article.language)
    writer.text("encoding", article.encoding)
    writer.map("sha256") { writer in
      writer.text("snapshot", article.snapshotHash)
      writer.text("text", article.textHash)
    }
  }

  /// The whole file.
  public static func file(_ article: Article.Metadata) -> [UInt8] {
    var writer = YAMLWriter.single()
    write(article, to: &writer)
    return writer.bytes
  }

  public static func decode(_ bytes: [UInt8], path: String) -> Decoded<Article.Metadata> {
    decode(bytes, path: path) { fields in
      var article = Article.Metadata(textHash: "")
      article.title = fields.text("title")
      article.publisher = fields.text("publisher")
      article.author = fields.text("author")
      article.url = fields.text("url")
      article.published = fields.day("published")
      article.retrieved = fields.text("retrieved")
      article.language = fields.text("language")
      article.encoding = fields.text("encoding")
      let hashes = fields.map("sha256") { ($0.hash("snapshot"), $0.hash("text")) }
      article.snapshotHash = hashes?.0
      article.textHash = hashes?.1 ?? ""
      if hashes?.1 == nil { fields.sink.add(fields.line, 1, "the key `sha256: text:` is missing") }
      return article
    }
  }
}

extension FieldReader {
  fileprivate mutating func hash(_ key: String) -> String? {
    parse(key, "a SHA-256 in 64 hexadecimal digits") { text in
      text.utf8.count == 64
        && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) } ? text : nil
    }
  }
}
