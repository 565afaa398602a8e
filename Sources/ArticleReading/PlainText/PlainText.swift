import ClaimModel

// A plain text says of itself only what its first lines say: perhaps the paper's name, perhaps a title, perhaps a line
// with the publisher and the date, perhaps a line of buttons saved along with it. The text itself is kept whole;
// only the metadata is read from it.

/// What the first lines of a plain text tell of it.
enum PlainText {
  /// How many lines with words are looked at.
  private static let head = 8
  /// How much of the text is looked at for them, in code points.
  private static let beginning = 4000

  static func read(_ text: String) -> Document {
    var document = Document(text: text)
    var seen = 0
    var paper: String?
    var isDated = false
    let start = text.unicodeScalars.prefix(beginning)
    for line in start.split(whereSeparator: isNewline) {
      let words = Substring(line.drop { $0.properties.isWhitespace || $0 == "\u{FEFF}" })
      guard !words.isEmpty else { continue }
      seen += 1
      if seen > head { break }
      if let dateline = Dateline(String(words.prefix(400))) {
        isDated = isDated || seen == 2 && dateline.day != nil && dateline.publisher == nil
        document.published = document.published ?? dateline.day
        document.publisher = document.publisher ?? dateline.publisher
        document.author = document.author ?? dateline.author
      } else if document.title == nil, seen <= 3,
        let head = Masthead.read(String(words).trimmed, in: text)
      {
        if case .paper(let name) = head { paper = paper ?? name }
      } else if seen == 3, isDated, let name = document.title, paper == nil,
        Masthead.stands(name, over: String(words).trimmed), Title.fits(words)
      {
        paper = name
        document.title = String(words).trimmed
      } else if document.title == nil, Title.fits(words) {
        document.title = String(words).trimmed
      } else if words.unicodeScalars.count > Title.longest {
        break
      }
    }
    document.publisher = paper ?? document.publisher
    return document
  }

  private static func isNewline(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    var view = Substring(self).unicodeScalars
    while let first = view.first, first.properties.isWhitespace { view.removeFirst() }
    while let last = view.last, last.properties.isWhitespace { view.removeLast() }
    return String(view)
  }
}

extension Character {
  /// 0–9, also full-width; 一 and 三 are numbers to Unicode, but stand in names as well.
  var isFigure: Bool {
    unicodeScalars.allSatisfy {
      (0x30...0x39).contains($0.value) || (0xFF10...0xFF19).contains($0.value)
    }
  }
}
