import ClaimModel
import Foundation

// English months and days: "January 14, 2025", "14 January", "the 14th of January".

extension Reading {
  /// "January", "January 14", "January 14, 2025", "January 2025".
  func englishMonth(_ month: Int, _ i: Int, _ end: Int, _ year: Int?) -> Stretch? {
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

  func isAfterPreposition(_ i: Int) -> Bool {
    let end = skipBack(i)
    guard end < i, at(end - 1).isLatin else { return false }
    var start = end
    while at(start - 1).isLatin { start -= 1 }
    if let word = calendarWord(at: start), word.range.upperBound >= end { return true }
    return has("last", at: start) || has("this", at: start) || has("next", at: start)
      || has("late", at: start)
  }

  func dated(_ month: Int, _ day: Int, _ i: Int, _ end: Int, _ year: Int?) -> Stretch? {
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
}
