import ClaimModel

// The subject of a number in a Chinese sentence.
//
// The words between the head of the piece and the first verb or link are the subject's phrase:
//   該行|去年第三季淨利|達 30 億    name · period · property → the name; 淨利 is the property
//   新機的|每座油耗|比舊機低 25%     owner 的 property → the owner
//   延誤航班中|有三分之二            no name, no property → the words themselves
//   準點率|僅六成五                  a property alone → the subject is carried over
// A phrase opened by 在, 由, 向 is no subject. A name right behind the number is what a modifier number
// qualifies (7納米麒麟晶片) and is the subject where the number says what kind it is.

struct HanSubject {
  let spot: Spot
  let scene: Scene

  init(_ spot: Spot) {
    self.spot = spot
    scene = spot.scene
  }

  /// No subject where the piece names none: it is carried over.
  func read() -> PhraseReading {
    if let qualified = qualified() { return PhraseReading(subject: qualified) }
    if let ranked = ranked() { return PhraseReading(subject: ranked) }
    if let recipient = recipient() { return PhraseReading(subject: recipient) }
    let phrase = phrase()
    if isPenaltyAlone(phrase) { return PhraseReading(property: phrase) }
    if isOnlyBaseline(phrase) || isDistance(phrase) { return PhraseReading() }
    if !phrase.isEmpty, isInside(spot.head, phrase.lowerBound) {
      return PhraseReading(
        subject: owner(in: phrase).map { self.reading($0, nil) } ?? words(phrase, nil))
    }
    if let handled = handled(phrase) { return handled }
    if let expected = expected(phrase) { return expected }
    var reading = phrase.isEmpty ? PhraseReading() : reading(of: phrase)
    if let bare = bareRecord(reading) { reading = PhraseReading(property: bare) }
    if reading.subject == nil { reading.subject = locative() }
    if reading.subject == nil, phrase.isEmpty || isVerb(phrase) {
      reading.subject = described()
      if isVerb(phrase) { reading.property = nil }
    }
    if reading.subject == nil,
      phrase.isEmpty || scene.packs.han.worlds.contains(scene.words(phrase)) || isPivot
    {
      reading.subject = counted()
    }
    if reading.subject == nil { reading.subject = world(phrase) ?? countedBehind(phrase) }
    if reading.subject == nil, reading.property == nil, reading.pointed == nil,
      !isVerb(phrase)
    {
      reading.subject = plain()
    }
    return reading
  }

  /// 升幅達兩成, 數字卻是74%: a measure or a record with no owner is carried over with whom it is of.
  private func bareRecord(_ reading: PhraseReading) -> Range<Int>? {
    guard let subject = reading.subject, subject.rule == "subject.words", subject.property == nil,
      let range = subject.range, scene.packs.han.ownerless.contains(scene.words(range))
    else { return nil }
    return range
  }

  /// 離2.5GW的目標還差三成: from where a gap is measured is not whose it is.
  func isDistance(_ phrase: Range<Int>) -> Bool {
    guard ["离", "距离", "距"].contains(where: { scene.holds($0, at: phrase.lowerBound) }),
      scene.names.starting(at: phrase.lowerBound) == nil
    else { return false }
    // 離職率, 離岸風電 are nouns.
    let first = HanTokens(scene, phrase).all.first
    return first.map { $0.range.count == 1 || scene.words($0.range) == "距离" } ?? false
  }

  /// 僅北陽的七成二: what stands before 的 and a share with no link between is only what the share is of.
  func isOnlyBaseline(_ phrase: Range<Int>) -> Bool {
    let de = scene.lastBefore(spot.head)
    guard de > spot.start, scene[de] == Mark.de, spot.sighting.unit == "ratio",
      phrase.upperBound >= de
    else { return false }
    return scene.lastBefore(phrase.lowerBound) < spot.piece.lowerBound
      || scene.cues.ending(at: scene.lastBefore(phrase.lowerBound) + 1)?
        .hasAny([.filler, .link, .change]) == true
  }

