import ChildProcesses
import Foundation

/// Other programs that a command starts: git, gpg, an editor, a pager.
enum Child {
  /// Runs a program found on PATH and waits for it.
  ///
  /// - Parameters:
  ///   - capturing: both its streams are kept; else they are ours.
  ///   - setting: variables on top of our environment.
  /// - Throws: `Failure` where it cannot be started.
  static func run(_ words: [String], capturing: Bool, setting: [String: String] = [:])
    throws(Failure) -> ChildProcess.Outcome
  {
    let environment = ProcessInfo.processInfo.environment.merging(setting) { _, new in new }
    var child = ChildProcess(words, environment: environment)
    if !capturing { (child.output, child.errors) = (.inherited, .inherited) }
    do {
      return try child.run()
    } catch {
      throw Failure(
        "\(error.program) could not be started.", why: "\(error.why).",
        hint: "install it, or put it on PATH")
    }
  }
}
