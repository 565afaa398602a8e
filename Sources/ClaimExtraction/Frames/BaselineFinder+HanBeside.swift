import ClaimModel

// Chinese levels put beside another.
//
//   低於全省平均約7個百分點       behind 低於 or 高於, up to the number
//   空置率約12%，低於同區平均     the next piece says beside what the level is put
//   離年底的目標還差三成          behind 離 or 距, up to 還差

extension BaselineFinder {
  /// 低於全省平均約7個百分點: a difference from what stands behind 低於.
  func above() -> (range: Range<Int>, rule: String)? {
    guard isRelative,
      let beside = scene.cues.within(spot.before).last(where: { isBeside($0) })
    else { return nil }
    let start = beside.range.upperBound
    var end = withoutFiller(before: spot.head, from: start)
    if end > start, scene.holds("平均", at: end) { end += 2 }
    guard end - start >= 2, scene[scene.lastBefore(spot.head)] != Mark.de,
      scene.sightings(in: start ..> end).allSatisfy({ $0.kind == .period })
    else { return nil }
    return (start ..> end, "baseline.compared")
  }

  /// 空置率約12%，低於同區平均: a piece without a number of its own.
  func againstHan() -> (range: Range<Int>, rule: String)? {
    guard spot.sighting.measure != .change, spot.sighting.kind != .rank,
      let i = scene.pieces.index(at: spot.piece.lowerBound), i + 1 < scene.pieces.all.count,
      case let next = scene.pieces.all[i + 1], next.upperBound <= spot.sentence.upperBound,
      scene.sightings(in: spot.after).allSatisfy({ $0.kind == .period }),
      scene.sightings(in: next).allSatisfy({ $0.kind == .period })
    else { return nil }
    var low = next.lowerBound
    while low < next.upperBound, let cue = scene.cues.at(low), !isBeside(cue),
      cue.hasAny([.filler, .concession])
    { low = cue.range.upperBound }
    guard let beside = scene.cues.at(low), isBeside(beside),
      next.upperBound - beside.range.upperBound >= 2
    else { return nil }
    return (beside.range.upperBound ..> next.upperBound, "baseline.against")
  }

  /// 離年底的目標還差三成: the aim that is not reached.
  func gap() -> (range: Range<Int>, rule: String)? {
    let short = withoutFiller(before: spot.head, from: spot.start)
    guard short > spot.start, scene[short - 1] == 0x5DEE else { return nil }
    let end = withoutFiller(before: short - 1, from: spot.start)
    guard
      let from = spot.before.first(where: { scene[$0] == 0x79BB || scene[$0] == 0x8DDD }),
      end > from
    else { return nil }
    let start = scene[from + 1] == 0x79BB ? from + 2 : from + 1
    // 離2.5GW的目標: behind a number the noun alone.
    let last = scene.slice(start ..> end).lastIndex(of: Mark.de)
    let hasNumber = scene.sightings(in: start ..> end).contains { $0.kind != .period }
    let low = hasNumber ? last.map { $0 + 1 } ?? end : start
    return end - low >= 2 ? (low ..> end, "baseline.gap") : nil
  }

  private func isBeside(_ cue: VoiceCues.Cue) -> Bool {
    cue.has(.beside) && scene.names.holding(cue.range.lowerBound) == nil
  }
}
