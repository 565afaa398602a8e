import ClaimModel

// What the report says of each claim, and in which order. Pure bookkeeping over the content; no judgement
// is made here that a person or the detector did not make:
//
//   holds      the desk verified the content, and no open contradiction or question stands against it
//   caveat     verified only as said; or verified, yet contradicted or in question; or unreviewed, but two or more
//              independent origins agree and nobody contradicts
//   fails      disputed, or withdrawn
//   unchecked  everything else: split, waiting for evidence, or not looked at
//
// Origins are counted over the agreements that link a claim with others: publishers that say the same.

/// The claims by verdict and the conflicts by class, each in a fixed order.
public struct Findings: Sendable {
  public enum Verdict: String, CaseIterable, Sendable {
    case holds, caveat, fails, unchecked
  }

  public let content: ReportContent
  public let verdicts: [ClaimID: Verdict]
  let claims: [ClaimID: Claim]
  /// The conflicts in which a claim stands, in report order.
  let conflictsOf: [ClaimID: [ConflictRecord]]
  let origins: Origins

  public init(_ content: ReportContent) {
    self.content = content
    claims = Dictionary(content.claims.map { ($0.id, $0) }) { first, _ in first }
    var conflictsOf: [ClaimID: [ConflictRecord]] = [:]
    for record in Findings.sorted(content.conflicts) {
      for id in record.conflict.claims { conflictsOf[id, default: []].append(record) }
    }
    self.conflictsOf = conflictsOf
    origins = Origins(content)
    var verdicts: [ClaimID: Verdict] = [:]
    for claim in content.claims {
      verdicts[claim.id] = Findings.verdict(
        content.reviews[claim.id], conflictsOf[claim.id] ?? [], origins.count(claim.id))
    }
    self.verdicts = verdicts
  }

  /// The claims of a verdict, those in open conflicts first, then in text order.
  ///
  /// Unreviewed claims that no conflict names are counted by `quiet`, not listed.
  public func claims(_ verdict: Verdict) -> [Claim] {
    let listed = content.claims.filter { verdicts[$0.id] == verdict && !isQuiet($0) }
    return listed.filter(isContested) + listed.filter { !isContested($0) }
  }

  /// How many claims nobody has looked at and no conflict names.
  public var quiet: Int { content.claims.count(where: isQuiet) }

  /// The conflicts of a class: open first, then by severity, then by place in the articles.
  public func conflicts(_ class: Conflict.Class) -> [ConflictRecord] {
    Findings.sorted(content.conflicts).filter { $0.conflict.class == `class` }
  }

  /// How many independent origins say the same as this claim, itself included.
  public func originCount(_ claim: Claim) -> Int { origins.count(claim.id) }

  func isContested(_ claim: Claim) -> Bool {
    (conflictsOf[claim.id] ?? []).contains {
      $0.isOpen && $0.conflict.class == .contradiction
    }
  }

  private func isQuiet(_ claim: Claim) -> Bool {
    guard verdicts[claim.id] == .unchecked else { return false }
    let review = content.reviews[claim.id]
    let isUntouched = review.map { $0.decisions.isEmpty && $0.evidence.isEmpty } ?? true
    return isUntouched
      && !(conflictsOf[claim.id] ?? []).contains { $0.conflict.class.needsJudgement }
  }

  private static func verdict(_ review: Review?, _ conflicts: [ConflictRecord], _ origins: Int)
    -> Verdict
  {
    let open = conflicts.filter(\.isOpen).map(\.conflict.class)
    let isContradicted = open.contains(.contradiction)
    let isQuestioned = isContradicted || open.contains(.needsPerson)
    switch review?.status {
    case "verified":
      let about = review?.decisions.last { $0.to == "verified" }?.about
      return about == .saying || isQuestioned ? .caveat : .holds
    case "disputed", "withdrawn": return .fails
    case nil, "unreviewed": return origins > 1 && !isContradicted ? .caveat : .unchecked
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
