import ClaimModel

/// Periods in the shortest form that loses nothing: 2025, Q1 2025, 2025-06, a day, or two ends.
public enum PeriodText {
  public static func period(_ period: Period, locale: ReportLocale) -> String {
    switch (period.start, period.end) {
    case (let start?, let end?): return span(start, end, locale)
    case (let start?, nil):
      return locale.word("from \(day(start, locale))", "\(day(start, locale))起")
    case (nil, let end?):
      return locale.word("until \(day(end, locale))", "截至\(day(end, locale))")
    case (nil, nil): return Neutral.line(period.text)
    }
  }

  private static func span(_ start: Day, _ end: Day, _ locale: ReportLocale) -> String {
    if start == end { return day(start, locale) }
    let isWhole = start.day == 1 && end.day == Day.length(ofMonth: end.month, year: end.year)
    guard isWhole else { return "\(day(start, locale))–\(day(end, locale))" }
    if start.month == 1, end.month == 12 { return years(start.year, end.year, locale) }
    guard start.year == end.year else {
      return "\(month(start, locale))–\(month(end, locale))"
    }
    if start.month == end.month { return month(start, locale) }
    return part(start, end, locale) ?? "\(month(start, locale))–\(month(end, locale))"
  }

  private static func part(_ start: Day, _ end: Day, _ locale: ReportLocale) -> String? {
    let year = start.year
    switch (start.month, end.month) {
    case (1, 6): return locale.word("first half of \(year)", "\(year)年上半年")
    case (7, 12): return locale.word("second half of \(year)", "\(year)年下半年")
    case (let first, let last) where last == first + 2 && first % 3 == 1:
      return locale.word("Q\(last / 3) \(year)", "\(year)年第\(last / 3)季度")
    default: return nil
    }
  }

  private static func years(_ first: Int, _ last: Int, _ locale: ReportLocale) -> String {
    let text = first == last ? "\(first)" : "\(first)–\(last)"
    return locale.word(text, "\(text)年")
  }

  private static func month(_ day: Day, _ locale: ReportLocale) -> String {
    locale.word(String(day.description.prefix(7)), "\(day.year)年\(day.month)月")
  }

  private static func day(_ day: Day, _ locale: ReportLocale) -> String {
    locale.word(day.description, "\(day.year)年\(day.month)月\(day.day)日")
  }
}
