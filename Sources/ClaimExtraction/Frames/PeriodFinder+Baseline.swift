// Periods of what a number is measured against, or of another number of its clause.

extension PeriodFinder {
  /// 較去年同期 · up from 2023: the period of the baseline.
  func isCompared(_ period: Sighting) -> Bool {
    let before = scene.lastBefore(period.range.lowerBound)
    guard before >= 0 else { return false }
    guard var cue = scene.cues.ending(at: before + 1) else { return false }
    if cue.has(.aside), !scene.isHan(cue.range) {
      let further = scene.lastBefore(cue.range.lowerBound)
      guard further >= 0, let than = scene.cues.ending(at: further + 1), than.has(.than) else {
        return cue.has(.than)
      }
      cue = than
    }
    guard cue.has(.than) else { return false }
    guard ["与", "同", "跟", "和"].contains(scene.words(cue.range)) else { return true }
    return scene.holds("相比", within: period.range.upperBound ..> period.range.upperBound + 8)
  }

  /// "higher than in 2018" · "11 per cent below a year ago" · "twice the crop of 2019": what is measured against.
  func isOfBaseline(_ period: Sighting) -> Bool {
    let start = period.range.lowerBound
    guard let at = scene.pieces.index(at: start) else { return false }
    let piece = scene.pieces.all[at]
    if let than = scene.cues.within(piece.lowerBound ..> start).last(where: { isOpening($0) }),
      scene.sightings(in: than.range.upperBound ..> start).allSatisfy({ $0.kind == .period }),
      !holdsNumber(than.range.lowerBound)
    {
      return true
    }
    guard !spot.isHan else { return isBaseOfMultiple(period.range) }
    let lead = " " + scene.words(max(piece.lowerBound, start - 16) ..> start)
    let words = scene.words(period.range)
    if Self.behindThan.contains(where: { lead.hasSuffix($0) }) { return true }
    if Self.backward.contains(where: { words.contains($0) }), spot.head < start,
      [" below ", " above ", " on ", " over ", " from ", " than ", " on the ", "'s "]
        .contains(where: { lead.hasSuffix($0) })
    {
      return true
    }
    return scene.sightings(in: piece.lowerBound ..> start).contains { multiple in
      let text = scene.words(multiple.range)
      guard multiple.kind == .quantity,
        text.hasSuffix("twice") || text.hasSuffix(" times") || text.hasSuffix("double")
      else { return false }
      let gap = multiple.range.upperBound ..> start
      return gap.count < 40 && scene.sightings(in: gap).isEmpty
    }
  }

  /// 2021年以來最高 · "its fastest pace since 2021": the time only says how long nothing was like it.
  func isOfSuperlative(_ period: Range<Int>) -> Bool {
    let text = scene.text.folded
    if scene[period.upperBound - 1].isHan {
      return (0..<4).contains {
        scene.packs.superlatives.match(text, at: period.upperBound + $0) != nil
      }
    }
    guard scene.holds("since", at: period.lowerBound),
      let at = scene.pieces.index(at: period.lowerBound)
    else { return false }
    let lead = max(scene.pieces.all[at].lowerBound, period.lowerBound - 48)
    return scene.words(lead ..> period.lowerBound).split(separator: " ").suffix(5).contains {
      $0.utf8.count > 4 && $0.hasSuffix("est") || Self.superlatives.contains(String($0))
    }
  }

  private static let superlatives: Set<String> = [
    "first", "most", "least", "worst", "best", "record", "high", "low", "peak",
  ]

  /// 2020年的三倍, 去年某颱風的2.3倍: what is multiplied is of that year.
  private func isBaseOfMultiple(_ period: Range<Int>) -> Bool {
    guard spot.sighting.unit == "ratio" else { return false }
    if scene[period.upperBound] == Mark.de { return spot.head - period.upperBound <= 2 }
    let between = period.upperBound ..> spot.head
    return spot.isMultiple && (1...10).contains(between.count) && scene[spot.head - 1] == Mark.de
      && scene.sightings(in: between).isEmpty
      && !scene.cues.within(between).contains { $0.hasAny([.link, .change, .verb, .measured]) }
  }

  private static let behindThan = [
    " than in ", " than in the ", " than during ", " than during the ", " than at the ",
  ]
  private static let backward = ["ago", "earlier", "before", "last ", "previous", "year-ago"]

  /// Than, compared with and their kind; not 與 or 和 alone.
  private func isOpening(_ cue: VoiceCues.Cue) -> Bool {
    guard cue.has(.than) || cue.has(.beside) && !scene.isHan(cue.range),
      scene.names.holding(cue.range.lowerBound) == nil, !isBound(cue.range)
    else { return false }
    let word = scene.words(cue.range)
    if ["as much as", "as many as", "up from", "down from"].contains(word) { return false }
    guard scene.isHan(cue.range) else { return true }
    return ["较", "相较", "相较于", "比起"].contains(word)
  }

