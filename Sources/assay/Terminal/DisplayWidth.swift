/// How many columns a text takes: East Asian wide characters take two (Unicode Standard Annex 11).
enum DisplayWidth {
  static func of(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x300: return 1
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default:
      let category = scalar.properties.generalCategory
      return category == .nonspacingMark || category == .enclosingMark ? 0 : 1
    }
  }

  /// The text cut to `width` columns, with `…` where something was cut, padded with spaces when asked.
  static func fit(_ text: String, _ width: Int, pad: Bool = false) -> String {
    let full = of(text)
    if full <= width { return pad ? text + String(repeating: " ", count: width - full) : text }
    var out = String.UnicodeScalarView()
    var used = 0
    for scalar in text.unicodeScalars {
      let w = of(scalar)
      if used + w > width - 1 { break }
      used += w
      out.append(scalar)
    }
    out.append("…")
    return String(out) + (pad ? String(repeating: " ", count: max(0, width - used - 1)) : "")
  }
}
