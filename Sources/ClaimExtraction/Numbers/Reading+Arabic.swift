import Foundation

// Numbers in Arabic digits: 1,234,567.89, 40 000, 12,34,567, .5, 1e10, 6.02×10^23, 2^-1, 3/4, 2 1/4, 10k, 5½.

extension Reading {
  /// A number in Arabic digits that begins at `i`, without sign, unit or scale words.
  func arabic(at i: Int) -> Figure? {
    guard let digits = digits(at: i), !isDottedCode(digits) else { return nil }
    var figure = Figure(range: i..<digits.end, value: digits.value, script: .arabic)
    figure.isGrouped = digits.isGrouped
    figure.isDecimal = digits.decimals > 0
    figure.digits = digits.whole
    figure.step =
      digits.decimals > 0 ? .power(ofTen: -digits.decimals) : .power(ofTen: digits.trailingZeros)
    return suffixed(fraction(powered(figure), digits))
  }

  /// 192.168.1.2: more points follow the decimals.
  private func isDottedCode(_ digits: Digits) -> Bool {
    digits.decimals > 0 && at(digits.end) == 0x2E && at(digits.end + 1).isDigit
  }

  func hasMoney(before i: Int) -> Bool {
    words.moneyBefore.match(text, endingAt: skipBack(i)) != nil
  }
}

extension Figure {
  /// Multiplies the figure by a factor that is written up to `end`.
  mutating func apply(factor: Decimal, end: Int) {
    multiply(by: factor)
    range = range.lowerBound..<end
  }
}
