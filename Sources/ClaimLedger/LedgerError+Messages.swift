/// The sentences of this room, in one place.
extension LedgerError: CustomStringConvertible {
  /// What failed, on what, and why; no hint.
  public var description: String {
    let why = underlying.map { ": \($0)" } ?? ""
    return sentence + why
  }

  private var sentence: String {
    switch code {
    case .noRepository: "No git repository at \(subject) or above it"
    case .notALedger: "\(subject) is a git repository, but not a ledger"
    case .alreadyALedger: "\(subject) is a ledger already"
    case .unsupported: "The repository \(subject) uses what this tool cannot read"
    case .locked: "\(subject) is locked"
    case .moved: "The ledger moved while the action ran; nothing was recorded (\(subject))"
    case .worktreeDirty: "\(subject) has changes that are not committed; nothing was changed"
    case .operationUnderWay: "A \(subject) is under way; nothing was changed"
    case .worktreeBehind: "Recorded in commit \(subject), but the files could not follow"
    case .noIdentity: "Git does not know who you are (\(subject))"
    case .unsigned: "The commit could not be signed; nothing was recorded (\(subject))"
    case .unknownRevision: "No such revision: \(subject)"
    case .badPath: "A record cannot be kept at \(subject.debugDescription)"
    case .damagedRecord: "\(subject) cannot be read"
    case .damagedRepository: "The repository is damaged at \(subject)"
    case .file: "\(subject) cannot be read or written"
    case .git: "Git could not do its work on \(subject)"
    }
  }

  /// What mends it.
  public var hint: String? {
    if let specificHint { return specificHint }
    switch code {
    case .noRepository, .notALedger: return "Make a ledger with `assay init`."
    case .alreadyALedger: return "Add articles with `assay add FILE`."
    case .unsupported: return nil
    case .locked: return "Wait until the other command is done, then run yours again."
    case .moved: return "Run the command again."
    case .worktreeDirty:
      return "Commit them (`git commit -- \(subject)`) or put them aside (`git stash`), then again."
    case .operationUnderWay:
      return "Finish it (`git status` says how) or give it up, then run the command again."
    case .worktreeBehind:
      return "Make room or mend the permissions; the next assay command brings the files in step."
    case .noIdentity:
      return
        "Set it with `git config --global user.name \"Your Name\"` and "
        + "`git config --global user.email you@example.org`."
    case .unsigned:
      return
        "`git config --get-regexp 'gpg|sign'` shows with what git signs; mend it, or record "
        + "without a signature: `git config commit.gpgsign false`."
    case .unknownRevision: return "`git log --oneline` lists the commits."
    case .badPath: return "Rename it: plain names, no `..`, no names that Windows reserves."
    case .damagedRecord: return "`assay check` names every damaged record."
    case .damagedRepository: return "`git fsck` says what is missing; fetch it from another clone."
    case .file: return "Look at the permissions and the free space of the folder."
    case .git: return nil
    }
  }
}
