import Foundation

/// An advisory lock (`flock`) on a file of its own; freed when let go of, also by a crash.
///
/// `index.sqlite.lock` guards the file's name: shared while a connection opens, writes or closes,
/// exclusive for the moment in which a rebuilt file takes the old one's place. So nobody pairs one
/// file's pages with another's write-ahead log. `index.sqlite.build` lets one rebuild run at a time.
final class FileLock: Sendable {
  enum Kind { case shared, exclusive }

  private let descriptor: Int32

  /// Waits in steps of 20 ms for at most `patience` of them.
  init(_ path: String, _ kind: Kind, patience: Int = 250) throws(IndexError) {
    descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw IndexError(.denied, subject: path, underlying: String(cString: strerror(errno)))
    }
    let wish = (kind == .shared ? LOCK_SH : LOCK_EX) | LOCK_NB
    var left = patience
    while flock(descriptor, wish) != 0 {
      guard left > 0 else {
        close(descriptor)
        throw IndexError(.busy, subject: path, underlying: "it is locked by another process")
      }
      left -= 1
      usleep(20_000)
    }
  }

  deinit { close(descriptor) }
}
