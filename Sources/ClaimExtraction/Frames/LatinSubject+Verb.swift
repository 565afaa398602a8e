// Where the first verb stands that a noun can stand before.
//
//   the port | handled      The rise | was      a total cost of: nouns in the form of verbs are none

extension LatinSubject {
  /// "feeds 300 megawatts", "enrolled 640 patients": a word in the form of a verb right before the number.
  func formedVerb(in phrase: Range<Int>) -> Int? {
    let last = word(endingAt: phrase.upperBound, phrase.lowerBound)
    let start = phrase.upperBound - last.unicodeScalars.count
    guard last.count > 3, scene.lastBefore(spot.head) + 1 == phrase.upperBound,
      scene.names.holding(start) == nil, !scene.packs.latin.noVerbs.contains(last)
    else { return nil }
    if last.hasSuffix("ed") { return start }
    guard last.hasSuffix("s"), !last.hasSuffix("ss"), !last.hasSuffix("us"),
      spot.sentence.lowerBound < start,
      scene.cues.at(start)?.has(.measured) != true
    else { return nil }
    return start
  }

  static let verbs: VoiceRoles = [
    .link, .verb, .change, .forecast, .target, .proposed, .estimate, .done, .denial, .says,
  ]

  /// Where the first verb begins that a noun can stand before.
  func verb(in range: Range<Int>) -> Int? {
    for cue in scene.cues.within(range)
    where cue.hasAny(Self.verbs)
      || cue.has(.hypothetical) && scene.words(cue.range).hasSuffix(" have")
    {
      if scene.names.holding(cue.range.lowerBound) != nil || isInTime(cue) || isHyphened(cue) {
        continue
      }
      let before = scene.lastBefore(cue.range.lowerBound) + 1
      if word(endingAt: before, range.lowerBound) == "to", before - 2 > range.lowerBound {
        return before - 2
      }
      if isNoun(cue, range.lowerBound) || opensNoun(cue) || isOpened(cue) { continue }
      return cue.range.lowerBound
    }
    return nil
  }

  /// "a catch-up campaign", "a build-to-rent scheme": a part of a word is no verb.
  private func isHyphened(_ cue: VoiceCues.Cue) -> Bool {
    let (low, high) = (cue.range.lowerBound, cue.range.upperBound)
    return scene[low - 1] == 0x2D && scene[low - 2].isLatin
      || scene[high] == 0x2D && scene[high + 1].isLatin && !cue.has(.link)
  }

  /// The May of "between March and May" is no modal.
  private func isInTime(_ cue: VoiceCues.Cue) -> Bool {
    let place = cue.range.lowerBound
    return scene.sightings(in: max(0, place - 24) ..> place + 1).contains {
      $0.kind == .period && $0.range.contains(place)
    }
  }

  /// "the rise", "a total cost of": an article, a possessive or "of" makes a noun of a verb.
  func isNoun(_ cue: VoiceCues.Cue, _ low: Int) -> Bool {
    let end = scene.lastBefore(cue.range.lowerBound) + 1
    guard end > low else { return false }
    let last = word(endingAt: end, low)
    // "the stand", "a show": no verb follows an article at once.
    if cue.has(.link) { return ["the", "a", "an", "its", "their"].contains(last) }
    if scene.packs.latin.determiners.contains(last) || last.hasSuffix("'s") { return true }
    let next = scene.skipSpace(cue.range.upperBound)
    if next < spot.head, let follower = scene.cues.at(next),
      follower.hasAny([.link, .forecast, .change]), !cue.hasAny([.forecast, .target, .done])
    {
      return true
    }
    return cue.has(.measured)
      && (scene.cues.at(next)?.hasAny(Self.verbs) == true || scene.holds("of ", at: next)
        || scene.holds("in ", at: next))
  }

  func word(endingAt end: Int, _ low: Int) -> String {
    var start = end
    while start > low, !scene[start - 1].isSpace { start -= 1 }
    return scene.words(start ..> end)
  }

  /// "While", "Nationally,": with the blank or the comma behind it.
  private func opener(at place: Int) -> String? {
    scene.packs.latin.openers.first {
      scene.holds($0.open, at: place) || scene.holds($0.closed, at: place)
    }?.open
  }

  /// Without connectives, dates and phrases opened by a preposition at the head.
  func lead(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    let limit = range.upperBound
    while low < limit {
      if scene[low].isSpace || Mark.edges.contains(scene[low]) {
        low += 1
      } else if let period = scene.period(startingAt: low), period.range.upperBound <= limit {
        low = period.range.upperBound
      } else if scene.names.starting(at: low) != nil {
        break
      } else if let word = opener(at: low),
        word != "which " || scene.skipSpace(low + word.utf8.count) < limit
      {
        low += word.utf8.count
      } else if let cue = scene.cues.at(low),
        cue.hasAny([.concession, .hypothetical, .filler, .negation]), cue.range.upperBound <= limit
      {
        low = cue.range.upperBound
      } else if let cue = scene.cues.at(low), cue.has(.aside),
        let period = scene.sightings(in: low ..> limit).first(where: { $0.kind == .period }),
        period.range.lowerBound - cue.range.upperBound <= 4
      {
        low = period.range.upperBound
      } else {
        break
      }
    }
    return low ..> max(low, limit)
  }
}
