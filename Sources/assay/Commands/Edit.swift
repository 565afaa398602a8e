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
    let desk = try options.desk()
    do {
      let claim = try Target.claim(id, in: desk.index).claim
      let author = try Author(desk.ledger)
      let path = try file ?? edited(claim, desk.ledger)
      let next = try ClaimDraft.read(try Input.bytes(path), of: claim, path: path)
      if next == claim { return options.say("Nothing was changed.") }
      let (commit, conflicts) = try desk.correct(claim, to: next, author: author)
      if file == nil { try? FileManager.default.removeItem(atPath: path) }
      let slots = Slots.differences(claim, next)
      for (slot, old, new) in slots { options.say("\(slot): \(old) → \(new)") }
      options.say(
        "Corrected \(Messages.count(max(1, slots.count), "slot")) of \(claim.id), in commit \(commit.short)."
      )
      if !conflicts.isEmpty { options.next("assay conflicts \(claim.id)") }
    } catch { throw Failure(error) }
  }

  /// The file in which the person edited the claim; it stays until the correction is recorded.
  private func edited(_ claim: Claim, _ ledger: Ledger) throws -> String {
    let folder = ledger.privateFolder + "/edit"
    let path = "\(folder)/\(claim.id).yaml"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(ClaimDraft.text(claim)).write(to: URL(fileURLWithPath: path))
    let editor = try Git(folder: ledger.root).answer("var", "GIT_EDITOR") ?? "vi"
    Terminal.flush()
    let outcome = try Child.run(
      ["sh", "-c", "\(editor) \"$@\"", editor, path], capturing: false)
    guard outcome.status == 0 else {
      throw Failure(
        "The editor failed; nothing was changed.",
        why: "“\(editor)” ended with status \(outcome.status).",
        hint: "EDITOR=nano assay edit \(id)"
      )
    }
    return path
  }
}
