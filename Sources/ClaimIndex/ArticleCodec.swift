import ClaimModel
import GRDB

/// An article's own facts as a row of `articles`, and back.
enum ArticleCodec {
  static func values(_ article: IndexedArticle) -> RowValues {
    let facts = article.metadata
    var row = RowValues()
    row.text(article.id.text, facts.title, facts.publisher, facts.author, facts.url)
    row.text(facts.published?.description, facts.retrieved, facts.language, facts.encoding)
    row.text(facts.snapshotHash, facts.textHash, article.origin)
    row.text(JSONStrings.list(article.topics))
    return row
  }

  /// Without claims, reviews and problems.
  static func read(_ row: Row, at start: Int = 0) throws -> IndexedArticle {
    var reader = RowReader(row, at: start)
    let id = ArticleID(try reader.needText())
    var facts = Article.Metadata(textHash: "")
    facts.title = reader.text()
    facts.publisher = reader.text()
    facts.author = reader.text()
    facts.url = reader.text()
    facts.published = reader.text().flatMap { Day($0) }
    facts.retrieved = reader.text()
    facts.language = reader.text()
    facts.encoding = reader.text()
    facts.snapshotHash = reader.text()
    facts.textHash = try reader.needText()
    var article = IndexedArticle(id: id, metadata: facts, origin: reader.text(), claims: [])
    article.topics = JSONStrings.all(in: reader.text())
    return article
  }
}
