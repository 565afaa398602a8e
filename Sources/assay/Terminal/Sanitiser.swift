/// Text from articles never reaches the terminal with control, bidirectional or invisible characters.
enum Sanitiser {
  /// The text on one line; what could steer a terminal becomes `·`, line ends a space.
  static func clean(_ text: String, keepingLines: Bool = false) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 10 where keepingLines: out.append(scalar)
      case 9, 10, 13, 0x2028, 0x2029: out.append(" ")
      case 0..<32, 127..<160, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
        0xE0000...0xE007F:
        out.append("·")
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}
