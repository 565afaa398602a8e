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

  // MARK: Numbers

  private func digitStretch(at i: Int, year: Int?) -> Stretch? {
    guard !at(i - 1).isDigit, let digits = digits(at: i), digits.decimals == 0, !digits.isGrouped
    else {
      return dotted(at: i)
    }
    let value = whole(digits.value)
    if digits.whole == 4, (1000...2999).contains(value) {
      return iso(at: i, value, digits.end) ?? named(year: value, i, digits.end)
    }
    guard digits.whole <= 2, value >= 1, !digits.leadingZero || value > 0 else { return nil }
    return month(value, i, digits.end, year) ?? englishDay(value, i, digits.end, year)
      ?? day(value, i, digits.end, year)
  }

  /// 2025.1.14
  private func dotted(at i: Int) -> Stretch? {
    guard let year = fixed(i, 4), at(i + 4) == 0x2E, (1900...2100).contains(year) else {
      return nil
    }
    return date(year, at: i + 5, from: i, mark: 0x2E)
  }

  /// 2025-01-14, 2025/1/14
  private func iso(at i: Int, _ year: Int, _ end: Int) -> Stretch? {
    guard at(end) == 0x2D || at(end) == 0x2F else { return nil }
    return date(year, at: end + 1, from: i, mark: at(end))
  }

  private func date(_ year: Int, at i: Int, from start: Int, mark: UInt32) -> Stretch? {
    guard let (month, next) = short(i), at(next) == mark, let (day, end) = short(next + 1),
      let date = Day(year, month, day), !at(end).isDigit
    else { return nil }
    return Stretch(range: start..<end, start: date, end: date, year: year)
  }

  /// One or two digits at `i`.
  private func short(_ i: Int) -> (Int, Int)? {
    guard at(i).isDigit else { return nil }
    var value = Int(at(i) - 48)
    guard at(i + 1).isDigit else { return (value, i + 1) }
    value = value * 10 + Int(at(i + 1) - 48)
    return at(i + 2).isDigit ? nil : (value, i + 2)
  }

  private func fixed(_ i: Int, _ length: Int) -> Int? {
    var value = 0
    for k in 0..<length {
      guard at(i + k).isDigit else { return nil }
      value = value * 10 + Int(at(i + k) - 48)
    }
    return value
  }

  /// A year of four digits with 年, 年代, "s" or nothing behind it.
  private func named(year: Int, _ i: Int, _ end: Int) -> Stretch? {
    if at(end) == 0x73, !at(end + 1).isLatin, year % 10 == 0 { return decade(year, i..<end + 1) }
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

  private func decade(_ year: Int, _ range: Range<Int>) -> Stretch {
    Stretch(range: range, start: Day(year, 1, 1), end: Day(year + 9, 12, 31), year: year)
  }

  /// 二〇二五年, 十二月, 九十年代
  private func hanStretch(at i: Int, year: Int?) -> Stretch? {
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
    guard let (small, end) = smallHan(at: i) else { return nil }
    return month(small, i, end, year) ?? day(small, i, end, year)
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

  // MARK: Chinese months and days

  /// 月 behind a number, with its day or part.
  private func month(_ value: Int, _ i: Int, _ end: Int, _ year: Int?) -> Stretch? {
    let mark = skipBlanks(end)
    guard at(mark) == 0x6708, (1...12).contains(value), at(mark + 1) != 0x7403,
      at(mark + 1) != 0x85AA
    else {
      return nil
    }
    let inferred = year == nil
    let month = year.map { ($0, value) } ?? nearest(month: value, at: i)
    return days(month.0, value, i, mark + 1, inferred, year)
  }

  /// The day, part or nothing behind 月.
  private func days(
    _ year: Int, _ month: Int, _ i: Int, _ end: Int, _ inferred: Bool, _ fixed: Int?
  ) -> Stretch {
    let next = skipBlanks(end)
    let span = Calendar.month(year, month)
    var result = Stretch(
      range: i..<end, start: span.0, end: span.1, isInferred: inferred, year: fixed)
    if let (day, stop) = dayNumber(at: next) {
      let mark = skipBlanks(stop)
      if at(mark) == 0x65E5 || at(mark) == 0x53F7, let date = Day(year, month, day) {
        result.start = date
        result.end = date
        result.range = i..<mark + 1
        return result
      }
    }
    if at(end) == 0x4EFD { result.range = i..<end + 1 }
    let after = result.range.upperBound
    if at(after).isHan, let word = calendarWord(at: after), word.sense.role == .part,
      isMonthPart(word.range),
      let from = span.0, let to = span.1
    {
      (result.start, result.end) = Calendar.part(word.sense.value, of: from, to)
      result.range = i..<word.range.upperBound
      result.isEdge = true
    }
    return result
  }

  /// 底, 初, 中旬 after a month; a bare 中 only before a mark.
  private func isMonthPart(_ range: Range<Int>) -> Bool {
    at(range.lowerBound) != 0x5E74 && (range.count > 1 || at(range.lowerBound) != 0x4E2D)
  }

  private func dayNumber(at i: Int) -> (Int, Int)? {
    if at(i).isDigit { return short(i).flatMap { (1...31).contains($0.0) ? $0 : nil } }
    return part(i) == .none ? nil : smallHan(at: i)
  }

  /// 15日 alone: a day of the month of publication.
  private func day(_ value: Int, _ i: Int, _ end: Int, _ year: Int?) -> Stretch? {
    let mark = skipBlanks(end)
    guard at(mark) == 0x65E5 || at(mark) == 0x53F7, (1...31).contains(value),
      end == mark || at(mark) == 0x65E5,
      !isDayCount(i, mark)
    else { return nil }
    var result = Stretch(range: i..<mark + 1, isInferred: true)
    guard let published else { return result }
    let date = Day(published.year, published.month, value)
    if let date, date.number - published.number > 15 {
      let before = Calendar.month(index: Calendar.monthIndex(published) - 1)
      result.start = before.0.flatMap { Day($0.year, $0.month, value) }
    } else {
      result.start = date
    }
    result.end = result.start
    return result
  }

  /// 45日 counted, 3號樓, 15日元: no day of a month.
  private func isDayCount(_ i: Int, _ mark: Int) -> Bool {
    let next = at(mark + 1)
    if at(mark) == 0x53F7 {
      return "楼线院厂馆机车码站文店房门令井炉舰坑".unicodeScalars.contains { $0.value == next } || next.isDigit
    }
    return "元本内後后间均报圆游".unicodeScalars.contains { $0.value == next } || at(i - 1) == 0x7B2C
  }

  // MARK: Inside a year

  /// What stands behind a year: month, quarter, half, part; else the whole year.
  func inside(_ year: Int, _ i: Int, _ end: Int, isInferred: Bool) -> Stretch {
    let span = Calendar.year(year)
    var result = Stretch(
      range: i..<end, start: span.0, end: span.1, isInferred: isInferred, year: year)
    var next = skipBlanks(end)
    if at(next) == 0x7684 || at(next) == 0x2C && at(next + 1).isHan == false && false {
      next = skipBlanks(next + 1)
    }
    if at(next) == 0x5168 && at(next + 1) == 0x5E74 {
      result.range = i..<next + 2
      return result
    }
    if at(next).isDigit || part(next) != .none, let (value, stop) = dayNumber(at: next),
      at(skipBlanks(stop)) == 0x6708, value <= 12
    {
      var inner = days(year, value, i, skipBlanks(stop) + 1, isInferred, year)
      inner.year = year
      return inner
    }
    guard let word = calendarWord(at: next) else { return result }
    guard let days = part(of: year, word), at(next).isHan || next > end || at(next).isLatin else {
      return result
    }
    (result.start, result.end) = days
    result.range = i..<word.range.upperBound
    result.isEdge = word.sense.role == .part
    return result
  }

  /// The stretch of a year that a word names: a quarter, a half, its end.
  private func part(of year: Int, _ word: PhraseTable<CalendarWord>.Match) -> (Day?, Day?)? {
    let value = word.sense.value
    switch word.sense.role {
    case .quarter: return Calendar.quarter(year, value)
    case .half: return Calendar.months(year, value * 6 - 5, value * 6)
    case .firstMonths: return Calendar.months(year, 1, value)
    case .season:
      return Calendar.months(year, Swift.min(value * 3, 12), Swift.min(value * 3 + 2, 12))
    case .month where at(word.range.lowerBound).isLatin: return Calendar.month(year, value)
    case .part:
      let first = at(word.range.lowerBound)
      guard first.isHan, word.range.count > 1 || first != 0x4E2D, first != 0x6708,
        let from = Day(year, 1, 1), let to = Day(year, 12, 31)
      else { return nil }
      if first == 0x4E0A || first == 0x4E0B { return nil }
      return Calendar.part(value, of: from, to)
    default: return nil
    }
  }
}
