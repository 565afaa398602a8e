import ClaimLedger
import ClaimModel

// A decision stands on the slots that its claim had in the commit that brought the decision. Where none of a
// review's standing decisions was made on the slots as they are now (a hand edit since, or a correction on the
// one side of a merge and the decision on the other), the judgement is stale.
//
// What stood at `since` was whole; so only two commits matter for a decision: `since`, where it stood there
// already, and else the one after it that made it stand.

/// Finds decided claims whose slots have changed since they were judged.
struct StaleJudgements {
  let ledger: Ledger
  let workflow: Workflow
  /// Up to here nothing is stale.
  let since: CommitID

  /// What changed in each of them, in words; empty where the workflow re-opens nothing on a correction.
  func find(in changes: [PathChange]) throws -> [ClaimID: String] {
    guard let rule = workflow.reopening, rule.changes.contains(.correction) else { return [:] }
    let (before, now) = (try ledger.snapshot(at: since), try ledger.snapshot(at: ledger.head()))
    var found: [ClaimID: String] = [:]
    for article in Set(changes.compactMap { Self.article($0.path) }).sorted() {
      let decided = try now.reviews(article).records.filter { rule.from.contains($0.status) }
      guard !decided.isEmpty else { continue }
      let claims = try Self.claims(article, now)
      let old = (claims: try Self.claims(article, before), heads: try Self.heads(article, before))
      for review in decided {
        guard let claim = claims[review.claim] else { continue }
        let judged = try DecisionHistory(review.decisions).standingHeads.compactMap { head in
          old.heads[review.claim]?.contains(head.id) == true
            ? old.claims[review.claim] : try self.claim(claim, judgedBy: head.id)
        }
        if let words = Self.change(from: judged, to: claim) { found[review.claim] = words }
      }
    }
    return found
  }

  /// "Corrected: modality actual → estimate"; `nil` where somebody judged the claim as it is.
  private static func change(from judged: [Claim], to claim: Claim) -> String? {
    let changes = judged.map { Slots.differences($0, claim) }
    guard let first = changes.first, !changes.contains(where: \.isEmpty) else { return nil }
    return "Corrected: \(Slots.sentence(first))"
  }

  /// The claim as it was in the commit since `since` that made a decision stand; `nil` where only a merge did.
  private func claim(_ claim: Claim, judgedBy decision: DecisionID) throws -> Claim? {
    for commit in try ledger.history(touching: [LedgerPath.reviews(claim.article)], since: since)
    where commit.parents.count == 1 {
      let then = try ledger.snapshot(at: commit.id)
      let before = try ledger.snapshot(at: commit.parents[0])
      guard try Self.heads(claim.article, then)[claim.id]?.contains(decision) == true,
        try Self.heads(claim.article, before)[claim.id]?.contains(decision) != true
      else { continue }
      return try Self.claims(claim.article, then)[claim.id]
    }
    return nil
  }

  private static func article(_ path: String) -> ArticleID? {
    switch LedgerPath.content(path) {
    case .claims(let id), .reviews(let id): id
    default: nil
    }
  }

  private static func claims(_ article: ArticleID, _ snapshot: LedgerSnapshot) throws
    -> [ClaimID: Claim]
  {
    let records = try snapshot.claims(article).records.map { ($0.id, $0) }
    return Dictionary(records) { first, _ in first }
  }

  /// The standing heads of each review.
  private static func heads(_ article: ArticleID, _ snapshot: LedgerSnapshot) throws
    -> [ClaimID: Set<DecisionID>]
  {
    let records = try snapshot.reviews(article).records.map {
      ($0.claim, Set(DecisionHistory($0.decisions).standingHeads.map(\.id)))
    }
    return Dictionary(records) { first, _ in first }
  }
}
