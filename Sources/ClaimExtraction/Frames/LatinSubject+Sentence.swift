// The subject with which an English sentence began, for a piece that has none of its own.
//
//   The port, …, has closed | two berths        before the first verb of the sentence
//   Idris Vane, who milks | 140 cows            the name before the comma
//   Exports, mainly of cheese, were worth | €2bn  a measure: only the property

extension LatinSubject {
  /// "Exports, mainly of cheese, were worth €2bn": the measure that the sentence began with.
  var headMeasure: Range<Int>? {
    guard opensWithVerb, let head = headPhrase() else { return nil }
    let phrase = clean(head)
    return !phrase.isEmpty && isMeasured(phrase) ? phrase : nil
  }

  var opensWithVerb: Bool {
    let phrase = lead(spot.before)
    return verb(in: phrase) == scene.trimmed(phrase).lowerBound
  }

  /// ", who milks 140 cows" · ", where demand shrank 3 %": the name before the comma; else the sentence's head.
  func relative(_ phrase: Range<Int>) -> SubjectReading? {
    let phrase = scene.trimmed(phrase)
    let words = scene.words(phrase)
    let opener = scene.words(scene.trimmed(spot.before))
    let isWho = ["who", "which", "that"].contains(words)
    let end = scene.lastBefore(spot.piece.lowerBound)
    if words.hasPrefix("whose "), end > 0 { return whose(phrase, end) }
    // "found that half were full, that 340 had left": behind a comma "that" is no relative.
    if words == "that", end > 0, scene[end] == 0x2C { return nil }
    guard isWho || opener.hasPrefix("where ") && isMeasured(phrase) else { return nil }
    if spot.piece.lowerBound > spot.sentence.lowerBound, end > 0, Mark.comma.contains(scene[end]),
      let name = scene.names.ending(at: end)
    {
      return self.name(name, isWho ? nil : phrase, 0.02)
    }
    guard isWho else { return nil }
    return (words == "who" ? nil : antecedent().flatMap(reading)) ?? headOfSentence()
  }

  /// "the trust, whose membership has grown": the name or the noun before the comma owns what follows.
  private func whose(_ phrase: Range<Int>, _ end: Int) -> SubjectReading? {
    let property = phrase.lowerBound + 6 ..> phrase.upperBound
    if let name = scene.names.ending(at: end) { return self.name(name, property, 0.03) }
    return (antecedent() ?? behindAmong(end)).flatMap {
      words($0, "subject.owner", 0.05, property: property)
    } ?? headOfSentence()
  }

  /// "greatest among women over 60, whose risk": the group right before the comma.
  private func behindAmong(_ end: Int) -> Range<Int>? {
    let low = max(spot.sentence.lowerBound, end - 60)
    guard
      let cue = scene.cues.within(low ..> end).last(where: {
        ["among", "for", "of", "by", "in"].contains(scene.words($0.range))
      })
    else { return nil }
    let noun = scene.trimmed(cue.range.upperBound ..> end)
    return noun.count > 3 && !scene.slice(noun).contains(0x2C) ? noun : nil
  }

  /// "Which" of "which speaks for 260 farms": a verb that is not known as one follows.
  func firstWord(of range: Range<Int>) -> Range<Int> {
    let range = scene.trimmed(range)
    return range.lowerBound ..> (scene.slice(range).firstIndex(of: 0x20) ?? range.upperBound)
  }

  /// The subject of the sentence: before its first verb, or the phrase before its first comma.
  func headOfSentence() -> SubjectReading? { headPhrase().flatMap(reading) }

