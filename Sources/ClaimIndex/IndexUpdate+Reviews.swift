import ClaimModel
import GRDB

extension IndexUpdate {
  /// Puts in the reviews of an article whose claims stayed as they were: what every decision comes to.
  ///
  /// Neither the article's claims nor what they are compared by is read.
  public func replace(_ reviewed: IndexedReviews) throws {
    var article = IndexedArticle(
      id: reviewed.article, metadata: Article.Metadata(textHash: ""), claims: [])
    article.reviews = reviewed.reviews
    if reviewed.isPartial {
      for review in reviewed.reviews { try replace(review, of: article.id) }
      return try insertReviews(of: article)
    }
    try setStandings(of: article)
    try deleteReviews(of: article.id)
    try insertReviews(of: article)
    let others = try problems(of: article.id.text).filter { $0.path != reviewed.path }
    try replaceProblems(of: article.id.text, with: others + reviewed.problems)
  }

  /// Gives the claim its new standing, and takes the old review out.
  private func replace(_ review: Review, of article: ArticleID) throws {
    var standing = RowValues(capacity: 4)
    standing.text(review.status, review.assignee, review.claim.text, article.text)
    try run(
      """
      UPDATE claims SET status = ?1, assignee = ?2
      WHERE id = ?3 AND article = ?4 AND (status <> ?1 OR assignee IS NOT ?2)
      """, standing)
    let owner = [article.text.databaseValue, review.claim.text.databaseValue]
    for table in ["reviews", "decisions", "evidence"] {
      try run("DELETE FROM \(table) WHERE article = ? AND claim = ?", owner)
    }
  }

  private func setStandings(of article: IndexedArticle) throws {
    let reviews = article.reviewsByClaim
    let sql = "SELECT number, id, status, assignee FROM claims WHERE article = ?"
    for row in try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [article.id.text]) {
      let review = reviews[ClaimID(row[1] as String)]
      let status = review?.status ?? setup.initialStatus
      if row[2] == status, row[3] == review?.assignee { continue }
      var values = RowValues(capacity: 3)
      values.text(status, review?.assignee)
      values.number(row[0])
      try run("UPDATE claims SET status = ?, assignee = ? WHERE number = ?", values)
    }
  }

  private func problems(of source: String) throws -> [Problem] {
    let sql = """
      SELECT path, line, column, message, hint, excerpt FROM problems
      WHERE source = ? ORDER BY position
      """
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [source]).map {
      Problem(
        path: $0[0], line: $0[1], column: $0[2], message: $0[3], hint: $0[4], excerpt: $0[5])
    }
  }
}
