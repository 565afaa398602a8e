import ClaimModel

/// Names the span of time that a change is measured against: 去年同期 of a half year is "first half of 2024".
struct PeriodName {
  private let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

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
    guard let sighting, sighting.range.count * 2 > range.count else { return baseline }
    if let start = sighting.start, let end = sighting.end,
      let name = PeriodName.text(start, end, year: start.year)
    {
      named.name = name
    }
    return named
  }

  /// 去年同期: one. The words are folded.
  private static func yearsBack(_ words: String) -> Int? {
    let one = ["去年同", "上年同", "同比", "a year earlier", "a year ago", "a year before"]
    if one.contains(where: { words.contains($0) }) { return 1 }
    return words.contains("前年同") ? 2 : nil
  }

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
