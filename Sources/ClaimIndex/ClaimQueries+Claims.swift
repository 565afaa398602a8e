import ClaimModel
import GRDB

extension ClaimQueries {
  /// The claims that meet `query`: by article and place in it, or, where words are searched, the best first.
  public func list(_ query: Query = Query(), limit: Int? = nil, offset: Int = 0)
    throws(IndexError) -> [ClaimRow]
  {
    let condition = query.sql(fold: rows.setup.fold, initial: rows.setup.initialStatus)
    let sql = """
      SELECT \(ClaimRow.selection) FROM claims c JOIN articles a ON a.id = c.article
      \(condition.join) WHERE \(condition.text) ORDER BY \(condition.order) LIMIT ? OFFSET ?
      """
    let end: [DatabaseValue] = [(limit ?? -1).databaseValue, offset.databaseValue]
    return try rows.read { db in
      try ClaimRow.fetch(db, sql: sql, condition.arguments + end)
    }
  }

  /// The people who have claims to review, sorted. Reads one column of each claim.
  public func assignees() throws(IndexError) -> [String] {
    try rows.read { db in
      try String.fetchAll(
        db, sql: "SELECT DISTINCT assignee FROM claims WHERE assignee IS NOT NULL ORDER BY assignee"
      )
    }
  }

  /// How many claims meet `query`.
  public func count(_ query: Query) throws(IndexError) -> Int {
    let condition = query.sql(fold: rows.setup.fold, initial: rows.setup.initialStatus)
    let sql = """
      SELECT count(*) FROM claims c \(condition.needsArticle ? "JOIN articles a ON a.id = c.article" : "")
      \(condition.join) WHERE \(condition.text)
      """
    return try rows.read { db in
      try Int.fetchOne(db, sql: sql, arguments: StatementArguments(condition.arguments)) ?? 0
    }
  }

  /// The claims in which all words of `text` stand, the best first.
  public func search(_ text: String, limit: Int? = nil, offset: Int = 0) throws(IndexError)
    -> [ClaimRow]
  {
    try list(Query(words: text), limit: limit, offset: offset)
  }

  /// The claim whose id begins with `prefix`, the only one, or some of them.
  ///
  /// A whole id is one claim even where it begins another's.
  public func claim(idPrefix prefix: String) throws(IndexError) -> Found<ClaimRow> {
    let low = prefix.lowercased()
    let range: [DatabaseValue] = [low.databaseValue, (low + "\u{7F}").databaseValue]
    return try rows.read { db in
      let exact = try ClaimRow.fetch(
        db, sql: "\(ClaimRow.query) WHERE c.id = ? ORDER BY c.article LIMIT 1",
        [low.databaseValue])
      if let only = exact.first { return .one(only) }
      let many = try ClaimRow.fetch(
        db, sql: "\(ClaimRow.query) WHERE c.id >= ? AND c.id < ? ORDER BY c.id, c.article LIMIT 10",
        range)
      if many.count == 10 {
        let sql = "SELECT count(*) FROM claims WHERE id >= ? AND id < ?"
        let count = try Int.fetchOne(db, sql: sql, arguments: StatementArguments(range))
        return .many(many, count: count ?? many.count)
      }
      return many.count > 1
        ? .many(many, count: many.count) : many.first.map(Found.one) ?? .none
    }
  }

  public func claim(_ id: ClaimID) throws(IndexError) -> ClaimRow? {
    try rows.read { db in
      try ClaimRow.fetch(
        db, sql: "\(ClaimRow.query) WHERE c.id = ? ORDER BY c.article LIMIT 1",
        [id.text.databaseValue]
      ).first
    }
  }

  /// The claims of an article, in text order.
  public func claims(of article: ArticleID) throws(IndexError) -> [ClaimRow] {
    try rows.read { db in
      try ClaimRow.fetch(
        db, sql: "\(ClaimRow.query) WHERE c.article = ? ORDER BY c.position",
        [article.text.databaseValue])
    }
  }

  /// The review record of a claim, whole; `nil` where there is none.
  public func review(of claim: Claim) throws(IndexError) -> Review? {
    let key: StatementArguments = [claim.article.text, claim.id.text]
    let mine = "WHERE article = ? AND claim = ?"
    return try rows.read { db in
      let sql = "SELECT status, assignee FROM reviews \(mine)"
      guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: key) else {
        return nil
      }
      let decisions = try Row.fetchAll(
        db.cachedStatement(sql: "SELECT * FROM decisions \(mine) ORDER BY position"),
        arguments: key)
      let evidence = try Row.fetchAll(
        db.cachedStatement(sql: "SELECT * FROM evidence \(mine) ORDER BY position"),
        arguments: key)
      return Review(
        claim: claim.id, status: row[0], assignee: row[1],
        evidence: try evidence.map { try ReviewCodec.evidence($0, at: 2) },
        decisions: try decisions.map { try ReviewCodec.decision($0, at: 2) })
    }
  }
}

extension ClaimRow {
  static let selection = """
    \(Schema.claims.selection("c")), a.title, a.publisher, a.published,
    (SELECT json_group_array(m.conflict) FROM conflict_members m JOIN conflicts x
      ON x.id = m.conflict WHERE m.claim = c.id AND x.class IN (\(judged)))
    """
  static let query = "SELECT \(selection) FROM claims c JOIN articles a ON a.id = c.article"

  /// The classes that need a judgement, as a list of SQL strings.
  static let judged = Conflict.Class.allCases.filter(\.needsJudgement)
    .map { "'\($0.rawValue)'" }.joined(separator: ", ")

  static func fetch(_ db: Database, sql: String, _ arguments: [DatabaseValue]) throws -> [ClaimRow]
  {
    let cursor = try Row.fetchCursor(
      db.cachedStatement(sql: sql), arguments: StatementArguments(arguments))
    var out: [ClaimRow] = []
    while let row = try cursor.next() { out.append(try ClaimRow(row)) }
    return out
  }

  private init(_ row: Row) throws {
    let (claim, status, assignee) = try ClaimDecoder.read(row)
    let end = Schema.claims.columns.count
    let published: String? = row[end + 2]
    self.init(
      claim: claim, status: status, assignee: assignee, title: row[end], publisher: row[end + 1],
      published: published.flatMap { Day($0) },
      conflicts: JSONStrings.all(in: row[end + 3]).sorted().map { ConflictID($0) })
  }
}
