import Foundation

// Digits and the words that give them their place: 兩百三十, 一萬五千億, 二三十.

extension HanNumeral {
  mutating func zero(_ i: Int) -> Bool {
    if digit == nil, section == 0, groups == 0, !isDecimal {
      if reading.part(i + 1) == .small { return advance(to: i + 1) }
      return digits(i)
    }
    if digit != nil, !isDecimal { return false }
    if isDecimal, digit != nil { return false }
    let next = reading.skipBlanks(i + 1)
    let part = reading.part(next)
    guard part != .none || reading.at(next).isDigit else { return false }
    guard
      part == .digit || part == .small || part == .tens || part == .several || part == .pair
        || part == .more
        || reading.at(next).isDigit
    else { return false }
    afterZero = true
    return advance(to: i + 1)
  }

  mutating func digits(_ i: Int) -> Bool {
    if digit != nil || tokens > 0 && reading.isChequeWord(i) { return false }
    var run: [UInt8] = []
    var j = i
    while reading.part(j) == .digit, run.count < 40 {
      run.append(UInt8(truncating: reading.value(j) as NSDecimalNumber))
      j += 1
    }
    digitCount = run.count
    digitIsArabic = false
    if run.count == 1, run[0] == 1 || run[0] == 3, reading.part(j) == .pair, isSpan(j + 1) {
      digit = run[0] == 1 ? 1 : 2
      digitMax = run[0] == 1 ? 2 : 3
      digitCount = 2
      return advance(to: j + 1)
    }
    if run.count == 2, run[1] == run[0] + 1, run[0] > 0, isSpan(j) {
      digit = Decimal(Int(run[0]))
      digitMax = Decimal(Int(run[1]))
    } else if run.count > 1, scaled, run[0] != 0 {
      digit = Decimal(Int(run[0]))
      digitCount = 1
      return advance(to: i + 1)
    } else {
      digit = Reading.decimal(run)
    }
    isArticle = tokens == 0 && run == [1]
    return advance(to: j)
  }

  /// Whether two neighbouring digits before `j` are a span and not a number written place by place.
  func isSpan(_ j: Int) -> Bool {
    let k = reading.skipBlanks(j)
    switch reading.part(k) {
    case .small, .big, .tenth: return true
    default: return reading.unit(at: k) != nil
    }
  }

  mutating func pair(_ i: Int) -> Bool {
    guard digit == nil, !isDecimal else { return false }
    let next = reading.skipBlanks(i + 1)
    if tokens > 0, reading.part(next) != .small, reading.part(next) != .big { return false }
    digit = 2
    digitIsArabic = false
    if tokens == 0, next == i + 1, reading.part(next) == .digit, reading.value(next) == 3,
      isSpan(next + 1)
    {
      digitMax = 3
      digitCount = 2
      return advance(to: next + 1)
    }
    digitCount = 1
    return advance(to: i + 1)
  }

  mutating func tens(_ i: Int) -> Bool {
    guard digit == nil, lastSmall > 10 else { return false }
    section += reading.value(i)
    lastSmall = 10
    lastPlace = 10
    scaled = true
    return advance(to: i + 1)
  }

  mutating func small(_ i: Int) -> Bool {
    let size = reading.value(i)
    guard !isDecimal || mixed, size < lastSmall else { return false }
    if digit == nil {
      guard size == 10 || tokens == 0 || afterZero && section == 0 else { return false }
      if tokens == 0, size > 10 { isBareScale = true }
    }
    section += (digit ?? 1) * size
    if let top = digitMax {
      spread = (top - (digit ?? 1)) * size
      digitMax = nil
    }
    digit = nil
    lastSmall = size
    lastPlace = size
    afterZero = false
    scaled = true
    return advance(to: i + 1)
  }

  mutating func big(_ i: Int) -> Bool {
    let size = reading.value(i)
    if let top = digitMax {
      spread = top - (digit ?? 1)
      digitMax = nil
    }
    let current = section + (digit ?? 0)
    if current == 0, spread == 0, moreStep == nil || groups != 0 {
      guard groups > 0 else {
        guard tokens == 0 else { return false }
        isBareScale = true
        groups = size
        return closed(i, size)
      }
      guard p == i || tokens > 0 else { return false }
      groups = groups - lastGroup + lastGroup * size
      lastGroup *= size
      spread *= size
      moreStep = moreStep.map { $0 * size }
      bigProduct *= size
      lastBig = (lastBig ?? 1) * size
      lastPlace = size
      return advance(to: i + 1)
    }
    if let last = lastBig, size >= last {
      groups = (groups + current) * size
      lastGroup = groups
    } else {
      lastGroup = current * size
      groups += lastGroup
    }
    spread *= size
    moreStep = moreStep.map { $0 * size }
    return closed(i, size)
  }

  mutating func closed(_ i: Int, _ size: Decimal) -> Bool {
    lastBig = size
    bigProduct = size
    section = 0
    digit = nil
    lastSmall = 10000
    lastPlace = size
    afterZero = false
    scaled = true
    if lastGroup == 0 { lastGroup = groups }
    return advance(to: i + 1)
  }
}
