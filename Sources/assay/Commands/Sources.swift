import ArgumentParser
import ClaimModel
import ClaimReports

/// `assay sources`: whom we read, and how far we trust them.
struct Sources: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources",
    abstract: "List publishers and other sources, and grade them.",
    discussion: """
      Each source with its Admiralty letter and its record so far: claims verified and disputed. \
      The record is a suggestion; a grade is the desk's own judgement and never set by itself.

        assay sources
        assay sources grade "Harbour News" B --note "corrects its errors openly"

      Next: assay list publisher:NAME
      """,
    subcommands: [ListSources.self, GradeSource.self], defaultSubcommand: ListSources.self)
}

/// `assay sources list`
struct ListSources: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List sources with grade and record.",
    discussion: """
      Writes nothing.

        assay sources list
        assay sources list --json
      """)

  @OptionGroup var options: LedgerOptions

  func run() throws {
    let desk = try options.desk()
    do {
      let lines = try desk.sourceLines()
      if !options.json, !lines.isEmpty { Terminal.answer(SourceLine.heading) }
      for line in lines { Terminal.answer(options.json ? line.json.line : line.text) }
      if lines.isEmpty { options.say("No source yet.") }
    } catch { throw Failure(error) }
  }
}

/// `assay sources grade`
struct GradeSource: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade", abstract: "Grade a source's reliability, A to F.",
    discussion: """
      A completely reliable, B usually, C fairly, D not usually, E unreliable, F cannot be judged. \
      Recorded in Workflows/sources.yaml as one commit.

        assay sources grade "Harbour News" B
        assay sources grade 南灣財經 C --note "repeats agencies"
      """)

  @Argument(help: "The source's name.") var name: String
  @Argument(help: "A letter, A to F.") var letter: String
  @Option(help: "The reason, kept with the source.") var note: String?
  @OptionGroup var options: LedgerOptions

  func run() throws {
    guard let letter = Grade(self.letter + "6")?.reliability, self.letter.count == 1 else {
      throw Failure(
        "“\(self.letter)” is no grade of a source.", why: "It is a letter A–F.",
        hint: "assay sources grade \"\(name)\" B", status: .usage)
    }
    let desk = try options.desk()
    do {
      let known = try desk.sourceLines().contains { $0.name == name }
      let author = try Author(desk.ledger)
      let commit = try desk.grade(name, letter, note: note, author: author)
      options.say("\(name) is graded \(letter), in commit \(commit.short).")
      if !known { options.say("No article names it as publisher yet.") }
    } catch { throw Failure(error) }
  }
}

extension SourceLine {
  static let heading = "grade  verified  disputed  claims  articles  source"

  var text: String {
    func column(_ n: Int, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - "\(n)".count)) + "\(n)"
    }
    return
      "\(reliability.map(String.init) ?? "-")      \(column(verified, 8))  \(column(disputed, 8))  \(column(claims, 6))  \(column(articles, 8))  \(Sanitiser.clean(name))"
  }

  var json: JSON {
    .pairs(
      ("schema", .string("assay.source/1")), ("name", .string(name)),
      ("reliability", .string(reliability.map(String.init))), ("articles", .int(articles)),
      ("claims", .int(claims)), ("verified", .int(verified)), ("disputed", .int(disputed)))
  }
}
