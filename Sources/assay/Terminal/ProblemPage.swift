import ClaimModel
import ClaimReports

extension Problem {
  /// The place and what is wrong, the line itself with a caret, and what mends it.
  var page: String {
    var lines = ["\(place): \(message)"]
    if let excerpt {
      lines.append("    \(Sanitiser.clean(excerpt))")
      if column > 0 {
        let before = Sanitiser.clean(
          String(String.UnicodeScalarView(excerpt.unicodeScalars.prefix(column - 1))))
        lines.append("    \(String(repeating: " ", count: DisplayWidth.of(before)))^")
      }
    }
    if let hint { lines.append("  Hint: \(hint)") }
    return lines.map { Sanitiser.clean($0) }.joined(separator: "\n")
  }

  var json: JSON {
    .pairs(
      ("schema", .string("assay.problem/1")), ("path", .string(path)), ("line", .int(line)),
      ("column", .int(column)), ("message", .string(message)), ("hint", .string(hint)))
  }
}
