import ClaimModel
import Foundation

// What comes round every year without belonging to one: seasons of the year ("last winter", 今夏), seasons of games, schools
// and crops (2025-26賽季, "this season"), holidays (國慶假期), weekends.
//
// A winter begins in December and ends with February of the next year. A season of games is reckoned from July to June,
// which holds for most of what is counted so; the words alone do not say more.

extension Reading {
  /// Behind a preposition in English; in Chinese alone, or behind 今 去 明, which are part of the word then.
  func isSeason(_ range: Range<Int>) -> Bool {
    let i = range.lowerBound
    if at(i).isLatin { return hasPrepositionBefore(i) }
    return toldYear(i) != nil || !at(i - 1).isHan && !at(i - 1).isLatin
  }

  /// "Last summer", "next winter", 今冬: the year that the word before a season tells.
  func tellingYear(_ word: PhraseTable<CalendarWord>.Match) -> Int? {
    guard let published, word.sense.role == .season,
      let told = toldYear(word.range.lowerBound)
    else { return nil }
    let years = [published.year - 2, published.year - 1, published.year, published.year + 1]
    switch told {
    case -1:
      return years.last { spanOf(word, $0)?.1.map { $0 < published } == true }
    case 1:
      return years.first { spanOf(word, $0)?.0.map { $0 > published } == true }
    default:
      let tense = tense(at: word.range.lowerBound)
      let open = years.filter { year in
        guard let span = spanOf(word, year), let start = span.0, let end = span.1 else {
          return false
        }
        if told == 0, tense == .past, start.number - published.number < 92 { return true }
        return tense == .future ? end >= published : tense == .past ? start <= published : true
      }
      return open.min { distance(word, $0, published) < distance(word, $1, published) }
    }
  }

  /// -1 last, 0 this, 1 next.
  private func toldYear(_ i: Int) -> Int? {
    switch at(i) {
    case 0x4ECA: return 0
    case 0x53BB: return -1
    case 0x660E: return 1
    default: break
    }
    let before = skipBack(i)
    return ["last": -1, "this": 0, "next": 1].first { ends(with: $0.key, before) }?.value
  }

  /// Days from publication to the nearer end; 0 inside.
  private func distance(_ word: PhraseTable<CalendarWord>.Match, _ year: Int, _ day: Day) -> Int {
    guard let span = spanOf(word, year), let start = span.0, let end = span.1 else { return .max }
    return Swift.max(0, start.number - day.number, day.number - end.number)
  }

  /// The last such season or holiday that has begun; the next one where the clause speaks of what is to come, or where it is
  /// less than six weeks away and nothing tells of the past.
  func recurringYear(_ word: PhraseTable<CalendarWord>.Match) -> Int {
    guard let published else { return 2000 }
    let years = [published.year - 1, published.year, published.year + 1]
    let begun = years.last { spanOf(word, $0)?.0.map { $0 <= published } == true }
    let coming = years.first { spanOf(word, $0)?.1.map { $0 >= published } == true }
    guard let begun, let coming, begun != coming else { return begun ?? coming ?? published.year }
    switch tense(at: word.range.lowerBound) ?? deadlineTense(word.range.lowerBound) {
    case .past: return begun
    case .future: return coming
    case nil: return distance(word, coming, published) < 42 ? coming : begun
    }
  }

  /// "By the summer", "until the autumn": to come.
  private func deadlineTense(_ i: Int) -> Tense? {
    let before = skipBack(i)
    guard ends(with: "the", before) else { return nil }
    return words.untilWords.match(text, endingAt: skipBack(before - 3))?.sense
  }

  func hasPrepositionBefore(_ i: Int) -> Bool {
    let end = skipBack(i)
    return ["in", "this", "last", "by", "the", "next"].contains { ends(with: $0, end) }
  }

  /// The end of "2023-24" behind a season whose year ended at `end`.
  func lastYear(of year: Int, _ end: Int) -> Int {
    secondYear(of: year, end) ?? end
  }

