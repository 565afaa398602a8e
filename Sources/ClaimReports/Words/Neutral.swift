/// Text from articles, made harmless for whoever reads it: nothing in it steers a terminal or turns a line round.
public enum Neutral {
  /// Control, direction and invisible characters; line feed and tab are left to the caller.
  ///
  /// The joiners U+200C and U+200D and the variation selectors are kept: words of some languages and
  /// pictures need them, and they move nothing.
  public static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: false
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5: true
    case 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF: true
    case 0xFFA0, 0xFFF9...0xFFFB, 0x1D173...0x1D17A, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// On one line: white space runs become one space, unsafe characters are shown as `⟨U+202E⟩`.
  public static func line(_ text: String) -> String { line(text, trimmed: true) }

  /// - Parameter trimmed: whether white space at either end is left out.
  static func line(_ text: String, trimmed: Bool) -> String {
    var out = String.UnicodeScalarView()
    var pending = false
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\t" || scalar == "\r" || scalar == " " {
        pending = !trimmed || !out.isEmpty
        continue
      }
      if pending { out.append(" ") }
      pending = false
      append(scalar, to: &out)
    }
    if pending, !trimmed { out.append(" ") }
    return String(out)
  }

  /// Line feeds and tabs stay.
  public static func text(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\t" { out.append(scalar) } else { append(scalar, to: &out) }
    }
    return String(out)
  }

  private static func append(_ scalar: Unicode.Scalar, to out: inout String.UnicodeScalarView) {
    guard isUnsafe(scalar) else { return out.append(scalar) }
    out.append(contentsOf: number(scalar).unicodeScalars)
  }

  /// `⟨U+202E⟩`.
  static func number(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "⟨U+" + String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex + "⟩"
  }
}
