import CLibGit2
import ClaimModel
import Foundation

extension Ledger {
  /// How often a lost race is run again.
  private static let attempts = 5

  var disk: Disk { Disk(storage: storage, scratch: privateFolder + "/tmp") }
  private var journalPath: String { privateFolder + "/journal" }

  /// Changes the ledger by one commit: the only way to do so.
  ///
  /// `edit` is called with the ledger as it stands, under our lock, and says what to write and to remove; it
  /// is called again where somebody else's commit got in between. Do the long work before, and only what
  /// depends on the ledger in it. What `edit` throws comes out as it is, with nothing changed.
  ///
  /// - Parameter merging: a second parent, for a merge.
  /// - Returns: the new commit; the present one where nothing changes.
  /// - Throws: `locked` after a bounded wait, `moved` after lost races, `worktreeDirty` and
  ///   `operationUnderWay` where the user's own work is in the way, `badPath`: nothing was changed then.
  ///   `worktreeBehind`: the commit stands, and the next run brings the files in step.
  @discardableResult
  public func publish(
    _ message: CommitMessage, author: Signature, merging: CommitID? = nil,
    lockMilliseconds: Int = 30_000, edit: (LedgerSnapshot) throws -> Edit
  ) throws -> CommitID {
    try publish(author: author, merging: merging, lockMilliseconds: lockMilliseconds) {
      (try edit($0), message)
    }
  }

  /// The same, where the message depends on the ledger too.
  @discardableResult
  public func publish(
    author: Signature, merging: CommitID? = nil, lockMilliseconds: Int = 30_000,
    edit: (LedgerSnapshot) throws -> (Edit, CommitMessage)
  ) throws -> CommitID {
    let lock = try LedgerLock(disk, at: privateFolder + "/lock", milliseconds: lockMilliseconds)
    defer { extendLifetime(lock) }
    try rollForward()
    try refuseOperationUnderWay()
    var lost: LedgerError?
    for _ in 0..<Self.attempts {
      let base = try repository.head()
      let snapshot = try LedgerSnapshot(repository, at: base)
      let (edit, message) = try edit(snapshot)
      do throws(LedgerError) {
        return try record(
          edit, on: snapshot, base, message, author, try merging.map(objectID)
        ).commit
      } catch {
        guard error.code == .moved else { throw error }
        lost = error
      }
    }
    throw lost ?? LedgerError(.moved, "HEAD")
  }

  private func objectID(_ commit: CommitID) throws(LedgerError) -> ObjectID {
    guard let id = ObjectID(commit) else { throw LedgerError(.unknownRevision, commit.text) }
    return id
  }

  private func refuseOperationUnderWay() throws(LedgerError) {
    let name: String? =
      switch git_repository_state_t(UInt32(git_repository_state(repository.pointer))) {
      case GIT_REPOSITORY_STATE_NONE, GIT_REPOSITORY_STATE_BISECT: nil
      case GIT_REPOSITORY_STATE_MERGE: "merge"
      case GIT_REPOSITORY_STATE_REVERT, GIT_REPOSITORY_STATE_REVERT_SEQUENCE: "revert"
      case GIT_REPOSITORY_STATE_CHERRYPICK, GIT_REPOSITORY_STATE_CHERRYPICK_SEQUENCE: "cherry-pick"
      case GIT_REPOSITORY_STATE_APPLY_MAILBOX, GIT_REPOSITORY_STATE_APPLY_MAILBOX_OR_REBASE:
        "git am"
      default: "rebase"
      }
    if let name { throw LedgerError(.operationUnderWay, name) }
  }

  // MARK: One attempt

