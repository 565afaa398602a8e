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
  let path: String
  let setup: IndexSetup

  init(_ queue: DatabaseQueue, path: String, setup: IndexSetup) {
    (source, self.path, self.setup) = (.queue(queue), path, setup)
  }

  init(_ connection: Database, path: String, setup: IndexSetup) {
    (source, self.path, self.setup) = (.connection(connection), path, setup)
  }

  /// Runs `body` on one state of the index.
  func read<T>(_ body: (Database) throws -> T) throws(IndexError) -> T {
    do {
      switch source {
      case .queue(let queue): return try queue.read(body)
      case .connection(let db): return try body(db)
      }
    } catch {
      throw IndexError(error, subject: path)
    }
  }
}
