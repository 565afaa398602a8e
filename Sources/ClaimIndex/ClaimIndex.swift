import ClaimModel
import Foundation
import GRDB

/// The index: every record of one ledger commit, for asking.
///
/// It knows no git. The command compares `commit` with HEAD and brings the index up to date with
/// `update(to:_:)`, or makes it anew with `rebuild(at:setup:commit:_:)`. Readers in other processes see
/// the state before an update or after it, never one between.
public final class ClaimIndex: ClaimQueries, Sendable {
  public let path: String
  public let setup: IndexSetup
  let file: IndexFile
  let queue: DatabaseQueue
  let staging = Staging()
  private let identity: IndexFile.Identity?

  /// Opens an index that fits this program and `setup.rules`.
  ///
  /// Costs a few milliseconds, whatever the index holds.
  /// - Throws: `IndexError`; where `mustRebuild` is true the cure is `rebuild`.
  public static func open(at path: String, setup: IndexSetup) throws(IndexError) -> ClaimIndex {
    let file = IndexFile(path: path)
    let lock = try? FileLock(file.lockPath, .shared)
    defer { withExtendedLifetime(lock) {} }
    try file.checkHeader()
    do {
      let writable = access(file.folder, W_OK) == 0
      let queue = try file.connect(readOnly: !writable || access(path, W_OK) != 0)
      let index = ClaimIndex(file: file, setup: setup, queue: queue)
      try queue.readOneState { try index.check($0) }
      return index
    } catch {
      throw IndexError(error, subject: path)
    }
  }

  private init(file: IndexFile, setup: IndexSetup, queue: DatabaseQueue) {
    self.file = file
    self.path = file.path
    self.setup = setup
    self.queue = queue
    identity = file.identity
  }

  deinit {
    let lock = try? FileLock(file.lockPath, .shared)
    try? queue.close()
    withExtendedLifetime(lock) {}
  }

  private func check(_ db: Database) throws {
    if let strange = try Schema.strangeness(of: db) { throw file.damaged(strange) }
    guard let rules = try Meta.value(.rules, in: db), try Meta.value(.commit, in: db) != nil else {
      throw file.damaged("it does not say which commit and rules it was made from")
    }
    guard rules == setup.rules else {
      throw IndexError(
        .otherRules, subject: path, underlying: "it has \(rules), this program \(setup.rules)")
    }
  }

  /// The commit that the rows come from.
  ///
  /// - Throws: code `replaced` where another process has built a new file meanwhile.
  public var commit: CommitID {
    get throws(IndexError) {
      try checkIdentity()
      let text = try rows.read { try Meta.value(.commit, in: $0) }
      guard let text else { throw file.damaged("it does not say which commit it was made from") }
      return CommitID(text)
    }
  }

  /// All queries of `body` see one state of the index.
  public func snapshot<T>(_ body: (IndexSnapshot) throws -> T) throws -> T {
    try queue.readOneState { try body(IndexSnapshot(rows: RowDoor($0, file: file, setup: setup))) }
  }

  /// For the queries; opaque.
  public var rows: RowDoor { RowDoor(queue, file: file, identity, setup: setup) }

  func checkIdentity() throws(IndexError) {
    guard file.identity == identity else {
      throw IndexError(.replaced, subject: path, underlying: "a new file stands in its place")
    }
  }
}

/// The index as it was at one moment; not to be kept beyond the closure that got it.
public struct IndexSnapshot: ClaimQueries {
  public let rows: RowDoor
}

/// What the index says of itself.
enum Meta {
  enum Key: String { case rules, commit }

  static func value(_ key: Key, in db: Database) throws -> String? {
    try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = ?", arguments: [key.rawValue])
  }

  static func set(_ key: Key, _ value: String, in db: Database) throws {
    try db.execute(
      sql: Schema.meta.insertion(or: "OR REPLACE"), arguments: [key.rawValue, value])
  }
}
