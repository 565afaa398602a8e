import ClaimModel
import GRDB
import Synchronization

// A commit says which conflicts its claims bring about, so they are looked for before there is a commit. For that the claims are
// put into the index in a transaction that stays open until the ledger has taken them: nobody else sees it, this process asks in it,
// and the update to the new commit ends it. What the commit has as it was staged is then not looked for a second time; what it has
// otherwise is. A process that dies meanwhile leaves the index where it stood.

extension ClaimIndex {
  /// Puts articles in as a commit to come will have them, and finds their conflicts.
  ///
  /// The next `update` keeps it, `unstage` takes it back.
  /// - Parameter isWanted: which conflicts of these articles' claims are to be told.
  public func stage(
    _ articles: [IndexedArticle], wanted isWanted: (Conflict) -> Bool = { _ in true },
    detect: (Meeting) throws -> [Conflict]
  ) throws -> [Conflict] {
    unstage()
    staging.raise(try FileLock(file.lockPath, .shared))
    let claims = Set(articles.flatMap(\.claims).map(\.id))
    do {
      return try self.change { db in
        let update = IndexUpdate(db, path: path, setup: setup)
        for article in articles { try update.replace(article) }
        let found = try update.findConflicts(
          wanted: { isWanted($0) && !claims.isDisjoint(with: $0.claims) }, detect)
        try update.reopen(touching: update.touched, records: [])
        return found
      }
    } catch {
      staging.lower()
      throw error
    }
  }

  /// Takes back what was staged and came to nothing.
  public func unstage() {
    guard staging.lower() else { return }
    try? queue.writeWithoutTransaction { db in
      if db.isInsideTransaction { try db.rollback() }
    }
  }

  /// Runs `body` in the transaction under way, or in a new one; what is thrown from there undoes it whole.
  func change<T>(_ body: (Database) throws -> T) throws -> T {
    do {
      try checkIdentity()
      return try queue.writeWithoutTransaction { db in
        do {
          if !db.isInsideTransaction { try db.beginTransaction(.immediate) }
          return try body(db)
        } catch {
          if db.isInsideTransaction { try db.rollback() }
          throw error
        }
      }
    } catch let error as DatabaseError {
      throw IndexError(error, subject: path)
    }
  }
}

/// Whether something is staged, and the lock that holds the file in its place meanwhile.
final class Staging: Sendable {
  private let lock = Mutex<FileLock?>(nil)

  func raise(_ new: FileLock) { lock.withLock { held in held = new } }

  /// `false` where nothing was staged.
  @discardableResult
  func lower() -> Bool {
    lock.withLock { held in
      defer { held = nil }
      return held != nil
    }
  }
}
