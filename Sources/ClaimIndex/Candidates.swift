import ClaimModel
import GRDB

extension ClaimQueries {
  /// The claims that have any of `keys`, in the order of their articles and places.
  public func candidates(keys: [String]) throws(IndexError) -> [ArticleClaim] {
    try rows.read { db in
      try fetchClaims(
        db, where: "c.number IN (SELECT number FROM claim_keys WHERE key IN (?))", keys)
    }
  }

  /// The claims with these ids, in the order of their articles and places.
  public func articleClaims(_ claims: Set<ClaimID>) throws(IndexError) -> [ArticleClaim] {
    try rows.read { db in
      try fetchClaims(db, where: "c.id IN (?)", claims.map(\.text).sorted())
    }
  }

  /// The claims with these ids and all that share a key with one of them.
  public func neighbours(of claims: Set<ClaimID>) throws(IndexError) -> [ArticleClaim] {
    let condition = """
      c.id IN (?) OR c.number IN (
        SELECT k.number FROM claims o JOIN claim_keys m ON m.number = o.number
        JOIN claim_keys k ON k.key = m.key WHERE o.id IN (?))
      """
    return try rows.read { db in
      try fetchClaims(db, where: condition, claims.map(\.text).sorted())
    }
  }

  /// Calls `body` for each key that two or more claims share, and for every article's (`a:`), in the
  /// order of the keys.
  ///
  /// Holds one group at a time, and some thousand claims to save decoding them again. A claim with several keys comes once with each.
  public func forEachGroup(_ body: (_ key: String, [ArticleClaim]) throws -> Void)
    throws(IndexError)
  {
    try rows.read { db in
      var groups = try ClaimGroups(db)
      var (current, numbers): (String, [Int64]) = ("", [])
      func end() throws {
        guard numbers.count > 1 || current.hasPrefix("a:") else { return }
        let claims = try groups.claims(numbers)
        try body(current, claims)
      }
      let cursor = try Row.fetchCursor(
        db, sql: "SELECT key, number FROM claim_keys ORDER BY key, number")
      while let row = try cursor.next() {
        let key: String = row[0]
        if key != current {
          try end()
          (current, numbers) = (key, [])
        }
        numbers.append(row[1])
      }
      try end()
    }
  }

  private var claimSelection: String {
    "\(Schema.claims.selection("c")), \(ArticleClaim.Head.selection)"
  }

  /// `condition` with each `(?)` filled by `values`, handed over as one JSON list.
  private func fetchClaims(_ db: Database, where condition: String, _ values: [String]) throws
    -> [ArticleClaim]
  {
    let list = "(SELECT value FROM json_each(:list))"
    let sql = """
      SELECT \(claimSelection) FROM claims c JOIN articles a ON a.id = c.article
      WHERE \(condition.replacing("(?)", with: list)) ORDER BY c.article, c.position
      """
    let cursor = try Row.fetchCursor(
      db.cachedStatement(sql: sql), arguments: ["list": JSONStrings.list(values) ?? "[]"])
    var out: [ArticleClaim] = []
    while let row = try cursor.next() { out.append(try articleClaim(row, at: 0)) }
    return out
  }

  private func articleClaim(_ row: Row, at start: Int) throws -> ArticleClaim {
    let claim = try ClaimDecoder.read(row, at: start).0
    return ArticleClaim(
      claim, ArticleClaim.Head(row, at: start + Schema.claims.columns.count))
  }
}
