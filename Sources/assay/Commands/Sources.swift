import ArgumentParser
import ClaimModel
import ClaimReports

/// `assay sources`: whom we read, and how far we trust them.
struct Sources: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources",
    abstract: "List publishers and other sources; grade, withdraw them.",
    discussion: """
      Each source with its Admiralty letter and its record so far: claims verified and disputed. \
      The record is a suggestion; a grade is the desk's own judgement and never set by itself.

        assay sources
        assay sources show "Harbour News"
        assay sources grade "Harbour News" B --note "corrects its errors openly"
        assay sources withdraw "Harbour News" --note "the series was retracted"

      Next: assay list publisher:NAME
      """,
    subcommands: [
      ListSources.self, ShowSource.self, GradeSource.self, WithdrawSource.self, RestoreSource.self,
    ], defaultSubcommand: ListSources.self)
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
    let desk = try options.writingDesk()
    do {
      let known = try desk.sourceLines().contains { $0.name == name }
      let author = try Author(desk.ledger)
      let commit = try desk.grade(name, letter, note: note, author: author)
      options.say("\(name) is graded \(letter), in commit \(commit.short).")
      if !known { options.say("No article names it as publisher yet.") }
    } catch { throw Failure(error) }
  }
}

/// `assay sources show`
struct ShowSource: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a source's record by property and year.",
    discussion: """
      How many of its claims were verified and disputed, by what they are about and the year they \
      speak of; what that suggests as a grade; and the claims whose decisions stand on it. Claims \
      judged only as said do not count. Writes nothing.

        assay sources show "Harbour News"
        assay sources show "Harbour News" --json
      """)

  @Argument(help: "The source's name.") var name: String
  @OptionGroup var options: LedgerOptions

  func run() throws {
    let desk = try options.desk()
    do {
      let line = try desk.sourceLine(name)
      let page = SourcePage(
        line: line, record: try desk.record(of: line.name),
        dependents: try desk.dependents(on: line.name))
      Terminal.answer(options.json ? page.json.line : page.text)
    } catch { throw Failure(error) }
  }
}

/// `assay sources withdraw`
struct WithdrawSource: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Withdraw a source; re-open what stood on it.",
    discussion: """
      Nothing stands on a withdrawn source any longer. Lists every claim whose decision did, and \
      sets it back where the workflow says so (`reopen` in Workflows/review.yaml), as one commit.

        assay sources withdraw "Harbour News" --note "the series was retracted"
        assay sources withdraw "Harbour News" --note "retracted" --dry-run

      Next: assay review, assay undo
      """)

  @Argument(help: "The source's name.") var name: String
  @Option(help: "The reason, kept with the source.") var note: String
  @Flag(help: "Print what stands on it, and change nothing.") var dryRun = false
  @OptionGroup var options: LedgerOptions

  func run() throws {
    let desk = try options.writingDesk(isDryRun: dryRun)
    do {
      let standing = try desk.dependents(on: name)
      // A source of evidence need not be a publisher; one that neither article nor evidence names is a slip.
      if standing.isEmpty { _ = try desk.sourceLine(name) }
      if dryRun { return list(standing) }
      let author = try Author(desk.ledger)
      let (commit, stood) = try desk.withdraw(name, reason: note, author: author)
      list(stood)
      let back = stood.count { $0.was != $0.now }
      options.say(
        "\(name) is withdrawn, in commit \(commit.short): \(Messages.count(stood.count, "decision")) stood on it, \(back) re-opened."
      )
      if back > 0 { options.next("assay review") }
    } catch { throw Failure(error) }
  }

  private func list(_ stood: [Dependent]) {
    for item in stood { Terminal.answer(options.json ? item.json.line : item.text) }
  }
}