  /// "More than 40 schools": the word belongs to the number, and nothing is compared.
  private func isBound(_ than: Range<Int>) -> Bool {
    let at = scene.sighting(from: than.upperBound)
    guard at > 0, case let last = scene.sightings[at - 1] else { return false }
    return last.kind != .period && last.range.lowerBound <= than.lowerBound
      && last.range.upperBound >= than.upperBound
  }

  /// "compared with 12 per cent in 2019": the number itself stands behind the word.
  private func holdsNumber(_ than: Int) -> Bool {
    spot.head > than
      && scene.sightings(in: than ..> spot.head + 1).first { $0.kind != .period }?.range
        == spot.sighting.range
      && !spot.isHan
  }

  /// 高於去年的17%, 由8月的3.1%: behind a word that compares, a date and 的 make the number that date's.
  var attached: Int? {
    guard spot.isHan, scene[spot.head - 1] == Mark.de, !spot.isMultiple,
      let period = scene.period(endingAt: spot.head - 1), !period.isDuration,
      period.start != nil || period.end != nil,
      let word = scene.cues.ending(at: period.range.lowerBound)
    else { return nil }
    guard word.hasAny([.than, .beside]) || ["由", "从", "自"].contains(scene.words(word.range)) else {
      return nil
    }
    return scene.sighting(from: period.range.lowerBound)
  }

  /// "from a year earlier", "in the same period of 2025": what the number is held against, unless that is the number.
  func isYearBack(_ period: Sighting) -> Bool {
    guard !spot.isHan else { return false }
    let lead = scene.words(max(0, period.range.lowerBound - 22) ..> period.range.lowerBound)
    let words = lead.suffix(22) + scene.words(period.range)
    guard Self.yearBack.contains(where: { words.contains($0) }) else { return false }
    if let at = scene.pieces.index(at: period.range.lowerBound),
      opens(period.range, scene.pieces.all[at])
    {
      return false
    }
    let between = spot.sighting.range.upperBound ..> period.range.lowerBound
    return
      !(isOtherEnd && between.count < 26 && spot.head < period.range.lowerBound
      && scene.sightings(in: between).isEmpty)
  }

  private static let yearBack = [
    "year earlier", "year ago", "year before", "years earlier", "years ago", "years before",
    "month earlier", "month before", "months earlier", "quarter earlier", "quarter before",
    "the previous ", "the same period", "the same quarter", "the same month", "the prior ",
    "the preceding ", "the year-ago", "a week earlier",
  ]

  /// 由去年的31%降至26% · "to 52 per cent from 57 a year earlier": a period that another number has to itself.
  func belongsToAnother(_ period: Sighting) -> Bool {
    if period.range.upperBound <= spot.head {
      let next = scene.sightings(in: period.range.upperBound ..> spot.head).first {
        $0.kind != .period
      }
      if let next {
        if spot.isHan, isStart(period.range, next.range) { return true }
        return scene[period.range.upperBound] == Mark.de
          && next.range.lowerBound - period.range.upperBound <= 2
      }
      return isOtherEnd && followsNumber(period)
    }
    if !spot.isHan, isOfStart(period.range) { return true }
    let text = scene.words(period.range)
    guard ["earlier", "ago", "before", "同期"].contains(where: { text.contains($0) }) else {
      return false
    }
    let between = spot.sighting.range.upperBound ..> period.range.lowerBound
    return scene.sightings(in: between).contains { $0.kind != .period }
  }

  /// "to £168m, from £79m in 2025": the date stands right behind the level that the change began at.
  private func isOfStart(_ period: Range<Int>) -> Bool {
    let between = spot.sighting.range.upperBound ..> period.lowerBound
    guard let other = scene.sightings(in: between).last(where: { $0.kind != .period }),
      period.lowerBound - other.range.upperBound < 24
    else { return false }
    let before = scene.lastBefore(other.range.lowerBound) + 1
    return other.wording.contains(.from) || scene.cues.ending(at: before)?.has(.than) == true
      || scene.words(max(0, before - 5) ..> before).hasSuffix(" from")
  }

  /// 由2021年每度3元升到目前的4元: behind 由 or 從 the date is that of the first figure.
  private func isStart(_ period: Range<Int>, _ first: Range<Int>) -> Bool {
    guard let from = scene.cues.ending(at: period.lowerBound),
      ["由", "从", "自"].contains(scene.words(from.range))
    else { return false }
    let between = scene.words(first.upperBound ..> spot.head)
    return ["到", "至", "为", "成"].contains { between.contains($0) }
  }

  /// "to 30 in May from 25": the date stands right behind the other number.
  private func followsNumber(_ period: Sighting) -> Bool {
    guard
      let other = scene.sightings(in: spot.piece.lowerBound ..> period.range.lowerBound).last(
        where: { $0.kind != .period })
    else { return false }
    return period.range.lowerBound - other.range.upperBound < 24
  }
}
