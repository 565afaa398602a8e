import Foundation

/// git's lock on the branch, `refs/heads/main.lock`, where a process of ours died while it stood.
///
/// libgit2 makes the file empty, writes the new commit into it and renames it over the branch. A lock that
/// holds the commit of the dead process's journal, or the first signs of it, is that process's. An empty one may be anybody's who is
/// about to write: it is taken for the dead one's only after it stood still for longer than any writer needs.
struct BranchLock {
  private let path: String

  /// How long an empty lock is watched, in milliseconds.
  private static let patience = 2_000

  init(_ repository: Repository) throws(LedgerError) {
    path =
      try repository.branch().map { "\(repository.commonFolder)\($0).lock" }
      ?? "\(repository.gitFolder)HEAD.lock"
  }

  /// Takes the lock away if it is that of the process that was about to move the branch to `commit`.
  func remove(leftFor commit: ObjectID, _ disk: Disk) throws(LedgerError) {
    guard let identity = GitIndexLock.identity(path) else { return }
    var waited = 0
    while let bytes = try Disk.read(path), bytes.isEmpty, waited < Self.patience {
      usleep(20_000)
      waited += 20
    }
    guard let bytes = try Disk.read(path), GitIndexLock.identity(path) == identity else { return }
    // It may have died in the middle of the write.
    let isOurs = "\(commit)\n".hasPrefix(String(decoding: bytes, as: UTF8.self))
    if bytes.isEmpty || isOurs {
      try disk.remove(path)
    }
  }
}
