import Foundation

// Numbers in Arabic digits: 1,234,567.89, 40 000, 12,34,567, .5, 1e10, 6.02×10^23, 2^-1, 3/4, 2 1/4, 10k, 5½.

extension Reading {
  /// Digits read from a place: their value and form.
  struct Digits {
    var end: Int
    var value: Decimal
    var whole: Int
    var decimals = 0
    var isGrouped = false
    var trailingZeros = 0
    var leadingZero = false
  }

  /// A number in Arabic digits that begins at `i`, without sign, unit or scale words.
  func arabic(at i: Int) -> Figure? {
    guard let digits = digits(at: i) else { return nil }
    var figure = Figure(range: i..<digits.end, value: digits.value, script: .arabic)
    figure.isGrouped = digits.isGrouped
    figure.isDecimal = digits.decimals > 0
    figure.digits = digits.whole
    figure.step =
      digits.decimals > 0 ? .power(ofTen: -digits.decimals) : .power(ofTen: digits.trailingZeros)
    return suffixed(fraction(powered(figure), digits))
  }

  /// Plain digits with a decimal point and group separators.
  func digits(at i: Int) -> Digits? {
    if let plain = plainDigits(at: i) { return plain }
    var j = i
    var run: [UInt8] = []
    while at(j).isDigit, run.count < 40 { append(&run, &j) }
    if at(j).isDigit { return nil }
    var result = Digits(end: j, value: 0, whole: run.count)
    result.leadingZero = run.count > 1 && run[0] == 0
    if !run.isEmpty { grouped(&run, &j, &result) }
    result.whole = run.count
    let places = run.count
    if at(j) == 0x2E, at(j + 1).isDigit {
      j += 1
      while at(j).isDigit, run.count < 60 { append(&run, &j) }
    } else if at(j) == 0x2C, at(j + 1) == 48, at(j + 2) == 48, !at(j + 3).isDigit, !run.isEmpty {
      j += 3
      run += [0, 0]
    }
    guard !run.isEmpty else { return nil }
    result.decimals = run.count - places
    result.end = j
    result.value = Self.decimal(run) * .power(ofTen: -result.decimals)
    result.trailingZeros = run.reversed().prefix { $0 == 0 }.count
    if result.trailingZeros == run.count { result.trailingZeros = 0 }
    return result
  }

  /// The common case: up to eighteen digits and perhaps a point, with no separators.
  private func plainDigits(at i: Int) -> Digits? {
    var j = i
    var value: UInt64 = 0
    var zeros = 0
    func take() {
      let digit = UInt64(text[j] - 48)
      value = value * 10 + digit
      zeros = digit == 0 ? zeros + 1 : 0
      j += 1
    }
    while j < i + 18, at(j).isDigit { take() }
    let whole = j - i
    guard whole > 0, !at(j).isDigit, !at(j + 1).isDigit || !isSeparator(at(j)) else { return nil }
    guard at(j) != 0x2C || at(j + 1) != 48 else { return nil }
    if at(j) == 0x2E, at(j + 1).isDigit {
      j += 1
      while j < i + 18, at(j).isDigit { take() }
      guard !at(j).isDigit else { return nil }
    }
    var result = Digits(end: j, value: 0, whole: whole)
    result.decimals = j - i > whole ? j - i - whole - 1 : 0
    result.value =
      result.decimals == 0
      ? Decimal(value)
      : Decimal(sign: .plus, exponent: -result.decimals, significand: Decimal(value))
    result.trailingZeros = value == 0 ? 0 : zeros
    result.leadingZero = at(i) == 48 && whole > 1
    return result
  }

  private func isSeparator(_ value: UInt32) -> Bool {
    value == 0x2C || value == 0x20 || value == 0x27
  }

  private func append(_ run: inout [UInt8], _ j: inout Int) {
    run.append(UInt8(truncatingIfNeeded: at(j) - 48))
    j += 1
  }

  /// Takes in groups of three after a comma, a space or an apostrophe, and Indian groups of two before the last three.
  private func grouped(_ run: inout [UInt8], _ j: inout Int, _ result: inout Digits) {
    guard run.count <= 3, run[0] != 0 || run.count == 1 else { return }
    let separator = at(j)
    guard separator == 0x2C || separator == 0x20 || separator == 0x27 else { return }
    var k = j
    var taken: [UInt8] = []
    var sizes: [Int] = []
    while at(k) == separator, let size = groupSize(k + 1), sizes.count < 12 {
      guard size == 3 || separator == 0x2C, sizes.last != 3 || size == 3 else { break }
      for n in 1...size { taken.append(UInt8(truncatingIfNeeded: at(k + n) - 48)) }
      sizes.append(size)
      k += size + 1
    }
    let groups = sizes.count
    guard sizes.last == 3, sizes.allSatisfy({ $0 == 3 }) || sizes.dropLast().allSatisfy({ $0 == 2 })
    else { return }
    guard groups > 0, separator != 0x20 || isSpacedNumber(run, groups, k) else { return }
    run += taken
    j = k
    result.isGrouped = true
  }

