/// Wrapped text with a hanging indent, its marked words in bold.
enum TextBlock {
  /// The lines of `text`, the first after `head`, the others below it.
  ///
  /// - Parameters:
  ///   - head: what stands before the first line; its columns are the indent of the rest.
  ///   - width: columns of a whole line.
  static func lines(_ head: String, _ text: String, width: Int) -> [String] {
    let indent = DisplayWidth.of(head)
    let pad = String(repeating: " ", count: indent)
    let wrapped = TextWrap.lines(text, width: max(20, width - indent))
    guard !wrapped.isEmpty else { return [head] }
    return wrapped.enumerated().map { ($0 == 0 ? head : pad) + $1 }
  }

  /// The same with what stands between ⟦ and ⟧ in bold, over as many lines as it takes.
  static func marked(_ head: String, _ text: String, width: Int, _ style: Style) -> [String] {
    var isMarked = false
    return lines(head, text, width: width).map { line in
      var out = ""
      var run = ""
      func close() -> String { run.isEmpty ? "" : isMarked ? style.bold(run) : run }
      for scalar in line.unicodeScalars {
        if scalar == "⟦" {
          out += close()
          (run, isMarked) = ("", true)
        }
        run.unicodeScalars.append(scalar)
        if scalar == "⟧" {
          out += close()
          (run, isMarked) = ("", false)
        }
      }
      return out + close()
    }
  }
}
