import ClaimModel
import GRDB

extension ClaimQueries {
  /// Conflicts, the gravest first, then by class, type and id.
  public func conflicts(_ filter: ConflictFilter = ConflictFilter(), limit: Int? = nil)
    throws(IndexError) -> [ConflictRow]
  {
    try rows.read { db in
      let (condition, values) = filter.sql
      // Ids as plain text: SQLite hands those down into the view, and looks them up instead of reading all.
      let ids = try filter.ids(in: db).map { " AND id IN (\($0.joined(separator: ", ")))" }
      let sql = """
        SELECT * FROM all_conflicts x WHERE \(condition)\(ids ?? "")
        ORDER BY instr('high medium low', severity), class, type, id LIMIT ?
        """
      let arguments = StatementArguments(values + [(limit ?? -1).databaseValue])
      return try Row.fetchAll(db, sql: sql, arguments: arguments).map { try whole($0, in: db) }
    }
  }

  /// The conflict whose id begins with `prefix`, the only one, or some of them.
  public func conflict(idPrefix prefix: String) throws(IndexError) -> Found<ConflictRow> {
    let low = prefix.lowercased()
    let sql = "SELECT * FROM all_conflicts WHERE id >= ? AND id < ? ORDER BY id"
    return try rows.read { db in
      let all = try Row.fetchAll(db, sql: sql, arguments: [low, low + "\u{7F}"])
      if let exact = all.first(where: { $0[0] == low }) { return .one(try whole(exact, in: db)) }
      let some = try all.prefix(10).map { try whole($0, in: db) }
      return all.count > 1 ? .many(some, count: all.count) : some.first.map(Found.one) ?? .none
    }
  }

  /// Adds claims, origins and decisions to a row of `all_conflicts`.
  private func whole(_ row: Row, in db: Database) throws -> ConflictRow {
    var conflict = try ConflictCodec.read(row)
    let (found, recorded): (Bool, Bool) = (row["found"], row["recorded"])
    let id: StatementArguments = [conflict.id.text]
    if found {
      let sql = "SELECT claim, origins FROM conflict_members WHERE conflict = ? ORDER BY position"
      let members = try Row.fetchAll(db.cachedStatement(sql: sql), arguments: id)
      conflict.claims = members.map { ClaimID($0[0] as String) }
      conflict.origins = members.compactMap { $0[1] as Int? }
    } else {
      let sql = "SELECT claims, origins FROM conflict_records WHERE id = ?"
      let record = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: id)
      conflict.claims = JSONStrings.all(in: record?[0]).map { ClaimID($0) }
      conflict.origins = numbers(record?[1])
    }
    let why = "SELECT reopened FROM conflict_records WHERE id = ?"
    let reopened = try String.fetchOne(db.cachedStatement(sql: why), arguments: id)
    let sql = "SELECT * FROM conflict_decisions WHERE conflict = ? ORDER BY position"
    let decisions = try Row.fetchAll(db.cachedStatement(sql: sql), arguments: id)
    return ConflictRow(
      conflict: conflict, decisions: try decisions.map { try ReviewCodec.decision($0, at: 1) },
      isFound: found, isRecorded: recorded, reopened: reopened)
  }

  private func numbers(_ list: String?) -> [Int] {
    (list ?? "").split { !$0.isNumber }.compactMap { Int($0) }
  }
}

extension ConflictFilter {
  /// A condition on `all_conflicts x`, and its arguments.
  fileprivate var sql: (String, [DatabaseValue]) {
    var parts = ["instr('low medium high', severity) >= instr('low medium high', ?)"]
    var values: [DatabaseValue] = [leastSeverity.rawValue.databaseValue]
    func any(_ column: String, of words: [String]) {
      if words.isEmpty { return }
      parts.append("\(column) IN (SELECT value FROM json_each(?))")
      values.append((JSONStrings.list(words) ?? "[]").databaseValue)
    }
    any("class", of: classes.map(\.rawValue))
    any("type", of: types.map(\.rawValue))
    any("status", of: statuses)
    return (parts.joined(separator: " AND "), values)
  }

  /// The conflicts, as quoted ids, that meet `claims` and `articles`; `nil` where any may.
  fileprivate func ids(in db: Database) throws -> [String]? {
    var met: Set<String>?
    if !claims.isEmpty {
      let sql = """
        SELECT m.conflict FROM json_each(?) w JOIN conflict_members m ON m.claim = w.value UNION
        SELECT r.id FROM conflict_records r, json_each(r.claims) m, json_each(?) w
        WHERE m.value = w.value
        """
      let list = JSONStrings.list(claims.map(\.text)) ?? "[]"
      met = Set(try String.fetchAll(db, sql: sql, arguments: [list, list]))
    }
    if !articles.isEmpty {
      let sql = """
        SELECT DISTINCT m.conflict FROM json_each(?) w JOIN claims c ON c.article = w.value
        JOIN conflict_members m ON m.claim = c.id
        """
      let list = JSONStrings.list(articles.map(\.text)) ?? "[]"
      let mine = Set(try String.fetchAll(db, sql: sql, arguments: [list]))
      met = met?.intersection(mine) ?? mine
    }
    return met?.sorted().map { "'\($0.replacing("'", with: "''"))'" }
  }
}
