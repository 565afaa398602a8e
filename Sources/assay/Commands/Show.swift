import ArgumentParser
import ClaimModel
import ClaimReports

/// `assay show`: one claim whole.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a claim with its words, slots, conflicts and decisions.",
    discussion: """
      Any unambiguous beginning of an id will do.

        assay show k3f9
        assay show k3f9 --json --at HEAD~3

      Next: assay verify ID --source …, assay dispute ID --source …
      """)

  @Argument(help: "The claim's id or its beginning.") var id: [String]
  @Option(help: "The language of the lines: en, zh-Hant or zh-Hans.") var locale: ReportLocale =
    .english
  @OptionGroup var at: AtOption
  @OptionGroup var options: LedgerOptions

  func run() throws {
    try options.asking(at: at) { view in
      try Failures.each(id, doing: "show") { prefix in
        let row = try Target.claim(prefix, in: view.queries)
        let review =
          try view.queries.review(of: row.claim)
          ?? Review(claim: row.claim.id, status: row.status)
        if options.json {
          Terminal.answer(
            ContractJSON.claim(row.claim, review: review, conflicts: row.conflicts).line)
        } else {
          Terminal.answer(
            try ClaimPage(
              row: row, review: review, view: view, locale: locale, names: try view.names(locale),
              style: options.outputStyle, width: Terminal.pageWidth
            ).text())
        }
      }
    }
  }
}
