import ClaimModel

/// A stretch of the calendar as a text names it.
struct Stretch: Hashable, Sendable {
  /// Folded code points.
  var range: Range<Int>
  /// First and last day; `nil` is open, or unknown where `isInferred` and the day of publication is not known.
  var start: Day?
  var end: Day?
  /// Reckoned from the day of publication.
  var isInferred = false
  /// The year, where the words fix one, for what follows ("March to May 2024").
  var year: Int?
  /// A number without 年 or a word before it, so that only a range or a preposition makes it a year.
  var isBareYear = false
  /// Names a point so narrow that "before" includes it: 年底前.
  var isEdge = false
}

/// Days of the calendar's larger units.
enum Calendar {
  static func year(_ year: Int) -> (Day?, Day?) { (Day(year, 1, 1), Day(year, 12, 31)) }

  static func month(_ year: Int, _ month: Int) -> (Day?, Day?) {
    guard (1...12).contains(month) else { return (nil, nil) }
    return (Day(year, month, 1), Day(year, month, Day.length(ofMonth: month, year: year)))
  }

  /// Months from `first` to `last` of a year.
  static func months(_ year: Int, _ first: Int, _ last: Int) -> (Day?, Day?) {
    (month(year, first).0, month(year, last).1)
  }

  static func quarter(_ year: Int, _ quarter: Int) -> (Day?, Day?) {
    months(year, quarter * 3 - 2, quarter * 3)
  }

  /// Spring (1) from March, summer from June, autumn from September, winter from December to the end of February.
  static func season(_ year: Int, _ season: Int) -> (Day?, Day?) {
    season < 4
      ? months(year, season * 3, season * 3 + 2)
      : (month(year, 12).0, month(year + 1, 2).1)
  }

  /// - Parameter code: month, day and length in days, two digits each.
  static func holiday(_ year: Int, _ code: Int) -> (Day?, Day?) {
    let start = Day(year, code / 10000, code / 100 % 100)
    return (start, start?.adding(days: code % 100 - 1))
  }

  /// Months counted from year 0, so that they can be added to.
  static func monthIndex(_ day: Day) -> Int { day.year * 12 + day.month - 1 }

  static func month(index: Int) -> (Day?, Day?) {
    month(index >= 0 ? index / 12 : 0, index % 12 + 1)
  }

  /// The week of a day, from Monday.
  static func week(of day: Day, _ offset: Int) -> (Day?, Day?) {
    let monday = day.number - day.weekday + 1 + offset * 7
    return (Day(number: monday), Day(number: monday + 6))
  }

  /// The early, middle or late part of a stretch.
  static func part(_ part: Int, of start: Day, _ end: Day) -> (Day?, Day?) {
    let isYear = end.number - start.number > 200
    if isYear {
      if start.month > 1 {
        let first = monthIndex(start) + [0, 0, 4, 9][Swift.max(1, Swift.min(part, 3))]
        return (month(index: first).0, month(index: first + (part == 2 ? 3 : 2)).1)
      }
      switch part {
      case 1: return months(start.year, 1, 3)
      case 2: return months(start.year, 5, 8)
      default: return months(start.year, 10, 12)
      }
    }
    let third = Swift.max(1, (end.number - start.number + 1) / 3)
    switch part {
    case 1: return (start, start.adding(days: third - 1))
    case 2: return (start.adding(days: third), start.adding(days: 2 * third - 1))
    default: return (start.adding(days: 2 * third), end)
    }
  }
}
