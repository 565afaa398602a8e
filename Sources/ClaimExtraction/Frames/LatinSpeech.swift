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
        || cue.has(.shows) && hasSourceNoun(words) || isClauseVerb(cue.range)
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

  /// "The league, it argues, owes …": the pronoun is the subject that the aside interrupts.
  func aside(_ verb: Range<Int>, _ words: Range<Int>, _ before: Int) -> Range<Int>? {
    let comma = scene.lastBefore(words.lowerBound)
    guard comma > sentence.lowerBound, Mark.comma.contains(scene[comma]),
      Mark.comma.contains(scene[scene.skipSpace(verb.upperBound)]),
      ["it", "they", "he", "she"].contains(scene.words(scene.trimmed(words)))
    else { return nil }
    let subject = scene.trimmed(sentence.lowerBound ..> comma)
    let isSomebody =
      scene.names.within(subject).contains { ["person", "organisation"].contains($0.type) }
      || scene.clauses.cues.within(subject).contains { $0.roles.contains(.organisationNoun) }
    guard isSomebody else { return nil }
    return Source.isLatin(subject, in: scene) ? subject : nil
  }

  /// "told", "informed": who follows is told, and does not tell.
  func takesHearer(_ verb: Range<Int>) -> Bool {
    let word = scene.words(verb)
    return ["told", "tells", "tell ", "informed"].contains { word.hasPrefix($0) }
  }

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

  /// A mark of punctuation or quotation, but no apostrophe: Pollard's, the growers' union.
  func isBreak(at place: Int) -> Bool {
    let value = scene[place]
    if Mark.breaks.contains(value) { return true }
    guard Mark.close.contains(value) || value == 0x27 else { return false }
    guard value == 0x27 || value == 0x2019, scene[place - 1].isLatin else { return true }
    return !scene[place + 1].isLatin && !(scene[place - 1] == 0x73 && scene[place + 1].isSpace)
  }

  /// A closing mark, or a comma right behind one.
  func isQuote(_ place: Int) -> Bool {
    Mark.close.contains(scene[place])
      || scene[place] == 0x2C && Mark.close.contains(scene[place - 1])
  }

  /// "…," said Dr Whitby, an epidemiologist
  func inverted(_ verb: Range<Int>, isQuoted: Bool) -> Speech? {
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
    if !isQuoted, let comma = scene.slice(verb.upperBound ..> end).firstIndex(of: 0x2C) {
      end = comma
    }
    let words = scene.trimmed(verb.upperBound ..> end)
    guard !words.isEmpty else { return nil }
    // Without marks of quotation, words with a verb of their own are what is said, not who says it.
    if !isQuoted,
      scene.cues.within(words).contains(where: { $0.hasAny([.link, .change, .forecast, .verb]) })
        || scene.sightings(in: words).contains(where: { $0.kind != .period })
    {
      return nil
    }
    let first =
      words.lowerBound ..> (scene.slice(words).firstIndex(of: 0x2C) ?? words.upperBound)
    let reader = speakers
    let person = scene.names.within(words).first { $0.type == "person" }
    let leading = person == nil ? leadingName(first) : nil
    let speaker =
      leading.map { Mention(name: $0, text: scene.string(verb)) }
      ?? person.map { Mention(name: $0.name, text: scene.string(verb)) }
      ?? reader.mention(in: first, verb: verb)
    guard let speaker else { return nil }
    let rest = scene.skipSpace(end + 1)
    let goesOn = !isQuoted && ["and ", "but "].contains { scene.holds($0, at: rest) }
    let before = sentence.lowerBound ..> verb.lowerBound
    return Speech(
      verb: verb, speakerRange: verb.upperBound ..> end, speaker: speaker,
      content: goesOn ? [before, end ..> sentence.upperBound] : [before],
      rule: "attribution.said-inverted", isBefore: true)
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

  /// "Ann Li, the bank's chief economist, said": the name stands before the comma.
  func apposition(_ comma: Int, _ verb: Range<Int>) -> Range<Int>? {
    guard Mark.comma.contains(scene[comma]) else { return nil }
    var start = max(sentence.lowerBound, comma - 120)
    if let close = scene.slice(start ..> comma).lastIndex(where: { $0 == 0x22 || $0 == 0x201D }) {
      start = close + 1
    }
    if let name = scene.names.within(start ..> comma).last(where: {
      $0.type == "person" && $0.source != .anaphor
    }) {
      return name.range.lowerBound ..> comma
    }
    var first = comma - 1
    while first > start, !Mark.comma.contains(scene[first]) { first -= 1 }
    guard first > start else { return nil }
    if isCapital(scene.trimmed(first + 1 ..> comma)) { return first + 1 ..> comma }
    var low = first - 1
    while low > start, !isBreak(at: low) { low -= 1 }
    return (isBreak(at: low) ? low + 1 : low) ..> first
  }

  /// Two to four words, each with a capital: a name.
  func isCapital(_ range: Range<Int>) -> Bool {
    let words = scene.string(range).split(whereSeparator: \.isWhitespace)
    return (2...4).contains(words.count) && words.allSatisfy { $0.first?.isUppercase == true }
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
