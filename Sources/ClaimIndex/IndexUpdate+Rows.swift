import ClaimModel
import GRDB

/// A claim with the number by which full text and keys know it.
struct StoredClaim {
  var number: Int64
  var claim: Claim
  var standing: Standing
}

/// What a claim's row holds besides the claim.
struct Standing: Equatable {
  /// From 0, in the article.
  var position: Int
  var status: String
  var assignee: String?
}

extension IndexUpdate {
  func storedClaims(of article: ArticleID) throws -> [StoredClaim] {
    let sql = """
      SELECT c.number, \(Schema.claims.selection("c")) FROM claims c
      WHERE c.article = ? ORDER BY c.position
      """
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [article.text]).map {
      let (claim, status, assignee) = try ClaimDecoder.read($0, at: 1)
      return StoredClaim(
        number: $0[0], claim: claim,
        standing: Standing(position: $0[2], status: status, assignee: assignee))
    }
  }

  func storedHead(of id: ArticleID) throws -> IndexedArticle? {
    let sql = "SELECT \(Schema.articles.selection("a")) FROM articles a WHERE a.id = ?"
    return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id.text])
      .map { try ArticleCodec.read($0) }
  }

  func insert(_ article: IndexedArticle) throws {
    try run(Schema.articles.insertion(), ArticleCodec.values(article))
    let words = SearchText.words(of: setup.fold(article.metadata.title ?? ""))
    try run(
      "INSERT INTO articles_text (rowid, title) VALUES (?, ?)",
      [db.lastInsertedRowID.databaseValue, words.databaseValue])
  }

  func deleteHead(_ id: ArticleID) throws {
    let sql = "SELECT number, title FROM articles WHERE id = ?"
    guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id.text]) else {
      return
    }
    let (number, title): (Int64, String?) = (row[0], row[1])
    let words = SearchText.words(of: setup.fold(title ?? ""))
    try run(
      "INSERT INTO articles_text (articles_text, rowid, title) VALUES ('delete', ?, ?)",
      [number.databaseValue, words.databaseValue])
    try run("DELETE FROM articles WHERE number = ?", [number.databaseValue])
  }

  func insertClaims(of article: IndexedArticle) throws {
    let reviews = article.reviewsByClaim
    for (position, claim) in article.claims.enumerated() {
      let review = reviews[claim.id]
      let status = review?.status ?? setup.initialStatus
      try insert(
        claim, Standing(position: position, status: status, assignee: review?.assignee),
        topics: article.topics)
    }
  }

  func insert(_ claim: Claim, _ standing: Standing, topics: [String]) throws {
    try run(Self.claimInsertion, ClaimEncoder.values(claim, standing))
    let number = db.lastInsertedRowID
    try run(Self.textInsertion, searched(claim, number: number))
    try insertKeys(of: claim, number: number, topics: topics)
  }

  private func insertKeys(of claim: Claim, number: Int64, topics: [String]) throws {
    for key in Set(setup.keys(claim, topics)).sorted() {
      try run(Self.keyInsertion, [number.databaseValue, key.databaseValue])
    }
  }

  /// Its article turns on other names than before, so it is looked up under other keys.
  func rekey(_ stored: StoredClaim, topics: [String]) throws {
    try run("DELETE FROM claim_keys WHERE number = ?", [stored.number.databaseValue])
    try insertKeys(of: stored.claim, number: stored.number, topics: topics)
  }

  /// Takes a claim out of the full text and the keys; its own row stays.
  func delete(_ stored: StoredClaim) throws {
    try run(Self.textDeletion, searched(stored.claim, number: stored.number))
    try run("DELETE FROM claim_keys WHERE number = ?", [stored.number.databaseValue])
  }

  /// The row of `claims_text`: a pure function of the claim, since deleting needs it again.
  private func searched(_ claim: Claim, number: Int64) -> RowValues {
    func words(_ parts: String?...) -> String {
      let present = parts.compactMap(\.self)
      return SearchText.words(of: setup.fold(present.joined(separator: " \u{1F} ")))
    }
    func words(_ mention: Mention?) -> String {
      words(mention?.name, mention?.text == mention?.name ? nil : mention?.text)
    }
    var row = RowValues(capacity: 7)
    row.number(Int(number))
    row.text(words(claim.statement))
    row.text(SearchText.holds(claim.statement, claim.quote) ? "" : words(claim.quote))
    row.text(words(claim.subject), words(claim.property))
    row.text(words(claim.baseline?.name, claim.baseline?.text))
    row.text(
      words(claim.attribution.map { "\($0.name) \u{1F} \($0.text)" }.joined(separator: " \u{1F} ")))
    return row
  }

  private static let claimInsertion = Schema.claims.insertion()
  private static let keyInsertion = Schema.claimKeys.insertion()
  private static let textInsertion = """
    INSERT INTO claims_text (rowid, \(Schema.searched.joined(separator: ", ")))
    VALUES (?, ?, ?, ?, ?, ?, ?)
    """
  private static let textDeletion = """
    INSERT INTO claims_text (claims_text, rowid, \(Schema.searched.joined(separator: ", ")))
    VALUES ('delete', ?, ?, ?, ?, ?, ?, ?)
    """
}
