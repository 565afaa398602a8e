import ClaimLedger
import ClaimModel

/// What finishing a merge by record did.
struct FinishedMerge {
  var outcome: UnmergedOutcome
  /// The merge commit; `nil` where something is left to do by hand.
  var commit: CommitID?
  /// Conflicts that only both sides together contain.
  var conflicts = 0
  /// Corrections of decided claims that the merge brought.
  var lookedOver: LookedOver?
}

extension Desk {
  /// Finishes by record a merge that git began without our driver, and records what both sides together conflict in.
  ///
  /// - Throws: `Failure` where no merge is under way, or git refuses the commit.
  func finishMerge(_ git: Git, author: Author) throws -> FinishedMerge {
    let outcome = try ledger.mergeUnmerged()
    guard ledger.isMerging else {
      guard outcome == UnmergedOutcome() else { return FinishedMerge(outcome: outcome) }
      throw Failure("No merge is under way.", hint: "git merge BRANCH, or: assay sync")
    }
    var finished = FinishedMerge(outcome: outcome)
    guard outcome.left.isEmpty else { return finished }
    let made = try git.run(["commit", "-q", "--no-edit"])
    guard made.status == 0 else {
      throw Failure(
        "The records are merged and staged, but git did not commit.", why: made.text,
        hint: "git commit")
    }
    finished.commit = try ledger.head()
    try catchUp()
    finished.conflicts = try refreshConflicts(author: author).count
    finished.lookedOver = try lookOver(author: author)
    return finished
  }

  /// Writes the records of older formats in the present one, as one commit; `nil` where there are none.
  func upgrade(author: Author) throws -> (commit: CommitID, files: Int)? {
    let (_, snapshot) = try Desk.head(of: ledger)
    let files = try ledger.upgrade(of: snapshot).writes.count
    guard files > 0 else { return nil }
    let message = CommitMessage(
      "Write \(Messages.count(files, "file")) in the present record format",
      trailers: [.init("Assay-Action", "upgrade")])
    let commit = try ledger.publish(message, author: author.signature) { base in
      try self.ledger.upgrade(of: base)
    }
    try catchUp()
    return (commit, files)
  }

  /// Mends what merges made without us left behind, as one commit; then records the conflicts that it uncovers.
  func mend(_ damage: [MergeDamage], author: Author) throws -> CommitID? {
    guard !damage.isEmpty else { return nil }
    let merges = Set(damage.compactMap(\.merge)).sorted { $0.text < $1.text }
    let message = CommitMessage(
      "Mend \(Messages.count(damage.count, "file")) after a merge",
      body: damage.map { "- \($0.path): \($0.what)" }.joined(separator: "\n"),
      trailers: [.init("Assay-Action", "mend")] + merges.map { .init("Assay-Merge", $0.text) })
    let commit = try ledger.publish(message, author: author.signature) { base in
      try self.ledger.mending(damage, on: base)
    }
    try catchUp()
    _ = try refreshConflicts(author: author)
    _ = try lookOver(author: author)
    return commit
  }
}
