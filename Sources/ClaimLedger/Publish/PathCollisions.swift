import ClaimModel

/// Refuses a new file that would meet another where case does not count, or stand below a file or a link.
enum PathCollisions {
  static func check(_ changes: [PathChange], on snapshot: LedgerSnapshot) throws(LedgerError) {
    let added = changes.filter { $0.old == nil && $0.new != nil }.map(\.path)
    guard !added.isEmpty else { return }
    var folders: [String: [String: TreeEntry]] = [:]
    for path in added {
      var above = ""
      for part in path.split(separator: "/").map(String.init) {
        if folders[above] == nil { folders[above] = try entries(above, snapshot) }
        let met = folders[above]?[part.lowercased()]
        if let met { try check(part, met, path, isLast: above + part == path) }
        above += part + "/"
      }
    }
    try checkAmong(added)
  }

  private static func check(_ part: String, _ met: TreeEntry, _ path: String, isLast: Bool)
    throws(LedgerError)
  {
    guard met.name == part else {
      throw LedgerError(.badPath, path, underlying: "it meets \(met.name) but for its case")
    }
    guard isLast ? met.kind == .file : met.kind == .folder else {
      throw LedgerError(.badPath, path, underlying: "\(met.name) is something else already")
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

  /// What a folder holds, by its name without case.
  private static func entries(_ folder: String, _ snapshot: LedgerSnapshot) throws(LedgerError)
    -> [String: TreeEntry]
  {
    guard let tree = snapshot.tree else { return [:] }
    var id = tree
    if !folder.isEmpty {
      let entry = try snapshot.repository.entry(String(folder.dropLast()), in: tree)
      guard let entry, entry.kind == .folder else { return [:] }
      id = entry.id
    }
    var entries: [String: TreeEntry] = [:]
    for entry in try snapshot.repository.tree(id) { entries[entry.name.lowercased()] = entry }
    return entries
  }
}
