import ClaimModel

// An English noun phrase: its head and, behind a preposition or before a possessive, its owner.
//
//   the number of dairy farms     dairy farms · number
//   the bank's profit             the bank · profit
//   coverage in Marl              Marl · coverage

extension LatinSubject {
  /// A noun phrase: its head and, behind a preposition or before 's, its owner.
  func reading(of phrase: Range<Int>) -> SubjectReading? {
    let phrase = clean(withoutRelative(phrase))
    guard !phrase.isEmpty, scene.words(phrase) != "the" else { return nil }
    if let before = subjectBefore(phrase) { return before }
    if let name = anaphor(phrase) { return resolved(name) }
    if let total = scene.cues.at(phrase.lowerBound), total.has(.total),
      scene.words(total.range).hasSuffix(" of"),
      total.range.upperBound < phrase.upperBound
    {
      return words(
        total.range.upperBound ..> phrase.upperBound, "subject.total", 0.03, property: phrase)
    }
    if isPronoun(phrase) || isSpeaker(phrase) || isCutOut(phrase) { return nil }
    if let noun = behindAside(phrase) { return reading(of: noun) }
    if let cue = scene.cues.at(phrase.lowerBound), opensNoun(cue) {
      return words(phrase, "subject.words", 0.05)
    }
    let aside = preposition(in: phrase)
    // "average revenue per user" is no user's.
    if let aside, scene.words(aside) == "per" { return nil }
    let head = scene.trimmed(phrase.lowerBound ..> (aside?.lowerBound ?? phrase.upperBound))
    guard isMeasured(head) else {
      if let name = soleName(in: head, phrase) { return self.name(name, nil, 0) }
      return isFragment(phrase) ? nil : words(phrase, "subject.words", 0.03)
    }
    if let owner = possessor(in: head) {
      let property = owner.range.upperBound ..> head.upperBound
      return owner.source == .anaphor
        ? resolved(owner, property) : self.name(owner, property, 0)
    }
    if let split = LatinOwner(scene).split(head) {
      return words(split.owner, "subject.owner", 0.03, property: split.property)
    }
    guard let aside else { return nil }
    let rest = clean(aside.upperBound ..> phrase.upperBound)
    if let name = anaphor(rest) { return resolved(name, head) }
    if let name = soleName(in: rest, rest) { return self.name(name, head, 0) }
    guard !rest.isEmpty, !isPronoun(rest) else { return nil }
    return words(rest, "subject.owner", 0.03, property: head)
  }

  /// "The reservoirs that serve the city": what follows "that" only says which.
  func withoutRelative(_ phrase: Range<Int>) -> Range<Int> {
    // "She told the meeting that traffic had fallen": what she told stands behind "that".
    let before = scene.lastBefore(phrase.lowerBound) + 1
    let isTold = ["told", "tells", "telling", "warned", "reminded", "assured", "informed"].contains(
      word(endingAt: before, spot.sentence.lowerBound))
    if isTold || scene.cues.ending(at: before)?.hasAny([.says, .denial, .reckons]) == true,
      let that = phrase.last(where: { scene.holds(" that ", at: $0) })
    {
      return that + 6 ..> phrase.upperBound
    }
    let joints = [" that ", " which ", " who ", " whose ", " where "]
    guard
      let end = phrase.first(where: { place in
        joints.contains { scene.holds($0, at: place) }
      }), end - phrase.lowerBound > 3
    else { return phrase }
    return phrase.lowerBound ..> end
  }

