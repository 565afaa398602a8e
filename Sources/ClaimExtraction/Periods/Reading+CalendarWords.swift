import ClaimModel
import Foundation

extension Reading {
  /// The stretch that a word of the calendar begins.
  func wordStretch(_ word: PhraseTable<CalendarWord>.Match, year: Int?) -> Stretch? {
    let (i, end) = (word.range.lowerBound, word.range.upperBound)
    let value = word.sense.value
    switch word.sense.role {
    case .year:
      // 完工後|年產能: 後 belongs to the verb.
      if at(i) == 0x540E, words.eventsBefore.match(text, endingAt: i) != nil { return nil }
      // "The year before the merger"
      if ends(with: "year before", end), at(skip(end)).isLatin || at(skip(end)).isDigit {
        return nil
      }
      return inside((published?.year ?? 2000) + value, i, end, isInferred: true)
    case .months: return relativeMonth(value, i, end)
    case .weeks: return relativeWeek(value, i, end)
    case .quarters: return relativeQuarter(value, i, end)
    case .day:
      let day = published?.adding(days: value)
      return Stretch(range: i..<end, start: day, end: day, isInferred: true)
    case .weekday: return weekday(value, i, end)
    case .month: return englishMonth(value, i, end, year)
    case .quarter, .half, .firstMonths, .season, .holiday: return partOfYear(word, year)
    case .seasons: return playing(word)
    case .weekend: return weekend(word)
    case .stretch: return rolling(value, i, end)
    case .decades: return decades(value, i, end)
    case .decade:
      return Stretch(
        range: i..<end, start: Day(value, 1, 1), end: Day(value + 9, 12, 31), year: value)
    case .part: return edge(word)
    case .plan:
      return Stretch(
        range: i..<end, start: Day(value, 1, 1), end: Day(value + 4, 12, 31), year: value)
    case .years: return row(value, i, end)
    case .fiscal: return fiscal(i, end)
    case .era: return era(value, i, end)
    case .since, .from, .before, .by, .after, .within, .sinceAfter, .beforeAfter, .past, .next,
      .seasonNoun, .yearNoun, .account:
      return nil
    }
  }

  /// A whole number of one or two digits, or a Chinese one up to 31.
  func smallNumber(at i: Int) -> (Int, Int)? {
    if at(i).isDigit, let digits = digits(at: i), digits.whole <= 2, digits.decimals == 0 {
      return (whole(digits.value), digits.end)
    }
    return smallHan(at: i)
  }

  /// A quarter or half with its year behind it: "of 2024", "of last year".
  func partOfYear(_ word: PhraseTable<CalendarWord>.Match, _ year: Int?) -> Stretch? {
    let (i, end) = (word.range.lowerBound, word.range.upperBound)
    if word.sense.role == .season, !isSeason(word.range) { return nil }
    if at(end - 1) == 0x5B63, at(end) == 0x8282 || at(end) == 0x9F50 { return nil }
    let (known, stop, isInferred) =
      yearBehind(end) ?? (year ?? tellingYear(word) ?? nearestYear(word), end, year == nil)
    guard let span = spanOf(word, known) else { return nil }
    return Stretch(
      range: i..<(word.sense.role == .season ? lastYear(of: known, stop) : stop), start: span.0,
      end: span.1, isInferred: isInferred, year: isInferred ? nil : known)
  }

  func spanOf(_ word: PhraseTable<CalendarWord>.Match, _ year: Int) -> (Day?, Day?)? {
    let value = word.sense.value
    switch word.sense.role {
    case .quarter: return Calendar.quarter(year, value)
    case .half: return Calendar.months(year, value * 6 - 5, value * 6)
    case .firstMonths: return Calendar.months(year, 1, value)
    case .season: return Calendar.season(year, value)
    case .holiday: return Calendar.holiday(year, value)
    default: return nil
    }
  }

  /// The year in which a quarter or half lies nearest to publication, rather the past one.
  func nearestYear(_ word: PhraseTable<CalendarWord>.Match) -> Int {
    guard let published else { return 2000 }
    if word.sense.role == .season || word.sense.role == .holiday { return recurringYear(word) }
    guard let start = spanOf(word, published.year)?.0 else { return published.year }
    if word.sense.role == .quarter, start > published {
      return tense(at: word.range.lowerBound) == .future ? published.year : published.year - 1
    }
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
}
