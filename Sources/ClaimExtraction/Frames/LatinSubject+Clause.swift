// Subjects of clauses inside an English sentence.
//
//   fined it £9,000 after a worker | lost two fingers      a clause behind a conjunction has its own
//   the sea wall, which | cost £3m                         the noun before the comma
//   The annual saving, | £150m from 2028                   a number beside the noun that opens the sentence
//   under the rules a club | may lose £39m                 the noun behind a phrase that a preposition opens
//   the line now | serves 40 villages                      a verb that no list holds

extension LatinSubject {
  /// "after three clerks lost 400 files": those counted behind the conjunction.
  func groupBefore(_ last: Sighting) -> SubjectReading? {
    guard last.unit == "count", let noun = last.noun, noun.upperBound < spot.head,
      case let lead = scene.words(
        spot.before.lowerBound ..> scene.lastBefore(last.range.lowerBound) + 1),
      scene.packs.latin.joints.contains(where: { $0 != " and " && lead.hasSuffix($0.dropLast()) }),
      let verb = verb(in: noun.lowerBound ..> spot.head),
      verb - noun.lowerBound >= 3, verb <= scene.skipSpace(noun.upperBound)
    else { return nil }
    return words(noun.lowerBound ..> verb, "subject.counted", 0.04)
  }

  /// The noun right before the comma of ", which": "the sea wall", "Under the plan" → "plan".
  func antecedent() -> Range<Int>? {
    let end = scene.lastBefore(spot.piece.lowerBound)
    guard spot.piece.lowerBound > spot.sentence.lowerBound, end > 0, scene[end] == 0x2C,
      let i = scene.pieces.index(at: end - 1), case let piece = scene.pieces.all[i],
      piece.upperBound <= end, piece.lowerBound >= scene.skipSpace(spot.sentence.lowerBound)
    else { return nil }
    let article = scene.packs.latin.definites + ["his ", "her "]
    let start = piece.indices.last { place in
      (place == piece.lowerBound || scene[place - 1].isSpace)
        && article.contains { scene.holds($0, at: place) }
    }
    guard let start else { return nil }
    let noun = start ..> piece.upperBound
    guard noun.count > 5, noun.count <= 48, scene.sightings(in: noun).isEmpty,
      scene.cues.within(noun).allSatisfy({
        (!$0.hasAny([.link, .says, .aside, .than]) || scene.words($0.range) == "of")
          && ($0.range.lowerBound > start || !$0.has(.verb))
      })
    else { return nil }
    return noun
  }

  /// "The annual saving, £150 million from 2028, …": the noun that opens the sentence, with no verb before the comma.
  func apposed() -> SubjectReading? {
    guard scene.trimmed(spot.before).isEmpty,
      case let end = scene.lastBefore(spot.piece.lowerBound), end > 0, scene[end] == 0x2C,
      case let head = lead(spot.sentence.lowerBound ..> end), head.count > 3, head.count <= 60,
      scene.pieces.index(at: spot.piece.lowerBound).map({ scene.pieces.all[$0 - 1].lowerBound })
        == scene.skipSpace(spot.sentence.lowerBound),
      verb(in: head) == nil, !opensAside(head), scene.sightings(in: head).isEmpty,
      let here = scene.pieces.index(at: spot.piece.lowerBound),
      here + 1 < scene.pieces.all.count, case let next = scene.pieces.all[here + 1],
      next.upperBound <= spot.sentence.upperBound,
      scene.cues.at(next.lowerBound)?.hasAny(Self.verbs) == true
    else { return nil }
    return reading(of: head)
  }

  /// "When the diggers arrived in March the stand was priced at £72m": behind a clause that only dates or explains,
  /// with no comma between, the noun before the second verb.
  func behindClause(_ first: Int) -> Range<Int>? {
    let openers = [
      "when ", "after ", "once ", "because ", "although ", "while ", "before ", "by the time ",
    ]
    guard openers.contains(where: { scene.holds($0, at: scene.skipSpace(spot.before.lowerBound)) })
    else { return nil }
    var from = first
    while from < spot.head, !scene[from].isSpace { from += 1 }
    if let second = verb(in: from ..> spot.head), let noun = lastNoun(from, second) { return noun }
    // A first verb that no list holds: the noun stands behind the noun of the clause.
    return lastNoun(scene.skipSpace(spot.before.lowerBound) + 14, first)
  }

