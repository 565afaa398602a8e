import ClaimModel

/// A line of the text without the white space around it.
struct Line: Hashable, Sendable {
  /// Folded code points; empty for a blank line.
  var range: Range<Int>
  /// Columns.
  var width: Int
  /// Ends in a mark that closes a sentence.
  var isClosed: Bool

  var isBlank: Bool { range.isEmpty }

  /// The lines of a text, blank ones included.
  static func lines(of text: [UInt32]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    for i in 0...text.count where i == text.count || text[i].isSpace && !text[i].isBlank {
      if i == text.count, start == i { break }
      lines.append(Line(text, start..<i))
      start = i + 1
    }
    return lines
  }

  private init(_ text: [UInt32], _ full: Range<Int>) {
    var (low, high) = (full.lowerBound, full.upperBound)
    while low < high, text[low].isSpace { low += 1 }
    while low < high, text[high - 1].isSpace { high -= 1 }
    range = low..<high
    width = text[range].reduce(0) { $0 + $1.columns }
    isClosed = Line.closes(text, range)
  }

  /// Whether a stretch ends in 。 . ! ? ; … or in one of these and a closing quotation mark or bracket.
  static func closes(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    var i = range.upperBound - 1
    while i > range.lowerBound, Marks.closers.contains(text[i]) { i -= 1 }
    return i >= range.lowerBound
      && (Marks.enders.contains(text[i]) || text[i] == Marks.stop || text[i] == Marks.semicolon)
  }
}

/// The punctuation that the rules know, after folding to half width.
enum Marks {
  static let stop: UInt32 = 0x2E
  static let comma: UInt32 = 0x2C
  static let colon: UInt32 = 0x3A
  static let semicolon: UInt32 = 0x3B
  /// 。 ! ? … and their kin
  static let enders: CodePoints = [0x3002, 0xFF61, 0x21, 0x3F, 0x2026]
  /// What may follow the mark that ends a sentence and still belongs to it.
  static let closers: CodePoints = [
    0x22, 0x27, 0x201D, 0x2019, 0x300D, 0x300F, 0x29, 0x5D, 0x3011, 0x300B, 0xBB,
  ]
  /// What closes an opening bracket or title mark.
  static func close(of open: UInt32) -> UInt32? {
    switch open {
    case 0x28: 0x29
    case 0x5B: 0x5D
    case 0x3008, 0x300A, 0x3010: open + 1
    default: nil
    }
  }
  static let openQuotes: CodePoints = [0x300C, 0x300E, 0x201C, 0x2018, 0xAB]
  static let closeQuotes: CodePoints = [0x300D, 0x300F, 0x201D, 0x2019, 0xBB]
  /// · • | > used between the items of a bar
  static let separators: CodePoints = [
    0xB7, 0x2022, 0x7C, 0x30FB, 0x2027, 0xFF5C, 0x25CF, 0x25AA, 0x3E, 0x203A, 0xBB,
  ]
  /// – — and the long dash
  static let dashes: CodePoints = [0x2013, 0x2014, 0x2015, 0x2500]
}
