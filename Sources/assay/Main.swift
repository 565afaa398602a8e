import ArgumentParser
import Foundation

/// Where a run begins and ends: the only place that chooses the exit code.
@main enum Main {
  static func main() {
    let status = run(Self.words(Array(CommandLine.arguments.dropFirst())))
    Terminal.flush()
    exit(status.rawValue)
  }

  /// `-has:period` is a condition of a query and no row of short options: such words come last, behind `--`.
  static func words(_ arguments: [String]) -> [String] {
    func isCondition(_ word: String) -> Bool {
      guard word.hasPrefix("-"), let colon = word.firstIndex(of: ":") else { return false }
      let key = word[..<colon].dropFirst()
      return key.count > 1 && key.allSatisfy { $0.isASCII && $0.isLetter }
    }
    let arguments = joined(arguments)
    guard !arguments.contains("--"), arguments.contains(where: isCondition) else {
      return arguments
    }
    return arguments.filter { !isCondition($0) } + ["--"] + arguments.filter(isCondition)
  }

  /// `--limit -3` is an option and its number, which the command then refuses in its own words.
  private static func joined(_ arguments: [String]) -> [String] {
    arguments.reduce(into: []) { words, word in
      let isNumber =
        word.hasPrefix("-") && word.count > 1 && word.dropFirst().allSatisfy(\.isNumber)
      if isNumber, let option = words.last, option == "--limit" {
        words[words.count - 1] = option + "=" + word
      } else {
        words.append(word)
      }
    }
  }

  /// Runs one command and says how it ended.
  static func run(_ arguments: [String]) -> ExitStatus {
    do {
      var command = try parse(arguments)
      try command.run()
      return .done
    } catch let failure as Failure {
      Terminal.report(failure)
      return failure.status
    } catch let status as ExitStatus {
      return status
    } catch {
      guard let failure = Failure(room: error) else { return reportParserError(error) }
      Terminal.report(failure)
      return failure.status
    }
  }

  /// - Throws: argument-parser's error, or `Failure` for a verb that there is not.
  ///
  /// The parser of the verb alone is asked first: argument-parser's look at all verbs takes it longer than most
  /// commands take for their work. What that refuses, help included, the whole parser answers.
  private static func parse(_ arguments: [String]) throws -> ParsableCommand {
    if let verb = arguments.first.flatMap({ Assay.verb($0) }),
      !arguments.contains(where: ["help", "-h", "--help"].contains),
      let command = try? verb.parseAsRoot(Array(arguments.dropFirst()))
    {
      return command
    }
    if arguments.first == "help", let failure = Suggestion.unknownCommand(in: arguments) {
      throw failure
    }
    do {
      return try Assay.parseAsRoot(arguments)
    } catch {
      throw Suggestion.unknownCommand(in: arguments) ?? error
    }
  }

  /// argument-parser's own errors: help and version are answers, the rest is usage.
  private static func reportParserError(_ error: any Error) -> ExitStatus {
    let code = Assay.exitCode(for: error)
    let message = Assay.fullMessage(for: error)
    if code == .success {
      Terminal.answer(message)
      return .done
    }
    if code == .validationFailure {
      Terminal.say(message)
      return .usage
    }
    Terminal.report(
      Failure("Assay failed.", why: String(describing: error), hint: nil, status: .ourBug))
    return .ourBug
  }
}
