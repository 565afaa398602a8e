// Not who imposes a number, but on whom.
//
//   法院判處前校長杜衡有期徒刑七年，並科罰金200萬元     杜衡, for both
//   環保局裁罰該廠300萬元                          the plant
//   杜衡被判處有期徒刑七年                         the subject before the verb, by the other rules

extension HanSubject {
  /// The object between a verb of imposing and the penalty or the number.
  func recipient() -> SubjectReading? {
    let high = penalty(before: spot.head)?.lowerBound ?? spot.head
    guard
      let from = imposing(before: high)?.upperBound ?? (high < spot.head ? handled(to: high) : nil)
    else { return nil }
    let object = scene.trimmed(from ..> high)
    guard (2...24).contains(object.count), scene.sightings(in: object).isEmpty else { return nil }
    return owner(in: object).map { reading($0, nil) } ?? words(object, nil)
  }

  /// 環境局對該廠罰款260萬元: behind 對, which opens a phrase.
  private func handled(to high: Int) -> Int? {
    (spot.start + 2 ..> high).last { place in
      scene[place] == 0x5BF9 && scene.names.holding(place) == nil
    }.map { $0 + 1 }
  }

  /// 罰款, 有期徒刑 right before the number, and whether the piece has nothing else: 並科罰金200萬元.
  func isPenaltyAlone(_ phrase: Range<Int>) -> Bool {
    guard let noun = penalty(before: phrase.upperBound) else { return false }
    return noun.lowerBound - phrase.lowerBound <= 1
  }

  private func penalty(before place: Int) -> Range<Int>? {
    let end = scene.lastBefore(place) + 1
    for noun in scene.packs.han.penalties {
      let start = end - noun.unicodeScalars.count
      if start >= spot.start, scene.holds(noun, at: start) { return start ..> end }
    }
    return nil
  }

  /// The last such verb of the piece; none behind 被.
  private func imposing(before place: Int) -> Range<Int>? {
    for start in (spot.start + 1 ..> place).reversed() {
      guard
        let verb = scene.packs.han.imposing.first(where: { scene.holds($0, at: start) }),
        scene.names.holding(start) == nil
      else { continue }
      let end = start + verb.unicodeScalars.count
      guard !scene.packs.han.passive.contains(scene[start - 1]) else { return nil }
      // 談判, 裁判, 判斷: one character of another word is no verb.
      if end - start == 1,
        HanTokens(scene, start - 1 ..> end + 1).all.first(where: {
          $0.range.contains(start)
        })?.range.count ?? 1 > 1
      {
        continue
      }
      return start ..> end
    }
    return nil
  }
}
