import ClaimModel
import Foundation

/// One text being read: what every rule of numbers and periods looks at.
final class Reading {
  let source: ReadingText
  let text: [UInt32]
  let words: ReaderWords
  let published: Day?
  let language: String?
  let all: Bool
  /// Whose 元 it is where the words beside it do not say.
  private(set) lazy var moneyOfText = LocalMoney.code(of: self)
  /// Whose ¥ it is.
  private(set) lazy var moneyOfSign = LocalMoney.codeOfSign(self)
  /// The last amount whose words said whose 元 it is: the money, and where the amount ends.
  private(set) var namedMoney: (code: String, end: Int)?

  init(
    _ source: ReadingText, _ words: ReaderWords, published: Day?, language: String?, all: Bool
  ) {
    self.source = source
    text = source.folded
    self.words = words
    self.published = published
    self.language = language
    self.all = all
  }

  /// The last quantity that was read.
  private(set) var lastQuantity: Sighting?

  /// Keeps the last quantity in mind, and whose 元 an amount names, for the amounts behind it that do not.
  func note(_ sighting: Sighting) {
    if sighting.kind == .quantity { lastQuantity = sighting }
    guard let code = sighting.unit, words.localCodes.contains(code),
      case let end = sighting.range.upperBound, !at(end - 1).isHan || namesMoney(sighting.core)
    else { return }
    namedMoney = (code, end)
  }

  /// Whether the words of an amount hold more of a money's name than 元.
  private func namesMoney(_ range: Range<Int>) -> Bool {
    range.contains { words.localMoney.match(text, at: $0)?.sense.weight == 3 }
  }

  var count: Int { text.count }

  /// The code point at `i`, 0 outside the text.
  @inline(__always)
  func at(_ i: Int) -> UInt32 { i >= 0 && i < text.count ? text[i] : 0 }

  /// Where the next character after up to six blanks stands; at most one of them a line break.
  @inline(__always)
  func skip(_ i: Int) -> Int {
    guard at(i) == 0x20 || at(i) == 0x0A, written(i) != 0x3000 else { return i }
    var j = i
    var breaks = 0
    while j < i + 6, at(j) == 0x20 || at(j) == 0x0A {
      if at(j) == 0x0A { breaks += 1 }
      if breaks > 1 { return i }
      j += 1
    }
    return j
  }

  /// Like `skip`, but stays on its line.
  @inline(__always)
  func skipBlanks(_ i: Int) -> Int {
    guard at(i) == 0x20, written(i) != 0x3000 else { return i }
    var j = i
    while j < i + 4, at(j) == 0x20 { j += 1 }
    return j
  }

  /// The end of the blanks before `i`, going back.
  @inline(__always)
  func skipBack(_ i: Int) -> Int {
    var j = i
    while j > 0, j > i - 3, at(j - 1) == 0x20 || at(j - 1) == 0x0A { j -= 1 }
    return j
  }

  /// The code point at `i` as it was written, before folding.
  func written(_ i: Int) -> UInt32 {
    i >= 0 && i < text.count ? source.original[Int(source.starts[i])].value : 0
  }

  func isUpper(_ i: Int) -> Bool { (65...90).contains(written(i)) }

  /// Whether a Latin letter or digit touches `i` from the left.
  @inline(__always)
  func isGlued(before i: Int) -> Bool { at(i - 1).isLatin || at(i - 1).isDigit }

  func part(_ i: Int) -> HanPart { words.part(at(i)) }

  func value(_ i: Int) -> Decimal { words.value(at(i)) }

  /// Whether a word of Latin letters begins at `i`, and where it ends.
  func latinWord(_ i: Int) -> Range<Int>? {
    guard at(i).isLatin, !at(i - 1).isLatin else { return nil }
    var j = i
    while j < i + 40, at(j).isLatin { j += 1 }
    return i..<j
  }

  func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    for value in text[range] { if let scalar = Unicode.Scalar(value) { view.append(scalar) } }
    return String(view)
  }

  /// Whether the folded text has exactly these ASCII letters at `i`.
  func has(_ letters: StaticString, at i: Int) -> Bool {
    guard i >= 0, i + letters.utf8CodeUnitCount <= text.count else { return false }
    return letters.withUTF8Buffer { buffer in
      for k in 0..<buffer.count where text[i + k] != UInt32(buffer[k]) { return false }
      return true
    }
  }
}
