import ArgumentParser
import ClaimLedger
import ClaimModel
import ClaimReports

/// `assay add`: articles in, claims out, conflicts flagged, one commit.
struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Add articles: pull their claims, flag conflicts.",
    discussion: """
      Reads each file or address, and all documents below a folder; pulls claims, compares them \
      with the ledger's, and records articles, claims, review records and conflict records as \
      one commit. An article that the ledger has already is passed over; one that cannot be read \
      is named, and the others go on. Interrupted, it records what it has read.

      The same address with other words is a later version: claims that stayed keep their \
      judgement, those that changed are to be judged anew.

        assay add article.txt --publisher "Harbour News" --date 2025-10-07
        assay add https://example.org/article saved-pages/
        assay add --manifest list.csv

      Next: assay list, assay conflicts
      """)

  @Argument(help: "Files, folders, addresses; - is standard input.") var files: [String] = []
  @OptionGroup var metadata: MetadataOptions
  @Option(
    help: ArgumentHelp(
      """
      A list of articles: CSV or JSON Lines with file, publisher, published, url, title; or in a \
      .txt file one path or address a line.
      """,
      valueName: "file"))
  var manifest: String?
  @Flag(help: "Pass over addresses that the ledger has, without looking for later versions.")
  var onlyNew = false
  @Flag(help: "Read and count, but record nothing.") var dryRun = false
  @OptionGroup var web: WebOptions
  @OptionGroup var options: LedgerOptions

  /// Runs over more inputs say what failed in one line each, and leave routine notes out.
  private static let few = 10

  func run() throws {
    var inputs = try Gathering.inputs(files, try metadata.reading())
    if let manifest { inputs += try Manifest.inputs(manifest) }
    guard !inputs.isEmpty else {
      throw Failure("No article was named.", hint: "assay add article.txt", status: .usage)
    }
    let isLong = inputs.count > Add.few
    let desk = try options.writingDesk(isDryRun: dryRun)
    if isLong { Interrupt.watch() }
    let added = try desk.add(
      inputs, author: try Author(desk.ledger),
      options: AddingOptions(
        dryRun: dryRun, onlyNew: onlyNew, web: web.web,
        progress: Progress(isOn: Terminal.isErrorTerminal && !options.quiet)))
    say(added, isLong: isLong)
    if options.json { Terminal.answer(json(added)) } else { report(added, of: inputs.count) }
    if added.left > 0 { throw ExitStatus.interrupted }
    if !added.failures.isEmpty { throw ExitStatus.couldNot }
  }

  private func say(_ added: Added, isLong: Bool) {
    for (file, note) in added.notes where !isLong || !note.hasPrefix("page: ") {
      options.say("\(file): \(note)")
    }
    for (file, failure) in added.failures {
      if isLong {
        Terminal.say(Sanitiser.clean(failure.line(of: file)))
      } else {
        Terminal.report(failure)
      }
    }
  }

  private func report(_ added: Added, of count: Int) {
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
    for change in added.versions {
      options.say("\(change.after) is a later version of \(change.before): \(change.summary).")
      for line in change.lines { options.say(line) }
    }
    if added.left > 0 {
      options.say(
        "Interrupted: \(added.left) of \(count) were not reached. Run it again for the rest.")
    }
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
    let answer = ContractJSON.add(
      commit: added.commit, articles: added.articles,
      conflicts: added.conflicts.filter { $0.class.needsJudgement },
      failed: added.failures.map {
        ContractJSON.error(
          code: $0.failure.code, subject: $0.file, message: $0.failure.what, hint: $0.failure.hint)
      })
    guard !added.versions.isEmpty else { return answer.line }
    return answer.adding(("versions", .array(added.versions.map(\.json)))).line
  }
}

extension Failure {
  /// One line of a long run: the file once, what failed, why, and the cure.
  func line(of file: String) -> String {
    let why = why.map { " " + $0.replacing("\n", with: " ") } ?? ""
    let place = what.contains(file) ? "" : "\(file): "
    return "assay: \(place)\(what)\(why)\(hint.map { " Hint: \($0)" } ?? "")"
  }
}

extension VersionChange {
  /// One of `versions` in `assay.add/1`.
  var json: JSON {
    func pairs(_ pairs: [Pair]) -> JSON {
      .array(pairs.map { .strings([$0.old.id.text, $0.new.id.text]) })
    }
    return .pairs(
      ("before", .string(before.text)), ("after", .string(after.text)), ("stayed", pairs(stayed)),
      ("changed", pairs(changed)), ("vanished", .strings(vanished.map(\.id.text))),
      ("new", .strings(new.map(\.id.text))))
  }
}
