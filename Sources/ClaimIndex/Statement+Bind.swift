import GRDB
import GRDBSQLite

extension Statement {
  /// Runs the statement once with `row`; the number of values is the caller's care.
  ///
  /// Straight to SQLite: GRDB's arguments cost more than the insertion itself.
  func run(_ row: RowValues, in db: Database) throws {
    for (i, value) in row.values.enumerated() { bind(value, at: Int32(i + 1)) }
    let end = sqlite3_step(sqliteStatement)
    defer { sqlite3_reset(sqliteStatement) }
    guard end == SQLITE_DONE else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: end), message: db.lastErrorMessage, sql: sql)
    }
  }

  private func bind(_ value: DatabaseValue, at place: Int32) {
    switch value.storage {
    case .string(let text): bind(text, at: place)
    case .int64(let number): sqlite3_bind_int64(sqliteStatement, place, number)
    case .double(let number): sqlite3_bind_double(sqliteStatement, place, number)
    case .null, .blob: sqlite3_bind_null(sqliteStatement, place)
    }
  }

  private func bind(_ text: String, at place: Int32) {
    var text = text
    text.withUTF8 { bytes in
      // An empty buffer may have no address, which SQLite would take for NULL.
      guard let start = bytes.baseAddress, !bytes.isEmpty else {
        sqlite3_bind_text(sqliteStatement, place, "", 0, Self.copied)
        return
      }
      start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
        _ = sqlite3_bind_text(sqliteStatement, place, $0, Int32(bytes.count), Self.copied)
      }
    }
  }

  /// SQLITE_TRANSIENT: SQLite takes its own copy.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