  func headPhrase() -> Range<Int>? {
    let low = max(spot.sentence.lowerBound, contentFloor)
    guard spot.start > scene.skipSpace(low) else { return nil }
    let range = low ..> max(low, spot.start)
    guard let verb = verb(in: range) else {
      let first = scene.pieces.index(at: scene.skipSpace(low)).map { scene.pieces.all[$0] }
      let head = first.map { lead($0.clamped(to: range)) } ?? range
      return head.isEmpty || opensAside(head) ? nil : head
    }
    var end = verb
    let phrase = lead(low ..> verb)
    if let comma = scene.slice(phrase).firstIndex(of: 0x2C) { end = comma }
    let head = phrase.lowerBound ..> max(phrase.lowerBound, end)
    return head.isEmpty || opensAside(head) ? nil : head
  }

  /// "The regulator decides in June. It has rejected two vaccines": the subject of the sentence before, for a
  /// pronoun that opens its own.
  func subjectBefore(_ phrase: Range<Int>) -> SubjectReading? {
    guard ["it", "they", "this", "that", "these"].contains(scene.words(phrase)),
      scene.names.house(at: spot.head) == nil,
      scene.skipSpace(spot.sentence.lowerBound) >= phrase.lowerBound,
      let last = scene.clauses.sentences.last(where: {
        $0.upperBound <= spot.sentence.lowerBound
      }), scene.clauses.paragraphs.indices.contains(spot.paragraph),
      scene.clauses.paragraphs[spot.paragraph].contains(last.lowerBound),
      let verb = verb(in: last)
    else { return nil }
    var head = lead(last.lowerBound ..> verb)
    // "The report, dated 27 November, is blunter."
    if let comma = scene.slice(head).firstIndex(of: 0x2C) { head = head.lowerBound ..> comma }
    guard !head.isEmpty, !opensAside(head), !scene.slice(head).contains(where: Mark.open.contains),
      !["it", "they", "there", "this", "that", "he", "she", "we", "i"].contains(
        scene.words(scene.trimmed(head))),
      scene.names.within(head).allSatisfy({ $0.type != "person" })
    else { return nil }
    return reading(of: head)
  }

  /// "Halden Bank, the country's second-largest lender": the name before the comma has the rank.
  func ranked() -> SubjectReading? {
    guard spot.sighting.kind == .rank, spot.piece.lowerBound > spot.sentence.lowerBound,
      ["the ", "a ", "an ", "its "].contains(where: { scene.holds($0, at: spot.piece.lowerBound) })
        || scene.words(spot.before).hasSuffix("'s ") || scene.words(spot.before).hasSuffix("’s "),
      verb(in: spot.before) == nil,
      case let end = scene.lastBefore(spot.piece.lowerBound), end > 0,
      Mark.comma.contains(scene[end]), let name = scene.names.ending(at: end)
    else { return nil }
    return self.name(name, nil, 0.02)
  }

  /// "140 dairy farms, nearly one in twelve, have closed": a number alone is of what the words before counted.
  func sameAsBefore() -> SubjectReading? {
    let end = scene.lastBefore(spot.piece.lowerBound)
    guard end > spot.sentence.lowerBound, Mark.comma.contains(scene[end]),
      spot.sighting.unit == "ratio",
      let last = scene.sightings(in: spot.sentence.lowerBound ..> end).last(where: {
        $0.kind == .quantity
      }), last.unit == "count", let noun = last.noun, scene.lastBefore(end) + 1 == noun.upperBound
    else { return nil }
    return words(noun, "subject.counted", 0.04)
  }

  /// Behind a speech verb in the same sentence.
  var contentFloor: Int {
    let says = scene.cues.within(spot.sentence.lowerBound ..> spot.start).last {
      $0.has(.says) && !$0.hasAny([.verb])
    }
    guard let says, says.range.upperBound < spot.piece.lowerBound else {
      return spot.sentence.lowerBound
    }
    let rest = says.range.upperBound ..> spot.start
    return verb(in: rest) == nil ? spot.sentence.lowerBound : says.range.upperBound
  }

  func opensAside(_ range: Range<Int>) -> Bool {
    scene.cues.at(range.lowerBound)?.has(.aside) == true
  }
}