  /// The end of -24 or /2024 behind the year 2023 that ends at `end`.
  func secondYear(of year: Int, _ end: Int) -> Int? {
    let mark = at(end)
    guard mark == 0x2D || mark == 0x2F || mark == 0x2013 || mark == 0x81F3, at(end + 1).isDigit,
      let digits = digits(at: end + 1), digits.decimals == 0, !digits.isGrouped,
      !at(digits.end).isLatin, at(digits.end) != 0x25, at(digits.end) != mark
    else { return nil }
    let value = whole(digits.value)
    return digits.whole == 2 && value == (year + 1) % 100 || value == year + 1 ? digits.end : nil
  }

  /// 2025-26賽季, "the 2024/25 season"; two years in a row with a stroke are a season in any case.
  func season(of year: Int, _ i: Int, _ end: Int) -> Stretch? {
    guard (1900...2100).contains(year), let stop = secondYear(of: year, end) else { return nil }
    let noun = calendarWord(at: skip(stop))
    let isNamed = noun?.sense.role == .seasonNoun || noun?.sense.role == .fiscal
    guard isNamed || at(end) == 0x2F else { return nil }
    return Stretch(
      range: i..<(isNamed ? noun?.range.upperBound ?? stop : stop), start: Day(year, 7, 1),
      end: Day(year + 1, 6, 30), year: year)
  }

  /// 本賽季, "last season"
  func playing(_ word: PhraseTable<CalendarWord>.Match) -> Stretch? {
    guard let published else { return Stretch(range: word.range, isInferred: true) }
    let year = (published.month < 7 ? published.year - 1 : published.year) + word.sense.value
    return relative((Day(year, 7, 1), Day(year + 1, 6, 30)), word.range)
  }

  /// 上周末, "over the weekend": Saturday and Sunday.
  func weekend(_ word: PhraseTable<CalendarWord>.Match) -> Stretch? {
    let i = word.range.lowerBound
    if at(i).isLatin, !isWeekendPhrase(i) { return nil }
    guard let published else { return Stretch(range: word.range, isInferred: true) }
    var offset = word.sense.value
    if offset == 0, published.weekday < 6, tense(at: i) != .future { offset = -1 }
    guard let monday = Calendar.week(of: published, offset).0 else { return nil }
    return relative((monday.adding(days: 5), monday.adding(days: 6)), word.range)
  }

  /// Not "the weekend service": a preposition stands before it, or it names its week.
  private func isWeekendPhrase(_ i: Int) -> Bool {
    var the = i
    if ends(with: "weekend", i + 7) {
      guard ends(with: "the", skipBack(i)) else { return false }
      the = skipBack(i) - 3
    } else if !ends(with: "the", i + 3) {
      return true
    }
    let before = skipBack(the)
    return ["over", "at", "during", "by", "since", "on", "until", "before", "of", "for"]
      .contains { ends(with: $0, before) }
  }

  /// "The past decade", "the coming quarter": so many months back or ahead.
  func rolling(_ months: Int, _ i: Int, _ end: Int) -> Stretch? {
    guard let published else { return Stretch(range: i..<end, isInferred: true) }
    let other = shifted(published, months < 0 ? -1 : 1, Decimal(abs(months)), 1, "mo")
    return relative(months < 0 ? (other, published) : (published, other), i..<end)
  }

  /// 今明兩年, 明後兩年
  func row(_ value: Int, _ i: Int, _ end: Int) -> Stretch? {
    guard let published else { return Stretch(range: i..<end, isInferred: true) }
    let length = (value % 10 + 10) % 10
    let first = published.year + (value - length) / 10
    return relative((Day(first, 1, 1), Day(first + length - 1, 12, 31)), i..<end)
  }

  /// "This decade"
  func decades(_ offset: Int, _ i: Int, _ end: Int) -> Stretch? {
    guard let published else { return Stretch(range: i..<end, isInferred: true) }
    let year = published.year / 10 * 10 + offset * 10
    return relative((Day(year, 1, 1), Day(year + 9, 12, 31)), i..<end)
  }
}
