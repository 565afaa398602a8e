import ClaimModel

/// Refuses a new file that would meet another where case does not count, or stand below a file or a link.
enum PathCollisions {
  static func check(_ changes: [PathChange], on snapshot: LedgerSnapshot) throws(LedgerError) {
    let added = changes.filter { $0.old == nil && $0.new != nil }.map(\.path)
    guard !added.isEmpty else { return }
    var names: [String: [TreeEntry]] = [:]
    for path in added {
      var above = ""
      for part in path.split(separator: "/").map(String.init) {
        if names[above] == nil { names[above] = try entries(above, snapshot) }
        try check(part, in: names[above] ?? [], path, isLast: above + part == path)
        above += part + "/"
      }
    }
    try checkAmong(added)
  }

  private static func check(
    _ part: String, in entries: [TreeEntry], _ path: String, isLast: Bool
  ) throws(LedgerError) {
    let folded = part.lowercased()
    for entry in entries where entry.name.lowercased() == folded {
      guard entry.name == part else {
        throw LedgerError(.badPath, path, underlying: "it meets \(entry.name) but for its case")
      }
      guard isLast ? entry.kind == .file : entry.kind == .folder else {
        throw LedgerError(.badPath, path, underlying: "\(entry.name) is something else already")
      }
    }
  }

  private static func checkAmong(_ added: [String]) throws(LedgerError) {
    var seen: [String: String] = [:]
    for path in added {
      if let other = seen.updateValue(path, forKey: path.lowercased()) {
        throw LedgerError(.badPath, path, underlying: "it meets \(other) but for its case")
      }
    }
  }

  private static func entries(_ folder: String, _ snapshot: LedgerSnapshot) throws(LedgerError)
    -> [TreeEntry]
  {
    guard let tree = snapshot.tree else { return [] }
    if folder.isEmpty { return try snapshot.repository.tree(tree) }
    let entry = try snapshot.repository.entry(String(folder.dropLast()), in: tree)
    guard let entry, entry.kind == .folder else { return [] }
    return try snapshot.repository.tree(entry.id)
  }
}
