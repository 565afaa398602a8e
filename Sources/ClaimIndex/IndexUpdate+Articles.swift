import ClaimModel
import GRDB

extension IndexUpdate {
  /// Puts in all rows of an article in place of those it had.
  ///
  /// Claims that did not change keep their rows; reviews are written anew.
  public func replace(_ article: IndexedArticle) throws {
    if isFilling { return try insert(setup.prepare(article)) }
    var article = article
    let (head, claims) = (try storedHead(of: article.id), try storedClaims(of: article.id))
    if head == nil, claims.isEmpty { return try insertNew(article) }
    let isSame = claims.map(\.claim) == article.claims
    article.topics =
      isSame ? head?.topics ?? setup.topics(article.claims) : setup.topics(article.claims)
    let isElsewhere = head?.topics != article.topics
    try replaceHead(article, old: head)
    try replaceClaims(of: article, stored: claims, isElsewhere: isElsewhere)
    try deleteReviews(of: article.id)
    try insertReviews(of: article)
    try replaceProblems(of: article.id.text, with: article.problems)
  }

  private func insertNew(_ article: IndexedArticle) throws {
    touched.formUnion(article.claims.map(\.id))
    try touchVersions(at: article.metadata.url, but: article.id)
    try deleteReviews(of: article.id)
    try insert(setup.prepare(article))
  }

  /// Takes out all rows of an article; nothing happens where it has none.
  public func remove(_ id: ArticleID) throws {
    let claims = try self.storedClaims(of: id)
    touched.formUnion(claims.map(\.claim.id))
    try touchVersions(at: storedHead(of: id)?.metadata.url, but: id)
    for stored in claims { try delete(stored) }
    try run("DELETE FROM claims WHERE article = ?", [id.text.databaseValue])
    try deleteReviews(of: id)
    try deleteHead(id)
    try replaceProblems(of: id.text, with: [])
  }

  /// Claims stand in the conflicts with what their article says of itself, so a change touches them all.
  private func replaceHead(_ article: IndexedArticle, old: IndexedArticle?) throws {
    if old == article.head { return }
    if old != nil { touched.formUnion(article.claims.map(\.id)) }
    try touchVersions(at: article.metadata.url, but: article.id)
    try touchVersions(at: old?.metadata.url, but: article.id)
    try deleteHead(article.id)
    try insert(article, title: setup.words(article.metadata.title ?? ""))
  }

  /// A version that comes or goes makes the others of its address stand, or no longer stand.
  private func touchVersions(at url: String?, but id: ArticleID) throws {
    guard let url else { return }
    let sql = """
      SELECT c.id FROM articles a JOIN claims c ON c.article = a.id WHERE a.url = ? AND a.id <> ?
      """
    let ids = try String.fetchAll(db.cachedStatement(sql: sql), arguments: [url, id.text])
    touched.formUnion(ids.map { ClaimID($0) })
  }

  /// Matches old and new claims by id; where an id stands twice, the first old one is the match.
  private func replaceClaims(
    of article: IndexedArticle, stored: [StoredClaim], isElsewhere: Bool
  ) throws {
    let reviews = article.reviewsByClaim
    var old: [ClaimID: StoredClaim] = [:]
    for stored in stored {
      if old[stored.claim.id] == nil {
        old[stored.claim.id] = stored
      } else {
        try drop(stored)
      }
    }
    for (position, claim) in article.claims.enumerated() {
      let standing = Standing(
        position: position, status: reviews[claim.id]?.status ?? setup.initialStatus,
        assignee: reviews[claim.id]?.assignee)
      let stored = old.removeValue(forKey: claim.id)
      if let stored, stored.claim == claim {
        if stored.standing != standing { try set(standing, of: stored) }
        if isElsewhere { try rekey(stored, topics: article.topics) }
        continue
      }
      if let stored { try drop(stored) }
      touched.insert(claim.id)
      try insert(claim, standing, topics: article.topics)
    }
    for stored in old.values { try drop(stored) }
  }

  private func drop(_ stored: StoredClaim) throws {
    touched.insert(stored.claim.id)
    try delete(stored)
    try run("DELETE FROM claims WHERE number = ?", [stored.number.databaseValue])
  }

  private func set(_ standing: Standing, of stored: StoredClaim) throws {
    var row = RowValues(capacity: 4)
    row.number(standing.position)
    row.text(standing.status, standing.assignee)
    row.number(Int(stored.number))
    try run("UPDATE claims SET position = ?, status = ?, assignee = ? WHERE number = ?", row)
  }
}

extension IndexedArticle {
  /// The article without its claims, reviews and problems.
  var head: IndexedArticle {
    var head = IndexedArticle(id: id, metadata: metadata, origin: origin, claims: [])
    head.topics = topics
    return head
  }

  /// The first review of each claim.
  var reviewsByClaim: [ClaimID: Review] {
    Dictionary(reviews.map { ($0.claim, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
