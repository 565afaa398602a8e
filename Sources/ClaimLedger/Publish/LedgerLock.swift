import Foundation

/// Our lock: `flock` on `.git/assay/lock`. The system releases it when its process ends, however it ends.
struct LedgerLock: ~Copyable {
  private let file: Int32

  private static let pause = 20

  /// Takes the lock, waiting up to `milliseconds`; throws `locked`, naming the process that holds it.
  init(_ disk: Disk, at path: String, milliseconds: Int) throws(LedgerError) {
    file = try disk.storage.perform(.lock) { () throws(LedgerError) in
      try disk.makeFolder((path as NSString).deletingLastPathComponent)
      let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
      guard file >= 0 else { throw Disk.failure(path) }
      var waited = 0
      while flock(file, LOCK_EX | LOCK_NB) != 0 {
        guard errno == EWOULDBLOCK || errno == EINTR, waited < milliseconds else {
          let error = errno == EWOULDBLOCK ? Self.held(path) : Disk.failure(path)
          close(file)
          throw error
        }
        usleep(UInt32(Self.pause * 1000))
        waited += Self.pause
      }
      ftruncate(file, 0)
      let name = Array("\(getpid())\n".utf8)
      _ = Foundation.write(file, name, name.count)
      return file
    }
  }

  private static func held(_ path: String) -> LedgerError {
    let holder = (try? Disk.read(path)).flatMap { $0 }.map { String(decoding: $0, as: UTF8.self) }
    let name = holder?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
    return LedgerError(
      .locked, "The ledger",
      underlying: name.isEmpty ? "another process is writing" : "process \(name) is writing")
  }

  deinit { close(file) }
}
