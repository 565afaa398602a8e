import ClaimModel

/// A whole date in a line, in the ways in which newspapers write it; a day without a year is none.
struct WrittenDate {
  var day: Day
  /// Of the date, with the hour that follows it.
  var range: Range<String.Index>

  static func first(in line: String) -> WrittenDate? {
    let hour = #/(?:T|\s|\()*\d{1,2}[:：]\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?\)?/#
    for pattern in [chinese, iso, dayFirst, monthFirst] {
      guard let found = pattern(line) else { continue }
      let rest = line[found.range.upperBound...]
      let time = rest.prefixMatch(of: hour)?.range.upperBound
      return WrittenDate(
        day: found.day, range: found.range.lowerBound..<(time ?? found.range.upperBound))
    }
    return nil
  }

  private static func chinese(_ line: String) -> WrittenDate? {
    guard
      let m = line.firstMatch(
        of:
          #/(\d{4}|[〇零一二三四五六七八九]{4})\s*年\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*月\s*(\d{1,2}|[一二三四五六七八九十廿]{1,3})\s*[日號号]/#
      ), let year = number(m.1), let month = number(m.2), let date = number(m.3),
      let day = Day(year, month, date)
    else { return nil }
    return WrittenDate(day: day, range: m.range)
  }

  private static func iso(_ line: String) -> WrittenDate? {
    guard let m = line.firstMatch(of: #/(?:^|[^\d])(\d{4})([-\/.])(\d{1,2})\2(\d{1,2})(?!\d)/#),
      let year = Int(m.1), let month = Int(m.3), let date = Int(m.4),
      let day = Day(year, month, date)
    else { return nil }
    return WrittenDate(day: day, range: m.1.startIndex..<m.range.upperBound)
  }

  private static func dayFirst(_ line: String) -> WrittenDate? {
    guard
      let m = line.firstMatch(
        of: #/\b(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})\b/#),
      let date = Int(m.1), let month = month(m.2), let year = Int(m.3),
      let day = Day(year, month, date)
    else { return nil }
    return WrittenDate(day: day, range: m.range)
  }

  private static func monthFirst(_ line: String) -> WrittenDate? {
    guard
      let m = line.firstMatch(
        of: #/\b([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/#),
      let month = month(m.1), let date = Int(m.2), let year = Int(m.3),
      let day = Day(year, month, date)
    else { return nil }
    return WrittenDate(day: day, range: m.range)
  }

  private static func month(_ word: Substring) -> Int? {
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    let lower = word.lowercased()
    if lower == "sept" { return 9 }
    return months.firstIndex { $0 == lower || lower.count == 3 && $0.hasPrefix(lower) }.map {
      $0 + 1
    }
  }

  /// 2025, 二〇二五, 十六, 廿三.
  private static func number(_ text: Substring) -> Int? {
    if let plain = Int(text) { return plain }
    let digits: [Character: Int] = [
      "〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    if text.count == 4, text.allSatisfy({ digits[$0] != nil }) {
      return text.reduce(0) { $0 * 10 + (digits[$1] ?? 0) }
    }
    var (tens, ones) = (0, 0)
    for character in text {
      if character == "十" {
        tens = max(1, ones)
        ones = 0
      } else if character == "廿" {
        tens = 2
      } else {
        ones = digits[character] ?? 0
      }
    }
    return tens * 10 + ones
  }
}
