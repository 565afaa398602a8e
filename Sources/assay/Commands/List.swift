import ArgumentParser
import ClaimIndex
import ClaimModel
import ClaimReports

/// `assay list`: the claims that fit a query.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List claims that fit a query.",
    discussion: """
      A query is words and conditions, all of which must hold:
        status:unreviewed  subject:"Huawei Ascend"  property:performance  has:conflict
        value>0.5  unit:USD  period:2025  article:2025-06/…  modality:target  says:Bloomberg  due:

        assay list has:conflict status:unreviewed
        assay list --json 'subject:SMIC value>1'

      Writes nothing. Next: assay show ID
      """)

  @Argument(help: "Words and conditions; without any, every claim.") var query: [String] = []
  @Option(help: "At most so many claims.") var limit: Int?
  @Option(help: "The language of the lines: en, zh-Hant or zh-Hans.") var locale: ReportLocale =
    .english
  @OptionGroup var at: AtOption
  @OptionGroup var options: LedgerOptions

  func run() throws {
    try options.asking(at: at) { view in
      let rows = try view.queries.list(
        try view.query(query), limit: try mostOf(limit, "claims"))
      Answers.claims(rows, options, locale, names: try view.names(locale))
      if rows.isEmpty, !query.isEmpty { throw ExitStatus.no }
    }
  }
}

/// `assay search`: claims by words of their text.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Search claims for words, Chinese or English.",
    discussion: """
      Looks for the words in statements, quotes, subjects, properties and titles; simplified and \
      traditional, upper and lower case are one. Two-character words are found.

        assay search 良率
        assay search "self-sufficiency" --json
      """)

  @Argument(help: "The words.") var text: [String]
  @Option(help: "At most so many claims.") var limit: Int?
  @Option(help: "The language of the lines: en, zh-Hant or zh-Hans.") var locale: ReportLocale =
    .english
  @OptionGroup var at: AtOption
  @OptionGroup var options: LedgerOptions

  func run() throws {
    try options.asking(at: at) { view in
      let rows = try view.queries.search(
        text.joined(separator: " "), limit: try mostOf(limit, "claims"))
      Answers.claims(rows, options, locale, names: try view.names(locale))
      if rows.isEmpty { throw ExitStatus.no }
    }
  }
}
