import ClaimModel
import GRDB

// What a rebuild compares: for each key the pairs that have it for their home, the articles, the chains.

extension ClaimQueries {
  /// Calls `body` with every pair of claims that is to be compared, key by key, some hundred claims at a time.
  public func forEachMeeting(_ body: (Meeting) throws -> Void) throws(IndexError) {
    try rows.read { db in
      var (groups, ranks) = (try ClaimGroups(db), try KeyRanks(db))
      var (current, sharers): (String, [KeySharer]) = ("", [])
      func end() throws {
        guard sharers.count > 1 else { return }
        let key = ClaimKey(current).rank
        var pairs: [NumberPair] = []
        for (i, j) in KeyReach.pairs(sharers.map { .init($0.place) }) {
          let pair = NumberPair(sharers[i].number, sharers[j].number)
          if try ranks.isHome(key, of: pair) { pairs.append(pair) }
        }
        try groups.forEachMeeting(of: pairs, body)
      }
      let sql =
        "SELECT key, place, number FROM claim_keys WHERE place >= 0 ORDER BY key, place, number"
      let cursor = try Row.fetchCursor(db, sql: sql)
      while let row = try cursor.next() {
        let key: String = row[0]
        if key != current {
          try end()
          (current, sharers) = (key, [])
        }
        sharers.append(KeySharer(number: row[2], place: KeyPlace(rawValue: row[1])))
      }
      try end()
    }
  }

  /// Calls `body` with the claims of each article, in the order of articles and places.
  public func forEachArticle(_ body: ([ArticleClaim]) throws -> Void) throws(IndexError) {
    try rows.read { db in
      let sql =
        "SELECT \(claimSelection) FROM articles a JOIN claims c ON c.article = a.id ORDER BY a.id, c.position"
      var claims: [ArticleClaim] = []
      let cursor = try Row.fetchCursor(db, sql: sql)
      while let row = try cursor.next() {
        let claim = try articleClaim(row, at: 0)
        if let article = claims.first?.claim.article, article != claim.claim.article {
          try body(claims)
          claims = []
        }
        claims.append(claim)
      }
      if !claims.isEmpty { try body(claims) }
    }
  }

  /// The claims under keys whose sharers are not compared two by two.
  public func chained() throws(IndexError) -> [ArticleClaim] {
    try rows.read { db in
      try fetchClaims(db, where: "c.number IN (SELECT number FROM claim_keys WHERE place < 0)", [])
    }
  }

  /// The claims with these ids, in the order of their articles and places.
  public func articleClaims(_ claims: Set<ClaimID>) throws(IndexError) -> [ArticleClaim] {
    try rows.read { db in
      try fetchClaims(db, where: "c.id IN (?)", claims.map(\.text).sorted())
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
      WHERE :list IS NOT NULL AND \(condition.replacing("(?)", with: list))
      ORDER BY c.article, c.position
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
