import ClaimModel

// Periods: 2023年8月, 今年年初, 去年第三季, 上周三, 2025至2030年, 2030年前, "14 January", "the third quarter of 2024",
// "by the end of 2026", "since 2014", "the 1990s".
//
// A stretch is read from left to right; words before it (since, by, 自) and behind it (以來, 前) open or close it. What has no
// year takes the one that lies nearest to the day of publication and is marked as inferred.

extension Reading {
  /// The period that begins at `i`.
  func period(at i: Int) -> Sighting? {
    guard var stretch = opened(at: i), !stretch.isBareYear || isYearOfNoun(stretch.range) else {
      return nil
    }
    lengthen(&stretch)
    var sighting = Sighting(.period, range: stretch.range)
    let isKnown = !stretch.isInferred || published != nil
    sighting.start = isKnown ? stretch.start : nil
    sighting.end = isKnown ? stretch.end : nil
    sighting.basis = stretch.isInferred ? .inferred : .stated
    return sighting
  }

  /// "Its 2024 revenue": the year of what is measured behind it.
  private func isYearOfNoun(_ year: Range<Int>) -> Bool {
    let noun = skip(year.upperBound)
    guard noun == year.upperBound + 1, year.count == 4,
      let match = words.yearNouns.match(text, at: noun)
    else { return false }
    return !at(match.range.upperBound).isLatin
  }

  /// A stretch with the words before it that open or close it.
  func opened(at i: Int) -> Stretch? {
    guard let word = calendarWord(at: i) else { return closed(at: i, year: nil) }
    var next = skip(word.range.upperBound)
    // "Since last March": the tense of the clause says which.
    if at(i).isLatin, has("last ", at: next), let month = calendarWord(at: skip(next + 5)),
      month.sense.role == .month
    {
      next = month.range.lowerBound
    }
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

  func whole(_ stretch: Stretch, from i: Int) -> Stretch {
    var stretch = stretch
    stretch.range = i..<stretch.range.upperBound
    stretch.isBareYear = false
    return stretch
  }

  /// "Up from 2023": a level is measured against that time, and nothing begins then.
  func isComparing(_ i: Int) -> Bool {
    let end = skipBack(i)
    guard let match = words.cuesBefore.match(text, endingAt: end) else {
      return at(end - 1).isDigit || at(end - 1) == 0x25
    }
    return match.sense == .changeUp || match.sense == .changeDown
  }

  /// Whether a stretch was read from two ends: "from May to July".
  func hasRangeBehind(_ stretch: Stretch) -> Bool {
    guard let start = stretch.start, let end = stretch.end else { return true }
    return stretch.range.contains { i in
      at(i) == 0x20 && words.rangeTo.match(text, at: i + 1) != nil
        || words.rangeTo.match(text, at: i) != nil && !at(i).isLatin
    } && end > start
  }

  func bound(_ inner: inout Stretch, _ role: CalendarWord.Role) {
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
  func closed(at i: Int, year: Int?) -> Stretch? {
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
    case .beforeAfter where at(word.range.upperBound - 1) == 0x6B62 && !stretch.isBareYear:
      return ended(stretch, word.range)
    case .beforeAfter where isDeadline(stretch):
      stretch.start = nil
    case .beforeAfter where !stretch.isBareYear:
      bound(&stretch, .before)
    default: return stretch
    }
    stretch.range = stretch.range.lowerBound..<word.range.upperBound
    return stretch
  }

  /// 9月底止, 截至6月30日止年度, 截至9月底止三個月: up to that day, which the stretch still holds, over the time that follows.
  private func ended(_ stretch: Stretch, _ word: Range<Int>) -> Stretch {
    var stretch = stretch
    stretch.range = stretch.range.lowerBound..<word.upperBound
    stretch.start = nil
    guard let end = stretch.end, let (months, stop) = accounted(at: skipBlanks(word.upperBound))
    else { return stretch }
    stretch.start = Calendar.month(index: Calendar.monthIndex(end) - months + 1).0
    stretch.range = stretch.range.lowerBound..<stop
    return stretch
  }

  /// 年度, 半年, 六個月, 首九個月 behind 止, in months.
  private func accounted(at i: Int) -> (months: Int, end: Int)? {
    if let word = words.accounts.match(text, at: i) {
      return (word.sense.value, word.range.upperBound)
    }
    let first = at(i) == 0x9996 || at(i) == 0x524D ? i + 1 : i
    guard let (count, end) = smallNumber(at: first), (1...24).contains(count),
      let month = [0x4E2A, 0x7B87].contains(at(end)) ? end + 1 : end as Int?,
      at(month) == 0x6708
    else { return nil }
    return (count, month + 1)
  }

  /// 周五前, 今天以前: a deadline, which the day itself still keeps.
  private func isDeadline(_ stretch: Stretch) -> Bool {
    stretch.isInferred && stretch.start != nil && stretch.start == stretch.end
      && !at(stretch.range.lowerBound).isDigit && !stretch.range.contains { at($0) == 0x6708 }
  }
}
