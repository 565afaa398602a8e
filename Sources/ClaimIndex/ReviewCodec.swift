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
    var row = RowValues(capacity: 21)
    for key in owner { row.text(key) }
    row.number(position)
    row.text(evidence.id.text, evidence.source, evidence.url, evidence.bearing.rawValue)
    row.text(evidence.grade?.description, evidence.note)
    exhibit(evidence.exhibit, &row)
    row.text(evidence.brought?.by, evidence.brought?.at)
    row.text(evidence.takenBack?.by, evidence.takenBack?.at)
    return row
  }

  private static func exhibit(_ exhibit: Evidence.Exhibit?, _ row: inout RowValues) {
    var (file, hash, article): (String?, String?, String?)
    var anchor: Anchor?
    switch exhibit {
    case .file(let name, let sha256): (file, hash) = (name, sha256)
    case .passage(let id, let found): (article, anchor) = (id.text, found)
    case nil: break
    }
    row.text(file, hash, article)
    row.number(anchor?.start, anchor?.end)
    row.text(anchor?.prefix, anchor?.exact, anchor?.suffix)
  }

  static func evidence(_ row: Row, at start: Int) throws -> Evidence {
    var reader = RowReader(row, at: start + 1)
    let id = EvidenceID(try reader.needText())
    let (source, url) = (try reader.needText(), reader.text())
    let bearing = try reader.word(Evidence.Bearing.self)
    let (grade, note) = (reader.text().flatMap { Grade($0) }, reader.text())
    let exhibit = try exhibit(&reader)
    return Evidence(
      id: id, source: source, url: url, exhibit: exhibit, bearing: bearing, grade: grade,
      note: note, brought: act(&reader), takenBack: act(&reader))
  }

  private static func exhibit(_ reader: inout RowReader) throws -> Evidence.Exhibit? {
    let (file, hash, article) = (reader.text(), reader.text(), reader.text())
    let (start, end) = (reader.number(), reader.number())
    let (prefix, exact, suffix) = (reader.text(), reader.text(), reader.text())
    if let file, let hash { return .file(name: file, sha256: hash) }
    guard let article else { return nil }
    guard let start, let end, let prefix, let exact, let suffix else {
      return .passage(ArticleID(article), nil)
    }
    return .passage(
      ArticleID(article),
      Anchor(start: start, end: end, prefix: prefix, exact: exact, suffix: suffix))
  }

  private static func act(_ reader: inout RowReader) -> Evidence.Act? {
    let (by, at) = (reader.text(), reader.text())
    guard let by, let at else { return nil }
    return Evidence.Act(by: by, at: at)
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
