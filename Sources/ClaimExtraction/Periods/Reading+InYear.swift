import ClaimModel

// What stands behind a year: 2024年第三季, 今年年初, "2025 Q3".

extension Reading {
  /// What stands behind a year: month, quarter, half, part; else the whole year.
  func inside(_ year: Int, _ i: Int, _ end: Int, isInferred: Bool) -> Stretch {
    let span = Calendar.year(year)
    var result = Stretch(
      range: i..<end, start: span.0, end: span.1, isInferred: isInferred, year: year)
    var next = skipBlanks(end)
    if at(next) == 0x7684 {
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
  func part(of year: Int, _ word: PhraseTable<CalendarWord>.Match) -> (Day?, Day?)? {
    let value = word.sense.value
    switch word.sense.role {
    case .quarter: return Calendar.quarter(year, value)
    case .half: return Calendar.months(year, value * 6 - 5, value * 6)
    case .firstMonths: return Calendar.months(year, 1, value)
    case .season: return Calendar.season(year, value)
    case .holiday: return Calendar.holiday(year, value)
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
