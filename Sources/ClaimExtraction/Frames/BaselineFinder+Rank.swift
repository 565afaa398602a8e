// A rank is among somebody: 全球第三大晶片製造商, 居世界第三, the second largest lender in the region.

extension BaselineFinder {
  /// 第三大晶片製造商
  func rankHan() -> (range: Range<Int>, rule: String)? {
    var end = spot.sighting.range.upperBound
    let start = max(end, spot.sighting.noun.map(\.lowerBound) ?? end)
    while end < spot.piece.upperBound, !Mark.edges.contains(scene[end]) {
      if let cue = scene.cues.at(end), scene.names.holding(end) == nil,
        cue.hasAny([.aside, .link, .filler, .done])
          || cue.hasAny([.change, .verb, .than]) && !isInWord(cue.range)
      {
        break
      }
      end += 1
    }
    guard end > start else { return rankedIn() }
    return (start ..> end, "baseline.rank")
  }

  /// 代工廠, 代|工廠: the cue is a part of a noun, or cut across words.
  func isInWord(_ range: Range<Int>) -> Bool {
    let near = range.lowerBound ..> min(spot.piece.upperBound, range.upperBound + 4)
    let tokens = HanTokens(scene, near)
    guard let token = tokens.holding(range.lowerBound) else { return false }
    if token.word == .noun, token.range.count > range.count { return true }
    return !tokens.all.contains { $0.range.upperBound == range.upperBound }
  }

  /// 產量居世界第三
  func rankedIn() -> (range: Range<Int>, rule: String)? {
    let end = scene.lastBefore(spot.head) + 1
    let word = scene.packs.han.rankedIn.first {
      end >= 2 && scene.holds($0, at: end - $0.unicodeScalars.count)
    }
    if let word { return (end - word.unicodeScalars.count ..> end, "baseline.rank") }
    return placedIn(end)
  }

  /// 高居全聯盟第一, 位列中部地區第3位: the noun between a verb of standing and the rank.
  private func placedIn(_ end: Int) -> (range: Range<Int>, rule: String)? {
    let verbs = scene.packs.han.standing
    guard
      let start = (max(spot.start, end - 12) ..> end).compactMap({ place in
        verbs.first { scene.holds($0, at: place) }.map { place + $0.unicodeScalars.count }
      }).last, (2...8).contains(end - start), scene.sightings(in: start ..> end).isEmpty,
      HanTokens(scene, start ..> end).all.allSatisfy({
        $0.word.isNominal || $0.word == .place || $0.word == .adjective
      })
    else { return nil }
    return (start ..> end, "baseline.rank")
  }

  func rankLatin(from end: Int) -> (range: Range<Int>, rule: String)? {
    let stop = phraseEnd(from: end)
    // "third in the table": a table is nobody.
    guard scene[end].isLatin,
      !scene.packs.latin.tables.contains(where: { scene.holds($0, at: end) })
    else { return nil }
    return stop > end ? (end ..> stop, "baseline.rank") : nil
  }
}
