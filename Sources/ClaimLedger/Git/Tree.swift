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
}

extension Repository {
  /// The entries of a tree in git's order.
  func tree(_ id: ObjectID) throws(LedgerError) -> [TreeEntry] {
    let tree = try treeHandle(id)
    let count = git_tree_entrycount(tree.pointer)
    var entries: [TreeEntry] = []
    entries.reserveCapacity(count)
    for i in 0..<count {
      guard let entry = git_tree_entry_byindex(tree.pointer, i) else { continue }
      entries.append(Self.read(entry))
    }
    return entries
  }

  func treeHandle(_ id: ObjectID) throws(LedgerError) -> GitHandle {
    var oid = id.oid
    let pointer = pointer
    return try LibGit.handle("\(id)", .damagedRepository, free: { git_tree_free($0) }) {
      git_tree_lookup($0, pointer, &oid)
    }
  }

  /// The entry at `path` below the tree; `nil` where there is none.
  func entry(_ path: String, in tree: ObjectID) throws(LedgerError) -> TreeEntry? {
    let handle = try treeHandle(tree)
    let entry = try LibGit.handleIfFound(
      path, .damagedRepository, free: { git_tree_entry_free($0) }
    ) { git_tree_entry_bypath($0, handle.pointer, path) }
    guard let entry else { return nil }
    return Self.read(entry.pointer)
  }

  private static func read(_ entry: OpaquePointer) -> TreeEntry {
    let kind: TreeEntry.Kind =
      switch git_tree_entry_filemode(entry) {
      case GIT_FILEMODE_TREE: .folder
      case GIT_FILEMODE_BLOB, GIT_FILEMODE_BLOB_EXECUTABLE: .file
      default: .other
      }
    return TreeEntry(
      name: String(cString: git_tree_entry_name(entry)),
      id: ObjectID(git_tree_entry_id(entry).pointee), kind: kind)
  }
}
