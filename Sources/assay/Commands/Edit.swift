import ArgumentParser
import ClaimLedger
import ClaimModel
import Foundation

/// `assay edit`: correct what was read.
struct EditClaim: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Correct a claim's slots in the editor.",
    discussion: """
      Opens the claim's record in the editor that git uses (GIT_EDITOR, core.editor, VISUAL, \
      EDITOR). What is saved is checked; a mistake is shown with line and column, and nothing is \
      recorded. The slots that differ are marked as corrected, so that reading the article anew \
      never overwrites them.

        assay edit k3f9
        assay edit k3f9 --file corrected.yaml

      Next: assay show ID, assay blame ID
      """)

  @Argument(help: "The claim's id or its beginning.") var id: String
  @Option(help: ArgumentHelp("Take the corrected record from this file; - is standard input."))
  var file: String?
  @OptionGroup var options: LedgerOptions

  func run() throws {
    let desk = try options.writingDesk()
    do {
      let claim = try Target.claim(id, in: desk.index).claim
      let author = try Author(desk.ledger)
      let read = try file.map { try ClaimDraft.read(try Input.bytes($0), of: claim, path: $0) }
      guard let next = try file == nil ? desk.edited(claim) : read, next != claim else {
        return options.say("Nothing was changed.")
      }
      let (commit, conflicts) = try desk.correct(claim, to: next, author: author)
      let slots = Slots.differences(claim, next)
      for (slot, old, new) in slots { options.say("\(slot): \(old) → \(new)") }
      options.say(
        "Corrected \(Messages.count(max(1, slots.count), "slot")) of \(claim.id), in commit \(commit.short)."
      )
      if !conflicts.isEmpty { options.next("assay conflicts \(claim.id)") }
    } catch { throw Failure(error) }
  }
}
