import ClaimModel
import Foundation

extension Reading {
  /// The stretch that a word of the calendar begins.
  func wordStretch(_ word: PhraseTable<CalendarWord>.Match, year: Int?) -> Stretch? {
    let (i, end) = (word.range.lowerBound, word.range.upperBound)
    let value = word.sense.value
    switch word.sense.role {
    case .year:
      return inside((published?.year ?? 2000) + value, i, end, isInferred: true)
    case .months: return relativeMonth(value, i, end)
    case .weeks: return relativeWeek(value, i, end)
    case .quarters: return relativeQuarter(value, i, end)
    case .day:
      let day = published?.adding(days: value)
      return Stretch(range: i..<end, start: day, end: day, isInferred: true)
    case .weekday: return weekday(value, i, end)
    case .month: return englishMonth(value, i, end, year)
    case .quarter, .half, .firstMonths, .season: return partOfYear(word, year)
    case .decade:
      return Stretch(
        range: i..<end, start: Day(value, 1, 1), end: Day(value + 9, 12, 31), year: value)
    case .part: return edge(word)
    case .fiscal: return fiscal(i, end)
    case .era: return era(value, i, end)
    case .since, .from, .before, .by, .after, .within, .sinceAfter, .beforeAfter, .past, .next:
      return nil
    }
  }

  private func relative(_ days: (Day?, Day?), _ range: Range<Int>) -> Stretch {
    Stretch(range: range, start: days.0, end: days.1, isInferred: true)
  }

  private func relativeMonth(_ offset: Int, _ i: Int, _ end: Int) -> Stretch? {
    guard let published else { return Stretch(range: i..<end, isInferred: true) }
    let span = Calendar.month(index: Calendar.monthIndex(published) + offset)
    var result = relative(span, i..<end)
    guard let from = span.0, let to = span.1 else { return result }
    if let (day, stop) = at(end).isDigit || part(end) != .none ? smallNumber(at: end) : nil,
      at(stop) == 0x65E5 || at(stop) == 0x53F7
    {
      let date = Day(from.year, from.month, day)
      return relative((date, date), i..<stop + 1)
    }
    if at(end).isHan, let word = calendarWord(at: end), word.sense.role == .part, at(end) != 0x5E74,
      word.range.count > 1 || at(end) != 0x4E2D
    {
      let span = Calendar.part(word.sense.value, of: from, to)
      result = relative(span, i..<word.range.upperBound)
      result.isEdge = true
    }
    return result
  }

  /// A whole number of one or two digits, or a Chinese one up to 31.
  func smallNumber(at i: Int) -> (Int, Int)? {
    if at(i).isDigit, let digits = digits(at: i), digits.whole <= 2, digits.decimals == 0 {
      return (whole(digits.value), digits.end)
    }
    return smallHan(at: i)
  }

  /// 上周, 上周三
  private func relativeWeek(_ offset: Int, _ i: Int, _ end: Int) -> Stretch? {
    if let day = Self.weekdays.firstIndex(of: at(end)),
      at(end - 1) == 0x5468 || at(end - 1) == 0x671F || at(end - 1) == 0x62DC
    {
      let date = published.flatMap {
        Calendar.week(of: $0, offset).0?.adding(days: Swift.min(day, 6))
      }
      return Stretch(range: i..<end + 1, start: date, end: date, isInferred: true)
    }
    guard let published else { return Stretch(range: i..<end, isInferred: true) }
    return relative(Calendar.week(of: published, offset), i..<end)
  }

  private static let weekdays = Array("一二三四五六日天".unicodeScalars.map(\.value))

  private func relativeQuarter(_ offset: Int, _ i: Int, _ end: Int) -> Stretch? {
    guard let published else { return Stretch(range: i..<end, isInferred: true) }
    let index = published.year * 4 + (published.month - 1) / 3 + offset
    return relative(Calendar.quarter(index / 4, index % 4 + 1), i..<end)
  }

  /// The last such day up to publication; a date behind it says which.
  private func weekday(_ value: Int, _ i: Int, _ end: Int) -> Stretch? {
    var next = skip(end)
    if at(next) == 0x2C { next = skip(next + 1) }
    if at(i).isLatin, let date = stretch(at: next, year: nil), !date.isBareYear,
      date.start == date.end,
      date.range.upperBound > next + 2
    {
      var date = date
      date.range = i..<date.range.upperBound
      return date
    }
    guard let published else { return Stretch(range: i..<end, isInferred: true) }
    let back = (published.weekday - value + 7) % 7
    var day = published.adding(days: -back)
    let before = skipBack(i)
    if has("next", at: before - 4) || at(before - 1) == 0x4E0B {
      day = published.adding(days: back == 0 ? 7 : 7 - back)
    }
    return Stretch(range: i..<end, start: day, end: day, isInferred: true)
  }

