import ClaimModel
import GRDB

extension IndexUpdate {
  /// Puts in all rows of an article in place of those it had.
  ///
  /// Claims that did not change keep their rows; only their reviews are written anew.
  public func replace(_ article: IndexedArticle) throws {
    if isFilling {
      try insert(article)
      try insertClaims(of: article)
    } else if let old = try sameClaims(article) {
      if old != article.head { try replaceHead(article) }
      try deleteReviews(of: article.id)
      try setStatuses(of: article)
    } else {
      try remove(article.id)
      touched.formUnion(article.claims.map(\.id))
      try insert(article)
      try insertClaims(of: article)
    }
    try insertReviews(of: article)
    try replaceProblems(of: article.id.text, with: article.problems)
  }

  /// Takes out all rows of an article; nothing happens where it has none.
  public func remove(_ id: ArticleID) throws {
    let claims = try self.storedClaims(of: id)
    touched.formUnion(claims.map(\.claim.id))
    for stored in claims { try delete(stored) }
    try run("DELETE FROM claims WHERE article = ?", [id.text.databaseValue])
    try deleteReviews(of: id)
    try deleteHead(id)
    try replaceProblems(of: id.text, with: [])
  }

  /// The article's own row as it stands, where its claims are the very same; else `nil`.
  private func sameClaims(_ article: IndexedArticle) throws -> IndexedArticle? {
    let stored = try storedClaims(of: article.id)
    guard stored.map(\.claim) == article.claims else { return nil }
    return try storedHead(of: article.id)
  }

  private func replaceHead(_ article: IndexedArticle) throws {
    touched.formUnion(article.claims.map(\.id))
    try deleteHead(article.id)
    try insert(article)
  }

  private func setStatuses(of article: IndexedArticle) throws {
    let reviews = article.reviewsByClaim
    let sql = "UPDATE claims SET status = ?, assignee = ? WHERE article = ? AND id = ?"
    for claim in article.claims {
      let review = reviews[claim.id]
      var row = RowValues(capacity: 4)
      row.text(review?.status ?? setup.initialStatus, review?.assignee)
      row.text(article.id.text, claim.id.text)
      try run(sql, row)
    }
  }
}

extension IndexedArticle {
  /// The article without its claims, reviews and problems.
  var head: IndexedArticle {
    IndexedArticle(id: id, metadata: metadata, origin: origin, claims: [])
  }

  /// The first review of each claim.
  var reviewsByClaim: [ClaimID: Review] {
    Dictionary(reviews.map { ($0.claim, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
