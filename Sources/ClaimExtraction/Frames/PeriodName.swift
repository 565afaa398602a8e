import ClaimModel

/// Names the span of time that a change is measured against: 去年同期 of a half year is "first half of 2024".
struct PeriodName {
  private let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

  /// 去年同期, "the same quarter of last year": the span of the period before, so many years back.
  ///
  /// - Parameter before: the sighting of the last period in the paragraph.
  func sameSpan(_ period: Period?, _ sighting: Sighting, _ before: Int?) -> Period? {
    guard var period, let before, let named = sighting.start?.year,
      case let isYearBack = isYearBack(sighting.range),
      isYearBack || isSameSpan(sighting.range), case let model = scene.sightings[before],
      let start = model.start, let end = model.end, model.range != sighting.range,
      start.year == end.year, end.number - start.number < 367,
      case let year = isYearBack ? start.year - 1 : named, start.year > year
    else { return period }
    period.start = Day(year, start.month, start.day)
    period.end = Day(year, end.month, min(end.day, Day.length(ofMonth: end.month, year: year)))
    return period
  }

  /// "A year earlier", 一年前: a year before the span last named.
  private func isYearBack(_ range: Range<Int>) -> Bool {
    [
      "a year earlier", "a year ago", "a year before", "the year before", "the previous year",
      "一年前",
      "前一年",
    ]
    .contains { scene.words(range).hasSuffix($0) }
  }

  private func isSameSpan(_ range: Range<Int>) -> Bool {
    if scene.holds("同期", at: range.upperBound) || scene.holds("同期", within: range) { return true }
    let lead = scene.words(max(0, range.lowerBound - 24) ..> range.lowerBound)
    return ["same period", "same quarter", "same month", "same half", "same time"]
      .contains { lead.contains($0) }
  }

  /// `baseline` with a name that says which span it is, where its words point to one.
  func named(_ baseline: Baseline, _ range: Range<Int>, _ own: Period?) -> Baseline {
    let sighting = scene.sightings(in: range).first {
      $0.kind == .period && ($0.start != nil || $0.end != nil)
    }
    var named = baseline
    if let own, let start = own.start, let end = own.end, start.year == end.year,
      let back = PeriodName.yearsBack(scene.words(range)),
      let name = PeriodName.text(start, end, year: start.year - back)
    {
      named.name = name
      return named
    }
    if let own, let name = previous(scene.words(range), own) {
      named.name = name
      return named
    }
    guard let sighting, sighting.range.count * 2 > range.count,
      !Self.edges.contains(where: { scene.words(sighting.range).contains($0) })
    else { return baseline }
    if let start = sighting.start, let end = sighting.end,
      let name = PeriodName.text(start, end, year: start.year)
    {
      named.name = name
    }
    return named
  }

  /// 上季, 環比, "the previous quarter": the span right before the claim's own.
  private func previous(_ words: String, _ own: Period) -> String? {
    guard Self.before.contains(where: { words.hasPrefix($0) }), words.utf8.count < 24,
      let start = own.start, let end = own.end, start.year == end.year, start.day == 1
    else { return nil }
    let months = end.month - start.month + 1
    let index = start.year * 12 + start.month - 1 - months
    let (year, month) = (index / 12, index % 12 + 1)
    guard [1, 3].contains(months), let first = Day(year, month, 1),
      let last = Day(
        year, month + months - 1, Day.length(ofMonth: month + months - 1, year: year))
    else { return nil }
    return Self.text(first, last, year: year)
  }

  private static let before = [
    "上季", "上一季", "上月", "上个月", "环比", "按月", "按季", "月增", "月减", "季增", "季减", "the previous month",
    "the previous quarter", "the month before", "the quarter before", "a month earlier",
    "a quarter earlier", "month on month", "month-on-month", "quarter on quarter",
    "quarter-on-quarter", "last month", "last quarter", "on the month", "on the quarter",
  ]

  /// 去年同期: one. The words are folded.
  private static func yearsBack(_ words: String) -> Int? {
    let one = [
      "去年同", "上年同", "同比", "按年", "年增", "年减", "年升", "年跌", "a year earlier", "a year ago",
      "a year before",
      "year on year", "year-on-year", "on the year", "the year before", "year over year",
      "year-over-year", "the same period last year", "the same period of last year",
    ]
    if one.contains(where: { words.contains($0) }) { return 1 }
    return words.contains("前年同") ? 2 : nil
  }

  /// 較年初: a point in time, whatever span stands for it.
  private static let edges = [
    "年初", "年底", "年末", "月初", "月底", "月末", "季初", "季末", "start of", "end of", "beginning of",
  ]

  private static let ordinals = ["first", "second", "third", "fourth"]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// "2024", "first half of 2024", "third quarter of 2024", "July 2024"; `nil` for other spans.
  static func text(_ start: Day, _ end: Day, year: Int) -> String? {
    guard start.year == end.year, start.day == 1,
      end.day == Day.length(ofMonth: end.month, year: end.year)
    else { return nil }
    switch (start.month, end.month - start.month) {
    case (1, 11): return "\(year)"
    case (1, 5): return "first half of \(year)"
    case (7, 5): return "second half of \(year)"
    case (let month, 2) where month % 3 == 1: return "\(ordinals[month / 3]) quarter of \(year)"
    case (let month, 0): return "\(months[month - 1]) \(year)"
    default: return nil
    }
  }
}
