import CCheckedPages
import ClaimModel
import Foundation
import GRDB

extension ClaimIndex {
  /// Builds the index anew: into a new file, flushed and renamed over the old one.
  ///
  /// `fill` puts in every article with `replace`, then every conflict record, then calls
  /// `finishFilling()` if it means to ask for neighbours, and puts in the conflicts. A throw leaves the
  /// old file as it was. Processes that have the old file open go on with it until they ask for
  /// `commit`. One rebuild runs at a time; another waits up to five minutes for it.
  public static func rebuild(
    at path: String, setup: IndexSetup, commit: CommitID, _ fill: (IndexUpdate) throws -> Void
  ) throws -> ClaimIndex {
    let file = IndexFile(path: path)
    let building = try FileLock(file.buildLockPath, .exclusive, patience: 15_000)
    defer { withExtendedLifetime(building) {} }
    do {
      try file.removeLeftovers()
      try fillNewFile(IndexFile(path: file.newPath), setup: setup, commit: commit, fill)
      try file.takeNew()
    } catch let error as DatabaseError {
      try? file.removeLeftovers()
      throw IndexError(error, subject: path)
    } catch {
      try? file.removeLeftovers()
      throw error
    }
    return try open(at: path, setup: setup)
  }

  private static func fillNewFile(
    _ file: IndexFile, setup: IndexSetup, commit: CommitID, _ fill: (IndexUpdate) throws -> Void
  ) throws {
    let queue = try file.connect()
    try queue.writeWithoutTransaction { db in
      let result = assay_checked_reserve(UnsafeMutableRawPointer(db.sqliteConnection))
      guard result == 0 else { throw DatabaseError(resultCode: ResultCode(rawValue: result)) }
      try db.execute(
        sql: """
          PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
          PRAGMA application_id = \(Schema.application); PRAGMA user_version = \(Schema.version)
          """)
      try db.inTransaction(.exclusive) {
        try Schema.create(in: db)
        let update = IndexUpdate(db, path: file.path, setup: setup, isFilling: true)
        try fill(update)
        try update.finishFilling()
        try Meta.set(.rules, setup.rules, in: db)
        try Meta.set(.commit, commit.text, in: db)
        return .commit
      }
      try db.execute(sql: "PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = WAL")
    }
    try queue.close()
  }
}

extension IndexFile {
  /// Takes away what an interrupted rebuild left.
  func removeLeftovers() throws(IndexError) {
    for end in ["", "-journal", "-wal", "-shm"] { try remove(newPath + end) }
  }

  /// Puts the new file in the old one's place. The old one goes first and its log after it, so that no
  /// moment pairs the new file with the old log.
  func takeNew() throws(IndexError) {
    try flush(newPath)
    let lock = try FileLock(lockPath, .exclusive)
    defer { withExtendedLifetime(lock) {} }
    for end in ["", "-journal", "-wal", "-shm"] { try remove(path + end) }
    guard rename(newPath, path) == 0 else { throw failure(newPath) }
    try? flush(folder)
  }

  private func flush(_ path: String) throws(IndexError) {
    let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(path) }
  }

  private func remove(_ path: String) throws(IndexError) {
    guard unlink(path) != 0, errno != ENOENT else { return }
    throw failure(path)
  }

  private func failure(_ path: String) -> IndexError {
    let code: IndexError.Code = errno == ENOSPC || errno == EDQUOT ? .full : .denied
    return IndexError(code, subject: path, underlying: String(cString: strerror(errno)))
  }
}