  /// Splits the phrase at 的: the last part may be the property, the part before it is the owner.
  func reading(of phrase: Range<Int>) -> PhraseReading {
    var parts = split(phrase)
    parts = parts.enumerated().filter { $0 == parts.count - 1 || !HanOwner(scene).isTelling($1) }
      .map(\.element)
    var property: Range<Int>?
    if let last = parts.last, let measured = measured(last, hasOwner: parts.count > 1) {
      if let name = owner(in: last.lowerBound ..> measured.lowerBound) {
        if scene.packs.han.worlds.contains(scene.words(name.range)),
          name.range.upperBound == measured.lowerBound,
          let owner = HanOwner(scene).wide(measured)
        {
          return PhraseReading(
            subject: words(
              name.range.lowerBound ..> owner.upperBound,
              owner.upperBound ..> measured.upperBound))
        }
        return PhraseReading(subject: reading(name, measured))
      }
      if let place = place(at: last, before: measured) {
        let rest = scene.trimmed(max(place.upperBound, measured.lowerBound) ..> measured.upperBound)
        return PhraseReading(subject: words(place, rest.isEmpty ? measured : rest))
      }
      // 某行的樓價指數: who works out an index of a market does not own it.
      if isIndex(measured) { return PhraseReading(property: measured) }
      property = measured
      parts.removeLast()
      // 無黨籍的鄺立人支持率: a word no dictionary knows right before the measure owns it.
      if let split = HanOwner(scene).split(measured), HanNoun(scene).isCoined(split.owner) {
        return PhraseReading(subject: words(split.owner, split.property))
      }
    }
    while let part = parts.popLast() {
      if property != nil, parts.isEmpty, isPlacing(part) { break }
      if property != nil, isVerbAndObject(part) { continue }
      if property == nil, let own = behindIts(part) { return PhraseReading(subject: own) }
      if let name = owner(in: part) { return PhraseReading(subject: reading(name, property)) }
      if let first = beforeTime(part) { return PhraseReading(subject: words(first, property)) }
      if property == nil || parts.isEmpty, isEntity(part) {
        let whole = property == nil ? phrase : phrase.lowerBound ..> part.upperBound
        if let name = owner(in: whole) { return PhraseReading(subject: reading(name, property)) }
        return PhraseReading(subject: words(part, property))
      }
    }
    if let property, let split = HanOwner(scene).split(property), isEntity(split.owner) {
      return PhraseReading(subject: words(split.owner, split.property))
    }
    return PhraseReading(property: property, pointed: pointed(phrase))
  }

  /// 政府|去年投入司法: what stands before a time inside the part.
  private func beforeTime(_ part: Range<Int>) -> Range<Int>? {
    guard
      let time = scene.sightings(in: part).first(where: {
        $0.kind == .period && $0.range.lowerBound - part.lowerBound >= 2
          && $0.range.upperBound < part.upperBound
      }), case let words = scene.trimmed(part.lowerBound ..> time.range.lowerBound),
      isEntity(words)
    else { return nil }
    return words
  }

  private func isIndex(_ measured: Range<Int>) -> Bool {
    measured.count >= 4 && scene.words(measured).hasSuffix("指数")
      && scene.properties(in: measured).last.map {
        $0.range.upperBound == measured.upperBound && scene.packs.matters.contains($0.name)
      } ?? false
  }

  /// 其主要對手甲公司賺6億元: what 其 owns is the subject, not its owner.
  func behindIts(_ part: Range<Int>) -> SubjectReading? {
    guard scene[part.lowerBound] == 0x5176,
      let its = scene.names.starting(at: part.lowerBound), its.source == .anaphor
    else { return nil }
    let rest = scene.trimmed(its.range.upperBound ..> part.upperBound)
    guard rest.count >= 2, isEntity(rest) else { return nil }
    if let name = owner(in: rest), name.range.upperBound == rest.upperBound {
      return reading(name, nil)
    }
    return words(rest, nil)
  }

  /// 患病的風險, 吃堅果的好處: a verb of one character and its object say of what the measure is, not whose.
  private func isVerbAndObject(_ part: Range<Int>) -> Bool {
    let tokens = HanTokens(scene, part).all
    guard tokens.count > 1, let first = tokens.first, first.word == .verb, first.range.count == 1
    else { return false }
    let words = scene.words(part)
    return !scene.packs.han.peopleEnds.contains { words.hasSuffix($0) }
  }

