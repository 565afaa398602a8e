import ClaimModel

// Chinese months and days: 8月15日, 七月初, 15日 alone.

extension Reading {
  /// 月 behind a number, with its day or part.
  func month(_ value: Int, _ i: Int, _ end: Int, _ year: Int?) -> Stretch? {
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
  func days(
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
  func isMonthPart(_ range: Range<Int>) -> Bool {
    at(range.lowerBound) != 0x5E74 && (range.count > 1 || at(range.lowerBound) != 0x4E2D)
  }

  func dayNumber(at i: Int) -> (Int, Int)? {
    if at(i).isDigit { return short(i).flatMap { (1...31).contains($0.0) ? $0 : nil } }
    return part(i) == .none ? nil : smallHan(at: i)
  }

  /// 15日 alone: a day of the month of publication.
  func day(_ value: Int, _ i: Int, _ end: Int, _ year: Int?) -> Stretch? {
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
  func isDayCount(_ i: Int, _ mark: Int) -> Bool {
    let next = at(mark + 1)
    if at(mark) == 0x53F7 {
      return "楼线院厂馆机车码站文店房门令井炉舰坑".unicodeScalars.contains { $0.value == next } || next.isDigit
    }
    return "元本内後后间均报圆游".unicodeScalars.contains { $0.value == next } || at(i - 1) == 0x7B2C
  }
}
