/// White space as a browser shows it.
enum PageText {
  /// Runs of white space become one space; between Chinese characters a line end becomes nothing.
  static func collapsed(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var (pending, broke) = (false, false)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r": (pending, broke) = (true, true)
      case " ", "\t", "\u{A0}", "\u{0C}": pending = true
      case "\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}": continue
      default:
        let joins = broke && isHan(scalar) && (out.last.map(isHan) ?? false)
        if pending, !joins { out.append(" ") }
        out.append(scalar)
        (pending, broke) = (false, false)
      }
    }
    if pending { out.append(" ") }
    return String(out)
  }

  static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x3000..<0xA000).contains(scalar.value) || (0xFF00..<0xFFF0).contains(scalar.value)
  }

  /// How much there is to read: a Chinese character weighs as much as two and a half letters.
  static func weight(_ text: String) -> Int {
    var half = 0
    for scalar in text.unicodeScalars where scalar.value > 0x20 && scalar.value != 0xA0 {
      half += isHan(scalar) ? 5 : 2
    }
    return half / 2
  }
}

extension PageText {
  /// Whether a line ends as a sentence does, also within quotes and brackets.
  static func endsSentence(_ text: String) -> Bool {
    let closing = "”’」』\"')）]】 "
    guard let last = text.last(where: { !closing.contains($0) }) else { return false }
    return "。！？.!?…；".contains(last)
  }
}

extension PageText {
  /// `Orland&#8217;s` as a browser shows it: sites escape what they put into their metadata once too often.
  static func withoutEntities(_ text: String) -> String {
    guard text.contains("&"), text.contains(";") || text.contains("<"), text.utf8.count < 4000,
      let tree = PageTree("<p>" + text + "</p>"), let body = tree.all("body").first
    else { return text }
    return tree.words(body)
  }
}