  private func record(
    _ edit: Edit, on snapshot: LedgerSnapshot, _ base: ObjectID?, _ message: CommitMessage,
    _ author: Signature, _ merging: ObjectID?
  ) throws(LedgerError) -> ObjectID {
    let changes = try changes(of: edit, on: snapshot)
    if changes.isEmpty, merging == nil, let base { return base }
    let tree = WorkingTree(repository, disk)
    var lock = try GitIndexLock(
      disk, gitFolder: repository.gitFolder, milliseconds: GitIndexLock.patience
    ) { identity throws(LedgerError) in
      try begin(Journal(lock: identity))
    }
    let commit: ObjectID
    var index: IndexFile
    do throws(LedgerError) {
      index = try tree.index(changes)
      let dirty = try tree.dirtyPaths(changes, index)
      if let first = dirty.first {
        throw LedgerError(
          .worktreeDirty, first,
          underlying: dirty.count > 1 ? "and \(dirty.count - 1) more" : nil)
      }
      let written: [String]
      (commit, written) = try writeObjects(
        edit, changes, snapshot, base, message, author, merging)
      let journal = Journal(
        lock: GitIndexLock.identity(lock.path), commit: commit, changes: changes)
      try disk.replace(journalPath, with: journal.bytes, flushing: written)
      try storage.perform(.swap) { () throws(LedgerError) in
        try LibGit.flushed { () throws(LedgerError) in
          try repository.swap(
            from: base, to: commit, message: "assay: \(message.subject)", by: author)
        }
      }
    } catch {
      try? lock.release()
      try? disk.remove(journalPath)
      throw error
    }
    do throws(LedgerError) {
      try tree.follow(changes, &index, lock: &lock) { change throws(LedgerError) in
        if let bytes = edit.writes[change.path] { return bytes }
        return try change.new.map { id throws(LedgerError) in try repository.blob(id) } ?? []
      }
      try disk.remove(journalPath)
    } catch {
      throw LedgerError(.worktreeBehind, commit.commit.short, underlying: error.description)
    }
    return commit
  }

  /// Writes the first journal, which only a process that dies needs: it is not flushed.
  private func begin(_ journal: Journal) throws(LedgerError) {
    let scratch = "\(disk.scratch)/journal-\(getpid())"
    try disk.write(journal.bytes, to: scratch, flags: O_CREAT | O_TRUNC, isFlushed: false)
    try disk.rename(scratch, to: journalPath)
  }

  /// What the edit changes against the snapshot, sorted by path; every path is checked.
  private func changes(of edit: Edit, on snapshot: LedgerSnapshot) throws(LedgerError)
    -> [PathChange]
  {
    var changes: [PathChange] = []
    for (path, bytes) in edit.writes {
      try LedgerPath.check(path)
      let id = try Repository.blobID(bytes)
      let old = try snapshot.blobID(path)
      if id != old { changes.append(PathChange(path: path, old: old, new: id)) }
    }
    for path in edit.removals where edit.writes[path] == nil {
      try LedgerPath.check(path)
      if let old = try snapshot.blobID(path) {
        changes.append(PathChange(path: path, old: old, new: nil))
      }
    }
    try PathCollisions.check(changes, on: snapshot)
    return changes.sorted { $0.path < $1.path }
  }

  /// Writes blobs, trees and the commit: a few as files of their own, many as one pack.
  ///
  /// - Returns: the commit, and the files that are not flushed yet.
  private func writeObjects(
    _ edit: Edit, _ changes: [PathChange], _ snapshot: LedgerSnapshot, _ base: ObjectID?,
    _ message: CommitMessage, _ author: Signature, _ merging: ObjectID?
  ) throws(LedgerError) -> (commit: ObjectID, unflushed: [String]) {
    var new = NewObjects(repository)
    let tree = try new.tree(snapshot.tree, changes)
    let parents = [base, merging].compactMap(\.self)
    let unsigned: ObjectID? =
      if signer == nil {
        try new.commit(tree: tree, parents: parents, message: message.text, by: author)
      } else { nil }
    var blobs: [(id: ObjectID, path: String)] = []
    var seen: Set<ObjectID> = []
    for change in changes {
      if let id = change.new, seen.insert(id).inserted { blobs.append((id, change.path)) }
    }
    var written: [String] = []
    if changes.count > Disk.fewFiles {
      try pack(new, blobs, edit)
    } else {
      for blob in blobs { written.append(try writeLoose(.blob, edit.writes[blob.path] ?? [])) }
      for object in new.all { written.append(try writeLoose(object.kind, object.bytes)) }
    }
    if let unsigned { return (unsigned, written) }
    let commit = UnsignedCommit(
      tree: tree.description, parents: parents.map(\.commit), message: message.text,
      author: author)
    return (try sign(commit), written)
  }

