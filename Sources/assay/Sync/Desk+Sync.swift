import ClaimLedger
import ClaimModel
import Foundation

// Sharing a ledger: fetch, merge by record, push; and again from the start where somebody pushed meanwhile.
//
//   theirs behind ours        nothing to merge
//   ours behind theirs        the branch moves forward (git does it, and minds the working tree)
//   both moved                one merge commit: records combine, and conflicts between a claim of theirs
//                             and one of ours, which neither side could see, get their record in it
//
// Transport is the user's git. Which records a merge holds is decided here alone.

/// What `sync` did.
struct Synced {
  var fetched = 0
  var pushed = 0
  /// The last merge commit made, if any.
  var merge: CommitID?
  /// Claims whose review became split.
  var splits: [ClaimID] = []
  /// Conflicts that only the two sides together contain.
  var conflicts: [ConflictID] = []
  /// What the merge brought besides: corrections of decided claims.
  var lookedOver: LookedOver?
  /// What both sides changed differently; the merge holds one version.
  var clashes: [RecordMerge.Clash] = []
}

extension Desk {
  /// Where the other side's commits are kept while they are merged.
  private static let theirsRef = "refs/assay/sync"
  private static let attempts = 20

  /// Shares this ledger's branch with a remote.
  ///
  /// - Throws: `Failure`; what was merged by then stays merged, and nothing is lost on either side.
  func sync(_ remote: Remote, _ git: Git, author: () throws -> Author) throws -> Synced {
    var synced = Synced()
    for attempt in 0..<Self.attempts {
      if attempt > 0 { usleep(UInt32(min(attempt, 5)) * 50_000) }
      let theirs = try fetch(remote, git)
      if let theirs { try take(theirs, remote, git, author, into: &synced) }
      if try push(remote, git, theirs, into: &synced) { return synced }
    }
    throw Failure(
      "\(remote) kept moving; nothing was pushed.",
      why: "Others pushed \(Self.attempts) times while this ran. What they pushed is merged here.",
      hint: "assay sync", status: .tryAgain)
  }

  /// The remote's branch after a fetch; `nil` where it has none yet.
  private func fetch(_ remote: Remote, _ git: Git) throws -> CommitID? {
    let outcome = try git.run([
      "fetch", "-q", "--no-tags", "--", remote.name,
      "+refs/heads/\(remote.branch):\(Self.theirsRef)",
    ])
    if outcome.status == 0 { return try ledger.resolve(rev: Self.theirsRef) }
    if outcome.text.contains("couldn't find remote ref") { return nil }
    throw Failure(
      "\(remote) could not be reached.", why: Remote.withoutSecrets(outcome.text),
      hint: "git fetch \(remote)")
  }

  /// Merges their commits into ours.
  private func take(
    _ theirs: CommitID, _ remote: Remote, _ git: Git, _ author: () throws -> Author,
    into synced: inout Synced
  ) throws {
    guard let ours = try ledger.head() else { return }
    let base = try ledger.mergeBase(ours, theirs)
    guard base != theirs else { return }
    synced.fetched += try Self.count(git, "\(ours)..\(theirs)")
    let splitBefore = try splits()
    if base == ours {
      try forward(to: theirs, git)
    } else {
      try refuseForeignChanges(base, theirs, remote, git)
      let who = try author()
      let (commit, clashes, conflicts) = try mergeRecords(theirs, remote, who)
      synced.merge = commit
      synced.clashes += clashes
      synced.conflicts += conflicts
    }
    try catchUp()
    if base != ours { _ = try refreshConflicts(author: try author()) }
    let looked =
      try base == ours
      ? lookOver(author: try author()) : lookOver(since: ours, author: try author())
    if let looked {
      synced.lookedOver = looked
      synced.conflicts += looked.found.conflicts.map(\.id)
    }
    synced.splits += try splits().filter { !splitBefore.contains($0) }
  }

  private func forward(to theirs: CommitID, _ git: Git) throws {
    let outcome = try git.run(["merge", "-q", "--ff-only", theirs.text])
    guard outcome.status == 0 else {
      throw Failure(
        "The working tree could not follow the branch; nothing was changed.",
        why: Remote.withoutSecrets(outcome.text),
        hint: "commit or stash what git names, then: assay sync")
    }
  }

