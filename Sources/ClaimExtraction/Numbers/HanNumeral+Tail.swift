import Foundation

// What may stand inside or behind a numeral: 多, 餘, Arabic digits (25萬6千), 點 and its decimals.

extension HanNumeral {
  /// 多, 餘, 幾 after a number: and some.
  mutating func more(_ i: Int) -> Bool {
    guard tokens > 0, moreStep == nil, !isDecimal || lastBig != nil && mixed else { return false }
    let value = reading.at(i)
    guard value != 0x6570 else { return false }
    let next = reading.skipBlanks(i + 1)
    let isScale = reading.part(next) == .big && reading.isScale(next)
    let isUnit = reading.unit(at: next) != nil
    if value == 0x6765 || value == 0x51E0 {
      guard isScale || isUnit else { return false }
    }
    guard scaled || digitIsArabic || section > 0 else { return false }
    guard isScale || isUnit || !reading.at(next).isHan || reading.part(next) == .none else {
      return false
    }
    let current = section + (digit ?? 0)
    if isDecimal {
      moreStep = .power(ofTen: -places) * bigProduct
    } else if digit != nil {
      guard digitIsArabic else { return false }
      moreStep = current.lastPlace
    } else {
      moreStep = afterZero ? 10 : current == 0 ? groups.lastPlace : (lastPlace ?? 10)
    }
    return advance(to: i + 1)
  }

  mutating func arabic(_ i: Int) -> Bool {
    guard digit == nil, scaled, let read = reading.digits(at: i), read.decimals == 0 || groups > 0,
      !reading.at(read.end).isLatin
    else { return false }
    guard read.value < (lastBig ?? lastSmall), read.decimals == 0 else { return false }
    digit = read.value
    digitStep = .power(ofTen: read.trailingZeros)
    digitIsArabic = true
    digitCount = read.whole
    mixed = true
    return advance(to: read.end)
  }

  /// 點 and the digits behind it.
  mutating func point(_ i: Int) -> Bool {
    guard tokens > 0, !isDecimal, digit != nil || scaled, moreStep == nil, !digitIsArabic else {
      return false
    }
    var j = reading.skipBlanks(i + 1)
    if reading.at(i) == 0x2E, !reading.at(j).isDigit { return false }
    var run: [UInt8] = []
    while run.count < 30 {
      if reading.part(j) == .digit {
        run.append(UInt8(truncating: reading.value(j) as NSDecimalNumber))
      } else if reading.at(j).isDigit {
        run.append(UInt8(truncatingIfNeeded: reading.at(j) - 48))
      } else {
        break
      }
      j += 1
    }
    guard !run.isEmpty, !isTimeOfDay(j) else { return false }
    finish()
    let whole = groups + section + (digit ?? 0)
    digit = whole + Reading.decimal(run) * .power(ofTen: -run.count)
    groups = 0
    section = 0
    lastBig = nil
    lastGroup = 0
    isDecimal = true
    places = run.count
    scaled = false
    isArticle = false
    return advance(to: j)
  }

  /// 八點五十分, 三點半
  func isTimeOfDay(_ j: Int) -> Bool {
    reading.part(j) == .small && reading.value(j) == 10
      || reading.at(j) == 0x5206 && reading.at(j + 1) != 0x4E4B
  }
}
