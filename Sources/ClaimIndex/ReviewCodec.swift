import ClaimModel
import GRDB

/// Reviews, decisions and evidence as rows, and back.
enum ReviewCodec {
  /// The values of `decisionColumns` after `owner`, the columns that say whose decision it is.
  static func values(_ decision: Decision, owner: [String], position: Int) -> RowValues {
    var row = RowValues(capacity: 13)
    for key in owner { row.text(key) }
    row.number(position)
    row.text(decision.id.text, decision.from, decision.to, decision.about?.rawValue)
    row.text(decision.by, decision.at, decision.reason)
    row.text(JSONStrings.list(decision.evidence.map(\.text)))
    // An empty list says "follows none"; no list, "follows the one before".
    row.text(decision.after.map { JSONStrings.list($0.map(\.text)) ?? "[]" })
    row.text(decision.undoes?.text)
    return row
  }

  static func decision(_ row: Row, at start: Int) throws -> Decision {
    var reader = RowReader(row, at: start + 1)
    let id = DecisionID(try reader.needText())
    let (from, to) = (try reader.needText(), try reader.needText())
    let about = reader.text().flatMap { Decision.About(rawValue: $0) }
    let (by, at, reason) = (try reader.needText(), try reader.needText(), reader.text())
    let evidence = JSONStrings.all(in: reader.text()).map { EvidenceID($0) }
    let after = reader.text().map { JSONStrings.all(in: $0).map { DecisionID($0) } }
    return Decision(
      from: from, to: to, about: about, by: by, at: at, reason: reason, evidence: evidence,
      after: after, undoes: reader.text().map { DecisionID($0) }, id: id)
  }

  static func values(_ evidence: Evidence, owner: [String], position: Int) -> RowValues {
    var row = RowValues(capacity: 9)
    for key in owner { row.text(key) }
    row.number(position)
    row.text(evidence.id.text, evidence.source, evidence.url, evidence.bearing.rawValue)
    row.text(evidence.grade?.description, evidence.note)
    return row
  }

  static func evidence(_ row: Row, at start: Int) throws -> Evidence {
    var reader = RowReader(row, at: start + 1)
    let id = EvidenceID(try reader.needText())
    let (source, url) = (try reader.needText(), reader.text())
    let bearing = try reader.word(Evidence.Bearing.self)
    return Evidence(
      id: id, source: source, url: url, bearing: bearing,
      grade: reader.text().flatMap { Grade($0) }, note: reader.text())
  }
}

extension IndexUpdate {
  func insertReviews(of article: IndexedArticle) throws {
    var known: Set<ClaimID> = []
    for review in article.reviews where known.insert(review.claim).inserted {
      let owner = [article.id.text, review.claim.text]
      var row = RowValues(capacity: 4)
      row.text(owner[0], owner[1], review.status, review.assignee)
      try run(Self.reviewInsertion, row)
      for (i, decision) in review.decisions.enumerated() {
        try run(
          Self.decisionInsertion, ReviewCodec.values(decision, owner: owner, position: i))
      }
      for (i, evidence) in review.evidence.enumerated() {
        try run(
          Self.evidenceInsertion, ReviewCodec.values(evidence, owner: owner, position: i))
      }
    }
  }

  func deleteReviews(of article: ArticleID) throws {
    for table in ["reviews", "decisions", "evidence"] {
      try run("DELETE FROM \(table) WHERE article = ?", [article.text.databaseValue])
    }
  }

  private static let reviewInsertion = Schema.reviews.insertion()
  private static let decisionInsertion = Schema.decisions.insertion()
  private static let evidenceInsertion = Schema.evidence.insertion()
}
