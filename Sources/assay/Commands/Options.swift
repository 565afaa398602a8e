import ArgumentParser
import ClaimIndex
import ClaimLedger
import ClaimModel
import Foundation

/// What every command that works on a ledger takes.
struct LedgerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The ledger's folder; else it is found from here upwards.", valueName: "dir")
  )
  var ledger: String?

  @Flag(help: "Answer in JSON, one object a line.")
  var json = false

  @Flag(name: .shortAndLong, help: "Say nothing but the answer and errors.")
  var quiet = false

  @Option(help: "Colour: auto, always or never.")
  var color: ColorChoice = .auto

  /// Says something about the run, unless asked to be quiet.
  func say(_ text: String) {
    if !quiet { Terminal.say(Sanitiser.clean(text, keepingLines: true)) }
  }

  var outputStyle: Style { Style(color, terminal: Terminal.isOutputTerminal) }

  /// One line that leads on, on a terminal only.
  func next(_ text: String) {
    if !quiet, Terminal.isErrorTerminal { Terminal.say("Next: \(text)") }
  }
}

/// As it was at a commit.
struct AtOption: ParsableArguments {
  @Option(help: ArgumentHelp("Answer as the ledger was at this commit.", valueName: "commit"))
  var at: String?
}

/// How many of something are asked for with `--limit`.
func mostOf(_ limit: Int?, _ things: String) throws(Failure) -> Int? {
  guard let limit, limit < 0 else { return limit }
  throw Failure(
    "--limit \(limit) is no number of \(things).", why: "It is 0 or more.", hint: "--limit 20",
    status: .usage)
}

/// Reads a day given on the command line.
func day(_ text: String?, option: String) throws(Failure) -> Day? {
  guard let text else { return nil }
  guard let day = Day(text) else {
    throw Failure(
      "\(option) \(text) is no date.", why: "A date is year-month-day, such as 2025-10-07.",
      hint: "\(option) 2025-10-07", status: .usage)
  }
  return day
}

extension LedgerOptions {
  /// Opens the ledger and its index, to ask; says where something that git brought waits.
  func desk(timing: (String, Double) -> Void = { _, _ in }) throws -> Desk {
    do {
      let desk = try Desk(folder: folder, say: say, timing: timing)
      if let found = try? desk.unrecorded(), !found.isEmpty { say(found.notice) }
      return desk
    } catch {
      throw Failure(error)
    }
  }

  /// The same, to change something: what git brought is recorded first.
  ///
  /// - Parameter isDryRun: after all, nothing is to be changed.
  func writingDesk(isDryRun: Bool = false) throws -> Desk {
    if isDryRun { return try desk() }
    do {
      let desk = try Desk(folder: folder, say: say)
      guard try !desk.unrecorded().isEmpty else { return desk }
      do {
        if let done = try desk.lookOver(author: try Author(desk.ledger)) { say(done.sentence) }
      } catch let error as LedgerError where error.isOfTheUsersOwn {
        // The command may write other files, or says itself what is in its way.
        say(try desk.unrecorded().notice)
      }
      return desk
    } catch {
      throw Failure(error)
    }
  }

  var folder: String { ledger ?? FileManager.default.currentDirectoryPath }

  /// Runs a question on the ledger as it is, or as it was at a commit.
  func asking(at: AtOption, _ body: (DeskView) throws -> Void) throws {
    do {
      do {
        try ask(at: at, body)
      } catch let error as IndexError where error.code == .damaged && !Terminal.hasAnswered {
        say("Index: \(error.underlying); building it anew.")
        try ask(at: at, body)
      }
    } catch let status as ExitStatus {
      throw status
    } catch {
      throw Failure(error)
    }
  }
}

extension LedgerOptions {
  private func ask(at: AtOption, _ body: (DeskView) throws -> Void) throws {
    let view = try desk().view(at: at.at)
    defer { view.close() }
    defer { sayWhatIsMissing(view) }
    try body(view)
  }

  /// A record that cannot be read is in no answer; who asks is told so.
  private func sayWhatIsMissing(_ view: DeskView) {
    guard let problems = try? view.queries.problemCount(), problems > 0 else { return }
    say(
      """
      \(Messages.count(problems, "problem")) in the records: what cannot be read is not in this answer.
      Hint: assay check
      """)
  }
}

extension LedgerError {
  /// Whether the user's own unfinished work is in the way.
  fileprivate var isOfTheUsersOwn: Bool { code == .worktreeDirty || code == .operationUnderWay }
}