  /// The merge commit of both sides' records.
  private func mergeRecords(_ theirs: CommitID, _ remote: Remote, _ author: Author) throws
    -> (CommitID, [RecordMerge.Clash], [ConflictID])
  {
    var clashes: [RecordMerge.Clash] = []
    var found: [ConflictID] = []
    let commit = try publishForeseeing(Messages.merge(remote), author: author, merging: theirs) {
      base in
      guard let ours = base.commit else { return Edit() }
      let merged = try self.ledger.merge(theirs, into: ours)
      clashes = merged.clashes
      try Self.refuse(merged.clashes.filter { !$0.isKept }, theirs)
      var edit = merged.edit
      let (conflicts, places) = try self.touched(by: edit, on: base)
      let fresh = conflicts.filter {
        edit.writes[LedgerPath.conflict($0.id)] == nil && $0.class.needsJudgement
      }
      let files = try Records.files(newConflicts: fresh, base: base)
      found = fresh.map(\.id).filter { files[LedgerPath.conflict($0)] != nil }
      edit.writes.merge(files) { merged, _ in merged }
      try self.reopen(for: conflicts, in: &edit, on: base, places: places, author: author)
      return edit
    }
    return (commit, clashes, found)
  }

  private static func refuse(_ clashes: [RecordMerge.Clash], _ theirs: CommitID) throws(Failure) {
    guard !clashes.isEmpty else { return }
    throw Failure(
      "\(Messages.count(clashes.count, "file")) must be merged by hand; nothing was changed.",
      why: "Both sides changed " + clashes.map(\.path).joined(separator: ", ") + ".",
      hint: "git merge \(theirs.short), mend and commit them, then: assay sync")
  }

  /// Files outside the three folders are not ours to merge.
  private func refuseForeignChanges(
    _ base: CommitID?, _ theirs: CommitID, _ remote: Remote, _ git: Git
  ) throws {
    guard let base else { return }
    let outcome = try git.run(
      ["diff", "--name-only", base.text, theirs.text, "--", "."]
        + LedgerPath.folders.map { ":(top,exclude)\($0)" })
    guard outcome.status == 0, outcome.text.isEmpty else {
      throw Failure(
        "\(remote) also changed files that are no records; nothing was merged.",
        why: Remote.withoutSecrets(outcome.text),
        hint: "git pull \(remote) \(remote.branch) (it merges records too), then: assay sync")
    }
  }

  /// `false`: somebody else was faster.
  private func push(
    _ remote: Remote, _ git: Git, _ theirs: CommitID?, into synced: inout Synced
  ) throws -> Bool {
    guard let ours = try ledger.head() else { return true }
    guard ours != theirs else { return true }
    let count = try Self.count(git, theirs.map { "\($0)..\(ours)" } ?? ours.text)
    let outcome = try git.run([
      "push", "-q", "--", remote.name, "\(ours):refs/heads/\(remote.branch)",
    ])
    if outcome.status == 0 {
      synced.pushed += count
      return true
    }
    let lostRace = [
      "fetch first", "non-fast-forward", "stale info", "cannot lock ref", "failed to update ref",
      "reference already exists", "incorrect old value",
    ]
    if lostRace.contains(where: outcome.text.contains) { return false }
    throw Failure(
      "\(remote) did not take the commits; they are merged here.",
      why: Remote.withoutSecrets(outcome.text),
      hint: outcome.text.contains("checked out branch")
        ? "share through a bare repository: git clone --bare" : "git push \(remote)")
  }

  private static func count(_ git: Git, _ range: String) throws -> Int {
    try git.answer("rev-list", "--count", range).flatMap { Int($0) } ?? 0
  }

  private func splits() throws -> [ClaimID] {
    try index.list(.init(terms: [.init(.any(.status, [Workflow.split]))])).map(\.claim.id)
  }
}

extension Messages {
  static func merge(_ remote: Remote) -> CommitMessage {
    CommitMessage(
      "Merge \(remote.branch) of \(remote)", body: "",
      trailers: [.init("Assay-Action", "sync")])
  }
}
