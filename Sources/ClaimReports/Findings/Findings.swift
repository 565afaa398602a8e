import ClaimModel

// What the report says of each claim, and in which order. Pure bookkeeping over the content; no judgement
// is made here that a person or the detector did not make:
//
//   holds      the desk verified the content, and no open contradiction or question stands against it
//   caveat     verified only as said; or verified, yet contradicted or in question; or unreviewed, but two or more
//              independent origins agree and nobody contradicts
//   fails      disputed
//   withdrawn  taken back, or not worth keeping: no verdict, and not among the findings
//   unchecked  everything else: split, waiting for evidence, or not looked at
//
// Origins are counted over the agreements that link a claim with others: publishers that say the same.

/// The claims by verdict and the conflicts by class, each in a fixed order.
public struct Findings: Sendable {
  public enum Verdict: String, CaseIterable, Sendable {
    case holds, caveat, fails, unchecked, withdrawn

    /// What the desk or several origins found.
    static let decided: [Verdict] = [.holds, .caveat, .fails]
    /// Those that a report lists.
    static let reported: [Verdict] = decided + [.unchecked]
  }

  public let content: ReportContent
  public let verdicts: [ClaimID: Verdict]
  /// Unreviewed claims that no conflict names: counted, and listed in the index alone.
  public let quiet: Int
  let claims: [ClaimID: Claim]
  /// The conflicts in which a claim stands, in report order.
  let conflictsOf: [ClaimID: [ConflictRecord]]
  let origins: Origins
  /// The publishers' names, sorted, and which of them an article has: what a page's search offers.
  let publishers: [String]
  let publisherPlaces: [ArticleID: Int]
  private let listed: [Verdict: [Claim]]
  private let byClass: [Conflict.Class: [ConflictRecord]]
  /// The articles' texts as code points, so that a hundred quotes of one article read it once.
  private let texts: [ArticleID: [Unicode.Scalar]]

  public init(_ content: ReportContent) {
    self.content = content
    claims = Dictionary(content.claims.map { ($0.id, $0) }) { first, _ in first }
    let records = Findings.sorted(content.conflicts)
    byClass = Dictionary(grouping: records) { $0.conflict.class }
    var conflictsOf: [ClaimID: [ConflictRecord]] = [:]
    for record in records {
      for id in record.conflict.claims { conflictsOf[id, default: []].append(record) }
    }
    self.conflictsOf = conflictsOf
    origins = Origins(content)
    texts = content.articles.mapValues { Array($0.text.unicodeScalars) }
    let names = Dictionary(
      uniqueKeysWithValues: content.articles.keys.map { ($0, Source($0, in: content).name) })
    let publishers = Set(names.values).sorted()
    let places = Dictionary(uniqueKeysWithValues: publishers.enumerated().map { ($1, $0) })
    self.publishers = publishers
    publisherPlaces = names.compactMapValues { places[$0] }
    var verdicts: [ClaimID: Verdict] = [:]
    var listed: [Verdict: [Claim]] = [:]
    var quiet = 0
    for claim in content.claims {
      let (review, conflicts) = (content.reviews[claim.id], conflictsOf[claim.id] ?? [])
      let verdict = Findings.verdict(
        Standing(review, of: claim), conflicts, origins.count(claim.id))
      verdicts[claim.id] = verdict
      if verdict == .unchecked, Findings.isQuiet(review, conflicts) {
        quiet += 1
      } else {
        listed[verdict, default: []].append(claim)
      }
    }
    self.verdicts = verdicts
    self.quiet = quiet
    self.listed = listed.mapValues { claims in
      let isContested = { (claim: Claim) in Findings.isContested(conflictsOf[claim.id] ?? []) }
      return claims.filter(isContested) + claims.filter { !isContested($0) }
    }
  }

  /// The claims of a verdict, those in open conflicts first, then in text order; without the quiet ones.
  public func claims(_ verdict: Verdict) -> [Claim] { listed[verdict] ?? [] }

  /// The conflicts of a class: open first, then by severity, then by id.
  public func conflicts(_ class: Conflict.Class) -> [ConflictRecord] { byClass[`class`] ?? [] }

  /// A claim on one line, in the report's language.
  func line(_ claim: Claim) -> String {
    ClaimLine.text(for: claim, locale: content.locale, names: content.names)
  }

  /// What the desk holds of a claim, in words.
  func judgement(_ claim: Claim) -> Standing { Standing(content.reviews[claim.id], of: claim) }

  /// A claim's quote in its paragraph.
  func passage(_ claim: Claim) -> Passage { Passage(claim, in: texts[claim.article]) }

  /// How many independent origins say the same as this claim, itself included.
  public func originCount(_ claim: Claim) -> Int { origins.count(claim.id) }

  private static func isContested(_ conflicts: [ConflictRecord]) -> Bool {
    conflicts.contains { $0.isOpen && $0.conflict.class == .contradiction }
  }

  private static func isQuiet(_ review: Review?, _ conflicts: [ConflictRecord]) -> Bool {
    let isUntouched = review.map { $0.decisions.isEmpty && $0.evidence.isEmpty } ?? true
    return isUntouched && !conflicts.contains { $0.conflict.class.needsJudgement }
  }

  private static func verdict(
    _ judgement: Standing, _ conflicts: [ConflictRecord], _ origins: Int
  ) -> Verdict {
    let open = conflicts.filter(\.isOpen).map(\.conflict.class)
    let isContradicted = open.contains(.contradiction)
    let isQuestioned = isContradicted || open.contains(.needsPerson)
    switch judgement.status {
    case "verified": return judgement.isOfSaying || isQuestioned ? .caveat : .holds
    case "disputed": return .fails
    case "withdrawn": return .withdrawn
    case "unreviewed": return origins > 1 && !isContradicted ? .caveat : .unchecked
    default: return .unchecked
    }
  }

  private static func sorted(_ records: [ConflictRecord]) -> [ConflictRecord] {
    records.sorted { a, b in
      if a.isOpen != b.isOpen { return a.isOpen }
      if a.conflict.severity != b.conflict.severity {
        return a.conflict.severity > b.conflict.severity
      }
      return a.conflict.id < b.conflict.id
    }
  }
}

extension ConflictRecord {
  /// Whether nobody has settled it yet.
  var isOpen: Bool {
    ["open", "unreviewed", "in-review", "needs-evidence", Workflow.split].contains(conflict.status)
  }
}
