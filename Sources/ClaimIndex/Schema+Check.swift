import GRDB

extension Schema {
  /// Makes tables, full text and views; the indexes come after the load.
  static func create(in db: Database) throws {
    for table in tables { try db.execute(sql: table.sql) }
    for part in fullText + views { try db.execute(sql: part.sql) }
  }

  static func createIndexes(in db: Database) throws {
    for part in indexes { try db.execute(sql: part.sql) }
  }

  /// Says what in the file is not exactly what this program puts there: a trigger or view somebody
  /// added, a table that was changed, a missing index. `nil`: nothing.
  static func strangeness(of db: Database) throws -> String? {
    let rows = try Row.fetchAll(db, sql: "SELECT type, name, sql FROM sqlite_schema")
    var missing = expected
    for row in rows {
      let (type, name): (String, String) = (row[0], row[1])
      let sql: String? = row[2]
      if type == "table", shadows.contains(name) { continue }
      if type == "index", name.hasPrefix("sqlite_autoindex_"), sql == nil { continue }
      guard missing["\(type) \(name)"] == sql, sql != nil else {
        return "it holds a \(type) \(name.debugDescription) that assay did not put there"
      }
      missing["\(type) \(name)"] = nil
    }
    return missing.keys.min().map { "it lacks the \($0)" }
  }

  private static let expected: [String: String] = {
    var all: [String: String] = [:]
    for table in tables { all["table \(table.name)"] = table.sql }
    for part in indexes + fullText + views { all["\(part.type) \(part.name)"] = part.sql }
    return all
  }()
}