  /// 位於高雄的廠房: where it is does not own it.
  func isPlacing(_ part: Range<Int>) -> Bool {
    scene.packs.han.placing.contains { scene.holds($0, at: part.lowerBound) }
  }

  /// 這座水庫的蓄水率: the noun behind 這座, for where nothing fuller was named before.
  func pointed(_ phrase: Range<Int>) -> Range<Int>? {
    let first = split(phrase).first.map { scene.trimmed($0) } ?? phrase
    guard let low = HanOwner(scene).behindPointer(first.lowerBound), first.upperBound - low >= 2
    else { return nil }
    return low ..> first.upperBound
  }

  /// 青原市今年報名人數: a place by its ending, or the words before a date, own what follows.
  func place(at part: Range<Int>, before measured: Range<Int>) -> Range<Int>? {
    let dated = scene.trimmed(part.lowerBound ..> measured.lowerBound)
    if let period = scene.sightings(in: dated).first(where: { $0.kind == .period }) {
      let words = scene.trimmed(dated.lowerBound ..> period.range.lowerBound)
      if words.count >= 2, isEntity(words), !isVerb(words) { return words }
    }
    var i = part.lowerBound + 1
    while i < min(part.lowerBound + 6, part.upperBound - 1) {
      if Self.placeEnds.contains(scene[i]), !Self.placeGoesOn.contains(scene[i + 1]) {
        return part.lowerBound ..> i + 1
      }
      i += 1
    }
    return nil
  }

  static let placeEnds = CodePoints(folding: "市县省区州镇乡国")
  /// 市民, 市長, 縣府, 區間: the character is part of another word.
  static let placeGoesOn = CodePoints(folding: "民长府场政值占价道间域内家际产立营有外委")

  func split(_ phrase: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = phrase.lowerBound
    for i in phrase where scene[i] == Mark.de && scene.names.holding(i) == nil {
      if start < i { parts.append(start ..> i) }
      start = i + 1
    }
    if start < phrase.upperBound { parts.append(start ..> phrase.upperBound) }
    return parts
  }

  /// The property at the end of a part: all of it, or what follows its last name.
  func measured(_ part: Range<Int>, hasOwner: Bool) -> Range<Int>? {
    let isMeasured =
      scene.cues.ending(at: part.upperBound)?.has(.measured) == true
      || scene.properties(in: part).last?.range.upperBound == part.upperBound
    guard isMeasured else { return nil }
    let name = scene.names.within(part).last {
      $0.range.upperBound < part.upperBound && !($0.source == .anaphor && hasOwner)
    }
    let period = scene.sightings(in: part).last { $0.kind == .period }
    let start = max(name?.range.upperBound ?? part.lowerBound, period?.range.upperBound ?? 0)
    let range = scene.trimmed(max(part.lowerBound, start) ..> part.upperBound)
    return range.isEmpty ? nil : range
  }

  func owner(in range: Range<Int>) -> Name? {
    let names = scene.names.within(range).filter { !isAside($0) }
    guard let last = names.last else { return nil }
    if last.type == "place",
      let owner = names.last(where: { ["organisation", "product"].contains($0.type) })
    {
      return owner
    }
    if last.type == "person", last.range.upperBound < range.upperBound {
      return names.last { $0.type != "person" } ?? last
    }
    return last
  }

  func isAside(_ name: Name) -> Bool {
    let before = scene.lastBefore(name.range.lowerBound)
    // 把甲公司目標價調高: what is handled may own.
    guard before >= spot.start, scene[before] != 0x628A, let cue = scene.cues.ending(at: before + 1)
    else { return false }
    return cue.has(.aside) && cue.range.count == 1
  }

  func reading(_ name: Name, _ property: Range<Int>?) -> SubjectReading {
    SubjectReading(
      mention: Mention(name: name.name, text: scene.string(name.range)), range: name.range,
      property: property, rule: "subject.name", doubt: name.source == .anaphor ? 0.04 : 0)
  }

  func words(_ range: Range<Int>, _ property: Range<Int>?) -> SubjectReading {
    let range = scene.trimmed(range)
    let text = Statement(scene).repaired(range)
    return SubjectReading(
      mention: Mention(name: text, text: text), range: range, property: property,
      rule: "subject.words", doubt: 0.04)
  }
}
