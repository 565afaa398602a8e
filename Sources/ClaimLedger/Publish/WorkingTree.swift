import ClaimModel
import Foundation

/// The files of the working tree and git's index, for the paths of one publish.
struct WorkingTree {
  /// Ends in `/`.
  let root: String
  let gitFolder: String
  let disk: Disk

  init(_ repository: Repository, _ disk: Disk) {
    root = repository.root
    gitFolder = repository.gitFolder
    self.disk = disk
  }

  /// git's index, with the entries of what is to change.
  func index(_ changes: [PathChange]) throws(LedgerError) -> IndexFile {
    let path = gitFolder + "index"
    return try IndexFile(
      try Disk.read(path), subject: path, lookingFor: changes.map(\.path))
  }

  /// The id of the file's bytes; `nil` where there is none.
  func blobID(_ path: String) throws(LedgerError) -> ObjectID? {
    guard let bytes = try Disk.read(root + path) else { return nil }
    return try Repository.blobID(bytes)
  }

  // MARK: Before

  /// The paths among `changes` where git's index or the working tree is not as HEAD has it, sorted.
  func dirtyPaths(_ changes: [PathChange], _ index: IndexFile) throws(LedgerError) -> [String] {
    let entries = index.found
    var dirty: [String] = []
    for change in changes {
      let entry = entries[change.path]
      if entry?.id != change.old || entry?.stage ?? 0 != 0 || entry?.isIntentToAdd ?? false {
        dirty.append(change.path)
      } else if try isDirty(change, isSkipped: entry?.isSkipped ?? false) {
        dirty.append(change.path)
      }
    }
    return dirty.sorted()
  }

  private func isDirty(_ change: PathChange, isSkipped: Bool) throws(LedgerError) -> Bool {
    guard try isReachable(change.path) else { return true }
    guard let status = Disk.status(root + change.path) else {
      return change.old != nil && !isSkipped
    }
    guard status.st_mode & S_IFMT == S_IFREG else { return true }
    let found = try blobID(change.path)
    return found != change.old && found != change.new
  }

  /// Whether every folder on the way is a folder or missing: a link or a file there is not ours to follow.
  private func isReachable(_ path: String) throws(LedgerError) -> Bool {
    var at = root
    for part in path.split(separator: "/").dropLast() {
      at += part
      guard let status = Disk.status(at) else { return true }
      guard status.st_mode & S_IFMT == S_IFDIR else { return false }
      at += "/"
    }
    return true
  }

  // MARK: After

  /// Brings files and git's index from the old bytes to the new ones; what is neither is left alone.
  ///
  /// - Parameter index: as it was read for these changes, under the same lock; it is used up.
  func follow(
    _ changes: [PathChange], _ index: inout IndexFile, lock: inout GitIndexLock,
    bytes: (PathChange) throws(LedgerError) -> [UInt8]
  ) throws(LedgerError) {
    let entries = index.found
    let folders = try followFiles(
      changes.filter { !(entries[$0.path]?.isSkipped ?? false) }, bytes)
    var patches: [String: IndexFile.Patch?] = [:]
    for change in changes {
      let entry = entries[change.path]
      guard entry == nil || entry?.stage == 0, entry?.id == change.old || entry?.id == change.new
      else { continue }
      let isSkipped = entry?.isSkipped ?? false
      patches[change.path] = .some(
        change.new.map { id in
          IndexFile.Patch(id: id, data: Self.data(root + change.path, isSkipped: isSkipped))
        })
    }
    try lock.commit(index.patched(patches))
    try disk.flushFolders(folders)
  }

  private func followFiles(
    _ changes: [PathChange], _ bytes: (PathChange) throws(LedgerError) -> [UInt8]
  ) throws(LedgerError) -> Set<String> {
    var written: [PathChange] = []
    for change in changes where try isOld(change) {
      if change.new != nil {
        written.append(change)
      } else {
        try disk.remove(root + change.path)
        removeEmptyFolders(above: change.path)
      }
    }
    let paths = written.map { root + $0.path }
    for folder in Set(paths.map { ($0 as NSString).deletingLastPathComponent }).sorted() {
      try disk.makeFolder(folder)
    }
    return try disk.replace(paths) { i throws(LedgerError) in try bytes(written[i]) }
  }

  /// Whether the file still is as it was before the commit, and is to change.
  private func isOld(_ change: PathChange) throws(LedgerError) -> Bool {
    guard change.old != change.new, try isReachable(change.path) else { return false }
    if let status = Disk.status(root + change.path), status.st_mode & S_IFMT != S_IFREG {
      return false
    }
    return try blobID(change.path) == change.old
  }

  /// Removes folders that hold nothing more, up to the three, as git does.
  private func removeEmptyFolders(above path: String) {
    var parts = path.split(separator: "/").dropLast()
    while parts.count > 1, rmdir(root + parts.joined(separator: "/")) == 0 { parts.removeLast() }
  }

  /// The 40 bytes by which git's index knows an unchanged file; zeros (but for the mode) where there is none.
  private static func data(_ path: String, isSkipped: Bool) -> [UInt8] {
    guard !isSkipped, let status = Disk.status(path) else {
      return [UInt8](repeating: 0, count: 24) + IndexWriter.bytes(0o100644)
        + [UInt8](repeating: 0, count: 12)
    }
    let mode: UInt32 = status.st_mode & 0o100 != 0 ? 0o100755 : 0o100644
    return [
      UInt32(truncatingIfNeeded: status.st_ctim.tv_sec),
      UInt32(truncatingIfNeeded: status.st_ctim.tv_nsec),
      UInt32(truncatingIfNeeded: status.st_mtim.tv_sec),
      UInt32(truncatingIfNeeded: status.st_mtim.tv_nsec),
      UInt32(truncatingIfNeeded: status.st_dev), UInt32(truncatingIfNeeded: status.st_ino), mode,
      status.st_uid, status.st_gid, UInt32(truncatingIfNeeded: status.st_size),
    ].flatMap { IndexWriter.bytes($0) }
  }
}
