import ArgumentParser
import ClaimModel
import ClaimReports

/// `assay resolve`: our judgement of a conflict.
struct Resolve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Judge a conflict: explained, resolved or dismissed.",
    discussion: """
      The states and what each wants are in Workflows/conflict.yaml. Records a decision as one commit.

        assay resolve x7q2 explained --note "one means capacity, the other output"
        assay resolve x7q2 resolved --note "the annual report bears out the first"

      Next: assay conflicts, assay report
      """)

  @Argument(help: "The conflict's id or its beginning.") var id: String
  @Argument(help: "The state: explained, resolved, dismissed, open.") var state: String
  @Option(help: "The reason.") var note: String?
  @OptionGroup var options: LedgerOptions

  func run() throws {
    let desk = try options.desk()
    do {
      let row = try Target.conflict(id, in: desk.index)
      let author = try Author(desk.ledger)
      let verdict = Verdict(to: state, by: author.person, at: author.now, reason: note)
      let commit = try desk.resolve(row, verdict, author: author)
      if options.json, case .one(let now) = try desk.index.conflict(idPrefix: row.conflict.id.text)
      {
        Terminal.answer(ContractJSON.conflict(now.conflict).line)
      }
      options.say("\(row.conflict.id) is now \(state), in commit \(commit.short).")
    } catch { throw Failure(error) }
  }
}
