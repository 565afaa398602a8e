import ClaimModel

// The subject of a number in an English sentence.
//
//   The bank's profit | rose to £3m           what stands before the first verb of the piece
//   In May, the port | handled 400 ships       a phrase opened by a preposition is no subject
//   The port, …, has closed | two berths       a piece that opens with a verb: the head of the sentence
//   23 entries in the register | were false    the number opens the subject: the thing counted
//   two-thirds of the patients | …             what stands behind "of"
//   17 of them · some 41 per cent of …         carried over
// A head that is measured (coverage, revenue, number) gives the property; its owner is the subject.

struct LatinSubject {
  let spot: Spot
  let scene: Scene

  init(_ spot: Spot) {
    self.spot = spot
    scene = spot.scene
  }

  /// No subject where the sentence names none: it is carried over.
  func read() -> PhraseReading {
    let subject = subject()
    if subject == nil, let noun = totalled() {
      return PhraseReading(subject: words(noun, "subject.counted", 0.04))
    }
    guard subject == nil, let alone = alone ?? headMeasure else {
      return PhraseReading(subject: subject)
    }
    return PhraseReading(subject: behind(alone) ?? beforeColon(alone), property: alone)
  }

  /// "Wind had a poor year: output fell 6 %": what the sentence began with owns the measure behind its colon.
  private func beforeColon(_ property: Range<Int>) -> SubjectReading? {
    let end = scene.lastBefore(spot.piece.lowerBound)
    guard end > spot.sentence.lowerBound,
      scene.slice(spot.sentence.lowerBound ..> end + 1).contains(0x3A),
      var reading = headOfSentence(), reading.property == nil
    else { return nil }
    reading.property = property
    return reading
  }

  /// "Turnover rose 8 % at Velten Group": the owner behind the number.
  func behind(_ property: Range<Int>) -> SubjectReading? {
    for name in scene.names.within(spot.after)
    where ["organisation", "product", "place"].contains(name.type) || name.type.isEmpty {
      let end = scene.lastBefore(name.range.lowerBound) + 1
      let word = word(endingAt: end, spot.after.lowerBound)
      if ["at", "of", "in", "for"].contains(word)
        || word == "the"
          && ["at", "of", "in", "for"].contains(
            self.word(endingAt: scene.lastBefore(end - 3) + 1, spot.after.lowerBound))
      {
        return self.name(name, property, 0.04)
      }
    }
    return nil
  }

  /// "coverage" without an owner: only what is measured.
  var alone: Range<Int>? {
    guard let verb = verb(in: spot.before) else { return nil }
    let phrase = clean(withoutRelative(scene.trimmed(lead(spot.before.lowerBound ..> verb))))
    return !phrase.isEmpty && isMeasured(phrase) ? phrase : nil
  }

  func subject() -> SubjectReading? {
    let before = spot.before
    if let ranked = ranked() { return ranked }
    if let object = given() ?? recipient() ?? relativeObject() ?? expected() { return object }
    if isAgent { return counted() }
    if let noun = sized() { return words(noun, "subject.described", 0.04) }
    if scene.sightings(in: before).contains(where: isAmount) { return afterAnother() }
    if let verb = verb(in: before) {
      if let noun = behindClause(verb) { return reading(of: noun) }
      let phrase = lead(before.lowerBound ..> verb)
      if let owner = relative(phrase) { return owner }
      if !phrase.isEmpty { return reading(of: phrase) }
      return headOfSentence()
    }
    if let owner = relative(firstWord(of: before)) { return owner }
    if spot.start > spot.piece.lowerBound, scene.trimmed(before).isEmpty { return counted() }
    if isSize { return headOfSentence() }
    if scene.trimmed(spot.piece).count <= spot.sighting.range.count {
      return sameAsBefore() ?? headOfSentence()
    }
    let phrase = scene.trimmed(lead(before))
    if phrase.isEmpty || isWeak(phrase) { return counted() ?? apposed() ?? lasting() }
    if let verb = formedVerb(in: phrase) {
      let phrase = scene.trimmed(phrase.lowerBound ..> verb)
      return phrase.isEmpty ? headOfSentence() : reading(of: phrase)
    }
    if let verb = unlistedVerb(in: phrase) { return reading(of: phrase.lowerBound ..> verb) }
    if let to = infinitive(in: phrase) { return reading(of: phrase.lowerBound ..> to) }
    if endsOpen(phrase) { return opening(phrase) }
    return reading(of: phrase)
  }

