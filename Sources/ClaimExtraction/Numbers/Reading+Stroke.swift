import Foundation

// Fractions in digits: 3/4, 2 1/4, 5½.

extension Reading {
  /// 3/4, 2 1/4, 5½.
  func fraction(_ figure: Figure, _ digits: Digits) -> Figure {
    guard figure.range.upperBound == digits.end, !figure.isDecimal else { return figure }
    let end = figure.range.upperBound
    if let value = Self.vulgar[at(end)] { return mixed(figure, value.0, value.1, end + 1) }
    if let (over, stop) = under(at: end) {
      var result = figure
      result.min = figure.min.ratio(to: over)
      result.max = result.min
      result.mantissa = result.min
      result.step = nil
      result.form = .fraction
      result.denominator = over
      result.range = figure.range.lowerBound..<stop
      return result
    }
    let next = skipBlanks(end)
    guard next > end, at(next).isDigit, let above = self.digits(at: next), above.decimals == 0,
      above.whole < 4, !above.isGrouped, let (over, stop) = under(at: above.end),
      above.value < over || all
    else { return figure }
    return mixed(figure, above.value, over, stop)
  }

  func mixed(_ figure: Figure, _ above: Decimal, _ over: Decimal, _ end: Int) -> Figure {
    var result = figure
    result.min = figure.min + above.ratio(to: over)
    result.max = result.min
    result.mantissa = result.min
    result.step = nil
    result.range = figure.range.lowerBound..<end
    return result
  }

  /// "/4", where a whole number other than 0 follows the stroke.
  func under(at i: Int) -> (Decimal, Int)? {
    let stroke = skipBlanks(i)
    guard at(stroke) == 0x2F else { return nil }
    let j = stroke == i ? i + 1 : skipBlanks(stroke + 1)
    guard let digits = digits(at: j), digits.decimals == 0, digits.value != 0,
      at(digits.end) != 0x2F
    else { return nil }
    return (digits.value, digits.end)
  }

  /// ½ and its kind, above and under the line.
  static let vulgar: [UInt32: (Decimal, Decimal)] = [
    0xBC: (1, 4), 0xBD: (1, 2), 0xBE: (3, 4), 0x2153: (1, 3), 0x2154: (2, 3), 0x2155: (1, 5),
    0x2156: (2, 5), 0x2157: (3, 5), 0x2158: (4, 5), 0x2159: (1, 6), 0x215A: (5, 6),
    0x215B: (1, 8), 0x215C: (3, 8), 0x215D: (5, 8), 0x215E: (7, 8),
  ]
}
