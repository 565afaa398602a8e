import Foundation

// Plain digits with a point and group marks: 1,234,567.89, 40 000, 12,34,567, .5.

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

  /// Plain digits with a decimal point and group separators.
  func digits(at i: Int) -> Digits? {
    if let plain = plainDigits(at: i) { return plain }
    var j = i
    var run: [UInt8] = []
    while at(j).isDigit, run.count < 40 { append(&run, &j) }
    if at(j).isDigit { return nil }
    var result = Digits(end: j, value: 0, whole: run.count)
    result.leadingZero = run.count > 1 && run[0] == 0
    if !run.isEmpty { grouped(&run, from: i, &j, &result) }
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
  func plainDigits(at i: Int) -> Digits? {
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

  func isSeparator(_ value: UInt32) -> Bool {
    value == 0x2C || value == 0x20 || value == 0x27
  }

  func append(_ run: inout [UInt8], _ j: inout Int) {
    run.append(UInt8(truncatingIfNeeded: at(j) - 48))
    j += 1
  }

  /// Takes in groups of three after a comma, a space or an apostrophe, and Indian groups of two before the last three.
  func grouped(
    _ run: inout [UInt8], from start: Int, _ j: inout Int, _ result: inout Digits
  ) {
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
    guard groups > 0, separator != 0x20 || isSpacedNumber(run, start, groups, k) else { return }
    run += taken
    j = k
    result.isGrouped = true
  }

  /// The number of digits, 2 or 3, that stand from `k` on, where no more follow.
  func groupSize(_ k: Int) -> Int? {
    guard at(k).isDigit, at(k + 1).isDigit else { return nil }
    if !at(k + 2).isDigit { return 2 }
    return at(k + 3).isDigit ? nil : 3
  }

  /// Whether groups between spaces are one number, and not a number beside another: in Chinese 8 642萬 as offices print it,
  /// with what is counted right behind; not 第3 120人 or A5 480元.
  func isSpacedNumber(_ run: [UInt8], _ start: Int, _ groups: Int, _ end: Int) -> Bool {
    guard run[0] != 0, !at(end).isLatin else { return false }
    guard language?.hasPrefix("zh") == true, groups == 1 else { return true }
    return at(end).isHan && !at(start - 1).isLatin && at(start - 1) != 0x7B2C
      && words.cuesBefore.match(text, endingAt: start)?.sense != .label
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
}
