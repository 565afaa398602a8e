// Not who imposes a number, but on whom.
//
//   The judge sentenced Ann Lee to seven years     Ann Lee
//   The watchdog fined the ferry line £3m          the ferry line
//   Ann Lee was sentenced to seven years           the subject of the sentence, by the other rules

extension LatinSubject {
  /// The object between a verb of imposing and the number.
  func recipient() -> SubjectReading? {
    guard let verb = imposing() else { return nil }
    let rest = verb.upperBound ..> spot.head
    let joints = [
      " to ", " for ", " over ", " with ", " from ", " until ", " a ", " an ", " some ", " about ",
    ]
    let stop = rest.first { place in joints.contains { scene.holds($0, at: place) } }
    let object = scene.trimmed(rest.lowerBound ..> (stop ?? spot.head))
    guard object.count > 2, scene.sightings(in: object).isEmpty, !isFragment(object),
      !isPronoun(object), scene.cues.at(object.lowerBound)?.has(.aside) != true
    else { return nil }
    return reading(of: object)
  }

  /// The last such verb of the piece that is no passive: a subject stands before it and no form of "to be".
  private func imposing() -> Range<Int>? {
    let low = spot.start
    var start = spot.head
    while start > low {
      start -= 1
      guard scene[start].isLatin, start == low || !scene[start - 1].isLatin else { continue }
      var end = start
      while end < spot.head, scene[end].isLatin { end += 1 }
      guard scene.packs.latin.imposing.contains(scene.words(start ..> end)),
        scene.names.holding(start) == nil
      else { continue }
      let before = word(endingAt: scene.lastBefore(start) + 1, low)
      let isActive =
        start > low + 2 && !scene.packs.latin.finite.contains(before)
        && !scene.packs.latin.determiners.contains(before) && before != "who"
      return isActive ? start ..> end : nil
    }
    return nil
  }
}
