/// Text broken into lines by columns: Latin words stay whole, Chinese breaks anywhere but before a
/// mark that closes and after one that opens.
enum TextWrap {
  /// The lines of `text`, each at most `width` columns; a word longer than a line is broken.
  static func lines(_ text: String, width: Int) -> [String] {
    guard width > 1 else { return [] }
    var lines: [String] = []
    var line = ""
    var used = 0
    func close() {
      while line.unicodeScalars.last == " " { line.unicodeScalars.removeLast() }
      lines.append(line)
      (line, used) = ("", 0)
    }
    for piece in pieces(text) {
      let columns = DisplayWidth.of(piece)
      if used + columns > width, used > 0, piece != " " { close() }
      if piece == " " && (used == 0 || used >= width) { continue }
      if columns <= width {
        line += piece
        used += columns
        continue
      }
      for scalar in piece.unicodeScalars {
        if used + DisplayWidth.of(scalar) > width { close() }
        line.unicodeScalars.append(scalar)
        used += DisplayWidth.of(scalar)
      }
    }
    if !line.isEmpty { close() }
    return lines
  }

  /// What may not be broken: single wide characters, spaces, and runs of the rest.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var word = String.UnicodeScalarView()
    func close() {
      if !word.isEmpty { pieces.append(String(word)) }
      word = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      let isWide = DisplayWidth.of(scalar) == 2
      if closing.contains(scalar), word.isEmpty, let last = pieces.last, last != " " {
        pieces[pieces.count - 1] = last + String(scalar)
      } else if opening.contains(scalar) {
        if !word.isEmpty, !word.allSatisfy(opening.contains) { close() }
        word.append(scalar)
      } else if scalar == " " {
        close()
        pieces.append(" ")
      } else if isWide, !word.isEmpty, word.allSatisfy(opening.contains) {
        word.append(scalar)
        close()
      } else if isWide {
        close()
        pieces.append(String(scalar))
      } else {
        word.append(scalar)
      }
    }
    close()
    return pieces
  }

  private static let opening = Set("（「『《〈【〔⟦".unicodeScalars)
  private static let closing = Set("）」』》〉】〕⟧，。、；：！？…％".unicodeScalars)
}
