/// How a command ended. The numbers are a contract: `Docs/Commands.md`.
enum ExitStatus: Int32, Error {
  case done = 0
  /// The answer is no: an open contradiction, a failed check, nothing found.
  case no = 1
  /// It could not be done.
  case couldNot = 2
  case usage = 64
  case ourBug = 70
  /// The ledger moved or is locked: run it again.
  case tryAgain = 75
  /// Ctrl-C; what was done is recorded.
  case interrupted = 130
}
