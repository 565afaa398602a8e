import ClaimIndex
import ClaimModel

/// The order of the queue, as an evening's deadline needs it.
///
/// Numbers in an open conflict come first, the gravest before the others; then plain statements in one; then
/// numbers that other articles repeat, the most repeated first; then the other numbers. Plain statements that
/// no conflict touches are left out unless they were asked for.
struct ReviewOrder {
  /// The gravest open conflict of each claim.
  var gravest: [ClaimID: Conflict.Severity] = [:]
  /// In how many agreements each claim takes part.
  var repeats: [ClaimID: Int] = [:]
  /// The claims that say the same as each.
  var agreeing: [ClaimID: Set<ClaimID>] = [:]

  init(_ queries: some ClaimQueries, openStatus: String) throws {
    for row in try queries.conflicts(ConflictFilter(statuses: [openStatus])) {
      for claim in row.conflict.claims {
        gravest[claim] = max(gravest[claim] ?? .low, row.conflict.severity)
      }
    }
    for row in try queries.conflicts(ConflictFilter(classes: [.agreement])) {
      for claim in row.conflict.claims {
        repeats[claim, default: 0] += 1
        agreeing[claim, default: []].formUnion(row.conflict.claims.filter { $0 != claim })
      }
    }
  }

  init(gravest: [ClaimID: Conflict.Severity], repeats: [ClaimID: Int]) {
    self.gravest = gravest
    self.repeats = repeats
  }

  /// The claims to review, the first to decide first; equal ones stay in the order in which they came.
  func sorted(_ rows: [ClaimRow], withStatements: Bool) -> [ClaimRow] {
    rows.enumerated()
      .filter { withStatements || rank($0.element.claim).tier < 4 }
      .sorted { a, b in
        let (x, y) = (rank(a.element.claim), rank(b.element.claim))
        return (x.tier, -x.weight, a.offset) < (y.tier, -y.weight, b.offset)
      }
      .map(\.element)
  }

  private func rank(_ claim: Claim) -> (tier: Int, weight: Int) {
    let isNumber = claim.quantity != nil
    if let severity = gravest[claim.id] {
      return (isNumber ? 0 : 1, Conflict.Severity.allCases.firstIndex(of: severity) ?? 0)
    }
    guard isNumber else { return (4, 0) }
    let count = repeats[claim.id] ?? 0
    return count > 0 ? (2, count) : (3, 0)
  }
}