  /// "'s 4-1", "against a", "you can't", "a report that it": cut out of a sentence.
  func isCutOut(_ phrase: Range<Int>) -> Bool {
    let first = scene[phrase.lowerBound]
    if first == 0x27 || first == 0x2019 { return true }
    let text = scene.words(phrase)
    if ["you ", "we ", "i "].contains(where: { text.hasPrefix($0) }) { return true }
    if [" that it", " that they", " that he", " that she", " there"].contains(where: {
      text.hasSuffix($0)
    }) {
      return true
    }
    guard scene.names.starting(at: phrase.lowerBound) == nil,
      let cue = scene.cues.at(phrase.lowerBound)
    else { return false }
    if cue.hasAny([.than, .beside]) { return true }
    return cue.range == phrase
      && (cue.hasAny([.target, .link, .says])
        || cue.has(.reckons) && !cue.hasAny([.sourceNoun, .forecastNoun]))
  }

  /// "up from", "neither", "best": no noun.
  func isFragment(_ phrase: Range<Int>) -> Bool {
    let words = scene.words(phrase).split(separator: " ").map(String.init)
    if opensAside(phrase) || words.first?.hasPrefix("'") == true { return true }
    if let last = words.last, scene.packs.latin.noEnds.contains(last) || last.hasSuffix("n't") {
      return true
    }
    if words.allSatisfy({ scene.packs.latin.modals.contains($0) }) { return true }
    // "was the slowest pace": a predicate.
    if let first = words.first, scene.packs.latin.finite.contains(first) { return true }
    // "m this month and": cut out between two numbers.
    if let first = words.first, first.count == 1, first != "a" { return true }
    if let last = words.last,
      ["and", "or", "but", "nor", "than", "the", "to", "ago"].contains(last)
    {
      return true
    }
    return words.allSatisfy {
      scene.packs.latin.fragments.contains($0) || scene.packs.latin.determiners.contains($0)
    }
  }

  /// "the council" stands for a name that ends in it; else the words stay as they are.
  func resolved(_ name: Name, _ property: Range<Int>? = nil) -> SubjectReading? {
    if Companies(scene).isSound(name) { return self.name(name, property, 0.04) }
    return words(name.range, "subject.words", 0.05, property: property)
  }

  func clean(_ phrase: Range<Int>) -> Range<Int> {
    var range = scene.trimmed(phrase)
    if let period = scene.period(endingAt: range.upperBound),
      period.range.lowerBound > range.lowerBound
    {
      range = scene.trimmed(range.lowerBound ..> period.range.lowerBound)
      let end = scene.lastBefore(range.upperBound) + 1
      if let cue = scene.cues.ending(at: end), cue.has(.aside),
        cue.range.lowerBound > range.lowerBound
      {
        range = scene.trimmed(range.lowerBound ..> cue.range.lowerBound)
      }
    }
    for tail in [
      " as a whole", " overall", " alone", " itself", " themselves", " in total", " there",
      " now", " still", " also",
    ]
    where scene.words(range).hasSuffix(tail) {
      range = scene.trimmed(range.lowerBound ..> range.upperBound - tail.utf8.count)
    }
    while let cue = scene.cues.ending(at: range.upperBound),
      cue.hasAny([.filler, .concession, .done]), cue.range.lowerBound > range.lowerBound
    {
      range = scene.trimmed(range.lowerBound ..> cue.range.lowerBound)
    }
    return range
  }

  func anaphor(_ phrase: Range<Int>) -> Name? {
    scene.names.within(phrase).first {
      $0.source == .anaphor && $0.range.count * 3 >= phrase.count * 2
    }
  }

  /// I, we: nobody whom the words here name.
  func isSpeaker(_ phrase: Range<Int>) -> Bool {
    ["i", "we", "you", "he", "she", "it", "they", "who", "there", "this", "that"].contains(
      scene.words(phrase))
  }

  func preposition(in phrase: Range<Int>) -> Range<Int>? {
    scene.cues.within(phrase).first {
      $0.has(.aside) && $0.range.lowerBound > phrase.lowerBound
        && scene.names.holding($0.range.lowerBound) == nil
    }?.range
  }

