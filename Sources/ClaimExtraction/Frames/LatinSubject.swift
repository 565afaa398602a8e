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
  private let spot: Spot
  private let scene: Scene

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
    guard subject == nil, let alone else { return PhraseReading(subject: subject) }
    return PhraseReading(subject: behind(alone), property: alone)
  }

  /// "Turnover rose 8 % at Velten Group": the owner behind the number.
  private func behind(_ property: Range<Int>) -> SubjectReading? {
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

  /// "the total had climbed to 455 cases": the thing counted.
  private func totalled() -> Range<Int>? {
    guard let alone, let total = scene.cues.ending(at: alone.upperBound), total.has(.total),
      scene.trimmed(total.range).count + 4 >= alone.count, let noun = spot.sighting.noun
    else { return nil }
    return noun
  }

  /// "coverage" without an owner: only what is measured.
  private var alone: Range<Int>? {
    guard let verb = verb(in: spot.before) else { return nil }
    let phrase = clean(lead(spot.before.lowerBound ..> verb))
    return !phrase.isEmpty && isMeasured(phrase) ? phrase : nil
  }

  private func subject() -> SubjectReading? {
    let before = spot.before
    if let object = expected() { return object }
    if scene.sightings(in: before).contains(where: isAmount) { return afterAnother() }
    if let verb = verb(in: before) {
      let phrase = lead(before.lowerBound ..> verb)
      if ["who", "which"].contains(scene.words(scene.trimmed(phrase))) { return headOfSentence() }
      if !phrase.isEmpty { return reading(of: phrase) }
      return headOfSentence()
    }
    if spot.start > spot.piece.lowerBound, scene.trimmed(before).isEmpty { return counted() }
    if isSize { return headOfSentence() }
    if scene.trimmed(spot.piece).count <= spot.sighting.range.count { return headOfSentence() }
    let phrase = scene.trimmed(lead(before))
    if phrase.isEmpty || isWeak(phrase) { return counted() }
    if let verb = formedVerb(in: phrase) {
      let phrase = scene.trimmed(phrase.lowerBound ..> verb)
      return phrase.isEmpty ? headOfSentence() : reading(of: phrase)
    }
    if endsOpen(phrase) { return opening(phrase) }
    return reading(of: phrase)
  }

  /// "Teachers in 60 schools walked out": the noun before the preposition, at the head of the sentence.
  private func opening(_ phrase: Range<Int>) -> SubjectReading? {
    guard phrase.lowerBound <= scene.skipSpace(spot.sentence.lowerBound),
      let aside = preposition(in: phrase), aside.upperBound == phrase.upperBound
    else { return nil }
    let noun = scene.trimmed(phrase.lowerBound ..> aside.lowerBound)
    return noun.count > 3 && !isFragment(noun) ? reading(of: noun) : nil
  }

  /// "the bridge, 2 kilometres long": the size of what the sentence began with.
  private var isSize: Bool {
    let next = scene.skipSpace(spot.sighting.range.upperBound)
    return scene.trimmed(spot.before).isEmpty
      && spot.piece.lowerBound > spot.sentence.lowerBound + 3
      && ["long", "high", "wide", "tall", "deep", "thick"].contains { scene.holds($0, at: next) }
  }

  /// "The ten-year yield" holds no other amount.
  private func isAmount(_ sighting: Sighting) -> Bool {
    guard sighting.kind != .period else { return false }
    let end = sighting.range.upperBound
    if scene[end] == 0x2D, scene[end + 1].isLatin { return false }
    guard let dash = scene.slice(sighting.range).firstIndex(of: 0x2D) else { return true }
    return !(scene[dash + 1].isLatin && scene[end].isSpace && scene[scene.skipSpace(end)].isLatin)
  }

  /// "feeds 300 megawatts", "enrolled 640 patients": a word in the form of a verb right before the number.
  private func formedVerb(in phrase: Range<Int>) -> Int? {
    let last = word(endingAt: phrase.upperBound, phrase.lowerBound)
    let start = phrase.upperBound - last.unicodeScalars.count
    guard last.count > 3, scene.lastBefore(spot.head) + 1 == phrase.upperBound,
      scene.names.holding(start) == nil, !Self.noVerbs.contains(last)
    else { return nil }
    if last.hasSuffix("ed") { return start }
    guard last.hasSuffix("s"), !last.hasSuffix("ss"), !last.hasSuffix("us"),
      spot.sentence.lowerBound < start,
      scene.cues.at(start)?.has(.measured) != true
    else { return nil }
    return start
  }

  private static let noVerbs: Set<String> = [
    "hundred", "need", "seed", "speed", "feed", "across", "perhaps", "versus", "plus", "minus",
    "besides", "towards",
    "always", "sometimes", "nowadays", "combined", "others", "series",
  ]

  /// "expects the council to spend £6m", "put the crowd at 8,000": not who says it, but what it is about.
  private func expected() -> SubjectReading? {
    guard let verb = expecting() else { return nil }
    let rest = scene.trimmed(verb.upperBound ..> spot.head)
    if rest.isEmpty || isWeak(rest) { return counted() }
    let joints = [" to ", " at ", " will ", " would ", " reaching ", " rising ", " falling "]
    let stop = rest.first { place in joints.contains { scene.holds($0, at: place) } }
    guard let stop else { return nil }
    let object = scene.trimmed(rest.lowerBound ..> stop)
    return object.isEmpty ? nil : reading(of: object)
  }

  /// The last verb of expecting before the number, with nothing but a noun behind it.
  private func expecting() -> Range<Int>? {
    var start = spot.head
    let floor = max(spot.piece.lowerBound, spot.head - 120)
    while start > floor {
      start -= 1
      guard start == floor || scene[start - 1].isSpace, scene[start].isLatin else { continue }
      var end = start
      while end < spot.head, scene[end].isLatin { end += 1 }
      guard Self.expecting.contains(scene.words(start ..> end)),
        scene.names.holding(start) == nil
      else { continue }
      let next = scene.skipSpace(end)
      let before = word(endingAt: scene.lastBefore(start) + 1, floor)
      let isPassive = ["is", "are", "was", "were", "be", "been", "being", "as", "than"].contains(
        before)
      return isPassive || scene.holds("to ", at: next) ? nil : end ..> end
    }
    return nil
  }

  private static let expecting: Set<String> = [
    "expects", "expect", "expected", "expecting", "predicts", "predict", "predicted", "forecasts",
    "forecast", "puts",
    "put", "sees", "foresees", "reckons", "wants", "want", "wanted", "asked", "urged", "projects",
    "projected", "believes",
    "considers", "ordered", "allowed", "allows", "lets", "estimates", "estimated", "anticipates",
    "anticipated",
  ]

  /// "412 cases and nine deaths", "5,000 of the 8,000 seats": the subject of the number before goes on, unless
  /// the words between have a subject and a verb of their own.
  private func afterAnother() -> SubjectReading? {
    guard let last = scene.sightings(in: spot.before).last(where: { $0.kind != .period }) else {
      return nil
    }
    let between = last.range.upperBound ..> spot.head
    let joints = [" and ", " but ", " while ", " whereas "]
    let words = scene.words(between)
    guard let joint = joints.first(where: { words.contains($0) }),
      let at = scene.slice(between).indices.last(where: { scene.holds(joint, at: $0) })
    else { return nil }
    let start = at + joint.utf8.count
    guard start < spot.head, let verb = verb(in: start ..> spot.head), verb > start else {
      return nil
    }
    let phrase = lead(start ..> verb)
    return phrase.isEmpty ? nil : reading(of: phrase)
  }

  private static let verbs: Set<VoiceRole> = [
    .link, .verb, .change, .forecast, .target, .proposed, .estimate, .done, .denial, .says,
  ]

  /// Where the first verb begins that a noun can stand before.
  private func verb(in range: Range<Int>) -> Int? {
    for cue in scene.cues.within(range)
    where cue.hasAny(Self.verbs)
      || cue.has(.hypothetical) && scene.words(cue.range).hasSuffix(" have")
    {
      if scene.names.holding(cue.range.lowerBound) != nil { continue }
      let before = scene.lastBefore(cue.range.lowerBound) + 1
      if word(endingAt: before, range.lowerBound) == "to", before - 2 > range.lowerBound {
        return before - 2
      }
      if isNoun(cue, range.lowerBound) { continue }
      return cue.range.lowerBound
    }
    return nil
  }

  /// "the rise", "a total cost of": an article, a possessive or "of" makes a noun of a verb.
  private func isNoun(_ cue: VoiceCues.Cue, _ low: Int) -> Bool {
    if cue.has(.link) { return false }
    let end = scene.lastBefore(cue.range.lowerBound) + 1
    guard end > low else { return false }
    let last = word(endingAt: end, low)
    if Self.determiners.contains(last) || last.hasSuffix("'s") { return true }
    let next = scene.skipSpace(cue.range.upperBound)
    if next < spot.head, let follower = scene.cues.at(next),
      follower.hasAny([.link, .forecast, .change]), !cue.hasAny([.forecast, .target, .done])
    {
      return true
    }
    return cue.has(.measured)
      && (scene.cues.at(next)?.hasAny(Self.verbs) == true || scene.holds("of ", at: next)
        || scene.holds("in ", at: next))
  }

  private static let determiners: Set<String> = [
    "the", "a", "an", "of", "its", "their", "his", "her", "our", "this", "that", "to", "for", "in",
    "new", "annual", "total", "average", "net", "gross",
  ]

  private func word(endingAt end: Int, _ low: Int) -> String {
    var start = end
    while start > low, !scene[start - 1].isSpace { start -= 1 }
    return scene.words(start ..> end)
  }

  /// Words that open a clause and belong to no noun.
  private static let openers = [
    "where ", "when ", "while ", "whereas ", "as ", "if ", "because ", "although ", "though ",
    "that ", "so ", "once ",
    "whether ", "even though ", "how ", "why ", "what ", "or ", "yet ", "with ",
  ]

  /// Without connectives, dates and phrases opened by a preposition at the head.
  private func lead(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    let limit = range.upperBound
    while low < limit {
      if scene[low].isSpace || Mark.edges.contains(scene[low]) {
        low += 1
      } else if let period = scene.period(startingAt: low), period.range.upperBound <= limit {
        low = period.range.upperBound
      } else if scene.names.starting(at: low) != nil {
        break
      } else if let word = Self.openers.first(where: { scene.holds($0, at: low) }) {
        low += word.utf8.count
      } else if let cue = scene.cues.at(low),
        cue.hasAny([.concession, .hypothetical, .filler, .negation]), cue.range.upperBound <= limit
      {
        low = cue.range.upperBound
      } else if let cue = scene.cues.at(low), cue.has(.aside),
        let period = scene.sightings(in: low ..> limit).first(where: { $0.kind == .period }),
        period.range.lowerBound - cue.range.upperBound <= 4
      {
        low = period.range.upperBound
      } else {
        break
      }
    }
    return low ..> max(low, limit)
  }

  /// The subject of the sentence: before its first verb, or the phrase before its first comma.
  private func headOfSentence() -> SubjectReading? {
    let low = max(spot.sentence.lowerBound, contentFloor)
    let range = low ..> max(low, spot.start)
    guard let verb = verb(in: range) else {
      let first = scene.pieces.index(at: scene.skipSpace(low)).map { scene.pieces.all[$0] }
      let head = first.map { lead($0.clamped(to: range)) } ?? range
      return head.isEmpty || opensAside(head) ? nil : reading(of: head)
    }
    var end = verb
    let phrase = lead(low ..> verb)
    if let comma = scene.slice(phrase).firstIndex(of: 0x2C) { end = comma }
    let head = phrase.lowerBound ..> max(phrase.lowerBound, end)
    return head.isEmpty || opensAside(head) ? nil : reading(of: head)
  }

  /// Behind a speech verb in the same sentence.
  private var contentFloor: Int {
    let says = scene.cues.within(spot.sentence.lowerBound ..> spot.start).last {
      $0.has(.says) && !$0.hasAny([.verb])
    }
    guard let says, says.range.upperBound < spot.piece.lowerBound else {
      return spot.sentence.lowerBound
    }
    let rest = says.range.upperBound ..> spot.start
    return verb(in: rest) == nil ? spot.sentence.lowerBound : says.range.upperBound
  }

  private func opensAside(_ range: Range<Int>) -> Bool {
    scene.cues.at(range.lowerBound)?.has(.aside) == true
  }

  /// "a total of", "the number of", "only": words before a number that opens the subject.
  private func isWeak(_ range: Range<Int>) -> Bool {
    var i = range.lowerBound
    while i < range.upperBound {
      if scene[i].isSpace { i += 1; continue }
      guard let cue = scene.cues.at(i), cue.hasAny([.total, .filler, .aside, .concession, .among])
      else { return false }
      i = cue.range.upperBound
    }
    return true
  }

  /// "each with room for 180 cars", "well above the required 10 %": words that only lead to the number.
  private func endsOpen(_ phrase: Range<Int>) -> Bool {
    let last = word(endingAt: phrase.upperBound, phrase.lowerBound)
    if Self.determiners.contains(last) || ["their", "its", "each", "every"].contains(last) {
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
  private func counted() -> SubjectReading? {
    let end = spot.sighting.range.upperBound
    let next = scene.skipSpace(end)
    if scene.holds("of ", at: next) {
      let start = next + 3
      let stop = phraseEnd(from: start)
      let words = scene.trimmed(start ..> max(start, stop))
      if isPronoun(words) || words.isEmpty { return nil }
      if scene.sightings(in: words).contains(where: { $0.range.lowerBound - words.lowerBound <= 4 })
      {
        return nil
      }
      return reading(of: words) ?? self.words(words, "subject.counted", 0.04)
    }
    guard let noun = spot.sighting.noun, spot.sighting.unit == "count",
      scene.cues.at(noun.lowerBound)?.hasAny([.verb, .link]) != true
    else { return nil }
    return self.words(noun, "subject.counted", 0.03)
  }

  private func phraseEnd(from start: Int) -> Int {
    var i = start
    while i < spot.piece.upperBound {
      if let cue = scene.cues.at(i), cue.hasAny(Self.verbs), !isNoun(cue, start) { return i }
      if Mark.breaks.contains(scene[i]) { return i }
      i += 1
    }
    return i
  }

  private func isPronoun(_ range: Range<Int>) -> Bool {
    ["them", "these", "those", "which", "whom", "it", "that"].contains(
      scene.words(range).split(separator: " ").first.map(String.init) ?? "")
  }

  /// A noun phrase: its head and, behind a preposition or before 's, its owner.
  private func reading(of phrase: Range<Int>) -> SubjectReading? {
    let phrase = clean(phrase)
    guard !phrase.isEmpty, scene.words(phrase) != "the" else { return nil }
    if let name = anaphor(phrase) { return resolved(name) }
    if let total = scene.cues.at(phrase.lowerBound), total.has(.total),
      scene.words(total.range).hasSuffix(" of"),
      total.range.upperBound < phrase.upperBound
    {
      return words(
        total.range.upperBound ..> phrase.upperBound, "subject.total", 0.03, property: phrase)
    }
    if isPronoun(phrase) || isSpeaker(phrase) { return nil }
    let aside = preposition(in: phrase)
    let head = scene.trimmed(phrase.lowerBound ..> (aside?.lowerBound ?? phrase.upperBound))
    guard isMeasured(head) else {
      if let name = soleName(in: head, phrase) { return self.name(name, nil, 0) }
      return isFragment(phrase) ? nil : words(phrase, "subject.words", 0.03)
    }
    if let owner = possessor(in: head) {
      return self.name(owner, owner.range.upperBound ..> head.upperBound, 0)
    }
    if let split = LatinOwner(scene).split(head) {
      return words(split.owner, "subject.owner", 0.03, property: split.property)
    }
    guard let aside else { return nil }
    let rest = scene.trimmed(aside.upperBound ..> phrase.upperBound)
    if let name = anaphor(rest) { return resolved(name, head) }
    if let name = soleName(in: rest, rest) { return self.name(name, head, 0) }
    guard !rest.isEmpty, !isPronoun(rest) else { return nil }
    return words(rest, "subject.owner", 0.03, property: head)
  }

  /// "up from", "neither", "best": no noun.
  private func isFragment(_ phrase: Range<Int>) -> Bool {
    let words = scene.words(phrase).split(separator: " ").map(String.init)
    return words.allSatisfy { Self.fragments.contains($0) || Self.determiners.contains($0) }
  }

  private static let fragments: Set<String> = [
    "up", "down", "from", "versus", "neither", "either", "both", "best", "worst", "total", "whole",
    "or", "well", "where",
    "when", "too", "little", "much", "many", "more", "less", "fewer", "most", "least", "own",
    "other", "others", "all",
    "none", "some", "any", "each", "every", "one", "two", "once", "twice", "there", "here", "below",
    "above", "short",
    "world's", "country's", "nation's", "only", "nearly", "almost", "about", "around", "roughly",
    "my", "your", "wished",
    "under", "over", "far", "further", "again", "then", "than", "as", "at", "on", "by", "with",
    "drop", "rise", "those",
    "these", "such", "worth", "aged", "least", "first", "last", "next", "same", "latter", "former",
    "officials", "told",
  ]

  /// "the council" stands for a name that ends in it; else the words stay as they are.
  private func resolved(_ name: Name, _ property: Range<Int>? = nil) -> SubjectReading? {
    if Companies(scene).isSound(name) { return self.name(name, property, 0.04) }
    return words(name.range, "subject.words", 0.05, property: property)
  }

  private func clean(_ phrase: Range<Int>) -> Range<Int> {
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
    for tail in [" as a whole", " overall", " alone", " itself", " themselves", " in total"]
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

  private func anaphor(_ phrase: Range<Int>) -> Name? {
    scene.names.within(phrase).first {
      $0.source == .anaphor && $0.range.count * 3 >= phrase.count * 2
    }
  }

  /// I, we: nobody whom the words here name.
  private func isSpeaker(_ phrase: Range<Int>) -> Bool {
    ["i", "we", "you", "he", "she", "it", "they", "who", "there", "this", "that"].contains(
      scene.words(phrase))
  }

  private func preposition(in phrase: Range<Int>) -> Range<Int>? {
    scene.cues.within(phrase).first {
      $0.has(.aside) && $0.range.lowerBound > phrase.lowerBound
        && scene.names.holding($0.range.lowerBound) == nil
    }?.range
  }

  private func isMeasured(_ head: Range<Int>) -> Bool {
    guard let cue = scene.cues.ending(at: head.upperBound) else {
      return scene.properties(in: head).last?.range.upperBound == head.upperBound
    }
    return cue.hasAny([.measured, .total])
      || scene.properties(in: head).last?.range.upperBound == head.upperBound
  }

  private func possessor(in head: Range<Int>) -> Name? {
    scene.names.within(head).last { $0.range.upperBound < head.upperBound }
  }

  /// A name that is the whole phrase or its head.
  private func soleName(in head: Range<Int>, _ phrase: Range<Int>) -> Name? {
    let names = scene.names.within(head)
    guard let last = names.last else { return nil }
    if last.range.upperBound == head.upperBound { return last }
    if last.type == "product", isKind(last.range.upperBound ..> head.upperBound) { return last }
    return names.count == 1 && last.range.count * 2 >= head.count ? last : nil
  }

  /// "its Plover 3 tractor": one or two plain words behind a product say its kind.
  private func isKind(_ range: Range<Int>) -> Bool {
    let words = scene.words(scene.trimmed(range)).split(separator: " ")
    return words.count <= 2
      && words.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value.isLatin || $0.value == 0x2D } }
      && scene.cues.within(range).isEmpty
  }

  private func name(_ name: Name, _ property: Range<Int>?, _ doubt: Double) -> SubjectReading {
    SubjectReading(
      mention: Mention(name: name.name, text: scene.string(name.range)), range: name.range,
      property: property.map { scene.trimmed($0) }, rule: "subject.name", doubt: doubt)
  }

  private func words(
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
    for article in ["the ", "a ", "an "] where scene.holds(article, at: range.lowerBound) {
      range = (range.lowerBound + article.utf8.count) ..> range.upperBound
    }
    guard range.count > 1, range.count <= 90, !isFragment(range) else { return nil }
    let text = Statement(scene).repaired(range)
    return SubjectReading(
      mention: Mention(name: text, text: text), range: range, property: property, rule: rule,
      doubt: doubt)
  }
}
