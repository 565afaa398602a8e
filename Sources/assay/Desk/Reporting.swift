import ClaimIndex
import ClaimLedger
import ClaimModel
import ClaimReports
import ConflictDetection
import Foundation

extension DeskView {
  /// Everything a report says, of the claims that fit a query.
  func report(_ query: Query, title: String?, locale: ReportLocale) throws -> ReportContent {
    let rows = try queries.list(query)
    let ids = Set(rows.map(\.claim.id))
    let conflicts = try queries.conflicts(.all).filter { row in
      // A record that is found no more is told for what was decided of it, not as an open question.
      (row.isFound || !row.decisions.isEmpty) && row.conflict.claims.contains(where: ids.contains)
    }
    var claims = rows.map(\.claim)
    for id in Set(conflicts.flatMap(\.conflict.claims)).subtracting(ids).sorted() {
      if let row = try queries.claim(id) { claims.append(row.claim) }
    }
    var articles: [ArticleID: ReportArticle] = [:]
    var reviews: [ClaimID: Review] = [:]
    for claim in claims {
      reviews[claim.id] = try queries.review(of: claim)
      guard articles[claim.article] == nil, let article = try snapshot.article(claim.article) else {
        continue
      }
      articles[claim.article] = ReportArticle(metadata: article.metadata, text: article.text)
    }
    let origins = ConflictDetection.Origins.origins(of: articles.map { ($0.key, $0.value.text) })
    for (id, origin) in origins { articles[id]?.origin = origin }
    let day = String(Clock.text(secondsSince1970: Int(time)).prefix(10))
    let sources = try snapshot.sources().records
    return ReportContent(
      title: title ?? locale.reportTitle, commit: commit.text, date: day, articles: articles,
      claims: claims,
      reviews: reviews,
      conflicts: conflicts.map { ConflictRecord(conflict: $0.conflict, decisions: $0.decisions) },
      grades: Dictionary(
        sources.compactMap { source in source.reliability.map { (source.name, $0) } },
        uniquingKeysWith: { a, _ in a }),
      locale: locale, names: try names(locale),
      explanations: locale == .english ? [:] : try explanations(of: conflicts.map(\.conflict)))
  }

  /// Why the conflicts were found, asked of the judge again: the ledger keeps it in English only.
  private func explanations(of conflicts: [Conflict]) throws -> [ConflictID: Explanation] {
    let ids = Set(conflicts.flatMap(\.claims))
    let claims = Dictionary(
      try queries.articleClaims(ids).map { ($0.claim.id, $0) }, uniquingKeysWith: { a, _ in a })
    var found: [ConflictID: Explanation] = [:]
    for conflict in conflicts {
      let own = conflict.claims.compactMap { claims[$0] }
      found[conflict.id] = try knowledge.judge.explanation(of: conflict, among: own)
    }
    return found
  }
}
