import Foundation

// An age by its place: "Maren Kolbe, 58, said". Two words with capitals before the comma are a person's name; "Rovers, 58,"
// and "in 1990, 58, and 61" are none.

extension Reading {
  /// Whether a bare number between commas behind a name is an age.
  func isAge(_ measured: Measured) -> Bool {
    let figure = measured.figure
    let comma = skipBack(measured.start) - 1
    guard figure.script == .arabic, figure.form == .plain, figure.isPoint, !figure.isDecimal,
      Self.ages.contains(measured.min), at(measured.range.upperBound) == Self.comma,
      at(comma) == Self.comma, let family = name(endingAt: comma), at(family - 1) == 0x20
    else { return false }
    return name(endingAt: family - 1) != nil
  }

  /// Where the word with a capital that ends at `end` begins.
  private func name(endingAt end: Int) -> Int? {
    var start = end
    while at(start - 1).isLatin { start -= 1 }
    return end - start >= 2 && isUpper(start) ? start : nil
  }

  private static let ages: ClosedRange<Decimal> = 16...110
  private static let comma: UInt32 = 0x2C
}
