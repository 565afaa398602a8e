import ClaimModel

/// Speakers behind the verb, and those whom a comma parts from it: "…," said Ann Li, an economist.
extension LatinSpeech {
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
}
