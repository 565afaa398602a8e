import ArgumentParser
import ClaimLedger
import ClaimModel

/// `assay undo`: take one action back, by a new commit.
struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back one action, by a new commit.",
    discussion: """
      Undoes the last commit of yours, or the one named: decisions are taken back by new ones that \
      name them, other records get the bytes they had before. History keeps both. Refused where \
      later actions build on it.

        assay undo
        assay undo 8c1d02e
      """)

  @Argument(help: "The commit; default: the last one.") var commit: String = "HEAD"
  @Option(help: "The reason.") var note: String?
  @OptionGroup var options: LedgerOptions

  func run() throws {
    let desk = try options.desk()
    do {
      let id = try desk.ledger.resolve(rev: commit)
      let undone = try desk.undo(id, author: try Author(desk.ledger), reason: note)
      options.say("Took back \(id.short) in commit \(undone.short).")
    } catch { throw Failure(error) }
  }
}
