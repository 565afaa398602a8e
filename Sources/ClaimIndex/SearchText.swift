import Foundation

/// Text as the full-text index sees it: words, and pairs of Han characters.
///
/// FTS5's own tokenizers cannot help with Chinese: `unicode61` takes a whole run of it for one word, and
/// `trigram` silently finds nothing for 芯片 or 算力. So the text is cut here and written as plain words
/// between spaces, which any `sqlite3` can read and ask for:
///
///     昇騰 AI芯片的性能 → 升腾 腾 ai 芯片 片的 的性 性能 能
///
/// A run of Han, kana or hangul becomes its pairs and, for its end, its last character alone. A search for
/// a run of two or more asks for its pairs in a row; a search for one character asks for words that
/// begin with it, which is why the last one stands there. Everything else is words of letters and digits
/// as folding left them; what is neither letter nor digit parts words.
enum SearchText {
  /// The words of a folded text, parted by single spaces.
  static func words(of folded: String) -> String {
    var cutter = Cutter()
    for scalar in folded.unicodeScalars { cutter.take(scalar) }
    cutter.end()
    return String(decoding: cutter.out, as: UTF8.self)
  }

  /// What to ask FTS5 for to find `folded`, as one phrase; `nil` where nothing of it is a word.
  static func phrase(_ folded: String) -> String? {
    var cutter = Cutter()
    for scalar in folded.unicodeScalars { cutter.take(scalar) }
    let single = cutter.runLength == 1
    cutter.end(lastAlone: single)
    guard !cutter.out.isEmpty else { return nil }
    return "\"\(String(decoding: cutter.out, as: UTF8.self))\"" + (single ? " *" : "")
  }

  /// Whether the bytes of `part` stand in `text`.
  static func holds(_ text: String, _ part: String) -> Bool {
    var (text, part) = (text, part)
    return text.withUTF8 { whole in
      part.withUTF8 { some in
        guard let start = whole.baseAddress, let wanted = some.baseAddress, !some.isEmpty else {
          return some.isEmpty
        }
        return (0..<max(0, whole.count - some.count + 1)).contains {
          start[$0] == wanted[0] && memcmp(start + $0, wanted, some.count) == 0
        }
      }
    }
  }

  /// Cuts scalar by scalar, straight into bytes.
  private struct Cutter {
    var out: [UInt8] = []
    /// Characters of the run so far; 0 outside of one.
    var runLength = 0
    private var last: Unicode.Scalar = " "
    private var inWord = false

    mutating func take(_ scalar: Unicode.Scalar) {
      if SearchText.isPaired(scalar) {
        inWord = false
        if runLength > 0 { write(last, scalar) }
        (last, runLength) = (scalar, runLength + 1)
      } else if SearchText.isWord(scalar) {
        if !inWord { end() }
        if !inWord, !out.isEmpty { out.append(0x20) }
        inWord = true
        append(scalar)
      } else {
        end()
      }
    }

    /// Ends a run or a word; a run's last character is written alone unless it is a question's end.
    mutating func end(lastAlone: Bool = true) {
      if runLength > 0, lastAlone { write(last) }
      runLength = 0
      inWord = false
    }

    private mutating func write(_ scalars: Unicode.Scalar...) {
      if !out.isEmpty { out.append(0x20) }
      for scalar in scalars { append(scalar) }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
      if scalar.isASCII {
        out.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// Written without spaces between words, or found by parts of words.
  static func isPaired(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x3005: false
    case 0x3005...0x3007, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: true
    case 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// A letter, a digit, or a mark on one.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0xAA: false
    case 0x2000...0x206F, 0x3000...0x303F: false
    default:
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
        true
      default: false
      }
    }
  }
}
