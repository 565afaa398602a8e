import ChildProcesses
import ClaimLedger
import ClaimModel
import Foundation

// Signatures are git's own: where `commit.gpgsign` is set, every commit of ours is made by `git commit-tree -S`,
// with whatever git has configured (gpg.format=ssh or another, user.signingkey, the agent), and they are checked
// by what `git log` says of them. Nothing of a key ever comes near this program.

enum Signing {
  /// Has a ledger's commits signed, where git's configuration asks for it.
  static func setUp(_ ledger: Ledger) {
    let wish = ledger.setting("commit.gpgsign")?.lowercased() ?? ""
    guard ["true", "yes", "on", "1"].contains(wish) else { return }
    let folder = ledger.root
    ledger.signer = { commit throws(LedgerError) in try sign(commit, in: folder) }
  }

  private static func sign(_ commit: UnsignedCommit, in folder: String) throws(LedgerError)
    -> CommitID
  {
    let author = commit.author
    let date = "\(author.time) +0000"
    let who = [
      "GIT_AUTHOR_NAME": author.name, "GIT_AUTHOR_EMAIL": author.mail, "GIT_AUTHOR_DATE": date,
      "GIT_COMMITTER_NAME": author.name, "GIT_COMMITTER_EMAIL": author.mail,
      "GIT_COMMITTER_DATE": date, "LC_ALL": "C",
    ]
    let parents = commit.parents.flatMap { ["-p", $0.text] }
    let words =
      ["git", "-C", folder, "commit-tree", "-S", commit.tree] + parents + ["-m", commit.message]
    let outcome: ChildProcess.Outcome
    do {
      outcome = try Child.run(words, capturing: true, setting: who)
    } catch {
      throw LedgerError(.unsigned, "git commit-tree -S", underlying: error.why ?? error.what)
    }
    let text = outcome.text.trimmed
    let id = text.split(separator: "\n").last.map(String.init) ?? ""
    guard outcome.status == 0, id.utf8.count == 40 else {
      throw LedgerError(.unsigned, "git commit-tree -S", underlying: text)
    }
    return CommitID(id)
  }
}

/// What the signatures of a ledger's commits are worth.
struct SignatureCheck {
  private(set) var good = 0
  private(set) var unsigned = 0
  private(set) var problems: [Problem] = []

  /// Checks every commit that changed records, oldest first.
  ///
  /// A problem is: a signature that is bad or cannot be checked; one of another person than the commit's author;
  /// an unsigned commit of somebody who had signed before; and a decision in the name of another person than the
  /// author of the commit that brought it.
  init(_ desk: Desk, _ git: Git) throws {
    let answers = try Self.answers(git)
    var signers: Set<String> = []
    var seen: Set<DecisionID> = []
    for commit in try desk.ledger.history(touching: LedgerPath.folders).reversed() {
      let mail = commit.author.mail.lowercased()
      if try desk.ledger.isSigned(commit.id) {
        signers.insert(mail)
        judge(commit, answers[commit.id.text])
      } else {
        unsigned += 1
        if signers.contains(mail) {
          add(commit, "it is not signed, but \(commit.author.person) had signed before")
        }
      }
      try checkNames(commit, desk, &seen)
    }
  }

  private struct Answer {
    /// git's `%G?`
    var code: String
    var signer: String
  }

  private static func answers(_ git: Git) throws(Failure) -> [String: Answer] {
    let outcome = try git.run([
      "log", "--format=%H%x1f%G?%x1f%GS", "--", "Claims", "Reviews", "Workflows",
    ])
    guard outcome.status == 0 else {
      throw Failure("git could not list the commits.", why: outcome.text, hint: "git log")
    }
    var answers: [String: Answer] = [:]
    for line in outcome.text.split(separator: "\n") {
      let parts = line.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
      if parts.count == 3 { answers[parts[0]] = Answer(code: parts[1], signer: parts[2]) }
    }
    return answers
  }

  private mutating func judge(_ commit: Commit, _ answer: Answer?) {
    switch answer?.code {
    case "G", "U":
      if let signer = answer?.signer, !signer.isEmpty,
        !signer.lowercased().contains(commit.author.mail.lowercased())
      {
        return add(commit, "\(signer) signed it, but it is in the name of \(commit.author.person)")
      }
      good += 1
    case "B": add(commit, "the signature is bad: the commit is not what was signed")
    case "R": add(commit, "the signature was made with a revoked key")
    case "X", "Y": add(commit, "the signature or its key has expired")
    default:
      add(
        commit, "the signature cannot be checked",
        "For SSH keys: git config gpg.ssh.allowedSignersFile FILE, with a line “mail key” for each person."
      )
    }
  }

  /// Every decision that a commit brings is its author's; a merge brings none of its own.
  private mutating func checkNames(_ commit: Commit, _ desk: Desk, _ seen: inout Set<DecisionID>)
    throws
  {
    let changes = try desk.ledger.changes(from: commit.parents.first, to: commit.id)
    let after = try desk.ledger.snapshot(at: commit.id)
    for change in changes where change.new != nil {
      let decisions: [Decision]
      switch LedgerPath.content(change.path) {
      case .reviews(let id): decisions = try after.reviews(id).records.flatMap(\.decisions)
      case .conflict(let id): decisions = try after.conflict(id).records.flatMap(\.decisions)
      default: continue
      }
      for decision in decisions where seen.insert(decision.id).inserted {
        let mine = "<\(commit.author.mail.lowercased())>"
        if commit.parents.count < 2, !decision.by.lowercased().hasSuffix(mine) {
          add(
            commit,
            "it holds decision \(decision.id) in the name of \(decision.by), but is by \(commit.author.person)"
          )
        }
      }
    }
  }

  private mutating func add(_ commit: Commit, _ message: String, _ hint: String? = nil) {
    problems.append(
      Problem(
        path: commit.id.short, message: "\(message) (\(Sanitiser.clean(commit.subject)))",
        hint: hint))
  }
}
