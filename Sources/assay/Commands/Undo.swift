import ArgumentParser
import ClaimLedger
import ClaimModel

/// `assay undo`: take one action back, by a new commit.
struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back one action, by a new commit.",
    discussion: """
      Undoes the last action of yours that still stands, or the one named: decisions are taken \
      back by new ones that name them, other records are as they were before. Run again, it goes \
      further back; undoing an undo restores. History keeps all of it. Refused where later actions \
      build on it.

        assay undo
        assay undo 8c1d02e
      """)

  @Argument(help: "The commit; default: your last action that stands.") var commit: String?
  @Option(help: "The reason.") var note: String?
  @OptionGroup var options: LedgerOptions

  func run() throws {
    let desk = try options.desk()
    do {
      let author = try Author(desk.ledger)
      let id =
        try commit.map { try desk.ledger.resolve(rev: $0) } ?? desk.lastAction(of: author)
      let subject = Sanitiser.clean(try desk.ledger.commit(id).subject)
      let undone = try desk.undo(id, author: author, reason: note)
      options.say("Took back \(id.short) (\(subject)) in commit \(undone.short).")
    } catch { throw Failure(error) }
  }
}
