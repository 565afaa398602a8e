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
      html is one self-contained page, md is for pull requests, csv has one row a claim and \
      conflicts-csv one a side of a conflict, json is the documented contract, claimreview is \
      schema.org's, annotations the W3C's, csl the articles for reference managers. The same \
      ledger and options give the same bytes.

        assay report -o report.html
        assay report --format csv --at HEAD~3 -o claims.csv

      Without -o it writes to standard output; -o picks the format by the file's ending.
      """)

  @Argument(help: "Only claims that fit this query.") var query: [String] = []
  @Option(help: "The form.") var format: ReportFormat?
  @Option(name: .shortAndLong, help: ArgumentHelp("Write to this file.", valueName: "file"))
  var output: String?
  @Option(help: "The report's title.") var title: String?
  @Option(help: "The language of the report's own words: en, zh-Hant or zh-Hans.")
  var locale: ReportLocale = .english
  @Option(
    help: ArgumentHelp(
      "For claimreview: the address below which the desk's pages lie.", valueName: "url"))
  var base: String?
  @Option(help: "For claimreview: the organisation that checks.") var desk = "Desk"
  @OptionGroup var at: AtOption
  @OptionGroup var options: LedgerOptions

  func run() throws {
    let format = try self.format ?? output.map(ReportFormat.meant) ?? .markdown
    try options.asking(at: at) { view in
      let content = try view.report(
        try view.query(query), title: title, locale: locale)
      let text = try format.text(content, base: base, desk: desk)
      guard let output else { return Terminal.answerRaw(text) }
      do {
        try Data(text.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
      } catch {
        throw unwritable(output)
      }
      options.say(
        "Wrote \(output): \(Messages.count(content.claims.count, "claim")), \(Messages.count(content.conflicts.count, "conflict"))."
      )
    }
  }
}

extension Report {
  /// Why a file could not be written: its folder, or the right to it.
  fileprivate func unwritable(_ path: String) -> Failure {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let name = URL(fileURLWithPath: path).lastPathComponent
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue
    else {
      return Failure(
        "\(path) could not be written.", why: "There is no folder \(folder).",
        hint: "mkdir -p \(folder)")
    }
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      return Failure(
        "\(path) could not be written.", why: "It is a folder.",
        hint: "assay report -o \(path)/report.html")
    }
    return Failure(
      "\(path) could not be written.", why: "The folder \(folder) takes no file, or is full.",
      hint: "assay report -o ~/\(name)")
  }
}

extension ReportFormat: ExpressibleByArgument {
  /// The form that a file's ending means; Markdown where it has none.
  fileprivate static func meant(by path: String) throws(Failure) -> ReportFormat {
    switch (path as NSString).pathExtension.lowercased() {
    case "htm", "html": return .html
    case "", "md", "markdown": return .markdown
    case "csv": return .csv
    case "json": return .json
    case "jsonld": return .annotations
    case let ending:
      throw Failure(
        "\(path): no form of the report ends in .\(ending).",
        why: "Known endings: html, md, csv, json, jsonld.",
        hint: "assay report --format md -o \(path)", status: .usage)
    }
  }
}
