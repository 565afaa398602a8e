import Foundation

/// git's own lock on its index: the file `index.lock`, into which the new index is written.
///
/// It is made as a link to a scratch file whose inode the journal knows beforehand, so that a lock left by a
/// dead process of ours can be told from one that git or an editor holds.
struct GitIndexLock: ~Copyable {
  let path: String
  private let index: String
  private let disk: Disk
  private var isHeld = false

  static func path(in gitFolder: String) -> String { gitFolder + "index.lock" }

  /// How long to wait for git, in milliseconds.
  static let patience = 5_000

  /// Takes the lock; `announce` is told its identity before it exists.
  init(
    _ disk: Disk, gitFolder: String, milliseconds: Int,
    announce: (Journal.Lock) throws(LedgerError) -> Void
  ) throws(LedgerError) {
    self.disk = disk
    path = Self.path(in: gitFolder)
    index = gitFolder + "index"
    try disk.makeFolder(disk.scratch)
    let scratch = "\(disk.scratch)/lock-\(getpid())"
    unlink(scratch)
    try disk.write([], to: scratch, flags: O_CREAT | O_EXCL, isFlushed: false)
    defer { unlink(scratch) }
    guard let identity = Self.identity(scratch) else { throw Disk.failure(scratch) }
    try announce(identity)
    try Self.take(disk, scratch, path, milliseconds)
    isHeld = true
  }

  private static func take(_ disk: Disk, _ scratch: String, _ path: String, _ milliseconds: Int)
    throws(LedgerError)
  {
    try disk.storage.perform(.link(path)) { () throws(LedgerError) in
      var waited = 0
      while link(scratch, path) != 0 {
        guard errno == EEXIST else { throw Disk.failure(path) }
        guard waited < milliseconds else {
          throw LedgerError(
            .locked, path, underlying: "git or an editor is at work in this repository",
            hint: "Wait until it is done. If nothing is running, remove the file.")
        }
        usleep(20_000)
        waited += 20
      }
    }
  }

  /// Which file stands at `path`; `nil` where there is none.
  static func identity(_ path: String) -> Journal.Lock? {
    Disk.status(path).map { Journal.Lock(device: UInt64($0.st_dev), inode: UInt64($0.st_ino)) }
  }

  /// Puts the new index in place, which gives the lock up.
  mutating func commit(_ bytes: [UInt8]) throws(LedgerError) {
    try disk.write(bytes, to: path, flags: O_TRUNC)
    try disk.rename(path, to: index)
    isHeld = false
  }

  /// Gives the lock up and leaves the index as it is.
  mutating func release() throws(LedgerError) {
    guard isHeld else { return }
    try disk.remove(path)
    isHeld = false
  }

  deinit {
    if isHeld { try? disk.remove(path) }
  }
}
