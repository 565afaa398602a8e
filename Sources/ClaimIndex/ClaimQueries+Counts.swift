import ClaimModel
import GRDB

extension ClaimQueries {
  public func counts() throws(IndexError) -> Counts {
    try rows.read { db in
      func number(_ table: String) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
      }
      var counts = Counts()
      counts.articles = try number("articles")
      counts.decisions = try number("decisions")
      counts.evidence = try number("evidence")
      counts.problems = try number("problems")
      counts.openConflicts = try number("open_conflicts")
      for row in try Row.fetchAll(db, sql: "SELECT status, count(*) FROM claims GROUP BY status") {
        counts.statuses[row[0]] = row[1]
        counts.claims += row[1] as Int
      }
      for row in try Row.fetchAll(db, sql: "SELECT class, count(*) FROM conflicts GROUP BY class") {
        if let name = Conflict.Class(rawValue: row[0]) { counts.conflicts[name] = row[1] }
      }
      return counts
    }
  }

  /// Publishers by name, those articles that name none first.
  public func sources() throws(IndexError) -> [SourceRow] {
    try rows.read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM sources_record ORDER BY publisher").map {
        SourceRow(
          publisher: $0[0], articles: $0[1], claims: $0[2], verified: $0[3], disputed: $0[4])
      }
    }
  }

  /// Articles by id, or those whose id begins with `prefix`.
  public func articles(idPrefix prefix: String = "") throws(IndexError) -> [ArticleRow] {
    let sql = """
      SELECT \(Schema.articles.selection("a")),
        (SELECT count(*) FROM claims c WHERE c.article = a.id)
      FROM articles a WHERE a.id >= ? AND a.id < ? ORDER BY a.id
      """
    return try rows.read { db in
      try Row.fetchAll(db, sql: sql, arguments: [prefix, prefix + "\u{10FFFF}"]).map { row in
        let head = try ArticleCodec.read(row)
        return ArticleRow(
          id: head.id, metadata: head.metadata, origin: head.origin,
          claims: row[Schema.articles.columns.count])
      }
    }
  }

  /// The article whose text has this SHA-256, if it is known.
  public func article(textHash: String) throws(IndexError) -> ArticleID? {
    try rows.read { db in
      try String.fetchOne(
        db, sql: "SELECT id FROM articles WHERE text_hash = ? ORDER BY id", arguments: [textHash])
    }.map { ArticleID($0) }
  }

  /// How many problems of records the index knows.
  public func problemCount() throws(IndexError) -> Int {
    try rows.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM problems") ?? 0 }
  }

  /// Problems of all files, by path and line.
  public func problems() throws(IndexError) -> [Problem] {
    let sql = """
      SELECT path, line, column, message, hint, excerpt FROM problems
      ORDER BY path, line, column, message
      """
    return try rows.read { db in
      try Row.fetchAll(db, sql: sql).map {
        Problem(
          path: $0[0], line: $0[1], column: $0[2], message: $0[3], hint: $0[4], excerpt: $0[5])
      }
    }
  }

  /// The files that have problems.
  public func damagedFiles() throws(IndexError) -> Set<String> {
    try rows.read { Set(try String.fetchAll($0, sql: "SELECT DISTINCT path FROM problems")) }
  }

  /// The publishers, articles and names that begin with `prefix`, for completing what is typed.
  public func subjects(prefix: String = "", limit: Int = 50) throws(IndexError) -> [String] {
    let sql = """
      SELECT subject FROM claims WHERE subject IS NOT NULL AND subject LIKE ? || '%'
      GROUP BY subject ORDER BY count(*) DESC, subject LIMIT ?
      """
    return try rows.read { try String.fetchAll($0, sql: sql, arguments: [prefix, limit]) }
  }
}
