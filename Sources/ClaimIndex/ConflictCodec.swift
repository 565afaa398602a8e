import ClaimModel
import GRDB

/// Conflicts and their records as rows, and back.
enum ConflictCodec {
  static func values(_ conflict: Conflict) -> RowValues {
    var row = RowValues(capacity: 9)
    row.text(conflict.id.text, conflict.class.rawValue, conflict.type.rawValue)
    row.text(conflict.severity.rawValue, conflict.status, conflict.explanation)
    row.text(conflict.reconciliation)
    return row
  }

  /// As not reopened; `IndexUpdate.reopen` sees to that.
  static func values(record: ConflictRecord) -> RowValues {
    let conflict = record.conflict
    var row = values(conflict)
    row.text(JSONStrings.list(conflict.claims.map(\.text)) ?? "[]")
    row.text("[" + conflict.origins.map(String.init).joined(separator: ",") + "]")
    row.text(JSONStrings.list(record.seen), nil)
    return row
  }

  /// Without claims and origins.
  static func read(_ row: Row, at start: Int = 0) throws -> Conflict {
    var reader = RowReader(row, at: start)
    let id = ConflictID(try reader.needText())
    return Conflict(
      class: try reader.word(Conflict.Class.self), type: try reader.word(ConflictType.self),
      severity: try reader.word(Conflict.Severity.self), status: try reader.needText(),
      claims: [], explanation: try reader.needText(), reconciliation: reader.text(), id: id)
  }
}

extension IndexUpdate {
  /// Takes away all conflicts in which one of these claims takes part.
  func deleteConflicts(of claims: Set<ClaimID>) throws {
    let sql = "SELECT DISTINCT conflict FROM conflict_members WHERE claim = ?"
    for claim in claims.sorted() {
      let ids = try String.fetchAll(db.cachedStatement(sql: sql), arguments: [claim.text])
      for id in ids { try deleteConflict(id) }
    }
  }

  /// The claims that agreed with one of these when conflicts were last looked for.
  ///
  /// `+c.class`, since SQLite would else read all agreements for each claim.
  func agreed(with claims: Set<ClaimID>) throws -> Set<ClaimID> {
    let sql = """
      SELECT o.claim FROM conflict_members m JOIN conflicts c ON c.id = m.conflict
      JOIN conflict_members o ON o.conflict = m.conflict
      WHERE m.claim = ? AND +c.class = 'agreement' AND o.claim <> m.claim
      """
    let statement = try db.cachedStatement(sql: sql)
    return try claims.sorted().reduce(into: []) { found, claim in
      let others = try String.fetchAll(statement, arguments: [claim.text])
      found.formUnion(others.map { ClaimID($0) })
    }
  }

  /// Puts the conflicts `found` in place of all there are.
  public func replaceAllConflicts(with found: some Sequence<Conflict>) throws {
    try db.execute(sql: "DELETE FROM conflicts; DELETE FROM conflict_members")
    try add(found)
  }

  /// Puts in conflicts beside those there are; the graver of two with one id stays.
  public func add(_ found: some Sequence<Conflict>) throws {
    for conflict in found { try insert(conflict) }
  }

  /// Puts a record of `Reviews/conflicts` in place of the one with its id.
  public func replaceRecord(_ record: ConflictRecord) throws {
    let id = record.conflict.id
    try removeRecord(id)
    try run(Schema.conflictRecords.insertion(), ConflictCodec.values(record: record))
    for (i, decision) in record.decisions.enumerated() {
      let row = ReviewCodec.values(decision, owner: [id.text], position: i)
      try run(Schema.conflictDecisions.insertion(), row)
    }
  }

  public func removeRecord(_ id: ConflictID) throws {
    try run("DELETE FROM conflict_records WHERE id = ?", [id.text.databaseValue])
    try run("DELETE FROM conflict_decisions WHERE conflict = ?", [id.text.databaseValue])
  }

  /// Puts the problems of one file in place of those it had.
  public func replaceProblems(of source: String, with problems: [Problem]) throws {
    if !isFilling { try run("DELETE FROM problems WHERE source = ?", [source.databaseValue]) }
    for (i, problem) in problems.sorted().enumerated() {
      var row = RowValues(capacity: 8)
      row.text(source)
      row.number(i)
      row.text(problem.path)
      row.number(problem.line, problem.column)
      row.text(problem.message, problem.hint, problem.excerpt)
      try run(Schema.problems.insertion(), row)
    }
  }

  func deleteConflict(_ id: String) throws {
    try run("DELETE FROM conflicts WHERE id = ?", [id.databaseValue])
    try run("DELETE FROM conflict_members WHERE conflict = ?", [id.databaseValue])
  }

  /// Two findings with one id (same claims and class) are one: the graver, then the first by type.
  private func insert(_ conflict: Conflict) throws {
    try run(Self.conflictInsertion, ConflictCodec.values(conflict))
    guard db.changesCount > 0 else { return }
    try run(
      "DELETE FROM conflict_members WHERE conflict = ?", [conflict.id.text.databaseValue])
    for (i, claim) in conflict.claims.enumerated() {
      var row = RowValues(capacity: 4)
      row.text(conflict.id.text)
      row.number(i)
      row.text(claim.text)
      row.number(i < conflict.origins.count ? conflict.origins[i] : nil)
      try run(Self.memberInsertion, row)
    }
  }

  private static let memberInsertion = Schema.conflictMembers.insertion()
  private static let conflictInsertion = """
    \(Schema.conflicts.insertion()) ON CONFLICT (id) DO UPDATE SET
      type = excluded.type, severity = excluded.severity, status = excluded.status,
      explanation = excluded.explanation, reconciliation = excluded.reconciliation
    WHERE (instr('low medium high', excluded.severity), type)
      > (instr('low medium high', severity), excluded.type)
    """
}
