import ArgumentParser
import ClaimLedger
import ClaimModel
import ClaimReports

/// `assay add`: articles in, claims out, conflicts flagged, one commit.
struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add articles: pull their claims, flag conflicts.",
    discussion: """
      Reads each file, pulls its claims, compares them with the ledger's, and records articles, \
      claims, review records and conflict records as one commit. An article that the ledger has \
      already is not added again; one that cannot be read is named, and the others go on.

        assay add article.txt --publisher "Harbour News" --date 2025-10-07
        assay add --manifest list.csv

      Next: assay list, assay conflicts
      """)

  @Argument(help: "Articles to add; - is standard input.") var files: [String] = []
  @OptionGroup var metadata: MetadataOptions
  @Option(
    help: ArgumentHelp(
      "A list of articles: CSV or JSON Lines with file, publisher, published, url, title.",
      valueName: "file"))
  var manifest: String?
  @Flag(help: "Read and count, but record nothing.") var dryRun = false
  @OptionGroup var options: LedgerOptions

  func run() throws {
    var inputs = try files.map { Input(path: $0, options: try metadata.reading()) }
    if let manifest { inputs += try Manifest.inputs(manifest) }
    guard !inputs.isEmpty else {
      throw Failure("No article was named.", hint: "assay add article.txt", status: .usage)
    }
    let desk = try options.desk()
    let added = try desk.add(inputs, author: try Author(desk.ledger), dryRun: dryRun)
    for (file, note) in added.notes { options.say("\(file): \(note)") }
    for (_, failure) in added.failures { Terminal.report(failure) }
    if options.json { Terminal.answer(json(added)) } else { report(added) }
    if !added.failures.isEmpty { throw ExitStatus.couldNot }
  }

  private func report(_ added: Added) {
    let known = added.articles.count - added.new.count
    let flagged = added.conflicts.count { $0.class.needsJudgement }
    var text =
      "\(dryRun ? "Would record" : "Recorded") \(Messages.count(added.claims, "claim")) from \(Messages.count(added.new.count, "article"))"
    if known > 0 { text += " (\(known) already known)" }
    if !added.failures.isEmpty { text += " (\(added.failures.count) failed)" }
    if let commit = added.commit {
      text += ", \(Messages.count(flagged, "conflict")) flagged, in commit \(commit.short)"
    }
    options.say(text + ".")
    if !added.reopened.isEmpty {
      options.say(
        "Re-opened, since a new conflict touches them: \(added.reopened.map(\.text).joined(separator: ", "))."
      )
    }
    if flagged > 0 {
      options.next("assay conflicts")
    } else if added.claims > 0 {
      options.next("assay list")
    }
  }

  private func json(_ added: Added) -> String {
    ContractJSON.add(
      commit: added.commit, articles: added.articles,
      conflicts: added.conflicts.filter { $0.class.needsJudgement },
      failed: added.failures.map {
        ContractJSON.error(
          code: $0.failure.code, subject: $0.file, message: $0.failure.what, hint: $0.failure.hint)
      }
    ).line
  }
}
