import ClaimModel

/// Reads an English verb of speech: X said that … · "…," said X. · …, X said on Monday.
struct LatinSpeech: SpeechRule {
  let scene: Scene
  let sentence: Range<Int>
  let heard: Heard

  func read(_ cue: VoiceCues.Cue) -> Speech? {
    let end = cue.range.upperBound
    let before = scene.lastBefore(cue.range.lowerBound)
    let isAfterBreak = before >= sentence.lowerBound && isBreak(at: before)
    if cue.has(.announces),
      !scene.slice(end ..> min(end + 60, sentence.upperBound)).contains(0x3A),
      !scene.holds(" that ", at: end)
    {
      return nil
    }
    let isReckoned = cue.has(.reckons) && !cue.has(.says)
    if cue.has(.lists), !hasSourceNoun(speakerWords(before: cue.range.lowerBound)) { return nil }
    if isPlural(cue) || isNounOf(cue.range) || isToldTo(cue.range) { return nil }
    if let relative = relative(cue) { return relative }
    if isAfterBreak, let going = goingOn(cue.range) { return going }
    if isAfterBreak, let described = described(cue, before) { return described }
    if isAfterBreak, !isReckoned, !takesHearer(cue.range),
      let inverted = inverted(cue.range, isQuoted: isQuote(before))
    {
      return inverted
    }
    var words = speakerWords(before: cue.range.lowerBound)
    if let head = antecedent(words) { words = head }
    if isAfterBreak, let wider = apposition(before, cue.range) { words = wider }
    if let tellers = tellers(words) { words = tellers }
    let isDoubted = isNegated(words)
    if isDoubted, !Self.opinions.contains(where: { scene.words(cue.range).hasPrefix($0) }) {
      return nil
    }
    if isDoubted { words = subject(of: words) }
    if cue.has(.reckons) { words = speakers.strip(scene.trimmed(words)) }
    if cue.has(.reckons), let reckoned = reckoned(cue, words, isDoubted) { return reckoned }
    if isReckoned, !Source.isLatin(words, in: scene) { return nil }
    let reader = speakers
    if scene.trimmed(words).isEmpty, let second = second(cue.range) { return second }
    if let aside = aside(cue.range, words, before) { words = aside }
    if isUnowned(words) || isCompared(words) { return nil }
    if scene.sightings(in: words).contains(where: { $0.unit == "ratio" }) { return nil }
    guard let speaker = reader.mention(in: words, verb: cue.range) else { return nil }
    let gap = scene.lastBefore(words.lowerBound)
    let followsBreak = gap >= sentence.lowerBound && isBreak(at: gap)
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
    // "reported two cases" is no speech; "reported that" is, and "said 40 beds were closed".
    if cue.hasAny([.verb]), !endsInThat(cue.range), !hasSourceNoun(words),
      scene.words(cue.range) != "said", !isClauseVerb(cue.range),
      scene.sightings(in: scene.skipSpace(end) ..> scene.skipSpace(end) + 1).contains(where: {
        $0.kind == .quantity
      })
    {
      return nil
    }
    guard
      !isReckoned && !cue.hasAny([.verb, .estimate, .forecast]) || endsInThat(cue.range)
        || hasThat(end)
        || Mark.colon.contains(scene[end]) || scene.words(cue.range) == "said"
        || cue.hasAny([.shows, .lists]) && hasSourceNoun(words) || isClauseVerb(cue.range)
        || opensClause(end)
    else { return nil }
    return Speech(
      verb: cue.range, speakerRange: words, speaker: speaker, content: [end ..> reach(from: end)],
      via: quoting(from: end), isDenial: isDoubted,
      rule: isDoubted ? "attribution.doubt" : "attribution.said")
  }

  /// "insurance claims rose": a plural noun with a verb of its own right behind it.
  func isPlural(_ cue: VoiceCues.Cue) -> Bool {
    guard scene.words(cue.range).hasSuffix("s"),
      let next = scene.cues.at(scene.skipSpace(cue.range.upperBound))
    else { return false }
    return next.range.count > 2 && next.hasAny([.change, .link])
      && scene[next.range.lowerBound - 1].isSpace && !next.has(.says)
  }

  /// "figures published on Wednesday": nobody's, so nobody stands for them.
  func isUnowned(_ words: Range<Int>) -> Bool {
    let range = scene.trimmed(words)
    guard scene.names.within(range).isEmpty else { return false }
    let parts = scene.words(range).split(separator: " ").map(String.init)
    guard let noun = parts.firstIndex(where: { Self.bareRecords.contains($0) }),
      parts[..<noun].allSatisfy({ ["the", "new", "latest", "these", "those"].contains($0) })
    else { return false }
    return parts[noun...].allSatisfy { !["from", "by", "of", "for"].contains($0) }
  }

  /// "half a point more than the bank says": what is said is what the number is put beside.
  func isCompared(_ words: Range<Int>) -> Bool {
    words.contains {
      scene.holds(" than ", at: $0) || scene.holds("than ", at: $0) && $0 == words.lowerBound
    }
  }

  static let bareRecords: Set<String> = ["figures", "data", "numbers", "statistics", "records"]

  static let opinions = ["expect", "think", "believe", "predict", "forecast", "anticipate"]

  /// "warn 90 mm of rain could fall": verbs that take a clause without "that".
  func isClauseVerb(_ verb: Range<Int>) -> Bool {
    let word = scene.words(verb)
    return ["warn", "say", "argu", "insist", "think", "believ"].contains { word.hasPrefix($0) }
  }

  /// "claimed the cuts would save": a verb of its own stands in what follows, before any comma, and not at once.
  func opensClause(_ place: Int) -> Bool {
    let start = scene.skipSpace(place)
    var end = start
    while end < min(sentence.upperBound, start + 60), !Mark.breaks.contains(scene[end]) { end += 1 }
    if scene.sightings(in: start ..> start + 1).contains(where: { $0.kind != .period }) {
      return false
    }
    let words = scene.words(start ..> end)
    if ["that ", "which ", "who ", " that ", " which ", " who "].contains(where: words.contains) {
      return false
    }
    return scene.cues.within(start ..> end).contains { cue in
      cue.range.lowerBound > start + 3 && cue.hasAny([.link, .forecast])
    }
  }

  func hasSourceNoun(_ words: Range<Int>) -> Bool {
    scene.cues.within(words).contains { $0.hasAny([.sourceNoun, .accordingTo]) }
  }

  /// "does not expect", "never thought"
  func isNegated(_ words: Range<Int>) -> Bool {
    let high = scene.lastBefore(words.upperBound) + 1
    return scene.cues.ending(at: high)?.has(.negation) == true
  }

  /// The words before "does not".
  func subject(of words: Range<Int>) -> Range<Int> {
    var high = scene.lastBefore(words.upperBound) + 1
    while let cue = scene.cues.ending(at: high), cue.hasAny([.negation, .link, .verb, .forecast]),
      cue.range.lowerBound > words.lowerBound
    { high = scene.lastBefore(cue.range.lowerBound) + 1 }
    return words.lowerBound ..> high
  }
}
