import ArgumentParser
import ClaimExtraction
import ClaimModel
import ClaimReports

/// `assay extract`: the claims of files, without a ledger.
struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Print the claims of articles without a ledger.",
    discussion: """
      Reads files (- is standard input) and writes nothing. With --json one assay.claim/1 object \
      a line, in text order; otherwise one line a claim.

        assay extract article.txt --json --date 2025-10-07
        curl -s https://example.org/a | assay extract - --json
      """)

  @Argument(help: "Articles to read; - is standard input.") var files: [String]
  @OptionGroup var metadata: MetadataOptions
  @Flag(help: "One assay.claim/1 object a line.") var json = false
  @Flag(help: "Show which rules fired on which words.") var explain = false

  func run() throws {
    let options = try metadata.reading()
    let reader = ClaimReader(lexicon: try Vocabularies.lexicon(near: nil))
    try Failures.each(files, doing: "read") { file in
      let reading = try Input(path: file, options: options).read()
      var article = reading.article
      article.id = ArticleID(file)
      if explain { return reader.explanation(of: article).forEach { Terminal.answer($0.page) } }
      for claim in reader.claims(in: article) {
        Terminal.answer(
          json ? ContractJSON.claim(claim).line : ClaimLine.text(for: claim, locale: .english))
      }
    }
  }
}

extension ClaimReader.Explanation {
  /// The claim's line, then each rule with the words it fired on.
  var page: String {
    let head = "\(claim.id)  \(ClaimLine.text(for: claim))\n    ⟦\(claim.quote)⟧"
    let rules = firings.map {
      "    \($0.rule)  \($0.range.lowerBound)–\($0.range.upperBound)  \($0.text)"
    }
    return ([head] + rules).map { Sanitiser.clean($0, keepingLines: true) }.joined(separator: "\n")
  }
}
