import ClaimModel
import Foundation

// Months, weeks, quarters and days reckoned from publication: 上月中, 上周三, "last quarter", "on Tuesday".

extension Reading {
  func relative(_ days: (Day?, Day?), _ range: Range<Int>) -> Stretch {
    Stretch(range: range, start: days.0, end: days.1, isInferred: true)
  }

  func relativeMonth(_ offset: Int, _ i: Int, _ end: Int) -> Stretch? {
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

  /// 上周, 上周三
  func relativeWeek(_ offset: Int, _ i: Int, _ end: Int) -> Stretch? {
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

  func relativeQuarter(_ offset: Int, _ i: Int, _ end: Int) -> Stretch? {
    guard let published else { return Stretch(range: i..<end, isInferred: true) }
    let index = published.year * 4 + (published.month - 1) / 3 + offset
    return relative(Calendar.quarter(index / 4, index % 4 + 1), i..<end)
  }

  /// The last such day up to publication, the next where the clause speaks of what is to come; a date behind it says which.
  func weekday(_ value: Int, _ i: Int, _ end: Int) -> Stretch? {
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
    let isToCome = at(i).isLatin && tense(at: i) == .future
    if isToCome || isAhead(before, end) || has("next", at: before - 4) || at(before - 1) == 0x4E0B {
      day = published.adding(days: back == 0 ? 7 : 7 - back)
    }
    return Stretch(range: i..<end, start: day, end: day, isInferred: true)
  }

  /// 將於周五, 定於周五, 周五前: the day of the week to come.
  private func isAhead(_ before: Int, _ end: Int) -> Bool {
    if at(before - 1) == 0x5C06 || at(end) == 0x524D { return true }
    // 將 定 訂 擬 before 於
    return at(before - 1) == 0x4E8E && [0x5C06, 0x5B9A, 0x8BA2, 0x62DF].contains(at(before - 2))
  }
}
