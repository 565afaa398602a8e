// Subjects behind an English number that opens its piece.
//
//   23 entries in the register were false    the thing counted
//   two-thirds of the patients               what stands behind "of"
//   backed by 18 towns                       who does it, behind "by"

extension LatinSubject {
  /// "the total had climbed to 455 cases": the thing counted.
  func totalled() -> Range<Int>? {
    guard let alone, let total = scene.cues.ending(at: alone.upperBound), total.has(.total),
      scene.trimmed(total.range).count + 4 >= alone.count, let noun = spot.sighting.noun
    else { return nil }
    return noun
  }

  /// "was backed by 18 of the 21 towns": who does it stands behind "by".
  var isAgent: Bool {
    let end = scene.lastBefore(spot.head) + 1
    guard spot.sighting.unit == "count", word(endingAt: end, spot.start) == "by" else {
      return false
    }
    return word(endingAt: scene.lastBefore(end - 2) + 1, spot.start).hasSuffix("ed")
  }

  /// "A 5-km tunnel opened": the number describes the noun behind it, which the verb follows.
  func sized() -> Range<Int>? {
    guard let unit = spot.sighting.unit, !["count", "ratio", "percentage-point"].contains(unit),
      isModifier(spot.sighting)
        || ["", "a", "an", "the", "its", "their", "this", "each"].contains(
          scene.words(scene.trimmed(lead(spot.before))))
    else { return nil }
    let start = scene.skipSpace(spot.sighting.range.upperBound)
    let stop = phraseEnd(from: start)
    let noun = clean(start ..> max(start, stop))
    let isAge = scene.words(spot.sighting.range).hasSuffix("old")
    guard noun.count >= 3,
      isAge || stop < spot.piece.upperBound && !Mark.breaks.contains(scene[stop]),
      scene[noun.lowerBound].isLatin, scene.cues.at(noun.lowerBound) == nil, !isFragment(noun),
      scene.sightings(in: noun).isEmpty
    else { return nil }
    return noun
  }

  /// "a total of", "the number of", "only": words before a number that opens the subject.
  func isWeak(_ range: Range<Int>) -> Bool {
    var i = range.lowerBound
    while i < range.upperBound {
      if scene[i].isSpace { i += 1; continue }
      if let end = timeEnd(i, range.upperBound) {
        i = end
        continue
      }
      guard let cue = scene.cues.at(i), cue.hasAny([.total, .filler, .aside, .concession, .among])
      else { return false }
      i = cue.range.upperBound
    }
    return true
  }

  /// "between March and May", "in 2019": a time leads to the number and is nobody.
  private func timeEnd(_ place: Int, _ limit: Int) -> Int? {
    if let period = scene.period(startingAt: place), period.range.upperBound <= limit {
      return period.range.upperBound
    }
    let word = ["between ", "in ", "and ", "during ", "by "].first { scene.holds($0, at: place) }
    guard let word, let period = scene.period(startingAt: place + word.utf8.count),
      period.range.upperBound <= limit
    else { return nil }
    return period.range.upperBound
  }

  /// "each with room for 180 cars", "well above the required 10 %": words that only lead to the number.
  func endsOpen(_ phrase: Range<Int>) -> Bool {
    let last = word(endingAt: phrase.upperBound, phrase.lowerBound)
    if scene.packs.latin.determiners.contains(last)
      || ["their", "its", "each", "every"].contains(last)
    {
      return true
    }
    if scene.cues.within(phrase).contains(where: {
      $0.hasAny([.than, .beside]) || $0.has(.aside) && $0.range.upperBound == phrase.upperBound
    }) {
      return true
    }
    guard let first = scene.cues.within(phrase).first(where: { $0.has(.aside) }) else {
      return false
    }
    return first.range.lowerBound - phrase.lowerBound <= 5
  }

  /// The number opens the subject: the thing counted, or what stands behind "of".
  func counted() -> SubjectReading? {
    let end = spot.sighting.range.upperBound
    let next = scene.skipSpace(end)
    if scene.holds("of ", at: next) {
      let start = next + 3
      let stop = phraseEnd(from: start)
      let words = clean(start ..> max(start, stop))
      if isPronoun(words) || words.isEmpty { return nil }
      // "or 91 % of capacity": no verb follows, so that the words are only what the share is of.
      if stop >= spot.piece.upperBound, spot.sighting.unit == "ratio",
        spot.piece.lowerBound > spot.sentence.lowerBound + 3
      {
        return headOfSentence()
      }
      if let inner = scene.sightings(in: words).first(where: {
        $0.range.lowerBound - words.lowerBound <= 4
      }) {
        let noun = scene.trimmed(inner.range.upperBound ..> words.upperBound)
        return noun.count > 3 && inner.unit == "count" && noun.lowerBound < words.upperBound
          ? self.words(
            inner.noun.map { $0.lowerBound ..> words.upperBound } ?? noun, "subject.counted", 0.04)
          : nil
      }
      if let name = soleName(in: words, words) { return self.name(name, nil, 0.02) }
      return self.words(words, "subject.counted", 0.04)
    }
    if BaselineFinder(spot).isOneIn, case let stop = phraseEnd(from: next), stop - next > 3 {
      return self.words(clean(next ..> stop), "subject.counted", 0.04)
    }
    guard let noun = spot.sighting.noun, spot.sighting.unit == "count",
      scene.cues.at(noun.lowerBound)?.hasAny([.verb, .link, .target, .says, .forecast]) != true
    else { return nil }
    return self.words(beforeVerb(noun), "subject.counted", 0.03)
  }

  /// "large eggs cost £3": the verb behind what is counted is no part of it.
  private func beforeVerb(_ noun: Range<Int>) -> Range<Int> {
    let verb = scene.cues.within(noun).first {
      $0.range.lowerBound > noun.lowerBound && $0.hasAny(Self.verbs)
        && $0.range.upperBound == noun.upperBound
    }
    return clean(noun.lowerBound ..> (verb?.range.lowerBound ?? noun.upperBound))
  }

  func phraseEnd(from start: Int) -> Int {
    var i = start
    while i < spot.piece.upperBound {
      if let cue = scene.cues.at(i), cue.hasAny(Self.verbs), !isNoun(cue, start) { return i }
      if Mark.breaks.contains(scene[i]) { return i }
      i += 1
    }
    return i
  }

  func isPronoun(_ range: Range<Int>) -> Bool {
    ["them", "these", "those", "which", "whom", "it", "that"].contains(
      scene.words(range).split(separator: " ").first.map(String.init) ?? "")
  }
}
