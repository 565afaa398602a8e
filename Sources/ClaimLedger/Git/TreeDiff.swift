import ClaimModel

/// A file under the three folders that differs between two commits.
public struct PathChange: Hashable, Sendable {
  public var path: String
  /// `nil` where the file was added.
  public var old: ObjectID?
  /// `nil` where it was removed.
  public var new: ObjectID?
}

/// Compares two trees by walking only where ids differ: the cost grows with the change, not the ledger.
///
/// Both lists of entries are merged by name; a file that became a folder is a removal and an addition.
struct TreeDiff {
  let repository: Repository
  private(set) var changes: [PathChange] = []

  init(_ repository: Repository) { self.repository = repository }

  /// The changes under the three folders from one tree to another, sorted by path; `nil` is an empty tree.
  static func changes(_ repository: Repository, from old: ObjectID?, to new: ObjectID?)
    throws(LedgerError) -> [PathChange]
  {
    var diff = TreeDiff(repository)
    for folder in LedgerPath.folders {
      try diff.compare(
        try diff.entry(folder, in: old), try diff.entry(folder, in: new), path: folder)
    }
    return diff.changes.sorted { $0.path < $1.path }
  }

  private func entry(_ name: String, in tree: ObjectID?) throws(LedgerError) -> TreeEntry? {
    guard let tree else { return nil }
    return try repository.entry(name, in: tree)
  }

  private mutating func compare(_ old: TreeEntry?, _ new: TreeEntry?, path: String)
    throws(LedgerError)
  {
    if let old, let new, old.id == new.id, old.kind == new.kind { return }
    let before = old?.kind == .file ? old?.id : nil
    let after = new?.kind == .file ? new?.id : nil
    if before != nil || after != nil {
      changes.append(PathChange(path: path, old: before, new: after))
    }
    let left = try old.flatMapFolder(repository)
    let right = try new.flatMapFolder(repository)
    guard !left.isEmpty || !right.isEmpty else { return }
    try descend(left, right, path: path)
  }

  private mutating func descend(_ left: [TreeEntry], _ right: [TreeEntry], path: String)
    throws(LedgerError)
  {
    let (left, right) = (left.sorted { $0.name < $1.name }, right.sorted { $0.name < $1.name })
    var (i, j) = (0, 0)
    while i < left.count || j < right.count {
      let a = i < left.count ? left[i] : nil
      let b = j < right.count ? right[j] : nil
      if let a, b.map({ a.name < $0.name }) ?? true {
        try compare(a, nil, path: "\(path)/\(a.name)")
        i += 1
      } else if let b, a.map({ b.name < $0.name }) ?? true {
        try compare(nil, b, path: "\(path)/\(b.name)")
        j += 1
      } else if let a, let b {
        try compare(a, b, path: "\(path)/\(a.name)")
        i += 1
        j += 1
      }
    }
  }
}

extension Optional where Wrapped == TreeEntry {
  fileprivate func flatMapFolder(_ repository: Repository) throws(LedgerError) -> [TreeEntry] {
    guard let self, self.kind == .folder else { return [] }
    return try repository.tree(self.id)
  }
}
