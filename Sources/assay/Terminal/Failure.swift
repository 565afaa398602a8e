import ClaimReports

/// An error as it is printed: what failed on what, why, and the command that mends it.
struct Failure: Error, Equatable {
  var what: String
  var why: String?
  var hint: String?
  var status: ExitStatus

  init(_ what: String, why: String? = nil, hint: String? = nil, status: ExitStatus = .couldNot) {
    self.what = what
    self.why = why
    self.hint = hint
    self.status = status
  }

  /// The lines that are printed, without colour.
  var text: String {
    var lines = ["assay: \(what)"]
    if let why {
      lines += why.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }
    }
    if let hint { lines.append("Hint: \(hint)") }
    return lines.joined(separator: "\n")
  }

  /// One object on standard error, for `--json`.
  var json: JSON {
    ContractJSON.error(
      code: code, subject: nil, message: [what, why].compactMap(\.self).joined(separator: " "),
      hint: hint)
  }

  /// A short name for how the run ended, which stays.
  var code: String {
    switch status {
    case .done: "done"
    case .no: "no"
    case .couldNot: "could-not"
    case .usage: "usage"
    case .ourBug: "bug"
    case .tryAgain: "try-again"
    case .interrupted: "interrupted"
    }
  }
}
