import ArgumentParser
import ClaimExtraction
import ClaimModel
import ClaimReports

/// `assay quantities`: the reader's microscope.
struct Quantities: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quantities",
    abstract: "Print the quantities and periods of each input line.",
    discussion: """
      Reads lines on standard input and writes nothing but the answer: with --json one object a \
      quantity, rank or period, with its line (from 1) and its place in code points (from 0).

        echo '產能增至4.5萬片' | assay quantities --json
        assay quantities --json --all --lang en < lines.txt
      """)

  @Flag(help: "One object a quantity.") var json = false
  @Flag(help: "Also the bare numbers that no claim would use.") var all = false
  @Option(help: "The language of the lines: zh or en; else each line's own.") var lang: String?
  @Option(
    help: ArgumentHelp("The day from which relative periods are reckoned.", valueName: "date"))
  var date: String?

  func run() throws {
    let published = try day(date, option: "--date")
    let reader = LineReader(lexicon: try Vocabularies.lexicon(near: nil))
    var number = 0
    while let line = readLine() {
      number += 1
      for found in reader.quantities(in: line, language: lang, published: published, all: all) {
        Terminal.answer(json ? QuantityJSON.text(found, line: number) : QuantityJSON.plain(found))
      }
    }
  }
}