  func isMeasured(_ head: Range<Int>) -> Bool {
    // "Passengers will get £350": people are no measure of money.
    let isProperty =
      scene.properties(in: head).last.map {
        $0.range.upperBound == head.upperBound && PropertyFinder(spot).takes($0)
      } ?? false
    guard let cue = scene.cues.ending(at: head.upperBound) else { return isProperty }
    // "Agency staff cost £9m": things counted are no measure of money.
    if !isProperty, let unit = spot.sighting.unit, unit.utf8.count == 3,
      let last = scene.properties(in: head).last, last.range.upperBound == head.upperBound,
      last.isCounted
    {
      return false
    }
    return cue.hasAny([.measured, .total]) || isProperty
  }

  func possessor(in head: Range<Int>) -> Name? {
    scene.names.within(head).last { $0.range.upperBound < head.upperBound }
  }

  /// A name that is the whole phrase or its head.
  func soleName(in head: Range<Int>, _ phrase: Range<Int>) -> Name? {
    let names = scene.names.within(head)
    guard let last = names.last else { return nil }
    if last.range.upperBound == head.upperBound { return last }
    if last.type == "product", isKind(last.range.upperBound ..> head.upperBound) { return last }
    return names.count == 1 && last.range.count * 2 >= head.count ? last : nil
  }

  /// "its Plover 3 tractor": one or two plain words behind a product say its kind.
  func isKind(_ range: Range<Int>) -> Bool {
    let words = scene.words(scene.trimmed(range)).split(separator: " ")
    return words.count <= 2
      && words.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value.isLatin || $0.value == 0x2D } }
      && scene.cues.within(range).isEmpty
  }

  func name(_ name: Name, _ property: Range<Int>?, _ doubt: Double) -> SubjectReading {
    SubjectReading(
      mention: Mention(name: name.name, text: scene.string(name.range)), range: name.range,
      property: property.map { scene.trimmed($0) }, rule: "subject.name", doubt: doubt)
  }

  /// "the port" behind "Port of Harwick": the name that holds the noun.
  func named(_ range: Range<Int>) -> Name? {
    let noun = scene.words(range)
    guard noun.count > 3, !noun.contains(" "), scene.holds("the ", at: range.lowerBound - 4),
      scene.cues.at(range.lowerBound)?.has(.measured) != true
    else { return nil }
    return scene.names.before(range.lowerBound, 120).last { name in
      guard name.source != .anaphor, ["organisation", ""].contains(name.type),
        !Companies(scene).isPublisher(name),
        scene.string(name.range).first?.isUppercase == true
      else { return false }
      let words = scene.words(name.range).split(separator: " ").map(String.init)
      return words.count > 1 && (words.last == noun || words.first == noun && words[1] == "of")
    }
  }

  func words(
    _ range: Range<Int>, _ rule: String, _ doubt: Double, property: Range<Int>? = nil
  )
    -> SubjectReading?
  {
    var range = scene.trimmed(range)
    while let cue = scene.cues.ending(at: range.upperBound), cue.has(.aside),
      cue.range.lowerBound > range.lowerBound
    {
      range = scene.trimmed(range.lowerBound ..> cue.range.lowerBound)
    }
    for article in scene.packs.latin.articles where scene.holds(article, at: range.lowerBound) {
      range = (range.lowerBound + article.utf8.count) ..> range.upperBound
    }
    // "an 800 g loaf": a loaf.
    if let size = scene.sighting(startingAt: range.lowerBound), isModifier(size),
      size.range.upperBound < range.upperBound
    {
      range = scene.trimmed(size.range.upperBound ..> range.upperBound)
    }
    guard range.count > 1, range.count <= 90, !isFragment(range),
      !scene.sightings(in: range).contains(where: isAmount)
    else { return nil }
    if let name = named(range) { return self.name(name, property, 0.05) }
    let text = Statement(scene).repaired(range)
    return SubjectReading(
      mention: Mention(name: text, text: text), range: range, property: property, rule: rule,
      doubt: doubt)
  }
}