  /// A quarter or half with its year behind it: "of 2024", "of last year".
  private func partOfYear(_ word: PhraseTable<CalendarWord>.Match, _ year: Int?) -> Stretch? {
    let (i, end) = (word.range.lowerBound, word.range.upperBound)
    if at(i).isLatin, i == 0 || true, word.sense.role == .season, !hasPrepositionBefore(i) {
      return nil
    }
    if at(i).isHan, word.sense.role == .season { return nil }
    if at(end - 1) == 0x5B63, at(end) == 0x8282 || at(end) == 0x9F50 { return nil }
    let (known, stop, isInferred) =
      yearBehind(end) ?? (year ?? tellingYear(word) ?? nearestYear(word), end, year == nil)
    guard let span = spanOf(word, known) else { return nil }
    return Stretch(
      range: i..<stop, start: span.0, end: span.1, isInferred: isInferred,
      year: isInferred ? nil : known)
  }

  /// "Last summer", "next winter": the year of the last such season that is over, or of the next to come.
  private func tellingYear(_ word: PhraseTable<CalendarWord>.Match) -> Int? {
    guard let published, word.sense.role == .season, let end = spanOf(word, published.year)?.1,
      let start = spanOf(word, published.year)?.0
    else { return nil }
    let before = skipBack(word.range.lowerBound)
    if has("last", at: before - 4) { return end < published ? published.year : published.year - 1 }
    if has("next", at: before - 4) {
      return start > published ? published.year : published.year + 1
    }
    return has("this", at: before - 4) ? published.year : nil
  }

  private func hasPrepositionBefore(_ i: Int) -> Bool {
    let end = skipBack(i)
    return has("in", at: end - 2) || has("this", at: end - 4) || has("last", at: end - 4)
      || has("by", at: end - 2) || has("the", at: end - 3) || has("next", at: end - 4)
  }

  private func spanOf(_ word: PhraseTable<CalendarWord>.Match, _ year: Int) -> (Day?, Day?)? {
    let value = word.sense.value
    switch word.sense.role {
    case .quarter: return Calendar.quarter(year, value)
    case .half: return Calendar.months(year, value * 6 - 5, value * 6)
    case .firstMonths: return Calendar.months(year, 1, value)
    case .season:
      return Calendar.months(year, Swift.min(value * 3, 12), Swift.min(value * 3 + 2, 12))
    default: return nil
    }
  }

  /// The year in which a quarter or half lies nearest to publication, rather the past one.
  private func nearestYear(_ word: PhraseTable<CalendarWord>.Match) -> Int {
    guard let published else { return 2000 }
    guard let span = spanOf(word, published.year), let start = span.0 else { return published.year }
    return start.number - published.number > 150 ? published.year - 1 : published.year
  }

  /// "Of 2024", ", 2024", "2024", "of last year" behind a month, quarter or half.
  func yearBehind(_ end: Int) -> (Int, Int, Bool)? {
    var next = skip(end)
    if at(next) == 0x2C { next = skip(next + 1) }
    if has("of ", at: next) { next = skip(next + 2) }
    if has("fiscal ", at: next) { next = skip(next + 6) }
    if has("the ", at: next), has("year", at: next + 4) { return nil }
    if at(next).isDigit, let digits = digits(at: next), digits.whole == 4, digits.decimals == 0,
      !digits.isGrouped,
      case let year = whole(digits.value), (1700...2199).contains(year), !at(digits.end).isLatin,
      at(digits.end) != 0x25
    {
      return (year, digits.end, false)
    }
    if next > end, at(next).isLatin, let word = calendarWord(at: next), word.sense.role == .year {
      return ((published?.year ?? 2000) + word.sense.value, word.range.upperBound, true)
    }
    return nil
  }

  // MARK: English months

  /// "January", "January 14", "January 14, 2025", "January 2025".
  private func englishMonth(_ month: Int, _ i: Int, _ end: Int, _ year: Int?) -> Stretch? {
    guard isUpper(i) || all else { return nil }
    let next = skip(end)
    if at(next).isDigit, let digits = digits(at: next), digits.whole <= 2, digits.decimals == 0 {
      var stop = digits.end
      if has("st", at: stop) || has("nd", at: stop) || has("rd", at: stop) || has("th", at: stop) {
        stop += 2
      }
      let day = whole(digits.value)
      if !at(stop).isLatin, at(stop) != 0x25, (1...31).contains(day) {
        return dated(month, day, i, stop, year)
      }
    }
    if let (known, stop, inferred) = yearBehind(end) {
      let span = Calendar.month(known, month)
      return Stretch(
        range: i..<stop, start: span.0, end: span.1, isInferred: inferred,
        year: inferred ? nil : known)
    }
    if Self.alsoWords.contains(month), at(end - 1) != 0x2E, !isAfterPreposition(i) { return nil }
    if end - i < 5, at(end - 1) != 0x2E, month != 5, month != 6, month != 7, !isAfterPreposition(i)
    {
      return nil
    }
    let known = year ?? nearest(month: month, at: i).0
    let span = Calendar.month(known, month)
    return Stretch(range: i..<end, start: span.0, end: span.1, isInferred: year == nil, year: year)
  }

