import ClaimModel
import GRDB

/// One transaction in which the index moves to another commit; also how a new index is filled.
///
/// Only valid inside the closure that got it. What is thrown from there undoes the whole update.
public final class IndexUpdate: ClaimQueries {
  public let rows: RowDoor
  let db: Database
  let setup: IndexSetup
  /// A new file is being filled: there is nothing to take out first, and indexes are made once, after.
  var isFilling: Bool
  /// Claims that are new, gone or changed so far, or whose article changed in what it says of itself:
  /// those whose conflicts have to be looked for again. Not kept while a new index is filled.
  public internal(set) var touched: Set<ClaimID> = []
  /// The numbers of claims that were put in, and the keys that claims lost.
  var inserted: Set<Int64> = []
  var gone: Set<GoneKey> = []

  init(_ db: Database, path: String, setup: IndexSetup, isFilling: Bool = false) {
    self.db = db
    self.setup = setup
    self.isFilling = isFilling
    rows = RowDoor(db, file: IndexFile(path: path), setup: setup)
  }

  func run(_ sql: String, _ row: RowValues) throws {
    try db.cachedStatement(sql: sql).run(row, in: db)
  }

  /// Runs `sql` with `arguments`.
  func run(_ sql: String, _ arguments: [DatabaseValue]) throws {
    try run(sql, RowValues(arguments))
  }

  /// Makes the indexes that a filling puts off; questions need them.
  public func finishFilling() throws {
    guard isFilling else { return }
    isFilling = false
    try Schema.createIndexes(in: db)
    try reopenAll()
  }
}

extension ClaimIndex {
  /// Brings the index to `commit` in one transaction: what was staged and all of `body`, or nothing.
  ///
  /// - Parameter known: the commit that the change starts from; `overtaken` is thrown where another process
  ///   has moved the index on since. `nil`: whatever it stands at.
  /// - Throws: `IndexError` of this room, or what `body` throws.
  public func update<T>(
    from known: CommitID? = nil, to commit: CommitID, _ body: (IndexUpdate) throws -> T
  ) throws -> T {
    let lock = try FileLock(file.lockPath, .shared)
    defer { withExtendedLifetime(lock) {} }
    defer { staging.lower() }
    return try change { db in
      let standing = try Meta.value(.commit, in: db)
      guard known == nil || standing == known?.text else {
        throw IndexError(.overtaken, subject: path, underlying: "another process was faster")
      }
      let result = try body(IndexUpdate(db, path: path, setup: setup))
      try Meta.set(.commit, commit.text, in: db)
      try db.commit()
      return result
    }
  }

  /// Replaces what the commit changed, and finds the conflicts of the claims touched.
  ///
  /// - Parameter detect: what comes of the claims that meet.
  public func apply(
    _ change: IndexChange, from known: CommitID? = nil,
    detect: (Meeting) throws -> [Conflict] = { _ in [] }
  ) throws {
    try update(from: known, to: change.commit) { update in
      try update.replaceArticles(change)
      for reviews in change.reviews { try update.replace(reviews) }
      for record in change.removedRecords { try update.removeRecord(record) }
      for record in change.records { try update.replaceRecord(record) }
      for (path, problems) in change.problems {
        try update.replaceProblems(of: path, with: problems)
      }
      // A decision touches no claim, nor does an article that was staged: then nothing of what judging needs is made ready.
      if !update.touched.isEmpty { _ = try update.findConflicts(detect) }
      try update.reopen(touching: update.touched, records: change.records.map(\.conflict.id))
    }
  }
}

extension IndexUpdate {
  fileprivate func replaceArticles(_ change: IndexChange) throws {
    for article in change.removedArticles { try remove(article) }
    for article in change.articles { try replace(article) }
  }
}
