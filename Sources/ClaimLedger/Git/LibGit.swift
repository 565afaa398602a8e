import CLibGit2

/// The one way by which libgit2 is called: starts it once, and turns its codes into our errors.
enum LibGit {
  /// Starts the library. Branches are written flushed; objects are flushed by who writes them, all together.
  private static let started: Void = {
    git_libgit2_init()
    _ = assay_git_keep_trees(1 << 20, 32 << 20)
  }()

  /// Runs `body` with everything flushed that libgit2 writes.
  static func flushed<Value>(_ body: () throws(LedgerError) -> Value) throws(LedgerError) -> Value {
    _ = started
    _ = assay_git_fsync(1)
    defer { _ = assay_git_fsync(0) }
    return try body()
  }

  /// Makes `folder` the home in which the user's configuration is looked for, and ignores the system's.
  static func useHome(_ folder: String) {
    _ = started
    for level in [GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_PROGRAMDATA] {
      _ = assay_git_set_search_path(level.rawValue, folder + "/none")
    }
    _ = assay_git_set_search_path(GIT_CONFIG_LEVEL_GLOBAL.rawValue, folder)
  }

  /// Runs one call and throws where it fails.
  static func call(
    _ subject: @autoclosure () -> String, _ code: LedgerError.Code = .git, _ body: () -> Int32
  ) throws(LedgerError) {
    _ = started
    let result = body()
    guard result < 0 else { return }
    throw failure(result, subject(), code)
  }

  /// Runs one call that yields a handle.
  static func handle(
    _ subject: @autoclosure () -> String, _ code: LedgerError.Code = .git,
    free: @escaping (OpaquePointer?) -> Void,
    _ body: (UnsafeMutablePointer<OpaquePointer?>) -> Int32
  ) throws(LedgerError) -> GitHandle {
    _ = started
    var pointer: OpaquePointer?
    let result = body(&pointer)
    guard result >= 0, let pointer else { throw failure(result, subject(), code) }
    return GitHandle(pointer, free: free)
  }

  /// Runs one call that may find nothing; `nil` then.
  static func handleIfFound(
    _ subject: @autoclosure () -> String, _ code: LedgerError.Code = .git,
    free: @escaping (OpaquePointer?) -> Void,
    _ body: (UnsafeMutablePointer<OpaquePointer?>) -> Int32
  ) throws(LedgerError) -> GitHandle? {
    _ = started
    var pointer: OpaquePointer?
    let result = body(&pointer)
    if result == GIT_ENOTFOUND.rawValue || result == GIT_EUNBORNBRANCH.rawValue { return nil }
    guard result >= 0, let pointer else { throw failure(result, subject(), code) }
    return GitHandle(pointer, free: free)
  }

  static func failure(_ result: Int32, _ subject: String, _ code: LedgerError.Code) -> LedgerError {
    let words = git_error_last().flatMap { $0.pointee.message }.map { String(cString: $0) }
    switch result {
    case GIT_ELOCKED.rawValue where words?.contains("Permission denied") ?? false:
      return LedgerError(.file, subject, underlying: words)
    case GIT_ELOCKED.rawValue: return LedgerError(.locked, subject, underlying: words)
    case GIT_EMODIFIED.rawValue: return LedgerError(.moved, subject, underlying: words)
    case GIT_EOWNER.rawValue:
      return LedgerError(
        .unsupported, subject, underlying: "it belongs to another user",
        hint: "If you trust it: `git config --global --add safe.directory \(subject)`.")
    default: return LedgerError(code, subject, underlying: words)
    }
  }
}

/// The owner of a libgit2 handle: frees it when it goes.
struct GitHandle: ~Copyable {
  let pointer: OpaquePointer
  private let free: (OpaquePointer?) -> Void

  init(_ pointer: OpaquePointer, free: @escaping (OpaquePointer?) -> Void) {
    self.pointer = pointer
    self.free = free
  }

  deinit { free(pointer) }
}
