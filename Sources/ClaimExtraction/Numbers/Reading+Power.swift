import Foundation

// Powers: 1e10, 2^5, 6.02×10^23, 10²³.

extension Reading {
  /// Powers: 1e10, 2^5, 6.02×10^23, 10²³.
  func powered(_ figure: Figure) -> Figure {
    var figure = figure
    let end = figure.range.upperBound
    if at(end) == 0x65, let (power, stop) = exponent(at: end + 1), !at(stop).isLatin {
      figure.apply(factor: .power(ofTen: power), end: stop)
    } else if let (base, start) = timesTen(at: skipBlanks(end)),
      let (power, stop) = caret(at: start) ?? superscript(at: start)
    {
      figure.apply(factor: base == 10 ? .power(ofTen: power) : 1, end: stop)
    } else if let (power, stop) = caret(at: end) ?? superscript(at: end), figure.min != 0,
      !at(stop).isLatin, abs(power) <= 40
    {
      let value = raise(figure.min, to: power)
      guard value.isFinite else { return figure }
      figure.min = value
      figure.max = value
      figure.mantissa = value
      figure.step = nil
      figure.range = figure.range.lowerBound..<stop
    }
    return figure
  }

  func raise(_ base: Decimal, to power: Int) -> Decimal {
    if base == 10 { return .power(ofTen: power) }
    let value = Foundation.pow(base, Swift.min(abs(power), 40))
    return power < 0 ? Decimal(1).ratio(to: value) : value
  }

  func exponent(at i: Int) -> (Int, Int)? {
    var j = i
    var sign = 1
    if at(j) == 0x2D { sign = -1 }
    if at(j) == 0x2D || at(j) == 0x2B { j += 1 }
    let start = j
    var value = 0
    while at(j).isDigit, j < start + 4 {
      value = value * 10 + Int(at(j) - 48)
      j += 1
    }
    return j > start ? (sign * value, j) : nil
  }

  func caret(at i: Int) -> (Int, Int)? { at(i) == 0x5E ? exponent(at: i + 1) : nil }

  /// "×10" with the place behind it.
  func timesTen(at i: Int) -> (Int, Int)? {
    guard at(i) == 0xD7 || at(i) == 0x78 || at(i) == 0x2A || at(i) == 0xB7 else { return nil }
    let j = skipBlanks(i + 1)
    guard at(j) == 49, at(j + 1) == 48, !at(j + 2).isDigit else { return nil }
    return (10, j + 2)
  }

  func superscript(at i: Int) -> (Int, Int)? {
    var j = i
    var sign = 1
    if at(j) == 0x207B {
      sign = -1
      j += 1
    }
    let start = j
    var value = 0
    while let digit = Self.superscripts.firstIndex(of: at(j)), j < start + 3 {
      value = value * 10 + digit
      j += 1
    }
    return j > start ? (sign * value, j) : nil
  }

  private static let superscripts: [UInt32] = [
    0x2070, 0xB9, 0xB2, 0xB3, 0x2074, 0x2075, 0x2076, 0x2077, 0x2078, 0x2079,
  ]
}
