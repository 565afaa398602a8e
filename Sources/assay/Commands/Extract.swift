import ArgumentParser
import ArticleReading
import ClaimExtraction
import ClaimModel
import ClaimReports

/// `assay extract`: the claims of files, without a ledger.
struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the claims of articles without a ledger.",
    discussion: """
      Reads files and addresses (- is standard input) and writes nothing. With --json one \
      assay.claim/1 object a line, in text order; otherwise one line a claim. With --text it \
      prints what was read: title, publisher, date and the article's words.

        assay extract article.txt --json --date 2025-10-07
        assay extract page.html --text
        curl -s https://example.org/a | assay extract - --json
      """)

  @Argument(help: "Files and addresses; - is standard input.") var files: [String]
  @OptionGroup var metadata: MetadataOptions
  @Flag(help: "One assay.claim/1 object a line.") var json = false
  @Flag(help: "Show which rules fired on which words.") var explain = false
  @Flag(help: "Print the article that was read, not its claims.") var text = false
  @OptionGroup var web: WebOptions

  func run() throws {
    let options = try metadata.reading()
    let web = web.web
    let inputs = try Gathering.inputs(files, options)
    if text {
      return try Failures.each(inputs, doing: "read") { input in
        show(try input.read(web), of: input.path)
      }
    }
    let reader = ClaimReader(lexicon: try Vocabularies.lexicon(near: nil))
    let form = Form(json: json, explain: explain)
    var ready: [Int: Result<[String], any Error>] = [:]
    try Failures.each(Array(inputs.enumerated()), doing: "read") { i, input in
      if ready[i] == nil {
        let read = Parallel.map(documents(inputs[i...], web)) { j, document in
          let lines = Result {
            form.lines(try inputs[j].read(document.get()).article, of: inputs[j].path, reader)
          }
          return (j, lines)
        }
        ready = Dictionary(read) { first, _ in first }
      }
      try ready[i]?.get().forEach { Terminal.answer($0) }
    }
  }

  private typealias Numbered = (index: Int, document: Result<Document, any Error>)

  /// The first documents of some inputs with the inputs' indices: enough for every processor, few enough for memory.
  private func documents(_ inputs: ArraySlice<Input>, _ web: Web) -> [Numbered] {
    var documents: [Numbered] = []
    var size = 0
    for (j, input) in zip(inputs.indices, inputs.prefix(Parallel.window))
    where size < Parallel.windowSize {
      let document = Result { try input.document(web) }
      size += (try? document.get().bytes.count) ?? 0
      documents.append((j, document))
    }
    return documents
  }

  /// How claims are printed.
  private struct Form {
    let json: Bool
    let explain: Bool

    func lines(_ article: Article, of path: String, _ reader: ClaimReader) -> [String] {
      var article = article
      article.id = ArticleID(path)
      if explain { return reader.explanation(of: article).map(\.page) }
      return reader.claims(in: article).map {
        json ? ContractJSON.claim($0).line : ClaimLine.text(for: $0, locale: .english)
      }
    }
  }

  /// The article that was read, and how.
  private func show(_ reading: Reading, of file: String) {
    let (facts, text) = (reading.article.metadata, reading.article.text)
    let fields: [(String, String?)] = [
      ("title", facts.title), ("publisher", facts.publisher), ("author", facts.author),
      ("url", facts.url), ("published", facts.published?.description), ("language", facts.language),
      ("encoding", facts.encoding),
    ]
    if json {
      let head: [(String, JSON)] = [
        ("schema", .string("assay.article/1")), ("file", .string(file)),
      ]
      let tail: [(String, JSON)] = [("notes", .strings(reading.notes)), ("text", .string(text))]
      let all = head + fields.map { ($0.0, .string($0.1)) } + tail
      return Terminal.answer(JSON.object(all.map { (key: $0.0, value: $0.1) }).line)
    }
    for note in reading.notes { Terminal.say(Sanitiser.clean("\(file): \(note)")) }
    for (name, value) in fields {
      if let value { Terminal.answer("\(name): \(Sanitiser.clean(value))") }
    }
    let words = Terminal.isOutputTerminal ? Sanitiser.clean(text, keepingLines: true) : text
    Terminal.answer("---")
    Terminal.answerRaw(words)
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
