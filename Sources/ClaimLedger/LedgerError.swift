/// What went wrong in the ledger, on what, why, and what mends it.
public struct LedgerError: Error, Hashable, Sendable {
  public var code: Code
  /// The path, revision or id that it concerns.
  public var subject: String
  /// The system's or libgit2's own words.
  public var underlying: String?
  /// What mends it, with the command where there is one; overrides the code's usual one.
  public var specificHint: String?

  public init(
    _ code: Code, _ subject: String, underlying: String? = nil, hint: String? = nil
  ) {
    self.code = code
    self.subject = subject
    self.underlying = underlying
    specificHint = hint
  }

  public enum Code: String, CaseIterable, Sendable {
    /// no repository at the folder or above it
    case noRepository = "no-repository"
    /// a repository without the three folders
    case notALedger = "not-a-ledger"
    /// there is a ledger here already
    case alreadyALedger = "already-a-ledger"
    /// the repository uses what libgit2 cannot read
    case unsupported
    /// another process holds our lock or git's
    case locked
    /// HEAD moved again and again while the action ran
    case moved
    /// a path about to be written has uncommitted changes
    case worktreeDirty = "worktree-dirty"
    /// a merge, rebase or the like is under way
    case operationUnderWay = "operation-under-way"
    /// the commit stands, but files or git's index could not follow; the next run finishes it
    case worktreeBehind = "worktree-behind"
    case noIdentity = "no-identity"
    /// git's configuration asks for a signature, and git could not make one
    case unsigned
    case unknownRevision = "unknown-revision"
    /// a path that would leave the three folders or that some systems cannot hold
    case badPath = "bad-path"
    /// a record that cannot be read
    case damagedRecord = "damaged-record"
    /// an object or file of the repository is missing or damaged
    case damagedRepository = "damaged-repository"
    /// the file system refused
    case file
    /// libgit2 refused
    case git
  }
}
