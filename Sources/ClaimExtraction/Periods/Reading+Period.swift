import ClaimModel

// Periods: 2023年8月, 今年年初, 去年第三季, 上周三, 2025至2030年, 2030年前, "14 January", "the third quarter of 2024",
// "by the end of 2026", "since 2014", "the 1990s".
//
// A stretch is read from left to right; words before it (since, by, 自) and behind it (以來, 前) open or close it. What has no
// year takes the one that lies nearest to the day of publication and is marked as inferred.

extension Reading {
  /// The period that begins at `i`.
  func period(at i: Int) -> Sighting? {
    guard var stretch = single(at: i) ?? opened(at: i), !stretch.isBareYear else { return nil }
    lengthen(&stretch)
    var sighting = Sighting(.period, range: stretch.range)
    let isKnown = !stretch.isInferred || published != nil
    sighting.start = isKnown ? stretch.start : nil
    sighting.end = isKnown ? stretch.end : nil
    sighting.basis = stretch.isInferred ? .inferred : .stated
    return sighting
  }

  /// A stretch with the words before it that open or close it.
  private func opened(at i: Int) -> Stretch? {
    guard let word = calendarWord(at: i) else { return closed(at: i, year: nil) }
    let next = skip(word.range.upperBound)
    switch word.sense.role {
    case .since, .from:
      guard !at(i).isLatin || next > word.range.upperBound, var inner = closed(at: next, year: nil)
      else {
        return closed(at: next, year: nil).map {
          whole($0, from: word.sense.role == .since ? i : next)
        }
      }
      if word.sense.role == .from {
        inner.isBareYear = false
        if at(i).isLatin, !isComparing(i), !hasRangeBehind(inner) { inner.end = nil }
        return inner
      }
      inner.end = nil
      return whole(inner, from: i)
    case .before, .by, .after:
      guard next > word.range.upperBound, var inner = closed(at: next, year: nil) else {
        return nil
      }
      bound(&inner, word.sense.role)
      return whole(inner, from: i)
    case .within:
      guard next > word.range.upperBound, next < count, starts(next) else { return nil }
      return closed(at: next, year: nil).map { whole($0, from: $0.range.lowerBound) }
    default:
      return closed(at: i, year: nil)
    }
  }

  /// "The past decade", "the past year": one such unit up to publication.
  private func single(at i: Int) -> Stretch? {
    guard has("the past ", at: i) || has("past ", at: i), !at(i - 1).isLatin, let published,
      let unit = latinWord(skip(i + (at(i) == 0x74 ? 9 : 5))),
      let months = ["year": 12, "decade": 120, "quarter": 3, "month": 1][string(unit)],
      let day = Day(number: published.number - months * 365 / 12)
    else { return nil }
    return Stretch(
      range: i..<unit.upperBound, start: day, end: published, isInferred: true)
  }

  /// "The year to March", "the three months ended 30 June": a stretch that ends with the month or day named.
  private func lengthen(_ stretch: inout Stretch) {
    guard at(stretch.range.lowerBound).isLatin || at(stretch.range.lowerBound).isDigit,
      let end = stretch.end
    else { return }
    if followsSince(stretch.range.lowerBound) {
      stretch.end = nil
      return
    }
    var before = skipBack(stretch.range.lowerBound)
    for word in ["to", "ended", "ending", "in", "on"] where ends(with: word, before) {
      before = skipBack(before - word.utf8.count)
      if word == "in" || word == "on" {
        guard let verb = ["ended", "ending"].first(where: { ends(with: $0, before) }) else {
          return
        }
        before = skipBack(before - verb.utf8.count)
      }
      guard let months = monthsNamed(before) else { return }
      let index = Calendar.monthIndex(end) - months + 1
      stretch.start = Calendar.month(index: index).0
      return
    }
  }

  /// "Since the strike began on 3 June": from that day on.
  private func followsSince(_ start: Int) -> Bool {
    var end = skipBack(start)
    guard ends(with: "on", end) || ends(with: "in", end) else { return false }
    let floor = Swift.max(0, end - 48)
    while end > floor {
      let value = at(end - 1)
      if value == 0x2C || value == 0x2E || value == 0x3B || value == 0x3A || value == 0x0A {
        return false
      }
      if ends(with: "since", end) { return true }
      end -= 1
    }
    return false
  }

  func ends(with word: String, _ place: Int) -> Bool {
    let start = place - word.unicodeScalars.count
    return start >= 0 && string(start..<place) == word && !at(start - 1).isLatin
  }

