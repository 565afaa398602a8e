import ClaimModel

// Two ends of one period: 2025至2030年, "between 2020 and 2024", 2020–24, 6–9月.

extension Reading {
  func ranged(at i: Int, year: Int?) -> Stretch? {
    guard let first = stretch(at: i, year: year) else { return yearless(at: i) }
    let gap = skip(first.range.upperBound)
    guard let word = words.rangeTo.match(text, at: gap), word.sense != .or,
      word.sense != .and || isBetween(i)
    else { return first }
    let next = skip(word.range.upperBound)
    guard
      var second = stretch(at: next, year: first.year)
        ?? laterDay(at: next, first) ?? (at(gap).isLatin ? nil : shortYear(at: next, first)),
      !(first.isBareYear && second.isBareYear && at(gap) == 0x2D
        && at(second.range.upperBound) == 0x2D)
    else { return first }
    if first.isBareYear != second.isBareYear, first.isBareYear, second.year == nil { return first }
    var start = first.start
    if !first.isBareYear, first.year == nil || first.isInferred, let year = second.year,
      !second.isInferred,
      let old = first.start
    {
      start = Day(year, old.month, Swift.min(old.day, 28)) ?? old
    }
    guard let from = start, let to = second.end else {
      second.start = nil
      second.range = first.range.lowerBound..<second.range.upperBound
      return first.isInferred || second.isInferred ? second : first
    }
    guard from <= to else { return first }
    second.start = from
    second.isInferred = second.isInferred || first.isInferred && second.year == nil
    second.isBareYear = first.isBareYear && second.isBareYear && word.sense != .and
    second.range = first.range.lowerBound..<second.range.upperBound
    return second
  }

  func isBetween(_ i: Int) -> Bool {
    let end = skipBack(i)
    return has("between", at: end - 7) || at(end - 1) == 0x5728 || at(end - 1) == 0x4E8E
  }

  /// "March 3 to 9", "March 3–9, 2025": the last number stands without its month.
  func laterDay(at i: Int, _ first: Stretch) -> Stretch? {
    guard let from = first.start, from == first.end, at(first.range.lowerBound).isLatin,
      at(first.range.upperBound - 1).isDigit, let (day, end) = smallNumber(at: i),
      (from.day + 1...31).contains(day), !at(end).isLatin, at(end) != 0x25, !at(skip(end)).isLatin,
      let last = Day(from.year, from.month, day)
    else { return nil }
    guard let (year, stop, inferred) = yearBehind(end), !inferred,
      let known = Day(year, from.month, day)
    else {
      return Stretch(
        range: i..<end, start: last, end: last, isInferred: first.isInferred, year: first.year)
    }
    return Stretch(range: i..<stop, start: known, end: known, year: year)
  }

  /// "2020–24", 2024/25
  func shortYear(at i: Int, _ first: Stretch) -> Stretch? {
    guard first.isBareYear, let year = first.year, let digits = digits(at: i), digits.whole == 2,
      digits.decimals == 0, !at(digits.end).isLatin, at(digits.end) != 0x25
    else { return nil }
    let value = year / 100 * 100 + whole(digits.value)
    guard value > year else { return nil }
    let days = Calendar.year(value)
    return Stretch(range: i..<digits.end, start: days.0, end: days.1, year: value, isBareYear: true)
  }

  /// 6–9月, 3至5月, "3 to 9 March", "between 3 and 9 March": the first number stands without its month.
  func yearless(at i: Int) -> Stretch? {
    guard let (first, end) = smallNumber(at: i), (1...31).contains(first),
      let word = words.rangeTo.match(text, at: skip(end)),
      word.sense == .to || word.sense == .and && isBetween(i)
    else { return nil }
    let next = skip(word.range.upperBound)
    if let second = stretch(at: next, year: nil), at(second.range.upperBound - 1) != 0x6708,
      second.start == second.end, let last = second.end, at(next).isDigit,
      let start = Day(last.year, last.month, first), start < last
    {
      var result = second
      result.start = start
      result.range = i..<second.range.upperBound
      return result
    }
    guard var second = stretch(at: next, year: nil), let day = second.end,
      at(second.range.upperBound - 1) == 0x6708
    else { return nil }
    second.start = Calendar.month(day.year, first).0
    second.range = i..<second.range.upperBound
    guard let start = second.start, start <= day else { return nil }
    return second
  }
}
