import Foundation

/// Decimal numbers as records write them: `-12`, `0.333333`; no exponent, no separators.
enum DecimalText {
  /// `nil` for anything else, and for more digits than a decimal holds exactly (38).
  static func value(_ text: String) -> Decimal? {
    var digits = 0
    var fraction = -1
    var mantissa: UInt64 = 0
    var isNegative = false
    for (i, byte) in text.utf8.enumerated() {
      switch byte {
      case 45 where i == 0: isNegative = true
      case 48...57:
        digits += 1
        if fraction >= 0 { fraction += 1 }
        if digits <= 18 { mantissa = mantissa * 10 + UInt64(byte - 48) }
      case 46 where fraction < 0 && digits > 0: fraction = 0
      default: return nil
      }
    }
    guard digits > 0, digits <= 38, fraction != 0 else { return nil }
    guard digits <= 18 else { return Decimal(string: text, locale: nil) }
    return Decimal(
      sign: isNegative ? .minus : .plus, exponent: -max(0, fraction), significand: Decimal(mantissa)
    )
  }
}
