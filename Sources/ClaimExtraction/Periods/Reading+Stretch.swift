import ClaimModel
import Foundation

extension Reading {
  func whole(_ value: Decimal) -> Int { NSDecimalNumber(decimal: value).intValue }

  /// The stretch of the calendar that begins at `i`.
  ///
  /// - Parameter year: the year of what stands before, for a second half of a range.
  func stretch(at i: Int, year: Int?) -> Stretch? {
    if at(i).isDigit { return digitStretch(at: i, year: year) }
    if part(i) == .digit || part(i) == .small || part(i) == .tens {
      return hanStretch(at: i, year: year)
    }
    guard let word = calendarWord(at: i) else { return nil }
    return wordStretch(word, year: year)
  }

  func digitStretch(at i: Int, year: Int?) -> Stretch? {
    guard !at(i - 1).isDigit, let digits = digits(at: i), digits.decimals == 0, !digits.isGrouped
    else {
      return dotted(at: i)
    }
    let value = whole(digits.value)
    if digits.whole == 4, (1000...2999).contains(value) {
      return iso(at: i, value, digits.end) ?? named(year: value, i, digits.end)
    }
    if digits.whole == 3, let year = republic(value, i, digits.end) { return year }
    guard digits.whole <= 2, value >= 1, !digits.leadingZero || value > 0 else { return nil }
    return month(value, i, digits.end, year) ?? englishDay(value, i, digits.end, year)
      ?? day(value, i, digits.end, year)
  }

  /// 114年上半年, 113年度: a year of the Republic without its name, told by what stands behind it.
  private func republic(_ value: Int, _ i: Int, _ end: Int) -> Stretch? {
    guard (90...140).contains(value), at(end) == 0x5E74 else { return nil }
    let year = 1911 + value
    if at(end + 1) == 0x5EA6 { return inside(year, i, end + 2, isInferred: false) }
    let whole = inside(year, i, end + 1, isInferred: false)
    return whole.range.upperBound > end + 1 && at(end + 1) != 0x4E2D ? whole : nil
  }

  /// 2025.1.14
  func dotted(at i: Int) -> Stretch? {
    guard let year = fixed(i, 4), at(i + 4) == 0x2E, (1900...2100).contains(year) else {
      return nil
    }
    return date(year, at: i + 5, from: i, mark: 0x2E)
  }

  /// 2025-01-14, 2025/1/14
  func iso(at i: Int, _ year: Int, _ end: Int) -> Stretch? {
    guard at(end) == 0x2D || at(end) == 0x2F else { return nil }
    return date(year, at: end + 1, from: i, mark: at(end))
  }

  func date(_ year: Int, at i: Int, from start: Int, mark: UInt32) -> Stretch? {
    guard let (month, next) = short(i), at(next) == mark, let (day, end) = short(next + 1),
      let date = Day(year, month, day), !at(end).isDigit
    else { return nil }
    return Stretch(range: start..<end, start: date, end: date, year: year)
  }

  /// One or two digits at `i`.
  func short(_ i: Int) -> (Int, Int)? {
    guard at(i).isDigit else { return nil }
    var value = Int(at(i) - 48)
    guard at(i + 1).isDigit else { return (value, i + 1) }
    value = value * 10 + Int(at(i + 1) - 48)
    return at(i + 2).isDigit ? nil : (value, i + 2)
  }

  func fixed(_ i: Int, _ length: Int) -> Int? {
    var value = 0
    for k in 0..<length {
      guard at(i + k).isDigit else { return nil }
      value = value * 10 + Int(at(i + k) - 48)
    }
    return value
  }

  /// A year of four digits with 年, 年代, "s" or nothing behind it.
  func named(year: Int, _ i: Int, _ end: Int) -> Stretch? {
    if at(end) == 0x73, !at(end + 1).isLatin, year % 10 == 0 { return decade(year, i..<end + 1) }
    if let season = season(of: year, i, end) { return season }
    let mark = skipBlanks(end)
    if at(mark) == 0x5E74 {
      if at(mark + 1) == 0x4EE3, year % 10 == 0 { return decade(year, i..<mark + 2) }
      let stop = at(mark + 1) == 0x5EA6 ? mark + 2 : mark + 1
      return inside(year, i, stop, isInferred: false)
    }
    if at(mark) == 0x8D22 || at(mark) == 0x4F1A, let word = calendarWord(at: mark),
      word.sense.role == .fiscal
    {
      return inside(year, i, word.range.upperBound, isInferred: false)
    }
    guard (1700...2199).contains(year), !at(end).isLatin, at(end) != 0x25 else { return nil }
    if let word = calendarWord(at: mark), mark > end,
      word.sense.role == .quarter || word.sense.role == .half
    {
      return inside(year, i, end, isInferred: false)
    }
    let days = Calendar.year(year)
    return Stretch(range: i..<end, start: days.0, end: days.1, year: year, isBareYear: true)
  }

  func decade(_ year: Int, _ range: Range<Int>) -> Stretch {
    Stretch(range: range, start: Day(year, 1, 1), end: Day(year + 9, 12, 31), year: year)
  }

  /// 二〇二五年, 十二月, 九十年代
  func hanStretch(at i: Int, year: Int?) -> Stretch? {
    if let word = calendarWord(at: i), let stretch = wordStretch(word, year: year) {
      return stretch
    }
    var j = i
    var value = 0
    while part(j) == .digit, j < i + 4 {
      value = value * 10 + whole(self.value(j))
      j += 1
    }
    if j == i + 4, at(j) == 0x5E74, (1000...2999).contains(value) {
      return inside(value, i, j + 1, isInferred: false)
    }
    if j == i + 4, (1900...2199).contains(value), let season = hanSeason(value, i, j) {
      return season
    }
    guard let (small, end) = smallHan(at: i) else { return nil }
    return month(small, i, end, year) ?? day(small, i, end, year)
  }

  /// 二○二六至二七年度, 二〇二四/二五學年
  private func hanSeason(_ year: Int, _ i: Int, _ end: Int) -> Stretch? {
    guard
      let to = words.rangeTo.match(text, at: end)?.range.upperBound
        ?? (at(end) == 0x2F ? end + 1 : nil)
    else { return nil }
    var j = to
    var value = 0
    while part(j) == .digit, j < to + 4 {
      value = value * 10 + whole(self.value(j))
      j += 1
    }
    guard value == year + 1 || j == to + 2 && value == (year + 1) % 100,
      let noun = calendarWord(at: j), noun.sense.role == .seasonNoun || noun.sense.role == .fiscal
    else { return nil }
    return Stretch(
      range: i..<noun.range.upperBound, start: Day(year, 7, 1), end: Day(year + 1, 6, 30),
      year: year)
  }

  /// A Chinese number from 1 to 31 at `i`.
  func smallHan(at i: Int) -> (Int, Int)? {
    var j = i
    var value = 0
    if part(j) == .digit {
      value = whole(self.value(j))
      j += 1
    }
    if at(j) == 0x5341 {
      value = Swift.max(1, value) * 10
      j += 1
      if part(j) == .digit {
        value += whole(self.value(j))
        j += 1
      }
    } else if part(j) == .tens {
      value = whole(self.value(j))
      j += 1
      if part(j) == .digit {
        value += whole(self.value(j))
        j += 1
      }
    }
    return (1...31).contains(value) ? (value, j) : nil
  }
}
