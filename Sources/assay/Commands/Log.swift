import ArgumentParser
import ClaimLedger
import ClaimModel
import ClaimReports

/// `assay log`: what happened, in the words of the desk.
struct Log: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Tell the history of a claim, or of the ledger.",
    discussion: """
      With an id: every decision, correction and conflict of that claim, newest first. Without: \
      every commit of the ledger. Plain git tells the same: git log -p -- Reviews.

        assay log k3f9
        assay log --limit 20 --json
      """)

  @Argument(help: "The claim's id or its beginning.") var id: String?
  @Option(help: "At most so many commits.") var limit = 100
  @OptionGroup var options: LedgerOptions

  func run() throws {
    let desk = try options.desk()
    do {
      let claim = try id.map { try Target.claim($0, in: desk.index).claim }
      for chapter in try desk.chapters(of: claim, limit: try mostOf(limit, "commits") ?? limit) {
        Terminal.answer(options.json ? chapter.json.line : chapter.text(options.outputStyle))
      }
    } catch { throw Failure(error) }
  }
}

/// `assay diff`: what changed between two commits.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what changed between two commits.",
    discussion: """
      Claims added, statuses changed, slots corrected, evidence added, conflicts opened and closed. \
      Without a revision: what the last commit changed.

        assay diff HEAD~5..HEAD
        assay diff HEAD~1 k3f9
      """)

  @Argument(help: "REV, REV..REV, and the claim's id.") var words: [String] = []
  @OptionGroup var options: LedgerOptions

  func run() throws {
    guard words.count <= 2 else {
      throw Failure("Too many words.", hint: "assay diff HEAD~1..HEAD k3f9", status: .usage)
    }
    let desk = try options.desk()
    do {
      let (range, id) = try split(desk)
      let claim = try id.map { try Target.claim($0, in: desk.index).claim.id.text }
      let lines = try desk.story(from: range.0, to: range.1).filter {
        claim == nil || $0.id == claim
      }
      for line in lines { Terminal.answer(options.json ? line.json.line : line.text) }
      if lines.isEmpty, !options.json { options.say("Nothing changed.") }
    } catch { throw Failure(error) }
  }

  /// The two commits and the id: a word that names a revision is one, another is an id.
  private func split(_ desk: Desk) throws -> ((CommitID?, CommitID), String?) {
    var words = words
    var range: (CommitID?, CommitID)?
    if let first = words.first {
      let parts = first.components(separatedBy: "..")
      if parts.count == 2 {
        range = (
          try Revision.named(parts[0], in: desk.ledger),
          try Revision.named(parts[1].isEmpty ? "HEAD" : parts[1], in: desk.ledger)
        )
      } else if let from = try? desk.ledger.resolve(rev: first) {
        range = (from, try desk.ledger.resolve(rev: "HEAD"))
      } else if first.contains(where: "~^@/".contains) || words.count > 1 {
        throw Revision.unknown(first)
      }
      if range != nil { words.removeFirst() }
    }
    let head = try desk.ledger.resolve(rev: "HEAD")
    return (range ?? ((try? desk.ledger.resolve(rev: "HEAD~1")), head), words.first)
  }
}

extension StoryLine {
  /// `k3f9x2ab7q  unreviewed → disputed …`
  var text: String { "\(id)  \(Sanitiser.clean(words))" }

  var json: JSON {
    .pairs(
      ("schema", .string("assay.change/1")), ("kind", .string(kind)), ("id", .string(id)),
      ("text", .string(words)))
  }
}
