/// One thing that a publish does to the disk: the points at which it can be cut short.
enum StorageStep: Hashable, Sendable, CustomStringConvertible {
  case lock
  case write(String)
  case flush(String)
  case rename(String)
  case link(String)
  case remove(String)
  case makeFolder(String)
  case object
  case swap

  var description: String {
    switch self {
    case .lock: "lock"
    case .write(let path): "write \(path)"
    case .flush(let path): "flush \(path)"
    case .rename(let path): "rename to \(path)"
    case .link(let path): "link \(path)"
    case .remove(let path): "remove \(path)"
    case .makeFolder(let path): "make folder \(path)"
    case .object: "write object"
    case .swap: "swap the branch"
    }
  }
}

/// The seam between a publish and the disk: every step goes through it, so that tests can fail the n-th.
protocol Storage: AnyObject {
  func perform<Value>(
    _ step: StorageStep, _ body: () throws(LedgerError) -> Value
  ) throws(LedgerError) -> Value
}

/// The disk as it is.
final class FileStorage: Storage {
  func perform<Value>(
    _ step: StorageStep, _ body: () throws(LedgerError) -> Value
  ) throws(LedgerError) -> Value { try body() }
}
