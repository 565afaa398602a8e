import ClaimModel
import GRDB

extension IndexUpdate {
  /// Looks again at judged conflicts of which a member may have changed.
  ///
  /// A judgement holds for the claims as they were seen (`ConflictRecord.seen`). Where a slot has
  /// changed since, the conflict is open again, and `reopened` says which slot was what.
  ///
  /// - Parameter records: conflicts whose record changed.
  func reopen(touching claims: Set<ClaimID>, records: [ConflictID]) throws {
    let touched = JSONStrings.list(claims.map(\.text).sorted()) ?? "[]"
    let changed = JSONStrings.list(records.map(\.text).sorted()) ?? "[]"
    let sql = """
      SELECT r.id, r.seen FROM conflict_records r WHERE r.seen IS NOT NULL AND r.status <> 'open'
        AND (r.id IN (SELECT value FROM json_each(?)) OR EXISTS (
          SELECT 1 FROM json_each(r.claims) m, json_each(?) t WHERE m.value = t.value))
      """
    try reopen(Row.fetchAll(db, sql: sql, arguments: [changed, touched]))
  }

  /// Looks at all judged conflicts.
  func reopenAll() throws {
    let sql = "SELECT id, seen FROM conflict_records WHERE seen IS NOT NULL AND status <> 'open'"
    try reopen(Row.fetchAll(db, sql: sql))
  }

  private func reopen(_ records: [Row]) throws {
    for record in records {
      let (id, list): (String, String?) = (record[0], record[1])
      let seen = JSONStrings.all(in: list).compactMap { SeenClaim($0) }
      let changes = try seen.compactMap { old -> String? in
        guard let now = try claim(old.claim)?.claim else { return "\(old.claim) is gone" }
        let changes = old.changes(to: SeenClaim(now))
        return changes.isEmpty ? nil : "\(old.claim): \(changes.joined(separator: ", "))"
      }
      let why = changes.isEmpty ? nil : changes.joined(separator: "; ")
      try run(
        "UPDATE conflict_records SET reopened = ? WHERE id = ?",
        [why.databaseValue, id.databaseValue])
    }
  }
}
