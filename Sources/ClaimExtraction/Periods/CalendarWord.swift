/// Whether a clause speaks of what was or of what is to come.
enum Tense: Sendable { case past, future }

/// A word of the calendar: its role, and its place in the year or week or its distance from publication.
struct CalendarWord: Hashable, Sendable {
  enum Role: String, Hashable, Sendable {
    case month = "calendar.month"
    case weekday = "calendar.weekday"
    case day = "calendar.day"
    case year = "calendar.year"
    case months = "calendar.months"
    case weeks = "calendar.weeks"
    case quarters = "calendar.quarters"
    case half = "calendar.half"
    case quarter = "calendar.quarter"
    /// the first months of a year, by their number
    case firstMonths = "calendar.first-months"
    /// 1 early, 2 middle, 3 late
    case part = "calendar.part"
    case season = "calendar.season"
    /// a season of games, schools or crops from summer to summer, by its distance from this one
    case seasons = "calendar.seasons"
    /// behind two years in a row, which are one season then: 2025-26
    case seasonNoun = "calendar.season-noun"
    case weekend = "calendar.weekend"
    /// month, day and length in days: 100107 is a week from 1 October
    case holiday = "calendar.holiday"
    /// so many months back or ahead from publication
    case stretch = "calendar.stretch"
    case decades = "calendar.decades"
    /// 今明兩年: years in a row; ten times the distance of the first from this one, and how many they are
    case years = "calendar.years"
    /// 十四五期間: five years, by the first
    case plan = "calendar.plan"
    /// 年度, 半年: behind 截至6月30日止, in months
    case account = "calendar.account"
    /// nouns behind a bare year that is theirs: "its 2024 revenue"
    case yearNoun = "calendar.year-noun"
    /// the decade's first year
    case decade = "calendar.decade"
    case since = "calendar.since"
    case from = "calendar.from"
    case before = "calendar.before"
    case by = "calendar.by"
    case after = "calendar.after"
    case within = "calendar.in"
    case sinceAfter = "calendar.since-after"
    case beforeAfter = "calendar.before-after"
    case past = "calendar.past"
    case next = "calendar.next"
    case fiscal = "calendar.fiscal"
    /// added to a year of that era
    case era = "calendar.era"
  }

  var role: Role
  var value: Int
}
