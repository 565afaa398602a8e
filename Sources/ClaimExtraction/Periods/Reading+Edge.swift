import ClaimModel
import Foundation

// Ends of a stretch and years of their own reckoning: "the end of 2026", "early March", "FY25", 民國114年.

extension Reading {
  /// "The end of 2026", "early March", 年底, "mid-2025".
  func edge(_ word: PhraseTable<CalendarWord>.Match) -> Stretch? {
    let (i, end) = (word.range.lowerBound, word.range.upperBound)
    if at(i) == 0x6708 { return monthEdge(word) }
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
    if has("the decade", at: next) || has("this decade", at: next) {
      return decadeEdge(word, has("the", at: next) ? next + 10 : next + 11)
    }
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

  /// 月底前: the month of publication, where no other month or count of months stands before it.
  private func monthEdge(_ word: PhraseTable<CalendarWord>.Match) -> Stretch? {
    let before = at(word.range.lowerBound - 1)
    guard !before.isDigit, part(word.range.lowerBound - 1) == .none,
      !Self.monthCounters.contains(before)
    else { return nil }
    guard let published else { return Stretch(range: word.range, isInferred: true) }
    let month = Calendar.month(published.year, published.month)
    guard let from = month.0, let to = month.1 else { return nil }
    let span = Calendar.part(word.sense.value, of: from, to)
    return Stretch(
      range: word.range, start: span.0, end: span.1, isInferred: true, isEdge: true)
  }

  /// 個 每 上 下 本 這 該 數 前
  private static let monthCounters = CodePoints(folding: "个每上下本这该数前")

  /// "The end of the decade": its last year, or the round one that follows.
  private func decadeEdge(_ word: PhraseTable<CalendarWord>.Match, _ end: Int) -> Stretch? {
    guard word.sense.value == 3 else { return nil }
    guard let published else {
      return Stretch(range: word.range.lowerBound..<end, isInferred: true)
    }
    let year = published.year / 10 * 10 + 9
    return Stretch(
      range: word.range.lowerBound..<end, start: Day(year, 1, 1), end: Day(year + 1, 12, 31),
      isInferred: true, isEdge: true)
  }

  func part(_ word: PhraseTable<CalendarWord>.Match, ofYear end: Int) -> Stretch? {
    let year = published?.year ?? 2000
    guard let from = Day(year, 1, 1), let to = Day(year, 12, 31) else { return nil }
    let span = Calendar.part(word.sense.value, of: from, to)
    return Stretch(
      range: word.range.lowerBound..<end, start: span.0, end: span.1, isInferred: true, isEdge: true
    )
  }

  /// "Fiscal 2025", "FY25".
  func fiscal(_ i: Int, _ end: Int) -> Stretch? {
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
  func era(_ base: Int, _ i: Int, _ end: Int) -> Stretch? {
    let next = skipBlanks(end)
    guard starts(next), let figure = plainHan(at: next), figure.isPoint, figure.max < 200,
      figure.max >= 1,
      at(skipBlanks(figure.range.upperBound)) == 0x5E74
    else { return nil }
    return inside(
      base + whole(figure.min), i, skipBlanks(figure.range.upperBound) + 1, isInferred: false)
  }
}
