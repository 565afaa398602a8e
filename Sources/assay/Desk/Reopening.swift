import ClaimLedger
import ClaimModel

// What happens to a claim after it was decided sets it back where the workflow says so (`reopen` in
// `Workflows/review.yaml`): by a decision of its own, in the very commit that brings the change about, whose
// reason says what changed. So it comes back into the review queue, and says why.

extension Desk {
  /// Adds to an edit the review files of decided claims with which its new contradictions have to do.
  ///
  /// - Parameters:
  ///   - conflicts: what the edit brings about; those that have a record already change nothing.
  ///   - places: the articles of claims that the index does not know yet.
  /// - Returns: the claims that were set back.
  @discardableResult
  func reopen(
    for conflicts: [Conflict], in edit: inout Edit, on base: LedgerSnapshot,
    places: [ClaimID: ArticleID] = [:], author: Author
  ) throws -> [ClaimID] {
    var causes: [ClaimID: String] = [:]
    for conflict in conflicts where conflict.class == .contradiction {
      guard try base.blobID(LedgerPath.conflict(conflict.id)) == nil else { continue }
      for claim in conflict.claims where causes[claim] == nil {
        causes[claim] = "New conflict \(conflict.id): \(conflict.explanation)"
      }
    }
    return try reopen(causes, for: .conflict, in: &edit, on: base, places: places, author: author)
  }

  /// Sets back the claims that `causes` names, where the workflow says so; each with its cause as the reason.
  @discardableResult
  func reopen(
    _ causes: [ClaimID: String], for change: Workflow.Change, in edit: inout Edit,
    on base: LedgerSnapshot, places: [ClaimID: ArticleID] = [:], author: Author
  ) throws -> [ClaimID] {
    let workflow = try base.reviewWorkflow()
    guard workflow.reopening?.changes.contains(change) == true else { return [] }
    var claims: [ClaimPlace] = []
    for id in causes.keys.sorted() {
      let known = try index.claim(id)
      if let known, let from = workflow.reopening?.from, !from.contains(known.status),
        places[id] == nil
      {
        continue
      }
      if let place = places[id] ?? known?.claim.article {
        claims.append(ClaimPlace(id: id, article: place))
      }
    }
    var reopened: [ClaimID] = []
    let files = try reviews(of: claims, in: base, over: edit.writes) { review, _ in
      let next = review.reopening(
        for: change, by: author.person, at: author.now, reason: causes[review.claim] ?? "",
        in: workflow)
      if next != nil { reopened.append(review.claim) }
      return next ?? review
    }
    for (path, bytes) in files where try bytes != edit.writes[path] ?? base.bytes(path) {
      edit.writes[path] = bytes
    }
    return reopened
  }
}
