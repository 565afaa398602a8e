import CLibGit2
import ClaimModel

extension Ledger {
  /// What one commit says.
  public func commit(_ id: CommitID) throws(LedgerError) -> Commit {
    guard let id = ObjectID(id) else { throw LedgerError(.unknownRevision, id.text) }
    return try repository.read(id)
  }

  /// The commits that `start` (HEAD where it is `nil`) stands on, newest first, none before one that follows it.
  ///
  /// - Parameters:
  ///   - paths: only commits that changed one of these files or folders; empty: every commit. A merge counts
  ///     where it differs from each of its parents.
  ///   - known: it and what it stands on are left out.
  ///   - limit: at most so many.
  public func history(
    touching paths: [String] = [], from start: CommitID? = nil, since known: CommitID? = nil,
    limit: Int = .max
  ) throws(LedgerError) -> [Commit] {
    var commits: [Commit] = []
    try forEachAncestor(from: start, since: known) { id throws(LedgerError) in
      let counts = paths.isEmpty ? true : try changed(id, paths)
      if counts { commits.append(try repository.read(id)) }
      return commits.count < limit
    }
    return commits
  }

  /// Calls `body` with the commits that `start` stands on, newest first, until it says `false`.
  func forEachAncestor(
    from start: CommitID?, since known: CommitID? = nil,
    _ body: (ObjectID) throws(LedgerError) -> Bool
  ) throws(LedgerError) {
    let first: ObjectID?
    if let start { first = ObjectID(start) } else { first = try repository.head() }
    guard var oid = first?.oid else { return }
    try repository.checkLooseCommits()
    let pointer = repository.pointer
    let walk = try LibGit.handle("history", free: { git_revwalk_free($0) }) {
      git_revwalk_new($0, pointer)
    }
    let order = GIT_SORT_TOPOLOGICAL.rawValue | GIT_SORT_TIME.rawValue
    try LibGit.call("history") { git_revwalk_sorting(walk.pointer, order) }
    try LibGit.call("\(first?.description ?? "")", .unknownRevision) {
      git_revwalk_push(walk.pointer, &oid)
    }
    if let known, var hidden = ObjectID(known)?.oid {
      try LibGit.call(known.text, .unknownRevision) { git_revwalk_hide(walk.pointer, &hidden) }
    }
    while true {
      let result = git_revwalk_next(&oid, walk.pointer)
      if result == GIT_ITEROVER.rawValue { return }
      try LibGit.call("history", .damagedRepository) { result }
      guard try body(ObjectID(oid)) else { return }
    }
  }

  /// Whether a commit differs from each of its parents at one of `paths`.
  private func changed(_ id: ObjectID, _ paths: [String]) throws(LedgerError) -> Bool {
    let commit = try repository.commit(id)
    let mine = try entries(paths, ObjectID(git_commit_tree_id(commit.pointer).pointee))
    let parents = repository.parents(of: commit)
    if parents.isEmpty { return mine.contains { $0 != nil } }
    for parent in parents {
      if try entries(paths, try repository.treeID(of: parent)) == mine { return false }
    }
    return true
  }

  private func entries(_ paths: [String], _ tree: ObjectID) throws(LedgerError) -> [ObjectID?] {
    var ids: [ObjectID?] = []
    for path in paths { ids.append(try repository.entry(path, in: tree)?.id) }
    return ids
  }

  /// One file's change as git prints it, with `context` lines around.
  public func patch(_ change: PathChange, context: Int = 3) throws(LedgerError) -> String {
    let old = try change.old.map { id throws(LedgerError) in try repository.blob(id) }
    let new = try change.new.map { id throws(LedgerError) in try repository.blob(id) }
    var options = git_diff_options()
    try LibGit.call(change.path) {
      git_diff_options_init(&options, UInt32(GIT_DIFF_OPTIONS_VERSION))
    }
    options.context_lines = UInt32(context)
    options.flags = GIT_DIFF_FORCE_TEXT.rawValue
    let patch = try LibGit.handle(change.path, free: { git_patch_free($0) }) {
      git_patch_from_buffers(
        $0, old, old?.count ?? 0, change.path, new, new?.count ?? 0, change.path, &options)
    }
    return try LibGit.text(change.path, .git) { git_patch_to_buf($0, patch.pointer) }
  }
}