  /// "Researchers at Halmed followed them, …, for eleven years": how long the sentence's subject did it.
  private func lasting() -> SubjectReading? {
    guard ["a", "mo", "wk", "d", "h"].contains(spot.sighting.unit ?? ""),
      scene.holds("for ", at: scene.skipSpace(spot.before.lowerBound)),
      spot.piece.lowerBound > scene.skipSpace(spot.sentence.lowerBound)
    else { return nil }
    return headOfSentence()
  }

  /// "Wind farm to power 900,000 homes": the future of a headline.
  func infinitive(in phrase: Range<Int>) -> Int? {
    guard
      let to = phrase.first(where: { scene.holds(" to ", at: $0) }),
      to - phrase.lowerBound > 3, phrase.upperBound - to <= 16,
      !scene.holds(" ", within: to + 4 ..> phrase.upperBound)
    else { return nil }
    return to
  }

  /// "Teachers in 60 schools walked out": the noun before the preposition, at the head of the sentence.
  func opening(_ phrase: Range<Int>) -> SubjectReading? {
    guard phrase.lowerBound <= scene.skipSpace(spot.sentence.lowerBound),
      let aside = preposition(in: phrase), aside.upperBound == phrase.upperBound
    else { return nil }
    let noun = scene.trimmed(phrase.lowerBound ..> aside.lowerBound)
    return noun.count > 3 && !isFragment(noun) ? reading(of: noun) : nil
  }

  /// "the bridge, 2 kilometres long": the size of what the sentence began with.
  var isSize: Bool {
    let next = scene.skipSpace(spot.sighting.range.upperBound)
    return scene.trimmed(spot.before).isEmpty
      && spot.piece.lowerBound > spot.sentence.lowerBound + 3
      && ["long", "high", "wide", "tall", "deep", "thick", "late", "early"].contains {
        scene.holds($0, at: next)
      }
  }

  /// "The ten-year yield", "a 1kg bag" hold no other amount.
  func isAmount(_ sighting: Sighting) -> Bool {
    guard sighting.kind != .period else { return false }
    let end = sighting.range.upperBound
    if isModifier(sighting) { return false }
    if scene[end] == 0x2D, scene[end + 1].isLatin { return false }
    guard let dash = scene.slice(sighting.range).firstIndex(of: 0x2D) else { return true }
    return !(scene[dash + 1].isLatin && scene[end].isSpace && scene[scene.skipSpace(end)].isLatin)
  }

  /// "a 1kg bag", "a 12-week trial": a size or a time between an article and the noun that it describes.
  func isModifier(_ sighting: Sighting) -> Bool {
    guard let unit = sighting.unit, !["count", "ratio", "percentage-point", "rank"].contains(unit),
      !(unit.utf8.count == 3 && unit.utf8.allSatisfy { (65...90).contains($0) }),
      ["a", "an"].contains(
        word(
          endingAt: scene.lastBefore(sighting.range.lowerBound) + 1,
          max(spot.sentence.lowerBound, sighting.range.lowerBound - 8)))
    else { return false }
    let next = scene.skipSpace(sighting.range.upperBound)
    return scene[next].isLatin
      && scene.cues.at(next)?.hasAny([.aside, .link, .change, .than]) != true
  }

  /// "412 cases and nine deaths", "5,000 of the 8,000 seats": the subject of the number before goes on, unless
  /// the words between have a subject and a verb of their own.
  func afterAnother() -> SubjectReading? {
    guard let last = scene.sightings(in: spot.before).last(where: { $0.kind != .period }) else {
      return nil
    }
    if let group = groupBefore(last) { return group }
    let between = last.range.upperBound ..> spot.head
    let joints = scene.slice(between).indices.compactMap { place in
      scene.packs.latin.joints.first { scene.holds($0, at: place) }.map { place + $0.utf8.count }
    }
    // "and that one in seven posts is vacant": the number opens its clause.
    if let start = joints.last, scene.trimmed(start ..> spot.head).isEmpty {
      return verb(in: spot.after) == nil ? nil : counted()
    }
    guard let start = joints.last, start < spot.head,
      let verb = verb(in: start ..> spot.head) ?? unlistedVerb(in: start ..> spot.head),
      verb > start
    else { return nil }
    let phrase = lead(start ..> verb)
    return phrase.isEmpty ? nil : reading(of: phrase)
  }
}
