import ArgumentParser
import ClaimModel

/// A source that is brought: a citation, a page, a file, or words of an article in the ledger.
struct EvidenceOptions: ParsableArguments {
  @Option(help: "Who or what says so: a document, a page, a person.") var source: String?
  @Option(help: "Where it can be read.") var url: String?
  @Option(help: ArgumentHelp("A file to keep with the ledger, by its hash.", valueName: "file"))
  var file: String?
  @Option(
    help: ArgumentHelp("An article of the ledger: its id or its beginning.", valueName: "article"))
  var article: String?
  @Option(help: ArgumentHelp("Words of that article.", valueName: "words")) var quote: String?
  @Option(
    help:
      "Admiralty grade: A–F for the source, 1–6 for the information; the digit alone takes the source's own letter."
  )
  var grade: String?
  @Option(help: "supports, refutes or context; else what the decision means.")
  var bearing: Evidence.Bearing?

  func request(_ usual: Evidence.Bearing) -> EvidenceRequest {
    EvidenceRequest(
      source: source, url: url, file: file, article: article, quote: quote, grade: grade,
      bearing: bearing ?? usual)
  }
}

extension Evidence.Bearing: ExpressibleByArgument {}

/// `assay evidence`: a source, and no decision yet.
struct BringEvidence: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Bring a source for or against claims; decide nothing.",
    discussion: """
      A citation, a page, a file (kept by its hash) or words of an article in the ledger. \
      Recorded as one commit; a later decision can stand on it.

        assay evidence k3f9 --source "Annual report 2024, p. 11" --grade A2
        assay evidence k3f9 --article 2025-06/harbour --quote "some 12,000 tonnes" --bearing refutes
        assay evidence k3f9 --file minutes.pdf --bearing context

      Next: assay verify ID, assay dispute ID, assay show ID
      """)

  @Argument(help: "Ids, beginnings of ids, or one query.") var ids: [String]
  @OptionGroup var evidence: EvidenceOptions
  @Option(help: "A remark; the reason where the grade needs one.") var note: String?
  @Flag(help: "Do not ask before changing several claims.") var yes = false
  @Flag(help: "Print the plan, and change nothing.") var dryRun = false
  @OptionGroup var options: LedgerOptions

  func run() throws {
    let desk = try options.writingDesk(isDryRun: dryRun)
    do {
      let brought = try desk.evidence(evidence.request(.supports))
      guard !brought.evidence.isEmpty else {
        throw Failure("Which source?", hint: "--source \"who or what says so\"", status: .usage)
      }
      let rows = try Target.claims(ids, in: desk.index, desk.queryContext)
      let plan = Plan(rows: rows, verb: "bring evidence to", end: "get evidence", isDryRun: dryRun)
      guard try plan.goesOn(options, isAgreed: yes) else { return }
      let author = try Author(desk.ledger)
      let commit = try desk.bring(
        brought.evidence, to: rows, reason: note, author: author, files: brought.files)
      for note in brought.notes { options.say(note) }
      let what = rows.count == 1 ? rows[0].claim.id.text : "\(rows.count) claims"
      for item in brought.evidence {
        options.say("\(what): \(Story.sentence(item)), in commit \(commit.short).")
      }
      if rows.count == 1 { options.next("assay show \(rows[0].claim.id)") }
    } catch { throw Failure(error) }
  }
}
