import ClaimModel

extension ArticleRule {
  /// A growth that does not fit the two levels beside it: from 300 to 360 is no rise of 30 %.
  ///
  /// It asks for exactly two levels of one series at two stated times, and a change of that series
  /// whose time, if it is stated, ends with the later one.
  static let growth = ArticleRule("growth and levels") { article, context in
    let numbers = article.filter { $0.interval != nil && $0.claim.polarity == .affirmed }
    let changes = numbers.filter { $0.quantity?.measure == .change && $0.dimension == "ratio" }
    guard !changes.isEmpty else { return [] }
    let levels = Dictionary(grouping: numbers.filter(isDatedLevel), by: \.topicName)
    var found: [Group] = []
    for change in changes {
      if let (first, last) = GrowthPair.beside(change, in: numbers) {
        if let group = judge(change, first, last, context) { found.append(group) }
      } else if let topic = change.topicName, let pair = levels[topic],
        let group = judge(change, ofSeries: pair, context)
      {
        found.append(group)
      }
    }
    return found
  }

  private static func isDatedLevel(_ facts: Facts) -> Bool {
    facts.quantity?.measure == .level && facts.claim.period?.end != nil
      && facts.modality == .actual && facts.claim.baseline == nil
  }

  private static func judge(_ change: Facts, ofSeries pair: [Facts], _ context: Pair.Context)
    -> Group?
  {
    guard change.modality == .actual, let (first, last) = ends(of: change, in: pair),
      isMeasured(change, against: first),
      change.claim.period?.end == nil || change.claim.period?.end == last.claim.period?.end
    else { return nil }
    return judge(change, first, last, context)
  }

  /// The two levels between which it changed; of more than two the one that its base names and the one
  /// of its own time, or else the last.
  private static func ends(of change: Facts, in levels: [Facts]) -> (Facts, Facts)? {
    guard levels.count > 2 else { return levels.count == 2 ? inTime(levels) : nil }
    let bases = levels.filter { change.claim.baseline != nil && isMeasured(change, against: $0) }
    let day = change.claim.period?.end ?? levels.compactMap { $0.claim.period?.end }.max()
    let last = levels.filter { $0.claim.period?.end == day }
    guard bases.count == 1, last.count == 1, bases[0] !== last[0] else { return nil }
    return inTime([bases[0], last[0]])
  }

  /// A change over the year before is none over the week between the two levels.
  private static func isMeasured(_ change: Facts, against first: Facts) -> Bool {
    guard let baseline = change.claim.baseline else { return true }
    guard let period = first.claim.period, let year = period.year else { return false }
    let name = baseline.name ?? baseline.text
    // The year before is not a quarter of it.
    return period.days > 300 ? name == String(year) : name.contains(period.label)
  }

  private static func inTime(_ pair: [Facts]) -> (Facts, Facts)? {
    guard let first = pair[0].claim.period, let second = pair[1].claim.period,
      let p = first.end, let q = second.end, p != q,
      pair[0].quantity?.unit == pair[1].quantity?.unit, abs(first.days - second.days) < 32
    else { return nil }
    return p < q ? (pair[0], pair[1]) : (pair[1], pair[0])
  }

  private static func judge(
    _ change: Facts, _ first: Facts, _ last: Facts, _ context: Pair.Context
  ) -> Group? {
    guard let before = first.interval, let after = last.interval, before.low > 0,
      let stated = change.interval, let ratio = after / before
    else { return nil }
    let rise = Interval(ratio.low - 1, ratio.high - 1)
    // A fall may be printed without a word that tells it.
    let size = Interval(min(abs(rise.low), abs(rise.high)), max(abs(rise.low), abs(rise.high)))
    guard !size.widened(by: 0.05).overlaps(stated), !rise.overlaps(stated) else { return nil }
    let percent = Figure.text(Interval(rise.middle, rise.middle), unit: "ratio", measure: .change)
    // The two levels do not contradict each other; the earlier one is told in the words.
    return Group(
      facts: [last, change],
      finding: Finding(
        .contradiction, .arithmetic, .medium, reason: "growth and levels do not fit",
        saying: """
          \(change.measured.capitalised) of \(Saying.name(change.subject?.label ?? "")) changed by \
          \(Voice.figure(change.claim)), says the article, but its figures go from \
          \(Voice.figure(first.claim)) (\(first.claim.period?.said ?? "before")) to \
          \(Voice.figure(last.claim)) (\(last.claim.period?.said ?? "now")), that is \(percent).
          """,
        reconciliation: "One of the three figures is wrong, or the growth is over another time."))
  }
}

extension Facts {
  fileprivate var measured: Saying { property.map { .name($0.thing.label) } ?? "It" }

  /// Subject and property, without a word for growth.
  fileprivate var topicName: String? {
    guard let subject, let property else { return nil }
    return subject.name + "|" + property.thing.name
  }
}

/// The two levels that a change stands beside.
private enum GrowthPair {
  /// "£1.50, up from £1.20 two years ago, a rise of 40 %": the only two levels within a hundred code
  /// points, of one property and unit, of which one lies before the other.
  static func beside(_ change: Facts, in numbers: [Facts]) -> (Facts, Facts)? {
    let levels = numbers.filter { isLevel($0, near: change) }
    let units = Dictionary(grouping: levels) { $0.quantity?.unit ?? "" }.values
    guard let near = units.first(where: { $0.count == 2 }),
      units.count(where: { $0.count > 1 }) == 1,
      isOver(near, change), change.property != nil, areAlikeSpans(near),
      near.allSatisfy({ $0.property?.thing.name == change.property?.thing.name })
    else { return nil }
    switch (near[0].claim.period?.end, near[1].claim.period?.end) {
    case (let x?, let y?) where x != y: return x < y ? (near[0], near[1]) : (near[1], near[0])
    case (nil, _?): return isPast(near[1]) ? (near[1], near[0]) : nil
    case (_?, nil): return isPast(near[0]) ? (near[0], near[1]) : nil
    default: return nil
    }
  }

  /// Two years or two days, not a day and the year that holds it.
  private static func areAlikeSpans(_ levels: [Facts]) -> Bool {
    let days = levels.compactMap { $0.claim.period?.days }
    return days.count < 2 || abs(days[0] - days[1]) < 32
  }

  /// The change names no time to reckon from, or that of one of the levels.
  private static func isOver(_ levels: [Facts], _ change: Facts) -> Bool {
    guard let baseline = change.claim.baseline else { return true }
    return levels.contains { $0.claim.period?.label == baseline.name ?? baseline.text }
  }

  /// A level that names no time is today's only beside one of long ago.
  private static func isPast(_ level: Facts) -> Bool {
    guard let end = level.claim.period?.end, let day = level.source.published else { return true }
    return level.isFormer || day.number - end.number > 100
  }

  private static func isLevel(_ facts: Facts, near change: Facts) -> Bool {
    let distance = abs(facts.claim.focus.lowerBound - change.claim.focus.lowerBound)
    guard let quantity = facts.quantity, let interval = facts.interval, distance <= 100,
      quantity.measure == .level, quantity.equivalent == nil, !interval.isOpen
    else { return false }
    return facts.dimension != "ratio" && facts.dimension != "rank" && facts.claim.baseline == nil
      && facts.modality == .actual
  }
}
