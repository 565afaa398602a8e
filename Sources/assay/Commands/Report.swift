import ArgumentParser
import ClaimIndex
import ClaimLedger
import ClaimModel
import ClaimReports
import Foundation

/// `assay report`: the conflict report and the exports.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the conflict report or an export.",
    discussion: """
      html is one self-contained page, md is for pull requests, csv has one row a claim, json is \
      the documented contract. The same ledger and options give the same bytes.

        assay report -o report.html
        assay report --format csv --at HEAD~3 -o claims.csv

      Without -o it writes to standard output; -o picks the format by the file's ending.
      """)

  @Argument(help: "Only claims that fit this query.") var query: [String] = []
  @Option(help: "The form.") var format: ReportFormat?
  @Option(name: .shortAndLong, help: ArgumentHelp("Write to this file.", valueName: "file"))
  var output: String?
  @Option(help: "The report's title.") var title = "Conflict report"
  @Option(help: "The language of the report's own words: en or zh.") var locale: ReportLocale =
    .english
  @Option(
    help: ArgumentHelp(
      "For claimreview: the address below which the desk's pages lie.", valueName: "url"))
  var base: String?
  @Option(help: "For claimreview: the organisation that checks.") var desk = "Desk"
  @OptionGroup var at: AtOption
  @OptionGroup var options: LedgerOptions

  func run() throws {
    let format = self.format ?? output.flatMap(ReportFormat.init(path:)) ?? .markdown
    try options.asking(at: at) { view in
      let content = try view.report(
        try view.query(query), title: title, locale: locale)
      let text = try format.text(content, base: base, desk: desk)
      guard let output else { return Terminal.answerRaw(text) }
      do {
        try Data(text.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
      } catch {
        throw Failure(
          "\(output) could not be written.", why: error.localizedDescription,
          hint: "assay report -o another/place.html")
      }
      options.say(
        "Wrote \(output): \(Messages.count(content.claims.count, "claim")), \(Messages.count(content.conflicts.count, "conflict"))."
      )
    }
  }
}

extension ReportFormat: ExpressibleByArgument {
  /// The form that a file's ending means.
  init?(path: String) {
    switch (path as NSString).pathExtension.lowercased() {
    case "htm", "html": self = .html
    case "md", "markdown": self = .markdown
    case "csv": self = .csv
    case "json": self = .json
    case "jsonld": self = .annotations
    default: return nil
    }
  }
}

extension DeskView {
  /// Everything a report says, of the claims that fit a query.
  func report(_ query: Query, title: String, locale: ReportLocale) throws -> ReportContent {
    let rows = try queries.list(query)
    let ids = Set(rows.map(\.claim.id))
    let conflicts = try queries.conflicts(.all).filter {
      $0.conflict.claims.contains(where: ids.contains)
    }
    var claims = rows.map(\.claim)
    for id in Set(conflicts.flatMap(\.conflict.claims)).subtracting(ids).sorted() {
      if let row = try queries.claim(id) { claims.append(row.claim) }
    }
    var articles: [ArticleID: ReportArticle] = [:]
    var reviews: [ClaimID: Review] = [:]
    for claim in claims {
      reviews[claim.id] = try queries.review(of: claim)
      guard articles[claim.article] == nil, let article = try snapshot.article(claim.article) else {
        continue
      }
      articles[claim.article] = ReportArticle(metadata: article.metadata, text: article.text)
    }
    let day = String(Clock.text(secondsSince1970: Int(time)).prefix(10))
    let sources = try snapshot.sources().records
    return ReportContent(
      title: title, commit: commit.text, date: day, articles: articles,
      claims: claims,
      reviews: reviews,
      conflicts: conflicts.map { ConflictRecord(conflict: $0.conflict, decisions: $0.decisions) },
      grades: Dictionary(
        sources.compactMap { source in source.reliability.map { (source.name, $0) } },
        uniquingKeysWith: { a, _ in a }),
      locale: locale)
  }
}
