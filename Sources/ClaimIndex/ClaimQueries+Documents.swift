import ClaimModel
import GRDB

extension ClaimQueries {
  /// The articles by the hashes of their texts and of the bytes that they were read from.
  public func documentHashes() throws(IndexError) -> [String: ArticleID] {
    try rows.read { db in
      var found: [String: ArticleID] = [:]
      let cursor = try Row.fetchCursor(
        db, sql: "SELECT id, text_hash, snapshot_hash FROM articles ORDER BY id DESC")
      while let row = try cursor.next() {
        let id = ArticleID(row[0])
        found[row[1]] = id
        if let snapshot: String = row[2] { found[snapshot] = id }
      }
      return found
    }
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
