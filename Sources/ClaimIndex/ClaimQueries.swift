import ClaimModel
import GRDB

/// Everything that can be asked; of the index, of one moment of it, and inside an update.
public protocol ClaimQueries {
  /// Where the rows come from; opaque.
  var rows: RowDoor { get }
}

/// The way to the rows, and the setup that they were made with.
public struct RowDoor {
  private enum Source {
    case queue(DatabaseQueue)
    case connection(Database)
  }

  private let source: Source
  private let file: IndexFile
  private let identity: IndexFile.Identity?
  let setup: IndexSetup
  var path: String { file.path }

  init(
    _ queue: DatabaseQueue, file: IndexFile, _ identity: IndexFile.Identity?, setup: IndexSetup
  ) {
    (source, self.file, self.identity, self.setup) = (.queue(queue), file, identity, setup)
  }

  init(_ connection: Database, file: IndexFile, setup: IndexSetup) {
    (source, self.file, identity, self.setup) = (.connection(connection), file, nil, setup)
  }

  /// Runs `body` on one state of the index.
  ///
  /// A file that turns out to be damaged is taken away: whoever opens the index next makes it anew.
  func read<T>(_ body: (Database) throws -> T) throws(IndexError) -> T {
    do {
      switch source {
      case .queue(let queue): return try queue.readOneState(body)
      case .connection(let db): return try body(db)
      }
    } catch {
      let error = IndexError(error, subject: path)
      if error.code == .damaged, let identity { file.discard(identity) }
      throw error
    }
  }
}

extension DatabaseQueue {
  /// Runs `body` on one state of the file, or on what is staged.
  ///
  /// GRDB's own `read` switches `query_only` on and off around it, at which SQLite prepares every statement anew.
  func readOneState<T>(_ body: (Database) throws -> T) throws -> T {
    try unsafeRead { db in
      if db.isInsideTransaction { return try body(db) }
      try db.beginTransaction(.deferred)
      defer { try? db.rollback() }
      return try body(db)
    }
  }
}