  /// The last noun with an article in a stretch, with neither a preposition nor a verb right before it.
  private func lastNoun(_ from: Int, _ end: Int) -> Range<Int>? {
    guard end - from > 6 else { return nil }
    let start = (from ..> end).last(where: { place in
      guard scene[place - 1].isSpace,
        scene.packs.latin.definites.contains(where: { scene.holds($0, at: place) })
      else { return false }
      let stop = scene.lastBefore(place) + 1
      return stop > from && !scene.packs.latin.prepositions.contains(word(endingAt: stop, from))
        && (scene.cues.ending(at: stop)?.hasAny(Self.verbs) != true
          || scene.period(endingAt: stop) != nil)
    })
    return start.map { scene.trimmed($0 ..> end) }
  }

  /// "under the league's rules a club": the noun behind the phrase that a preposition opens.
  func behindAside(_ phrase: Range<Int>) -> Range<Int>? {
    guard opensAside(phrase) else { return nil }
    let start = phrase.indices.last { place in
      guard place >= phrase.lowerBound + 8, scene[place - 1].isSpace,
        scene.packs.latin.definites.contains(where: { scene.holds($0, at: place) })
      else { return false }
      let before = word(endingAt: scene.lastBefore(place) + 1, phrase.lowerBound)
      return before.count > 2 && !scene.packs.latin.prepositions.contains(before)
        && scene.cues.ending(at: scene.lastBefore(place) + 1)?.has(.aside) != true
    }
    guard let start else { return nil }
    let noun = scene.trimmed(start ..> phrase.upperBound)
    return noun.count > 3 && scene.sightings(in: noun).isEmpty ? noun : nil
  }

  /// "the line now serves the coast", "The county rehoused its families": a word in the form of a verb
  /// between a noun and what follows a verb.
  func unlistedVerb(in range: Range<Int>) -> Int? {
    var words: [(text: String, range: Range<Int>)] = []
    var i = range.lowerBound
    while i < range.upperBound {
      guard scene[i].isLatin else { i += 1; continue }
      var end = i
      while end < range.upperBound, !scene[end].isSpace { end += 1 }
      words.append((scene.words(i ..> end), i ..> end))
      i = end
    }
    for (at, word) in words.enumerated() where at > 1 && isVerbForm(word.text) {
      guard scene.names.holding(word.range.lowerBound) == nil,
        scene.cues.at(word.range.lowerBound)?.hasAny([.measured, .aside, .than]) != true,
        !scene.packs.latin.prepositions.contains(words[at - 1].text),
        !scene.packs.latin.determiners.contains(words[at - 1].text),
        !words[at - 1].text.hasSuffix("'s"),
        words[..<at].contains(where: { ["the", "a", "an", "its", "their"].contains($0.text) })
      else { continue }
      let next = at + 1 < words.count ? words[at + 1].text : ""
      if ["the", "its", "their"].contains(next) { return word.range.lowerBound }
    }
    return nil
  }

  private func isVerbForm(_ word: String) -> Bool {
    word.count > 4
      && (word.hasSuffix("ed")
        || word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us")
          && !word.hasSuffix("is") && !word.hasSuffix("'s") && !word.hasSuffix("s'"))
      && !scene.packs.latin.noVerbs.contains(word)
  }

  /// "Cancelled orders": the noun that such a participle describes, though it has the form of a verb.
  func isOpened(_ cue: VoiceCues.Cue) -> Bool {
    let end = scene.lastBefore(cue.range.lowerBound) + 1
    let start = scene.skipSpace(spot.sentence.lowerBound)
    guard end > start, cue.range.lowerBound - start < 20, let first = scene.cues.at(start),
      first.range.upperBound == end
    else { return false }
    return opensNoun(first)
  }

  /// "Cancelled orders could cost …", "Planned spending rose": a participle that opens its sentence says which noun.
  func opensNoun(_ cue: VoiceCues.Cue) -> Bool {
    guard cue.range.lowerBound == scene.skipSpace(spot.sentence.lowerBound),
      scene.words(cue.range).hasSuffix("ed"), scene[cue.range.upperBound].isSpace,
      case let next = scene.skipSpace(cue.range.upperBound), scene[next].isLatin,
      scene.period(startingAt: next) == nil, scene.cues.at(next)?.has(.aside) != true
    else { return false }
    var end = next
    while scene[end].isLatin { end += 1 }
    let noun = scene.words(next ..> end)
    return noun.count > 3 && !scene.packs.latin.determiners.contains(noun)
      && !scene.packs.latin.prepositions.contains(noun)
  }
}
