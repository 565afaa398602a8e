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

  func insert(_ article: IndexedArticle, title words: String) throws {
    try run(Schema.articles.insertion(), ArticleCodec.values(article))
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
    let words = setup.words(title ?? "")
    try run(
      "INSERT INTO articles_text (articles_text, rowid, title) VALUES ('delete', ?, ?)",
      [number.databaseValue, words.databaseValue])
    try run("DELETE FROM articles WHERE number = ?", [number.databaseValue])
  }

  func insert(_ claim: Claim, _ standing: Standing, topics: [String]) throws {
    try insert(
      PreparedClaim(
        row: ClaimEncoder.values(claim, standing), words: setup.searched(claim),
        keys: setup.keys(claim, topics)))
  }

  /// Its article turns on other names than before, so it is looked up under other keys.
  func rekey(_ stored: StoredClaim, topics: [String]) throws {
    try deleteKeys(of: stored.number)
    try insert(setup.keys(stored.claim, topics), of: stored.number)
  }

  /// Takes a claim out of the full text and the keys; its own row stays.
  func delete(_ stored: StoredClaim) throws {
    try run(Self.textDeletion, textRow(stored.number, setup.searched(stored.claim)))
    try deleteKeys(of: stored.number)
    inserted.remove(stored.number)
  }

  private func deleteKeys(of number: Int64) throws {
    if !inserted.contains(number) {
      gone.formUnion(try keys(of: number).map { GoneKey(number: number, key: $0) })
    }
    try run("DELETE FROM claim_keys WHERE number = ?", [number.databaseValue])
  }

  func keys(of number: Int64) throws -> [ClaimKey] {
    let sql = "SELECT key, place FROM claim_keys WHERE number = ?"
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [number]).map {
      ClaimKey($0[0], KeyPlace(rawValue: $0[1]))
    }
  }
}

/// A key that a claim had when the update began; its number may be another claim's since.
struct GoneKey: Hashable {
  let number: Int64
  let key: ClaimKey
}
