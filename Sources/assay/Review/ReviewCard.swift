import ClaimIndex
import ClaimModel
import ClaimReports

/// What one screen says of a claim; all of it clean text.
struct ReviewCard: Hashable, Sendable {
  var id = ""
  var status = ""
  /// Publisher, day, title.
  var origin = ""
  var line = ""
  var statement = ""
  /// The paragraph with the quote in ⟦ ⟧.
  var paragraph = ""
  /// Several paragraphs around it, the same way.
  var wide = ""
  var slots = ""
  var conflicts: [Dispute] = []
  /// Evidence and decisions so far.
  var record: [String] = []
  /// Claims of the same subject and property that are decided.
  var similar: [String] = []
  /// Why it came back after it was decided; `nil` where it is here for the first time.
  var why: String?
  /// Waiting claims that say the same.
  var agreeing: [String] = []

  /// One conflict with the other side's words.
  struct Dispute: Hashable, Sendable {
    var heading: String
    var explanation: String
    var others: [String]
    /// Why it is open again after it was judged.
    var why: String?
  }
}

extension ReviewCard {
  /// Gathers what the ledger knows of a claim.
  init(_ row: ClaimRow, review: Review, agreeing ids: [ClaimID], view: DeskView) throws {
    let claim = row.claim
    id = claim.id.text
    status = row.status
    origin = Self.origin(row)
    line = Sanitiser.clean(ClaimLine.text(for: claim))
    statement = Sanitiser.clean(claim.statement)
    let text = try view.snapshot.article(claim.article)?.text ?? ""
    paragraph = Passage.around(claim.anchor, in: text, paragraphs: 0)
    wide = Passage.around(claim.anchor, in: text, paragraphs: 3)
    slots = Self.slots(claim)
    conflicts = try Self.conflicts(of: row, view.queries)
    record =
      review.standingEvidence(SourceBook(try view.snapshot.sources().records)).map {
        "evidence: \(Sanitiser.clean(Story.sentence($0)))"
      }
      + review.decisions.map {
        "\($0.at.prefix(10))  \(Sanitiser.clean(Story.sentence($0)))"
      }
    similar = try Self.similar(to: row, view)
    why = review.cameBack(view.knowledge.review).map { Sanitiser.clean($0) }
    agreeing = try ids.compactMap { try view.queries.claim($0) }.map {
      let source = [$0.publisher, $0.published?.description].compactMap(\.self)
      return Sanitiser.clean(
        (["\($0.claim.id)"] + source + ["⟦\($0.claim.quote)⟧"]).joined(separator: "  "))
    }
  }

  private static func origin(_ row: ClaimRow) -> String {
    [row.publisher, row.published?.description, row.title].compactMap(\.self)
      .map { Sanitiser.clean($0) }.joined(separator: " · ")
  }

  private static func slots(_ claim: Claim) -> String {
    Claim.Slot.allCases.filter { $0 != .statement && $0 != .kind && $0 != .polarity }
      .compactMap { slot in
        let value = Slots.text(slot, of: claim)
        return value == "none" ? nil : "\(slot.rawValue): \(Sanitiser.clean(value))"
      }
      .joined(separator: "  ")
  }

  private static func conflicts(of row: ClaimRow, _ queries: any ClaimQueries) throws -> [Dispute] {
    try queries.conflicts(ConflictFilter(claims: [row.claim.id])).map { found in
      let conflict = found.conflict
      let others = try conflict.claims.filter { $0 != row.claim.id }
        .compactMap { try queries.claim($0) }
        .map {
          "\($0.claim.id)  \($0.status)  \($0.publisher.map { Sanitiser.clean($0) + " " } ?? "")⟦\(Sanitiser.clean($0.claim.quote))⟧"
        }
      return Dispute(
        heading:
          "\(conflict.class.rawValue)/\(conflict.type.rawValue), \(conflict.severity.rawValue), \(conflict.status)",
        explanation: Sanitiser.clean(conflict.explanation), others: others,
        why: found.cameBack.map { Sanitiser.clean($0) })
    }
  }

  /// At most three.
  private static func similar(to row: ClaimRow, _ view: DeskView) throws -> [String] {
    guard let subject = row.claim.subject?.name, let property = row.claim.property?.name else {
      return []
    }
    let query = Query(terms: [
      .init(.any(.subject, [subject])), .init(.any(.property, [property])),
      .init(.any(.status, [view.knowledge.review.initial]), isNegated: true),
    ])
    return try view.queries.list(query, limit: 4).filter { $0.claim.id != row.claim.id }.prefix(3)
      .map {
        "\($0.claim.id)  \($0.status)  \(Sanitiser.clean(ClaimLine.text(for: $0.claim)))"
      }
  }
}

/// The words around a quote, with the quote marked.
enum Passage {
  /// The paragraph of `anchor` and so many before and after; `⟦quote⟧` alone where the text does not hold it.
  static func around(_ anchor: Anchor, in text: String, paragraphs: Int) -> String {
    let scalars = Array(text.unicodeScalars)
    guard anchor.start >= 0, anchor.end <= scalars.count, anchor.start < anchor.end,
      string(scalars[anchor.start..<anchor.end]) == anchor.exact
    else { return "⟦\(Sanitiser.clean(anchor.exact))⟧ (the article's text no longer holds it)" }
    var start = anchor.start
    var end = anchor.end
    var left = paragraphs
    while start > 0, scalars[start - 1] != "\n" || left > 0 {
      if scalars[start - 1] == "\n" { left -= 1 }
      start -= 1
    }
    left = paragraphs
    while end < scalars.count, scalars[end] != "\n" || left > 0 {
      if scalars[end] == "\n" { left -= 1 }
      end += 1
    }
    let before = Sanitiser.clean(string(scalars[start..<anchor.start]))
    let after = Sanitiser.clean(string(scalars[anchor.end..<end]))
    return "\(before)⟦\(Sanitiser.clean(anchor.exact))⟧\(after)".trimmed
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
