import ClaimModel
import GRDB

extension ClaimQueries {
  /// Every row of every table, one JSON object a line, in an order that only the rows decide.
  ///
  /// Two indexes of one commit and one setup give the same lines, however they came about. After the
  /// tables come the words of the full text, each with the number of rows and places it stands in.
  public func dump(_ line: (String) throws -> Void) throws(IndexError) {
    try rows.read { db in
      for table in Schema.tables { try write(table.dumpSQL, of: db, to: line) }
      for table in ["claims_words", "articles_words"] {
        let sql = """
          SELECT json_object('table', '\(table)', 'word', term, 'rows', doc, 'places', cnt)
          FROM \(table) ORDER BY term
          """
        try write(sql, of: db, to: line)
      }
    }
  }

  private func write(_ sql: String, of db: Database, to line: (String) throws -> Void) throws {
    let cursor = try String.fetchCursor(db, sql: sql)
    while let text = try cursor.next() { try line(text) }
  }
}

extension Table {
  fileprivate var dumpSQL: String {
    if name == Schema.claimKeys.name {
      return """
        SELECT json_object('table', 'claim_keys', 'article', c.article, 'claim', c.id,
          'key', k.key, 'place', k.place)
        FROM claim_keys k JOIN claims c ON c.number = k.number
        ORDER BY c.article, c.position, k.key
        """
    }
    let pairs = names.map { "'\($0)', \($0)" }.joined(separator: ", ")
    let order =
      primaryKey.isEmpty
      ? names.prefix(2).joined(separator: ", ") : primaryKey.joined(separator: ", ")
    return "SELECT json_object('table', '\(name)', \(pairs)) FROM \(name) ORDER BY \(order)"
  }
}
