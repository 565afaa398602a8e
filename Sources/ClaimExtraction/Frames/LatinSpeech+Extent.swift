import ClaimModel

/// Where a speaker's words begin before the verb, and how far what is said reaches behind it.
extension LatinSpeech {
  /// A mark of punctuation or quotation, but no apostrophe: Pollard's, the growers' union.
  func isBreak(at place: Int) -> Bool {
    let value = scene[place]
    if Mark.breaks.contains(value) { return true }
    guard Mark.close.contains(value) || value == 0x27 else { return false }
    guard value == 0x27 || value == 0x2019, scene[place - 1].isLatin else { return true }
    return !scene[place + 1].isLatin && !(scene[place - 1] == 0x73 && scene[place + 1].isSpace)
  }

  /// The subject right before the verb: back to a break, "that", "and" or "but".
  func speakerWords(before place: Int) -> Range<Int> {
    var start = place
    while start > max(sentence.lowerBound, place - 80) {
      let value = scene[start - 1]
      if isBreak(at: start - 1) || Mark.open.contains(value) && value != 0x2018 { break }
      if value.isSpace, start < place,
        ["and ", "but ", "that ", "while ", "as ", "because "].contains(where: {
          scene.holds($0, at: start)
        })
      {
        break
      }
      start -= 1
    }
    for word in ["and ", "but ", "that ", "while ", "as ", "because "]
    where scene.holds(word, at: start) { start += word.utf8.count }
    while start < place, scene[start].isSpace { start += 1 }
    return start ..> place
  }

  /// What stands behind the verb once "on Monday" and "in a statement" are taken off.
  func tail(from place: Int) -> Range<Int> {
    var i = scene.skipSpace(place)
    for _ in 0 ..> 3 {
      if let period = scene.period(startingAt: i) {
        i = scene.skipSpace(period.range.upperBound)
      } else if let phrase = Self.phrases.first(where: { scene.holds($0, at: i) }) {
        i += phrase.utf8.count
        while i < sentence.upperBound, !Mark.breaks.contains(scene[i]), scene[i] != 0x2E,
          scene.period(startingAt: i) == nil
        { i += 1 }
      } else if scene.holds("on ", at: i), scene.period(startingAt: i + 3) != nil {
        i += 3
      }
    }
    let rest = i ..> max(i, sentence.upperBound)
    return scene.trimmed(rest).isEmpty || isOccasion(rest)
      ? rest.lowerBound ..> rest.lowerBound : rest
  }

  /// "on a call", "by telephone": words that only tell where and how it was said.
  func isOccasion(_ rest: Range<Int>) -> Bool {
    let words = scene.trimmed(rest)
    return words.count < 50
      && ["on ", "by ", "after ", "via ", "through ", "from ", "outside ", "over "].contains {
        scene.holds($0, at: words.lowerBound)
      }
      && !scene.slice(words).contains(where: { Mark.breaks.contains($0) })
      && scene.sightings(in: words).allSatisfy { $0.kind == .period }
      && !scene.cues.within(words).contains { $0.hasAny([.link, .verb, .change, .forecast]) }
  }

  static let phrases = [
    "in a ", "in an ", "to reporters", "at a ", "during ", "in its ", "in his ", "in her ",
  ]

  func endsInThat(_ verb: Range<Int>) -> Bool { scene.words(verb).hasSuffix(" that") }

  func hasThat(_ place: Int) -> Bool {
    let window = place ..> min(place + 40, sentence.upperBound)
    return scene.holds(" that ", within: window)
  }

  /// To the end of the sentence, or of the quotation that opens in it.
  func reach(from place: Int) -> Int {
    let quoted = quotation(behind: place, within: 40).flatMap { $0.isSpeech ? $0 : nil }
    return max(place, quoted?.range.upperBound ?? 0, sentence.upperBound)
  }
}
