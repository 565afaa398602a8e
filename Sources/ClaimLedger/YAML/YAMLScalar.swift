/// What a scalar may look like without quotes, and how it is escaped within them.
///
/// A text is written plain only where YAML 1.1 and 1.2 both read exactly that text: no leading indicator, no
/// `: ` and ` #`, no space at either end, nothing that looks like a number, date, time of day, truth value
/// or null, and no control character. The test for numbers errs on the side of quotes.
enum YAMLScalar {
  /// Bytes that cannot start a plain scalar here: `! " # % & ' * , > @ [ ] ` { | }`.
  static func isIndicator(_ byte: UInt8) -> Bool {
    switch byte {
    case 33, 34, 35, 37, 38, 39, 42, 44, 62, 64, 91, 93, 96, 123, 124, 125: true
    default: false
    }
  }

  /// How many hexadecimal digits follow the escape.
  static let hexWidth: [UInt8: Int] = [120: 2, 117: 4, 85: 8]

  /// The text of each other escape of a double-quoted scalar.
  static let escapes: [UInt8: String] = [
    48: "\0", 97: "\u{07}", 98: "\u{08}", 116: "\t", 9: "\t", 110: "\n", 118: "\u{0B}",
    102: "\u{0C}", 114: "\r", 101: "\u{1B}", 32: " ", 34: "\"", 47: "/", 92: "\\",
    78: "\u{85}", 95: "\u{A0}", 76: "\u{2028}", 80: "\u{2029}",
  ]

  /// Whether `text` must stand in quotes.
  ///
  /// - Parameter inFlow: it stands in a `[…]` list, where commas and brackets end a plain scalar.
  static func needsQuotes(_ text: String, inFlow: Bool) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let first = bytes.first, let last = bytes.last else { return true }
      if first == .space || last == .space || last == .colon { return true }
      switch first {
      case .dash, 63, .colon, 60, 61, 126: return true
      default: if isIndicator(first) { return true }
      }
      return bytes.count <= 5 && isWord(bytes) || looksNumeric(bytes)
        || hasUnsafe(bytes, inFlow: inFlow)
    }
  }

  private static let words: Set<[UInt8]> = Set(
    ["null", "true", "false", "yes", "no", "on", "off", "y", "n"].map { Array($0.utf8) })

  private static func isWord(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    words.contains(bytes.map { (65...90).contains($0) ? $0 + 32 : $0 })
  }

  /// Digits, dates, times of day, hexadecimal and exponents, `.inf` and `.nan`, and more than those.
  private static func looksNumeric(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch bytes[0] {
    case 43, 46, 48...57: break
    default: return false
    }
    if bytes[0] == 46 || bytes[0] == 43 { return true }
    return bytes.allSatisfy { byte in
      switch byte {
      case 48...58, 65...70, 97...102, 43, 45, 46, 95, 32, 79, 111, 84, 116, 88, 120, 90, 122: true
      default: false
      }
    }
  }

  private static func hasUnsafe(_ bytes: UnsafeBufferPointer<UInt8>, inFlow: Bool) -> Bool {
    for (i, byte) in bytes.enumerated() {
      switch byte {
      case 0..<32, 127: return true
      case .hash where i > 0 && bytes[i - 1] == .space: return true
      case .colon where bytes[i + 1] == .space: return true
      case .colon where inFlow, .comma where inFlow, .bracket where inFlow,
        .endBracket where inFlow, 123 where inFlow, 125 where inFlow:
        return true
      case 0xC2, 0xE2, 0xEF: if isHiddenScalar(bytes, i) { return true }
      default: break
      }
    }
    return false
  }

  private static func isHiddenScalar(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
    let length = bytes[i] == 0xC2 ? 2 : 3
    guard i + length <= bytes.count else { return true }
    var value = UInt32(bytes[i] & (length == 2 ? 0x1F : 0x0F))
    for k in 1..<length { value = value << 6 | UInt32(bytes[i + k] & 0x3F) }
    return isHidden(value)
  }

  /// Control characters, other line ends, marks that turn the direction of text, byte order marks.
  static func isHidden(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Appends `text` in double quotes, on one line.
  static func quote(_ text: String, into out: inout [UInt8]) {
    out.append(.doubleQuote)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 34, 92: out += [.backslash, UInt8(scalar.value)]
      case 10: out += [.backslash, 110]
      case 9: out += [.backslash, 116]
      case 13: out += [.backslash, 114]
      case 32..<127: out.append(UInt8(scalar.value))
      case let value where isHidden(value): escape(value, into: &out)
      default: out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    out.append(.doubleQuote)
  }

  private static func escape(_ value: UInt32, into out: inout [UInt8]) {
    let digits = String(value, radix: 16, uppercase: true)
    let width = value < 0x100 ? 2 : 4
    out += [.backslash, width == 2 ? 120 : 117]
    out += [UInt8](repeating: 48, count: width - digits.utf8.count)
    out += Array(digits.utf8)
  }
}
