import Foundation

/// Text that anchors may point into: LF, NFC, no control characters, one final newline.
struct CleanText {
  var text: String
  var notes: [String] = []

  init(_ raw: String) {
    if CleanText.isClean(raw) {
      text = CleanText.trimmed(raw.unicodeScalars)
      return
    }
    var (out, dropped, turned) = (String.UnicodeScalarView(), 0, 0)
    out.reserveCapacity(raw.utf8.count)
    var (afterReturn, mayChange) = (false, false)
    for scalar in raw.unicodeScalars {
      switch scalar.value {
      case 0x20..<0x7F: out.append(scalar)
      case 0x0D, 0x85, 0x2028, 0x2029: out.append("\n")
      case 0x0A: if !afterReturn { out.append("\n") }
      case 0x0C: out.append("\n")
      case 0x09: out.append("\t")
      case 0..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF: dropped += 1
      // What turns the direction of text, or is never seen, can only mislead in Chinese and English.
      case 0x202A...0x202E, 0x2066...0x2069, 0xE0000...0xE007F: turned += 1
      default:
        mayChange = mayChange || CleanText.mayChange(scalar.value)
        out.append(scalar)
      }
      afterReturn = scalar.value == 0x0D
    }
    let plain = CleanText.trimmed(out)
    text = mayChange ? plain.precomposedStringWithCanonicalMapping : plain
    if turned > 0 {
      notes.append("left out \(turned) character\(turned == 1 ? "" : "s") that turn or hide text")
    }
    if dropped > 0 {
      notes.append("left out \(dropped) control character\(dropped == 1 ? "" : "s")")
    }
  }

  /// Whether nothing but the ends of a text needs a change, as in nearly every text.
  private static func isClean(_ raw: String) -> Bool {
    raw.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x20..<0x7F, 0x09, 0x0A: true
      case 0..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: false
      case 0xE0000...0xE007F: false
      default: !mayChange(scalar.value)
      }
    }
  }

  /// Whether NFC could touch a character; false for all that Chinese and English articles are made of.
  private static func mayChange(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x300, 0x2002..<0x2126, 0x212C..<0x2329, 0x232B..<0x2ADC, 0x2ADD..<0x3099: false
    case 0x309B..<0xA66F, 0xAC00..<0xD7A4, 0xE000..<0xF900, 0xFE10..<0x10000: false
    case 0x1F000..<0x2F800, 0x30000..<0x110000: false
    default: true
    }
  }

  /// Without line feeds at the beginning, and with one in place of white space at the end.
  private static func trimmed(_ view: String.UnicodeScalarView) -> String {
    guard let last = view.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
    return String(view[...last].drop { $0 == "\n" }) + "\n"
  }

  /// A name or title on one line, without what `text` leaves out; `nil` where nothing stays.
  static func line(_ raw: String?) -> String? {
    guard let raw else { return nil }
    let clean = CleanText(raw).text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return clean.trimmed.isEmpty ? nil : clean.trimmed
  }
}
