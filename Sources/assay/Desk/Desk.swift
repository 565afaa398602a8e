import ClaimExtraction
import ClaimIndex
import ClaimLedger
import ClaimModel
import ConflictDetection
import Foundation

/// One ledger and its index, in step, for one run: the order in which the rooms work.
final class Desk {
  let ledger: Ledger
  private(set) var index: ClaimIndex
  private(set) var knowledge: Knowledge
  /// The index was made anew when the ledger was opened.
  let isIndexNew: Bool

  /// Opens the ledger at or above `folder` and lets its index catch up with HEAD.
  ///
  /// - Parameter timing: where the index must be made anew, told of each part how long it took, in seconds.
  /// - Throws: `LedgerError`, `IndexError`.
  init(
    folder: String, say: (String) -> Void = { _ in },
    timing: (String, Double) -> Void = { _, _ in }
  ) throws {
    ledger = try Ledger.open(from: folder)
    Signing.setUp(ledger)
    let (head, snapshot) = try Desk.head(of: ledger)
    knowledge = try Knowledge(snapshot)
    (index, isIndexNew) = try Desk.index(
      of: ledger, at: head, snapshot, knowledge, say: say, timing: timing)
    try catchUp()
  }

  /// Brings the index to HEAD from a tree diff; a change of workflows or lexicon means new rules, and a rebuild.
  ///
  /// Several processes may do so at once: who comes second looks again. A damaged index is made anew.
  func catchUp() throws {
    for _ in 0..<20 {
      do {
        return try follow()
      } catch let error as IndexError where error.code == .overtaken {
        continue
      } catch let error as IndexError where error.mustRebuild {
        return try rebuild()
      }
    }
    try follow()
  }

  private func follow() throws {
    let (head, snapshot) = try Desk.head(of: ledger)
    let known = try index.commit
    guard known != head else { return }
    guard let changes = try? ledger.changes(from: known, to: head),
      !changes.contains(where: {
        $0.path.hasPrefix("Workflows/") && $0.path != LedgerPath.sources
      })
    else { return try rebuild() }
    let change = try IndexChange(
      snapshot, at: head, changes: changes, damaged: try index.damagedFiles())
    if !change.articles.isEmpty || !change.removedArticles.isEmpty { _ = try knowledge.judge }
    try index.apply(change, from: known) { try knowledge.judge.conflicts(in: $0) }
    Housekeeping.packIfDue(ledger)
  }

  /// Builds the index anew from HEAD.
  ///
  /// - Parameter timing: told of each part how long it took, in seconds.
  func rebuild(timing: (String, Double) -> Void = { _, _ in }) throws {
    let (head, snapshot) = try Desk.head(of: ledger)
    knowledge = try Knowledge(snapshot)
    index.unstage()
    index = try Desk.rebuild(
      at: Desk.path(of: ledger), head, snapshot, knowledge, timing: timing)
  }

  /// The ledger as it was at a commit, with a temporary index of its own.
  func view(at revision: String?) throws -> DeskView {
    guard let revision else {
      let (head, snapshot) = try Desk.head(of: ledger)
      return DeskView(
        commit: head, time: try ledger.commit(head).author.time, snapshot: snapshot, queries: index,
        knowledge: knowledge, context: queryContext)
    }
    let commit = try Revision.named(revision, in: ledger)
    let snapshot = try ledger.snapshot(at: commit)
    let knowledge = try Knowledge(snapshot)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "assay-\(commit.short)-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let past = try Desk.rebuild(
      at: folder.appendingPathComponent("index.sqlite").path, commit, snapshot, knowledge)
    return DeskView(
      commit: commit, time: try ledger.commit(commit).author.time, snapshot: snapshot,
      queries: past, knowledge: knowledge, context: queryContext, temporary: folder)
  }

  static func head(of ledger: Ledger) throws -> (CommitID, LedgerSnapshot) {
    guard let head = try ledger.head() else {
      throw Failure(
        "This ledger has no commit yet.", why: "\(ledger.root) was made without one.",
        hint: "assay init \(ledger.root)")
    }
    return (head, try ledger.snapshot(at: head))
  }

  static func path(of ledger: Ledger) -> String { "\(ledger.privateFolder)/index.sqlite" }

  private static func index(
    of ledger: Ledger, at head: CommitID, _ snapshot: LedgerSnapshot, _ knowledge: Knowledge,
    say: (String) -> Void, timing: (String, Double) -> Void
  ) throws -> (ClaimIndex, isNew: Bool) {
    let path = path(of: ledger)
    try? FileManager.default.createDirectory(
      atPath: ledger.privateFolder, withIntermediateDirectories: true)
    do {
      return (try ClaimIndex.open(at: path, setup: knowledge.indexSetup), false)
    } catch {
      guard error.mustRebuild else { throw error }
      if error.code == .otherRules {
        say("The rules, or what Workflows/ says, have changed: building the index anew.")
      } else if error.code != .missing {
        say("Index: \(error.underlying); building it anew.")
      }
      return (try rebuild(at: path, head, snapshot, knowledge, timing: timing), true)
    }
  }

  /// Builds an index of one commit at `path`: articles, records, then all conflicts.
  static func rebuild(
    at path: String, _ commit: CommitID, _ snapshot: LedgerSnapshot, _ knowledge: Knowledge,
    timing: (String, Double) -> Void = { _, _ in }
  ) throws -> ClaimIndex {
    var watch = StopWatch()
    let judge = try knowledge.judge
    return try ClaimIndex.rebuild(at: path, setup: knowledge.indexSetup, commit: commit) { update in
      try IndexFilling.articles(of: snapshot, into: update, knowledge.indexSetup)
      try IndexFilling.records(of: snapshot, into: update)
      try update.finishFilling()
      timing("rows", watch.lap())
      try IndexFilling.conflicts(into: update, judge)
      timing("conflicts", watch.lap())
    }
  }
}

extension Desk {
  /// What "me", "today" and the names of states mean in a query.
  var queryContext: QueryContext {
    QueryContext(
      me: (try? ledger.identity()).map { "\($0.name) <\($0.mail)>" },
      today: Day(Clock.now.prefix(10)),
      states: knowledge.review.states.map(\.name))
  }
}

/// The ledger as it stands at one commit, ready to be asked.
struct DeskView {
  let commit: CommitID
  /// When the commit was made, in seconds since 1970.
  let time: Int64
  let snapshot: LedgerSnapshot
  let queries: any ClaimQueries
  let knowledge: Knowledge
  /// What "me", "today" and the names of states mean in a query.
  let context: QueryContext
  /// A folder to take away when the view is done with.
  var temporary: URL?

  /// Reads a query as the ledger's desk means it.
  func query(_ words: [String]) throws -> Query {
    try Query(words.joined(separator: " "), context: context)
  }

  func close() {
    if let temporary { try? FileManager.default.removeItem(at: temporary) }
  }
}
