import ClaimModel
import GRDB

extension ClaimQueries {
  /// The article with this hash of its text, or of the bytes that it was read from; the first of several.
  public func document(hash: String) throws(IndexError) -> ArticleID? {
    try rows.read { db in
      let sql = """
        SELECT id FROM articles WHERE text_hash = ? UNION ALL
        SELECT id FROM articles WHERE snapshot_hash = ? ORDER BY id LIMIT 1
        """
      return try String.fetchOne(db.cachedStatement(sql: sql), arguments: [hash, hash])
    }.map { ArticleID($0) }
  }

  /// The articles from one address, the one that was fetched last at the end.
  public func versions(at url: String) throws(IndexError) -> [ArticleID] {
    try rows.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT id FROM articles WHERE url = ?
          ORDER BY coalesce(retrieved, ''), coalesce(published, ''), id
          """, arguments: [url])
    }.map { ArticleID($0) }
  }
}
