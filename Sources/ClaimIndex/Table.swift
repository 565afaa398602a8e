/// A table of the index: its columns in order, and what holds of them.
///
/// One list makes the table, fills it, reads it and dumps it, so that the four cannot drift apart.
struct Table: Sendable {
  let name: String
  /// A `number` that only serves to join; it depends on history and is never shown or dumped.
  var numbered = false
  let columns: [Column]
  var primaryKey: [String] = []

  struct Column: Sendable {
    let name: String
    let type: String
  }

  /// Columns from lines such as `id TEXT NOT NULL`.
  static func columns(_ lines: String) -> [Column] {
    lines.split(separator: "\n").map { line in
      let words = line.split(separator: " ", maxSplits: 1)
      return Column(name: String(words[0]), type: String(words[1]))
    }
  }

  var names: [String] { columns.map(\.name) }

  /// As SQLite keeps it in `sqlite_schema`.
  var sql: String {
    var lines = columns.map { "\($0.name) \($0.type)" }
    if numbered { lines.insert("number INTEGER PRIMARY KEY", at: 0) }
    if !primaryKey.isEmpty { lines.append("PRIMARY KEY (\(primaryKey.joined(separator: ", ")))") }
    let options = primaryKey.isEmpty ? "STRICT" : "STRICT, WITHOUT ROWID"
    return "CREATE TABLE \(name) (\n  \(lines.joined(separator: ",\n  "))\n) \(options)"
  }

  /// Fills every column but `number`, or that too.
  func insertion(or conflict: String = "", numbered: Bool = false) -> String {
    let names = numbered ? ["number"] + self.names : self.names
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    return
      "INSERT \(conflict) INTO \(name) (\(names.joined(separator: ", "))) VALUES (\(marks))"
  }

  /// The columns for a `SELECT`, each named by `alias`.
  func selection(_ alias: String) -> String {
    names.map { "\(alias).\($0)" }.joined(separator: ", ")
  }
}
