import ClaimIndex
import ClaimLedger
import ClaimModel
import Foundation

// What plain git brings is looked over before anybody decides more.
//
// A `git pull`, a `git merge` and a commit made by hand change records without anybody asking what follows:
//
//   conflicts     between a claim of theirs and one of ours have no record yet, and have re-opened nothing
//   corrections   leave a claim decided whose slots are no longer those that were judged
//
// `.git/assay/looked` names the commit up to which that was asked. Where commits have come since that are not of
// our making (none of our trailers), the next command that writes records what they left open, as a commit of
// its own, and says so; a command that only reads says that something waits. Where there is no such file (a new
// clone), the last commit of our making is taken for it.

/// What git brought past the desk and nobody has recorded yet.
struct Unrecorded {
  /// Found, in need of a judgement, and without a record.
  var conflicts: [Conflict] = []
  /// Decided claims whose slots have changed since; with what changed.
  var corrected: [ClaimID: String] = [:]

  var isEmpty: Bool { conflicts.isEmpty && corrected.isEmpty }

  /// "2 conflicts and 1 correction of a decided claim"
  var summary: String {
    [
      conflicts.isEmpty ? nil : Messages.count(conflicts.count, "conflict"),
      corrected.isEmpty
        ? nil
        : Messages.count(corrected.count, "correction")
          + (corrected.count == 1 ? " of a decided claim" : " of decided claims"),
    ].compactMap(\.self).joined(separator: " and ")
  }

  /// What a command that only reads says of it.
  var notice: String {
    "Git brought \(summary) not recorded yet: the next decision does it, or: assay conflicts --refresh"
  }
}

/// What looking over came to.
struct LookedOver {
  var commit: CommitID
  var found: Unrecorded
  /// The decided claims that were set back.
  var reopened: [ClaimID]

  /// "Recorded 2 conflicts that git brought, and re-opened k3f9x2ab7q, in commit 8c1d02e."
  var sentence: String {
    let some = reopened.prefix(3).map(\.text).joined(separator: ", ")
    let more = reopened.count > 3 ? " and \(reopened.count - 3) more" : ""
    let parts = [
      found.conflicts.isEmpty
        ? nil : "recorded \(Messages.count(found.conflicts.count, "conflict")) that git brought",
      reopened.isEmpty ? nil : "re-opened \(some)\(more)",
    ].compactMap(\.self).joined(separator: ", ")
    return "\(parts.prefix(1).uppercased())\(parts.dropFirst()), in commit \(commit.short)."
  }
}

extension Desk {
  /// What git brought since the desk last looked; moves the mark on where that is nothing.
  func unrecorded() throws -> Unrecorded {
    let mark = LookedMark(ledger)
    let (head, _) = try Desk.head(of: ledger)
    if mark.text == head.text { return Unrecorded() }
    guard let since = try mark.read(before: head), since != head else {
      mark.write(head)
      return Unrecorded()
    }
    let isOurs = try ledger.history(since: since).allSatisfy(\.isOurs)
    let found = isOurs ? Unrecorded() : try unrecorded(since: since)
    if found.isEmpty { mark.write(head) }
    return found
  }

  /// What nobody has recorded of what came since a commit, whoever made it.
  func unrecorded(since: CommitID) throws -> Unrecorded {
    let (head, _) = try Desk.head(of: ledger)
    let changes = try ledger.changes(from: since, to: head).filter { $0.new != nil }
    let articles = changes.compactMap { change -> ArticleID? in
      if case .claims(let id) = LedgerPath.content(change.path) { id } else { nil }
    }
    let stale = StaleJudgements(ledger: ledger, workflow: knowledge.review, since: since)
    return Unrecorded(
      conflicts: articles.isEmpty
        ? []
        : try index.conflicts(ConflictFilter(articles: articles))
          .filter { $0.isFound && !$0.isRecorded }.map(\.conflict),
      corrected: try stale.find(in: changes))
  }

  /// Records what git brought, as one commit; `nil` where it brought nothing that waits.
  func lookOver(author: Author) throws -> LookedOver? {
    try record(try unrecorded(), author: author)
  }

  /// Records what a merge of ours brought, whoever made the commits.
  func lookOver(since: CommitID, author: Author) throws -> LookedOver? {
    try record(try unrecorded(since: since), author: author)
  }

  private func record(_ found: Unrecorded, author: Author) throws -> LookedOver? {
    guard !found.isEmpty else { return nil }
    var reopened: [ClaimID] = []
    let commit = try ledger.publish(Messages.lookingOver(found), author: author.signature) { base in
      var edit = Edit(writes: try Records.files(newConflicts: found.conflicts, base: base))
      reopened = try self.reopen(
        found.corrected, for: .correction, in: &edit, on: base, author: author)
      reopened += try self.reopen(
        for: found.conflicts, in: &edit, on: base, author: author)
      return edit
    }
    try catchUp()
    LookedMark(ledger).write(commit)
    return LookedOver(commit: commit, found: found, reopened: Set(reopened).sorted())
  }
}

extension Commit {
  /// Whether one of our commands made it, and looked at what follows from it.
  var isOurs: Bool { !trailer("Assay-Action").isEmpty }
}

/// The commit up to which what git brought was looked over: one line in `.git/assay/looked`.
private struct LookedMark {
  let ledger: Ledger
  /// So many commits without a trailer of ours are walked back where there is no mark.
  private static let reach = 1000

  init(_ ledger: Ledger) { self.ledger = ledger }

  private var path: String { ledger.privateFolder + "/looked" }

  /// What stands in the file; `nil` where there is none.
  var text: String? { (try? String(contentsOfFile: path, encoding: .utf8))?.trimmed }

  /// The mark, or else the last commit of our making; `nil` where there is neither.
  func read(before head: CommitID) throws -> CommitID? {
    if let text {
      let id = CommitID(text)
      if (try? ledger.commit(id)) != nil { return id }
    }
    var id = head
    for _ in 0..<Self.reach {
      let commit = try ledger.commit(id)
      if commit.isOurs { return id }
      guard let parent = commit.parents.first else { return nil }
      id = parent
    }
    return nil
  }

  /// A mark that cannot be written is found again by the walk.
  func write(_ commit: CommitID) {
    try? Data("\(commit.text)\n".utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
  }
}

extension Messages {
  /// The action of such a commit.
  static let lookingOver = "look-over"

  static func lookingOver(_ found: Unrecorded) -> CommitMessage {
    CommitMessage(
      "Record what git brought: \(found.summary)", body: "",
      trailers: [.init("Assay-Action", lookingOver)]
        + found.corrected.keys.sorted().prefix(50).map { .init("Assay-Claim", $0.text) })
  }
}
