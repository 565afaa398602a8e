import CLibGit2
import ClaimModel

/// A git repository whose `Claims/`, `Reviews/` and `Workflows/` are the truth.
///
/// Reading goes to commits; the one way to change anything is `publish`. A ledger belongs to one thread.
public final class Ledger {
  let repository: Repository
  let storage: any Storage
  /// Makes the commits in our place, where they are to be signed; `nil`: they are not.
  public var signer: ((UnsignedCommit) throws(LedgerError) -> CommitID)?

  init(_ repository: Repository, storage: any Storage) {
    self.repository = repository
    self.storage = storage
  }

  /// Opens the ledger at `folder` or the nearest above it, as git finds repositories.
  public static func open(from folder: String) throws(LedgerError) -> Ledger {
    try open(from: folder, storage: FileStorage())
  }

  static func open(from folder: String, storage: any Storage) throws(LedgerError) -> Ledger {
    let ledger = Ledger(try Repository.open(from: folder), storage: storage)
    ledger.finishInterrupted()
    guard try ledger.hasRecords() else { throw LedgerError(.notALedger, ledger.root) }
    return ledger
  }

  func hasRecords() throws(LedgerError) -> Bool {
    guard let head = try repository.head() else { return false }
    let tree = try repository.treeID(of: head)
    for folder in LedgerPath.folders {
      if try repository.entry(folder, in: tree)?.kind == .folder { return true }
    }
    return false
  }

  /// The working tree's folder, without a slash at its end.
  public var root: String { String(repository.root.dropLast()) }

  /// `.git/assay`, or the linked working tree's own: index, lock and journal; never in a tree.
  public var privateFolder: String { repository.gitFolder + "assay" }

  /// Where git keeps objects, shared by all working trees of the repository.
  public var objectsFolder: String { repository.commonFolder + "objects" }

  /// The commit that HEAD stands at; `nil` before the first.
  public func head() throws(LedgerError) -> CommitID? { try repository.head()?.commit }

  /// The commit that a revision means: a branch, a tag, an id or its beginning, `HEAD~3`.
  public func resolve(rev: String) throws(LedgerError) -> CommitID {
    try repository.resolve(rev).commit
  }

  /// The ledger as it stood at `commit`; at `nil`, before the first commit, it is empty.
  public func snapshot(at commit: CommitID?) throws(LedgerError) -> LedgerSnapshot {
    guard let commit else { return try LedgerSnapshot(repository, at: nil) }
    guard let id = ObjectID(commit) else { throw LedgerError(.unknownRevision, commit.text) }
    return try LedgerSnapshot(repository, at: id)
  }

  /// The files under the three folders that differ, sorted by path; `nil` is the empty ledger.
  public func changes(from old: CommitID?, to new: CommitID?) throws(LedgerError) -> [PathChange] {
    try TreeDiff.changes(
      repository, from: try snapshot(at: old).tree, to: try snapshot(at: new).tree)
  }

  /// The best common ancestor of two commits; `nil` where they have none.
  public func mergeBase(_ a: CommitID, _ b: CommitID) throws(LedgerError) -> CommitID? {
    guard let one = ObjectID(a), let two = ObjectID(b) else {
      throw LedgerError(.unknownRevision, "\(a) or \(b)")
    }
    return try repository.mergeBase(one, two)?.commit
  }

  /// A setting of git's configuration, as this repository sees it; `nil` where it is not set.
  public func setting(_ key: String) -> String? {
    let pointer = repository.pointer
    let config = try? LibGit.handle("configuration", free: { git_config_free($0) }) {
      git_repository_config($0, pointer)
    }
    guard let config else { return nil }
    return GitBuffer.read { git_config_get_string_buf($0, config.pointer, key) }
  }

  /// Name and mail from git's configuration.
  public func identity() throws(LedgerError) -> (name: String, mail: String) {
    let pointer = repository.pointer
    let config = try LibGit.handle("configuration", free: { git_config_free($0) }) {
      git_repository_config($0, pointer)
    }
    return try Identity.read(config.pointer)
  }
}

/// Who commits, as git knows them.
enum Identity {
  static func read(_ config: OpaquePointer) throws(LedgerError) -> (name: String, mail: String) {
    func value(_ key: String) throws(LedgerError) -> String {
      let text = GitBuffer.read { git_config_get_string_buf($0, config, key) }
      guard let text, !text.allSatisfy(\.isWhitespace) else {
        throw LedgerError(.noIdentity, key, underlying: "it is not set")
      }
      return text
    }
    return (try value("user.name"), try value("user.email"))
  }

  /// The identity that a repository made now would have.
  static func ofUser() throws(LedgerError) -> (name: String, mail: String) {
    let config = try LibGit.handle("configuration", free: { git_config_free($0) }) {
      git_config_open_default($0)
    }
    return try read(config.pointer)
  }
}
