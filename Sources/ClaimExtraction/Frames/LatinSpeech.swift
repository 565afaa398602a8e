import ClaimModel

/// Reads an English verb of speech: X said that … · "…," said X. · …, X said on Monday.
struct LatinSpeech {
  private let scene: Scene
  private let sentence: Range<Int>
  private let lastPerson: Mention?

  init(_ scene: Scene, _ sentence: Range<Int>, _ lastPerson: Mention?) {
    self.scene = scene
    self.sentence = sentence
    self.lastPerson = lastPerson
  }

  func read(_ cue: VoiceCues.Cue) -> Speech? {
    let end = cue.range.upperBound
    let before = scene.lastBefore(cue.range.lowerBound)
    let isAfterBreak = before >= sentence.lowerBound && isBreak(scene[before])
    if cue.has(.announces),
      !scene.slice(end ..> min(end + 60, sentence.upperBound)).contains(0x3A),
      !scene.holds(" that ", at: end)
    {
      return nil
    }
    if isAfterBreak, let inverted = inverted(cue.range, isQuoted: isQuote(before)) {
      return inverted
    }
    var words = speakerWords(before: cue.range.lowerBound)
    if isAfterBreak, let wider = apposition(before, cue.range) { words = wider }
    let reader = SpeakerReader(scene, lastPerson)
    guard let speaker = reader.mention(in: words, verb: cue.range) else { return nil }
    let gap = scene.lastBefore(words.lowerBound)
    let followsBreak = gap >= sentence.lowerBound && isBreak(scene[gap])
    let tail = tail(from: end)
    if followsBreak, tail.isEmpty || Mark.comma.contains(scene[tail.lowerBound]) && !hasThat(end) {
      let content =
        tail.isEmpty
        ? [sentence.lowerBound ..> words.lowerBound]
        : [sentence.lowerBound ..> words.lowerBound, tail]
      return Speech(
        verb: cue.range, speakerRange: words, speaker: speaker, content: content,
        rule: "attribution.said-after", isBefore: true)
    }
    // "reported two cases" is no speech, "reported that" is.
    guard
      !cue.hasAny([.verb, .estimate, .forecast]) || endsInThat(cue.range) || hasThat(end)
        || Mark.colon.contains(scene[end]) || scene.words(cue.range) == "said"
    else { return nil }
    return Speech(
      verb: cue.range, speakerRange: words, speaker: speaker, content: [end ..> reach(from: end)],
      rule: "attribution.said")
  }

  private func isBreak(_ value: UInt32) -> Bool {
    Mark.breaks.contains(value) || Mark.close.contains(value) || value == 0x27
  }

  /// A closing mark, or a comma right behind one.
  private func isQuote(_ place: Int) -> Bool {
    Mark.close.contains(scene[place])
      || scene[place] == 0x2C && Mark.close.contains(scene[place - 1])
  }

  /// "…," said Dr Whitby, an epidemiologist
  private func inverted(_ verb: Range<Int>, isQuoted: Bool) -> Speech? {
    if endsInThat(verb) || scene.holds("that ", at: scene.skipSpace(verb.upperBound)) { return nil }
    var end = verb.upperBound
    var commas = 0
    while end < min(sentence.upperBound, verb.upperBound + 90) {
      if Mark.comma.contains(scene[end]) {
        commas += 1
        if commas == 2 { break }
      } else if Mark.open.contains(scene[end]) || Mark.semicolon.contains(scene[end]) {
        break
      }
      end += 1
    }
    let words = scene.trimmed(verb.upperBound ..> end)
    guard !words.isEmpty else { return nil }
    // Without marks of quotation, words with a verb of their own are what is said, not who says it.
    if !isQuoted,
      scene.cues.within(words).contains(where: { $0.hasAny([.link, .change, .forecast]) })
    {
      return nil
    }
    let first =
      words.lowerBound ..> (scene.slice(words).firstIndex(of: 0x2C) ?? words.upperBound)
    let reader = SpeakerReader(scene, lastPerson)
    let person = scene.names.within(words).first { $0.type == "person" }
    let speaker =
      person.map { Mention(name: $0.name, text: scene.string(verb)) }
      ?? reader.mention(in: first, verb: verb)
    guard let speaker else { return nil }
    return Speech(
      verb: verb, speakerRange: verb.upperBound ..> end, speaker: speaker,
      content: [sentence.lowerBound ..> verb.lowerBound], rule: "attribution.said-inverted",
      isBefore: true)
  }

  /// The subject right before the verb: back to a break, "that", "and" or "but".
  private func speakerWords(before place: Int) -> Range<Int> {
    var start = place
    while start > max(sentence.lowerBound, place - 80) {
      let value = scene[start - 1]
      if isBreak(value) && value != 0x27 || Mark.open.contains(value) { break }
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

  /// "Ann Li, the bank's chief economist, said": the name stands before the comma.
  private func apposition(_ comma: Int, _ verb: Range<Int>) -> Range<Int>? {
    guard Mark.comma.contains(scene[comma]) else { return nil }
    let start = max(sentence.lowerBound, comma - 120)
    if let name = scene.names.within(start ..> comma).first(where: { $0.type == "person" }) {
      return name.range.lowerBound ..> comma
    }
    var first = comma - 1
    while first > start, !Mark.comma.contains(scene[first]) { first -= 1 }
    guard first > start else { return nil }
    var low = first - 1
    while low > start, !isBreak(scene[low]) { low -= 1 }
    return (isBreak(scene[low]) ? low + 1 : low) ..> first
  }

  /// What stands behind the verb once "on Monday" and "in a statement" are taken off.
  private func tail(from place: Int) -> Range<Int> {
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
    return scene.trimmed(rest).isEmpty ? rest.lowerBound ..> rest.lowerBound : rest
  }

  private static let phrases = [
    "in a ", "in an ", "to reporters", "at a ", "during ", "in its ", "in his ", "in her ",
  ]

  private func endsInThat(_ verb: Range<Int>) -> Bool { scene.words(verb).hasSuffix(" that") }

  private func hasThat(_ place: Int) -> Bool {
    let window = place ..> min(place + 40, sentence.upperBound)
    return scene.words(window).contains(" that ")
  }

  /// To the end of the sentence, or of the quotation that opens in it.
  private func reach(from place: Int) -> Int {
    var i = place
    while i < min(sentence.upperBound, place + 40), !Mark.open.contains(scene[i]) { i += 1 }
    if let quotation = scene.quotation(startingAt: i), quotation.isSpeech {
      return max(quotation.range.upperBound, sentence.upperBound)
    }
    return max(place, sentence.upperBound)
  }
}