  /// March and May are verbs too.
  private static let alsoWords: Set<Int> = [3, 5]

  private func isAfterPreposition(_ i: Int) -> Bool {
    let end = skipBack(i)
    guard end < i, at(end - 1).isLatin else { return false }
    var start = end
    while at(start - 1).isLatin { start -= 1 }
    if let word = calendarWord(at: start), word.range.upperBound >= end { return true }
    return has("last", at: start) || has("this", at: start) || has("next", at: start)
      || has("late", at: start)
  }

  private func dated(_ month: Int, _ day: Int, _ i: Int, _ end: Int, _ year: Int?) -> Stretch? {
    if let (known, stop, inferred) = yearBehind(end), !inferred, let date = Day(known, month, day) {
      return Stretch(range: i..<stop, start: date, end: date, year: known)
    }
    let known = year ?? nearest(month: month, at: i).0
    guard let date = Day(known, month, day) else { return nil }
    return Stretch(range: i..<end, start: date, end: date, isInferred: year == nil, year: year)
  }

  /// "14 January 2025", "the 14th of January".
  func englishDay(_ day: Int, _ i: Int, _ end: Int, _ year: Int?) -> Stretch? {
    var next = end
    if has("st", at: next) || has("nd", at: next) || has("rd", at: next) || has("th", at: next) {
      next += 2
    }
    next = skip(next)
    if has("of ", at: next) { next = skip(next + 2) }
    guard next > end, (1...31).contains(day), at(next).isLatin, isUpper(next) || all,
      let word = calendarWord(at: next),
      word.sense.role == .month
    else { return nil }
    return dated(word.sense.value, day, i, word.range.upperBound, year)
  }

  // MARK: Edges, eras

  /// "The end of 2026", "early March", 年底, "mid-2025".
  private func edge(_ word: PhraseTable<CalendarWord>.Match) -> Stretch? {
    let (i, end) = (word.range.lowerBound, word.range.upperBound)
    if at(i).isHan {
      guard at(i) == 0x5E74, let year = published?.year ?? 2000 as Int?,
        !at(i - 1).isHan || part(i - 1) == .none,
        let from = Day(year, 1, 1), let to = Day(year, 12, 31)
      else { return nil }
      let span = Calendar.part(word.sense.value, of: from, to)
      return Stretch(range: i..<end, start: span.0, end: span.1, isInferred: true, isEdge: true)
    }
    var next = skip(end)
    if at(next) == 0x2D { next += 1 }
    if has("in ", at: next) { next = skip(next + 2) }
    if has("the year", at: next), !at(next + 8).isLatin { return part(word, ofYear: next + 8) }
    if has("the decade", at: next) { return nil }
    guard next > end || at(end - 1) == 0x2D, next < count, starts(next),
      var inner = stretch(at: next, year: nil), inner.range.upperBound > inner.range.lowerBound
    else { return nil }
    if let from = inner.start, let to = inner.end {
      (inner.start, inner.end) = Calendar.part(word.sense.value, of: from, to)
      if word.sense.value == 3,
        has("end", at: end - 6) || has("end of", at: i) || has("the end", at: i)
          || has("end-", at: i)
      {
        inner.start = to.adding(days: -30).map { Swift.max($0, from) }
      }
    }
    inner.range = i..<inner.range.upperBound
    inner.isBareYear = false
    inner.isEdge = true
    return inner
  }

  private func part(_ word: PhraseTable<CalendarWord>.Match, ofYear end: Int) -> Stretch? {
    let year = published?.year ?? 2000
    guard let from = Day(year, 1, 1), let to = Day(year, 12, 31) else { return nil }
    let span = Calendar.part(word.sense.value, of: from, to)
    return Stretch(
      range: word.range.lowerBound..<end, start: span.0, end: span.1, isInferred: true, isEdge: true
    )
  }

  /// "Fiscal 2025", "FY25".
  private func fiscal(_ i: Int, _ end: Int) -> Stretch? {
    let next = skip(end)
    guard at(next).isDigit, let digits = digits(at: next), digits.decimals == 0,
      digits.whole == 4 || digits.whole == 2
    else {
      return nil
    }
    let value = whole(digits.value)
    let year = digits.whole == 2 ? 2000 + value : value
    guard (1900...2199).contains(year) else { return nil }
    let span = Calendar.year(year)
    return Stretch(range: i..<digits.end, start: span.0, end: span.1, year: year)
  }

  /// 民國114年
  private func era(_ base: Int, _ i: Int, _ end: Int) -> Stretch? {
    let next = skipBlanks(end)
    guard starts(next), let figure = plainHan(at: next), figure.isPoint, figure.max < 200,
      figure.max >= 1,
      at(skipBlanks(figure.range.upperBound)) == 0x5E74
    else { return nil }
    return inside(
      base + whole(figure.min), i, skipBlanks(figure.range.upperBound) + 1, isInferred: false)
  }
}