  /// "year", "three months", "half", "quarter" before `end`, in months.
  private func monthsNamed(_ end: Int) -> Int? {
    if ends(with: "year", end) { return 12 }
    if ends(with: "half", end) || ends(with: "half-year", end) { return 6 }
    if ends(with: "quarter", end) { return 3 }
    guard ends(with: "months", end) else { return nil }
    let number = skipBack(end - 6)
    let words = [
      "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
      "ten": 10, "eleven": 11, "12": 12, "twelve": 12, "3": 3, "6": 6, "9": 9,
    ]
    return words.first { ends(with: $0.key, number) }?.value
  }

  private func whole(_ stretch: Stretch, from i: Int) -> Stretch {
    var stretch = stretch
    stretch.range = i..<stretch.range.upperBound
    stretch.isBareYear = false
    return stretch
  }

  /// "Up from 2023": a level is measured against that time, and nothing begins then.
  private func isComparing(_ i: Int) -> Bool {
    let end = skipBack(i)
    guard let match = words.cuesBefore.match(text, endingAt: end) else {
      return at(end - 1).isDigit || at(end - 1) == 0x25
    }
    return match.sense == .changeUp || match.sense == .changeDown
  }

  /// Whether a stretch was read from two ends: "from May to July".
  private func hasRangeBehind(_ stretch: Stretch) -> Bool {
    guard let start = stretch.start, let end = stretch.end else { return true }
    return stretch.range.contains { i in
      at(i) == 0x20 && words.rangeTo.match(text, at: i + 1) != nil
        || words.rangeTo.match(text, at: i) != nil && !at(i).isLatin
    } && end > start
  }

  private func bound(_ inner: inout Stretch, _ role: CalendarWord.Role) {
    switch role {
    case .before:
      inner.end = inner.isEdge ? inner.end : inner.start?.adding(days: -1)
      inner.start = nil
    case .by: inner.start = nil
    default:
      inner.start = inner.end?.adding(days: 1)
      inner.end = nil
    }
  }

  func calendarWord(at i: Int) -> PhraseTable<CalendarWord>.Match? {
    words.calendar.match(text, at: i)
  }

  /// A stretch or a range of two, with the words behind it.
  private func closed(at i: Int, year: Int?) -> Stretch? {
    guard var stretch = ranged(at: i, year: year) else { return nil }
    let end = stretch.range.upperBound
    guard at(end).isHan || at(end) == 0x20, let word = calendarWord(at: skipBlanks(end)) else {
      return stretch
    }
    switch word.sense.role {
    case .sinceAfter where !stretch.isBareYear:
      let first = at(word.range.lowerBound)
      stretch.start =
        first == 0x540E
          || (first == 0x4E4B || first == 0x4EE5 || first == 0x8FC7)
            && at(word.range.lowerBound + 1) == 0x540E
        ? stretch.end?.adding(days: 1) : stretch.start
      stretch.end = nil
    case .beforeAfter where !stretch.isBareYear:
      bound(&stretch, .before)
    default: return stretch
    }
    stretch.range = stretch.range.lowerBound..<word.range.upperBound
    return stretch
  }

  private func ranged(at i: Int, year: Int?) -> Stretch? {
    guard let first = stretch(at: i, year: year) else { return yearless(at: i) }
    let gap = skip(first.range.upperBound)
    guard let word = words.rangeTo.match(text, at: gap), word.sense != .or,
      word.sense != .and || isBetween(i)
    else { return first }
    let next = skip(word.range.upperBound)
    guard
      var second = stretch(at: next, year: first.year)
        ?? (at(gap).isLatin ? nil : shortYear(at: next, first)),
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

  private func isBetween(_ i: Int) -> Bool {
    let end = skipBack(i)
    return has("between", at: end - 7) || at(end - 1) == 0x5728 || at(end - 1) == 0x4E8E
  }

  /// "2020–24", 2024/25
  private func shortYear(at i: Int, _ first: Stretch) -> Stretch? {
    guard first.isBareYear, let year = first.year, let digits = digits(at: i), digits.whole == 2,
      digits.decimals == 0, !at(digits.end).isLatin, at(digits.end) != 0x25
    else { return nil }
    let value = year / 100 * 100 + whole(digits.value)
    guard value > year else { return nil }
    let days = Calendar.year(value)
    return Stretch(range: i..<digits.end, start: days.0, end: days.1, year: value, isBareYear: true)
  }

  /// 6–9月, 3至5月: the first number stands without 月.
  private func yearless(at i: Int) -> Stretch? {
    guard let (first, end) = smallNumber(at: i), (1...31).contains(first),
      let word = words.rangeTo.match(text, at: skip(end)), word.sense == .to
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
