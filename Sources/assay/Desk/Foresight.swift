import ClaimIndex
import ClaimLedger
import ClaimModel
import ConflictDetection

extension Desk {
  /// Records an edit that says which conflicts it brings about, and lets the index follow.
  ///
  /// What `edit` foresees stands in the index until the ledger has it, and there is kept with the commit.
  func publishForeseeing(
    _ message: CommitMessage, author: Author, merging theirs: CommitID? = nil,
    edit: (LedgerSnapshot) throws -> Edit
  ) throws -> CommitID {
    defer { index.unstage() }
    let commit = try ledger.publish(message, author: author.signature, merging: theirs) { base in
      // A commit of somebody else's came first: what was foreseen is not what there is.
      index.unstage()
      try catchUp()
      return try edit(base)
    }
    try catchUp()
    return commit
  }

  /// The conflicts that articles will have among themselves and with those the ledger has, as far as they need a judgement.
  ///
  /// To be asked in the edit of `publishForeseeing`, as the last that it asks about other articles.
  func foresee(_ articles: [IndexedArticle]) throws -> [Conflict] {
    let judge = try knowledge.judge
    // In the order in which a commit brings them.
    return try index.stage(
      articles.sorted { $0.id < $1.id }, wanted: { $0.class.needsJudgement },
      detect: judge.conflicts)
  }
}