/// `assay sources restore`
struct RestoreSource: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put a withdrawn source back in good standing.",
    discussion: """
      What was re-opened stays so until it is decided again; `assay undo` takes the withdrawal \
      itself back, with all that it re-opened.

        assay sources restore "Harbour News"
      """)

  @Argument(help: "The source's name.") var name: String
  @OptionGroup var options: LedgerOptions

  func run() throws {
    let desk = try options.writingDesk()
    do {
      let name = try desk.sourceLine(self.name).name
      let commit = try desk.restore(name, author: try Author(desk.ledger))
      options.say("\(name) is in good standing again, in commit \(commit.short).")
    } catch { throw Failure(error) }
  }
}

extension Desk {
  /// The source of this name.
  func sourceLine(_ name: String) throws -> SourceLine {
    let lines = try sourceLines()
    if let line = lines.first(where: { $0.name == name }) { return line }
    let near = Suggestion.nearest(name, in: lines.map(\.name))
    throw Failure(
      "There is no source “\(name)”.", why: near.map { "Did you mean “\($0)”?" },
      hint: "assay sources")
  }
}

extension SourceLine {
  static let heading = "grade  verified  disputed  claims  articles  source"

  var text: String {
    let end = withdrawn.map { "  (withdrawn: \(Sanitiser.clean($0)))" } ?? ""
    return
      "\(reliability.map(String.init) ?? "-")      \(column(verified, 8))  \(column(disputed, 8))  \(column(claims, 6))  \(column(articles, 8))  \(Sanitiser.clean(name))\(end)"
  }

  var json: JSON {
    .pairs(
      ("schema", .string("assay.source/1")), ("name", .string(name)),
      ("reliability", .string(reliability.map(String.init))), ("articles", .int(articles)),
      ("claims", .int(claims)), ("verified", .int(verified)), ("disputed", .int(disputed)),
      ("withdrawn", .string(withdrawn)))
  }
}

private func column(_ n: Int, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - "\(n)".count)) + "\(n)"
}

extension Dependent {
  /// `k3f9x2ab7q  verified → in-review  (1 other source)  SMIC · revenue · …`
  var text: String {
    let change = was == now ? was : "\(was) → \(now)"
    let rest = others == 0 ? "nothing else" : Messages.count(others, "other source")
    return "\(claim.id)  \(change)  (\(rest))  \(Sanitiser.clean(ClaimLine.text(for: claim)))"
  }

  var json: JSON {
    .pairs(
      ("schema", .string("assay.dependent/1")), ("claim", .string(claim.id.text)),
      ("was", .string(was)), ("now", .string(now)), ("others", .int(others)))
  }
}

/// What is known of one source.
private struct SourcePage {
  let line: SourceLine
  let record: [RecordLine]
  let dependents: [Dependent]

  private var verified: Int { record.reduce(0) { $0 + $1.verified } }
  private var disputed: Int { record.reduce(0) { $0 + $1.disputed } }
  private var suggested: Suggested? { Suggested(verified: verified, disputed: disputed) }

  var text: String {
    var lines = [SourceLine.heading, line.text, "", "verified  disputed  year  property"]
    lines += record.map {
      "\(column($0.verified, 8))  \(column($0.disputed, 8))  \($0.year.map(String.init) ?? "-   ")  \(Sanitiser.clean($0.property ?? "-"))"
    }
    lines.append(suggestion)
    if !dependents.isEmpty { lines += ["", "Decisions that stand on it"] + dependents.map(\.text) }
    return lines.joined(separator: "\n")
  }

  private var suggestion: String {
    guard let suggested else {
      return "\(Messages.count(verified + disputed, "claim")) decided: too few to suggest a grade."
    }
    func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
    return
      "\(verified) of \(verified + disputed) decided claims held (95 % interval \(percent(suggested.low))–\(percent(suggested.high))): suggests \(suggested.letter). The desk grades: assay sources grade"
  }

  var json: JSON {
    let items = record.map { item in
      JSON.pairs(
        ("property", .string(item.property)), ("year", item.year.map { .int($0) } ?? .null),
        ("verified", .int(item.verified)), ("disputed", .int(item.disputed)))
    }
    return line.json.adding(
      ("record", .array(items)), ("suggested", .string(suggested.map { String($0.letter) })),
      ("stands_on_it", .array(dependents.map { .string($0.claim.id.text) })))
  }
}