  private func sign(_ commit: UnsignedCommit) throws(LedgerError) -> ObjectID {
    try storage.perform(.object) { () throws(LedgerError) in
      guard let signer else { throw LedgerError(.git, "the signed commit") }
      return try objectID(try signer(commit))
    }
  }

  private func writeLoose(_ kind: NewObjects.Kind, _ bytes: [UInt8]) throws(LedgerError) -> String {
    try storage.perform(.object) { () throws(LedgerError) in try repository.write(kind, bytes) }
  }

  private func pack(_ new: NewObjects, _ blobs: [(id: ObjectID, path: String)], _ edit: Edit)
    throws(LedgerError)
  {
    var trees: [ObjectID: (NewObjects.Kind, [UInt8])] = [:]
    for object in new.all { trees[object.id] = (object.kind, object.bytes) }
    let pack = try PackWriter(
      disk, folder: repository.commonFolder + "objects/pack", count: blobs.count + trees.count)
    for blob in blobs { try pack.add(blob.id, .blob, edit.writes[blob.path] ?? []) }
    for object in new.all.reversed() {
      if let (kind, bytes) = trees.removeValue(forKey: object.id) {
        try pack.add(object.id, kind, bytes)
      }
    }
    try pack.finish()
  }

  // MARK: After a crash

  /// Finishes what a dead process left.
  ///
  /// A journal may also be that of a process at work: then this waits, not long, until it is gone. Reading
  /// does not need it and never fails by it.
  func finishInterrupted() {
    for _ in 0..<50 {
      guard Disk.status(journalPath) != nil else { return }
      if tryRollForward() { return }
      usleep(20_000)
    }
  }

  /// `false` where somebody else holds the lock.
  private func tryRollForward() -> Bool {
    do throws(LedgerError) {
      let lock = try LedgerLock(disk, at: privateFolder + "/lock", milliseconds: 0)
      defer { extendLifetime(lock) }
      try rollForward()
      return true
    } catch {
      return error.code != .locked
    }
  }

  /// Brings a publish that was cut short to its end. Our lock is held.
  private func rollForward() throws(LedgerError) {
    guard let bytes = try Disk.read(journalPath) else { return }
    // One that never reached the disk whole: no branch was swapped after it.
    if bytes.isEmpty { return try disk.remove(journalPath) }
    guard let journal = Journal(bytes) else {
      throw LedgerError(
        .damagedRepository, journalPath, underlying: "the journal cannot be read",
        hint: "See `git status`, bring the files in step with `git restore`, and remove it.")
    }
    let lockPath = GitIndexLock.path(in: repository.gitFolder)
    if let left = GitIndexLock.identity(lockPath), left == journal.lock {
      try disk.remove(lockPath)
    }
    if let commit = journal.commit {
      try BranchLock(repository).remove(leftFor: commit, disk)
    }
    let current = try LedgerSnapshot(repository, at: try repository.head())
    var due: [PathChange] = []
    for change in journal.changes where try current.blobID(change.path) == change.new {
      due.append(change)
    }
    if !due.isEmpty {
      let tree = WorkingTree(repository, disk)
      var lock = try GitIndexLock(
        disk, gitFolder: repository.gitFolder, milliseconds: GitIndexLock.patience
      ) { identity throws(LedgerError) in
        let journal = Journal(lock: identity, commit: journal.commit, changes: journal.changes)
        try disk.replace(journalPath, with: journal.bytes)
      }
      var index = try tree.index(due)
      try tree.follow(due, &index, lock: &lock) { change throws(LedgerError) in
        try change.new.map { id throws(LedgerError) in try repository.blob(id) } ?? []
      }
    }
    try disk.remove(journalPath)
    sweepScratch()
  }

  /// Takes away what dead processes left in the scratch folder. Our lock is held.
  private func sweepScratch() {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: disk.scratch)) ?? []
    for file in files { unlink("\(disk.scratch)/\(file)") }
  }
}