  /// The number of digits, 2 or 3, that stand from `k` on, where no more follow.
  private func groupSize(_ k: Int) -> Int? {
    guard at(k).isDigit, at(k + 1).isDigit else { return nil }
    if !at(k + 2).isDigit { return 2 }
    return at(k + 3).isDigit ? nil : 3
  }

  /// Whether groups between spaces are one number, and not a number beside another.
  private func isSpacedNumber(_ run: [UInt8], _ groups: Int, _ end: Int) -> Bool {
    guard run[0] != 0, !at(end).isLatin else { return false }
    return language?.hasPrefix("zh") != true || groups > 1
  }

  static func decimal(_ run: [UInt8]) -> Decimal {
    if run.count <= 18 {
      var value: UInt64 = 0
      for digit in run { value = value * 10 + UInt64(digit) }
      return Decimal(value)
    }
    var value: Decimal = 0
    for digit in run.prefix(38) { value = value * 10 + Decimal(Int(digit)) }
    return run.count > 38 ? value * .power(ofTen: run.count - 38) : value
  }

  /// Powers: 1e10, 2^5, 6.02×10^23, 10²³.
  private func powered(_ figure: Figure) -> Figure {
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

  private func raise(_ base: Decimal, to power: Int) -> Decimal {
    if base == 10 { return .power(ofTen: power) }
    let value = Foundation.pow(base, Swift.min(abs(power), 40))
    return power < 0 ? Decimal(1).ratio(to: value) : value
  }

  private func exponent(at i: Int) -> (Int, Int)? {
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

  private func caret(at i: Int) -> (Int, Int)? { at(i) == 0x5E ? exponent(at: i + 1) : nil }

  /// "×10" with the place behind it.
  private func timesTen(at i: Int) -> (Int, Int)? {
    guard at(i) == 0xD7 || at(i) == 0x78 || at(i) == 0x2A || at(i) == 0xB7 else { return nil }
    let j = skipBlanks(i + 1)
    guard at(j) == 49, at(j + 1) == 48, !at(j + 2).isDigit else { return nil }
    return (10, j + 2)
  }

  private func superscript(at i: Int) -> (Int, Int)? {
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

  /// 3/4, 2 1/4, 5½.
  private func fraction(_ figure: Figure, _ digits: Digits) -> Figure {
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

  private func mixed(_ figure: Figure, _ above: Decimal, _ over: Decimal, _ end: Int) -> Figure {
    var result = figure
    result.min = figure.min + above.ratio(to: over)
    result.max = result.min
    result.mantissa = result.min
    result.step = nil
    result.range = figure.range.lowerBound..<end
    return result
  }

  /// "/4", where a whole number other than 0 follows the stroke.
  private func under(at i: Int) -> (Decimal, Int)? {
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

  /// 10k, 3M, 2bn: a scale letter right after digits; M and k also after a blank.
  private func suffixed(_ figure: Figure) -> Figure {
    let end = figure.range.upperBound
    var j = end
    if at(j) == 0x20 {
      j = skipBlanks(j)
      guard at(j) == 0x6B || isUpper(j) && at(j) == 0x6D, !at(j + 1).isLatin else { return figure }
    }
    guard at(j).isLatin, let match = words.numerals.match(text, at: j),
      match.sense.part == .suffix, isScaleLetter(j, match.range.upperBound, figure)
    else { return figure }
    var result = figure
    result.apply(factor: match.sense.value, end: match.range.upperBound)
    result.scale = match.sense.value
    result.hasSuffix = true
    return result
  }

  /// Whether letters after digits scale them: "5m" is metres and "5t" tonnes unless money stands before.
  private func isScaleLetter(_ start: Int, _ end: Int, _ figure: Figure) -> Bool {
    guard !at(end).isLatin, !at(end).isDigit, at(end) != 0x2F || at(start) != 0x6D else {
      return false
    }
    switch at(start) {
    case 0x6B: return true
    case 0x6D where end - start == 2: return hasMoney(before: figure.range.lowerBound)
    case 0x6D:
      return isUpper(start) || hasMoney(before: figure.range.lowerBound) || isPlural(after: end)
    default: return hasMoney(before: figure.range.lowerBound)
    }
  }

  /// "3.2m cars": a plural behind the letter is counted.
  private func isPlural(after end: Int) -> Bool {
    guard let word = latinWord(skip(end)), word.lowerBound > end else { return false }
    if has("people", at: word.lowerBound) { return true }
    return word.count > 3 && at(word.upperBound - 1) == 0x73 && at(word.upperBound - 2) != 0x73
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

extension UInt32 {
  fileprivate func isGroupMark(_ mark: UInt32) -> Bool { self == mark }
}
