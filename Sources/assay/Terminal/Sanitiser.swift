import ClaimReports

/// Text from articles never reaches the terminal with control, bidirectional or invisible characters.
enum Sanitiser {
  /// The text on one line; what could steer a terminal becomes `·`, line ends a space.
  static func clean(_ text: String, keepingLines: Bool = false) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 10 where keepingLines: out.append(scalar)
      case 9, 10, 13, 0x2028, 0x2029: out.append(" ")
      // A terminal draws a joiner nowhere, or in places of its own choosing.
      case 0x200C, 0x200D: out.append("·")
      default: out.append(Neutral.isUnsafe(scalar) ? "·" : scalar)
      }
    }
    return String(out)
  }

  /// A name; letters of another script that pass for Latin ones are shown by their numbers.
  static func name(_ text: String) -> String { clean(Neutral.name(text)) }
}
