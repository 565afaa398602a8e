import ClaimIndex
import ClaimModel
import ClaimReports

/// Finds what stands on the sides of conflicts, and reads each source's grade once.
struct ConflictSides {
  let view: DeskView
  private let grades: [String: Character]

  init(_ view: DeskView) throws {
    self.view = view
    grades = Dictionary(
      try view.snapshot.sources().records.compactMap { source in
        source.reliability.map { (source.name, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The sides of a conflict in its order; a claim that is gone is left out.
  func sides(of conflict: Conflict, _ locale: ReportLocale = .english) throws -> [ConflictSide] {
    try conflict.claims.compactMap { id in
      try view.queries.claim(id).map { try side($0, locale) }
    }
  }

  func side(_ row: ClaimRow, _ locale: ReportLocale = .english) throws -> ConflictSide {
    let review = try view.queries.review(of: row.claim)
    return ConflictSide(
      claim: row.claim, publisher: row.publisher, title: row.title, published: row.published,
      grade: row.publisher.flatMap { grades[$0] },
      judgement: Sanitiser.clean(Standing(review, of: row.claim).text(locale)))
  }
}
