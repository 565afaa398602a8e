import CLibGit2
import ClaimModel
import Foundation

/// What became of the files that a merge under way left unmerged.
public struct UnmergedOutcome: Hashable, Sendable {
  /// Merged by record, written to the working tree and staged.
  public var merged: [String] = []
  /// Left as they are: not ours, or to be merged by hand.
  public var left: [String] = []
  /// What both sides changed differently in the merged ones; one version is kept.
  public var clashes: [RecordMerge.Clash] = []

  public init() {}
}

extension Ledger {
  /// Merges by record what a merge, begun by git without our driver, left unmerged; commits nothing.
  ///
  /// A file that one side removed and the other changed stays as it was changed.
  ///
  /// - Throws: where a file cannot be written; files merged by then stay so.
  public func mergeUnmerged() throws(LedgerError) -> UnmergedOutcome {
    let pointer = repository.pointer
    let index = try LibGit.handle("the index", free: { git_index_free($0) }) {
      git_repository_index($0, pointer)
    }
    try LibGit.call("the index") { git_index_read(index.pointer, 1) }
    var outcome = UnmergedOutcome()
    for file in try unmerged(index) {
      guard (try? LedgerPath.check(file.path)) != nil, let merged = try merge(file) else {
        outcome.left.append(file.path)
        continue
      }
      outcome.clashes += merged.clashes
      try disk.replace("\(root)/\(file.path)", with: merged.bytes)
      try stage(file.path, merged.bytes, index)
      outcome.merged.append(file.path)
    }
    try LibGit.call("the index") { git_index_write(index.pointer) }
    return outcome
  }

  private struct Unmerged {
    var path: String
    var base: ObjectID?
    var ours: ObjectID?
    var theirs: ObjectID?
  }

  private func unmerged(_ index: borrowing GitHandle) throws(LedgerError) -> [Unmerged] {
    let indexPointer = index.pointer
    let walk = try LibGit.handle("the index", free: { git_index_conflict_iterator_free($0) }) {
      git_index_conflict_iterator_new($0, indexPointer)
    }
    var files: [Unmerged] = []
    while true {
      var entries: [UnsafePointer<git_index_entry>?] = [nil, nil, nil]
      let result = entries.withUnsafeMutableBufferPointer { buffer -> Int32 in
        guard let first = buffer.baseAddress else { return -1 }
        return git_index_conflict_next(first, first + 1, first + 2, walk.pointer)
      }
      if result == GIT_ITEROVER.rawValue { return files }
      try LibGit.call("the index") { result }
      guard let path = entries.compactMap({ $0?.pointee.path }).first else { continue }
      let ids = entries.map { $0.map { ObjectID($0.pointee.id) } }
      files.append(
        Unmerged(path: String(cString: path), base: ids[0], ours: ids[1], theirs: ids[2]))
    }
  }

  private func merge(_ file: Unmerged) throws(LedgerError) -> (
    bytes: [UInt8], clashes: [RecordMerge.Clash]
  )? {
    switch (file.ours, file.theirs) {
    case (let ours?, let theirs?):
      let base = if let base = file.base { try repository.blob(base) } else { [UInt8]() }
      return try mergeFile(
        file.path, base: base, ours: try repository.blob(ours),
        theirs: try repository.blob(theirs))
    case (let one?, nil), (nil, let one?): return (try repository.blob(one), [])
    case (nil, nil): return nil
    }
  }

  private func stage(_ path: String, _ bytes: [UInt8], _ index: borrowing GitHandle)
    throws(LedgerError)
  {
    let indexPointer = index.pointer
    let name = strdup(path)
    defer { free(name) }
    var entry = git_index_entry()
    entry.path = UnsafePointer(name)
    entry.mode = GIT_FILEMODE_BLOB.rawValue
    try LibGit.call(path) { git_index_conflict_remove(indexPointer, path) }
    try LibGit.call(path) {
      bytes.withUnsafeBytes {
        git_index_add_from_buffer(indexPointer, &entry, $0.baseAddress, $0.count)
      }
    }
  }

  /// Whether a merge was begun and is not committed.
  public var isMerging: Bool {
    git_repository_state(repository.pointer) == Int32(GIT_REPOSITORY_STATE_MERGE.rawValue)
  }

  /// Whether a commit carries a signature, good or bad.
  public func isSigned(_ commit: CommitID) throws(LedgerError) -> Bool {
    guard let id = ObjectID(commit) else { throw LedgerError(.unknownRevision, commit.text) }
    let handle = try repository.commit(id)
    let pointer = handle.pointer
    return GitBuffer.read { git_commit_header_field($0, pointer, "gpgsig") } != nil
  }
}
