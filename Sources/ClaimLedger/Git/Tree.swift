import CLibGit2

/// One entry of a git tree.
struct TreeEntry {
  var name: String
  var id: ObjectID
  var kind: Kind

  enum Kind {
    case folder
    case file
    /// symbolic links and submodules: never followed
    case other
  }

  init(_ entry: TreeBytes.Entry) {
    name = String(decoding: entry.name, as: UTF8.self)
    id = entry.id
    kind = entry.isFolder ? .folder : entry.mode & 0o170000 == 0o100000 ? .file : .other
  }
}

extension Repository {
  /// The entries of a tree in git's order.
  func tree(_ id: ObjectID) throws(LedgerError) -> [TreeEntry] {
    try treeEntries(id).map { TreeEntry($0) }
  }

  /// The same, with the modes as git has them.
  func treeEntries(_ id: ObjectID) throws(LedgerError) -> [TreeBytes.Entry] {
    guard let entries = TreeBytes.entries(try object(id, GIT_OBJECT_TREE)) else {
      throw LedgerError(.damagedRepository, "\(id)", underlying: "it is no tree")
    }
    return entries
  }

  /// The entry at `path` below the tree; `nil` where there is none.
  func entry(_ path: String, in tree: ObjectID) throws(LedgerError) -> TreeEntry? {
    var (at, found) = (tree, TreeBytes.Entry?.none)
    for part in path.utf8.split(separator: 47) {
      if let found {
        guard found.isFolder else { return nil }
        at = found.id
      }
      found = TreeBytes.entry(part, in: try object(at, GIT_OBJECT_TREE))
      if found == nil { return nil }
    }
    return found.map { TreeEntry($0) }
  }
}
