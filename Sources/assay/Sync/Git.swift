/// The user's own `git`, for what goes over the wire: its configuration, keys and helpers count, ours do not exist.
struct Git {
  /// The working tree in which it runs.
  let folder: String

  struct Outcome {
    var status: Int32
    /// Both streams, without spaces at the ends.
    var text: String
  }

  /// Runs one command and waits for it; no shell is between.
  ///
  /// Standard input and the terminal stay git's, so that it can ask for a password.
  ///
  /// - Throws: `Failure` where git cannot be started at all.
  func run(_ arguments: [String]) throws(Failure) -> Outcome {
    let outcome = try Child.run(
      ["git", "-C", folder] + arguments, capturing: true, setting: ["LC_ALL": "C"])
    return Outcome(
      status: outcome.status, text: outcome.text.trimmed)
  }

  /// The one line that a question to git answers; `nil` where it has none.
  func answer(_ arguments: String...) throws(Failure) -> String? {
    let outcome = try run(arguments)
    return outcome.status == 0 && !outcome.text.isEmpty ? outcome.text : nil
  }
}
