import ClaimModel

// The subject of a number whose piece names none.
//
// In this order: the thing pointed back to (該戰略 → the fuller phrase before it); the speaker, for "I" and for
// 公司宣稱…率; the frame before it in the sentence; the first name of the sentence; the topic of the clause; the
// frame before it in the paragraph; the last frame with the same property; the first name of the article.

struct CarriedSubject {
  let spot: Spot
  let scene: Scene
  let memory: FrameMemory
  let stances: Stances
  let speech: Speech?

  init(_ spot: Spot, _ memory: FrameMemory, _ stances: Stances) {
    self.spot = spot
    scene = spot.scene
    self.memory = memory
    self.stances = stances
    speech = stances.speech(at: spot.head)
  }

  /// - Parameter property: the name of what is measured, where the piece says it.
  ///   phrase: the words before the number, which name no subject.
  func read(property: String?, _ phrase: PhraseReading) -> SubjectReading? {
    if let subject = pointed() { return subject }
    if let noun = phrase.pointed {
      return firmBefore(noun) ?? words(noun, "subject.pointed", 0.06)
    }
    if let measure = phrase.property, isMatter(measure) {
      return words(measure, "subject.property", 0.06)
    }
    if let subject = surveyed(phrase) { return subject }
    if let subject = firstPerson() ?? company() ?? ownDeed() ?? ownSpeech(phrase) { return subject }
    if let speaker = phrase.speaker, phrase.property != nil { return speaker }
    if let subject = pieceBefore(phrase) { return subject }
    let owned = phrase.property.map(needsOwner) ?? false
    if !owned, let measure = phrase.property, isAnotherMatter(property, measure) || isToldByOthers {
      return words(measure, "subject.property", 0.06)
    }
    if let subject = document() ?? instance() { return subject }
    if let subject = fromSentence(entitiesOnly: owned) ?? fromParagraph(entitiesOnly: owned) {
      if !owned, let measure = phrase.property, isPoor(subject),
        HanOwner(scene).isOwn(measure) || isOfSpeaker(subject)
      {
        return words(measure, "subject.property", 0.08)
      }
      return subject
    }
    if phrase.property == nil, let subject = topicSentence() { return subject }
    if owned, let main = main() { return reading(main, "subject.main", 0.14) }
    if let measure = phrase.property, scene.sightings(in: measure).isEmpty {
      return words(measure, "subject.property", 0.1)
    }
    return topic(property) ?? phrase.speaker
  }

  /// 這家公司, where no rule found its name: the subject of the sentence before, else whom the article is about.
  private func firmBefore(_ noun: Range<Int>) -> SubjectReading? {
    guard Self.firms.contains(scene.words(noun)) else { return nil }
    if let last = memory.last(inParagraph: spot.paragraph)?.subject, isLasting(last) {
      return carried(last, "subject.company", 0.1)
    }
    return main().map { reading($0, "subject.main", 0.14) }
  }

  private static let firms: Set<String> = ["公司", "企业", "集团", "机构", "业者", "厂商"]

  /// 調查312名醫師，58%考慮離開: a share that opens its piece is of those who were counted just before.
  private func surveyed(_ phrase: PhraseReading) -> SubjectReading? {
    if let noun = polled(phrase) { return words(noun, "subject.surveyed", 0.06) }
    guard spot.isHan, phrase.property == nil, phrase.subject == nil,
      spot.sighting.unit == "ratio", spot.sighting.measure != .change, !spot.isMultiple,
      scene.trimmed(spot.before).isEmpty || isWeak(spot.before),
      let last = memory.last(in: spot.sentence), last.unit == "count", let noun = last.noun,
      HanTokens(scene, spot.after).all.first(where: { $0.word != .adverb && $0.word != .function })
        .map({ [.verb, .verbOrNoun].contains($0.word) }) == true
    else { return nil }
    return words(noun, "subject.surveyed", 0.06)
  }

  /// "A survey of 5,000 households found that 41 per cent had left"
  private func polled(_ phrase: PhraseReading) -> Range<Int>? {
    guard !spot.isHan, phrase.property == nil, spot.sighting.unit == "ratio",
      spot.sighting.measure != .change,
      scene.words(spot.piece.lowerBound ..> spot.head).hasSuffix("that "),
      let last = memory.last(in: spot.sentence), last.unit == "count", let noun = last.noun,
      case let lead = scene.words(spot.sentence.lowerBound ..> noun.lowerBound),
      ["survey of", "poll of", "study of", "sample of", "trial of"].contains(where: {
        lead.contains($0)
      })
    else { return nil }
    return noun
  }

  /// 北陽縣的失業率更低，不足三成: a number alone goes on from the words right before it.
  private func pieceBefore(_ phrase: PhraseReading) -> SubjectReading? {
    guard spot.isHan, phrase.property == nil,
      scene.names.within(spot.before).isEmpty, scene.properties(in: spot.before).isEmpty,
      let i = scene.pieces.index(at: spot.piece.lowerBound), i > 0,
      case let piece = scene.pieces.all[i - 1], piece.lowerBound >= spot.sentence.lowerBound,
      scene.sightings(in: piece).allSatisfy({ $0.kind == .period }),
      !scene.cues.within(piece).contains(where: {
        $0.hasAny([.says, .reckons, .shows, .announces, .counts, .accordingTo, .hypothetical])
      }),
      isNumberAlone
    else { return nil }
    let before = HanSubject(Spot(spot, endingEarlier: piece)).read()
    if let range = before.subject?.range, scene[range.lowerBound - 1] != Mark.de,
      scene.cues.within(piece.lowerBound ..> range.lowerBound).contains(where: {
        $0.hasAny([.verb, .change, .act, .link])
      })
    {
      return nil
    }
    if let subject = before.subject {
      return isLasting(subject) ? carried(subject, "subject.piece-before", 0.05) : nil
    }
    return before.property.flatMap {
      HanOwner(scene).isOwn($0) && !needsOwner($0) ? words($0, "subject.piece-before", 0.08) : nil
    }
  }

  /// Only verbs, dates and adverbs lead to the number.
  private var isNumberAlone: Bool {
    let subject = HanSubject(spot)
    let phrase = subject.phrase()
    return scene.trimmed(phrase).isEmpty || subject.isVerb(phrase)
  }

  private func isWeak(_ range: Range<Int>) -> Bool {
    HanTokens(scene, range).all.allSatisfy {
      $0.word == .adverb || $0.word == .function || scene.cues.at($0.range.lowerBound) != nil
    }
  }

  /// Rents, patients, the temperature: no firm's figure but a matter of its own.
  private func isMatter(_ measure: Range<Int>) -> Bool {
    guard let last = scene.properties(in: measure).last, scene.packs.matters.contains(last.name)
    else { return false }
    // 騙取貸款: a verb and its object are no matter.
    return !spot.isHan || last.range == measure
      || HanTokens(scene, measure).all.first?.word != .verb
  }

  /// What is measured stands for its owner where the paragraph names none: unemployment, 樓價.
  func words(_ range: Range<Int>, _ rule: String, _ doubt: Double) -> SubjectReading {
    var range = scene.trimmed(range)
    for article in ["the ", "a ", "an "] where scene.holds(article, at: range.lowerBound) {
      range = range.lowerBound + article.utf8.count ..> range.upperBound
    }
    let text = Statement(scene).repaired(range)
    return SubjectReading(
      mention: Mention(name: text, text: text), range: range, property: nil, rule: rule,
      doubt: doubt)
  }

  /// 公司將裁員300人: the firm that was named last.
  private func company() -> SubjectReading? {
    guard spot.isHan else { return nil }
    var low = spot.start
    while low < spot.head, let cue = scene.cues.at(low),
      cue.hasAny([.concession, .filler, .rumour])
    {
      low = cue.range.upperBound
    }
    let isWe = scene.words(speechStart ..> spot.head).contains("我们")
    let isFirm = ["公司", "集团", "企业方"].contains { scene.holds($0, at: low) }
    guard isWe || isFirm,
      let name = speakersFirm()
        ?? (isFirm ? Companies(scene).last(before: low) : Companies(scene).any(before: low))
    else { return nil }
    return reading(name, "subject.company", 0.05)
  }

  func carried(_ reading: SubjectReading, _ rule: String, _ doubt: Double) -> SubjectReading {
    var carried = reading
    carried.property = nil
    carried.rule = rule
    carried.doubt = max(reading.doubt, doubt)
    return carried
  }

  func reading(_ name: Name, _ rule: String, _ doubt: Double) -> SubjectReading {
    let text = name.source == .anaphor ? name.name : scene.string(name.range)
    return SubjectReading(
      mention: Mention(name: name.name, text: text), range: name.range,
      property: nil, rule: rule, doubt: doubt)
  }

  /// Revenue, 毛利率: somebody's, never a matter of its own.
  private func needsOwner(_ measure: Range<Int>) -> Bool {
    scene.cues.within(measure).contains { $0.has(.owned) }
      || ["its ", "their ", "his ", "her ", "其"].contains {
        scene.holds($0, at: scene.trimmed(measure).lowerBound)
      }
  }

  /// A name, not words that stood for one.
  func isEntity(_ reading: SubjectReading) -> Bool {
    reading.range.flatMap { scene.names.holding($0.lowerBound) } != nil
  }

  private func fromSentence(entitiesOnly: Bool) -> SubjectReading? {
    if let agent = lastAgent() { return agent }
    if let last = memory.lastWhole(of: spot.sentence), let subject = last.subject,
      subject.rule != "subject.counted" || !spot.isHan, !entitiesOnly || isEntity(subject)
    {
      return carried(subject, "subject.carried", 0.05)
    }
    let low = max(spot.sentence.lowerBound, min(spot.start, speechFloor))
    let names = scene.names.within(low ..> max(low, spot.start))
    let able = names.filter {
      !isAside($0) && !stances.isSpeakerPart($0.range.lowerBound) && isAble($0)
    }
    if let name = able.first(where: { !isPerson($0) })
      ?? able.first(where: { isAgent($0) && !isReckoner($0) })
    {
      return reading(name, "subject.sentence", 0.06)
    }
    return nil
  }

  /// Whom the article is about, else the firm named most often so far.
  func main() -> Name? {
    if let topic = memory.topic { return topic }
    return Companies(scene).main(before: spot.start).flatMap { isAble($0) ? $0 : nil }
  }

  /// By the rule that found the name, or by a title beside it.
  func isPerson(_ name: Name) -> Bool {
    name.type == "person" || memory.persons.contains(name.name)
  }

  /// Neither the paper nor, where the article is about somebody else, one who only tells of others.
  func isAble(_ name: Name) -> Bool {
    if Companies(scene).isPublisher(name) { return false }
    guard let topic = memory.topic, topic.name != name.name else { return true }
    return !Companies(scene).isTeller(name)
  }

  /// 全縣去年發電3億度。今年計劃再投資26億元: who plans and spends is a body or a place, not what was measured last.
  private func lastAgent() -> SubjectReading? {
    guard spot.isHan,
      let cue = scene.cues.within(spot.before).first, cue.hasAny([.act, .targetVerb, .target]),
      scene.cues.within(spot.before).contains(where: { $0.has(.act) }),
      let last = memory.last(inParagraph: spot.paragraph)?.subject, !isEntity(last),
      let agent = memory.frames.suffix(8).last(where: {
        $0.paragraph == spot.paragraph && $0.subject.map { isEntity($0) || isWide($0) } ?? false
      })?.subject
    else { return nil }
    return carried(agent, "subject.carried", 0.08)
  }

  /// 全縣, 全市: a place and all in it.
  private func isWide(_ reading: SubjectReading) -> Bool {
    HanSubject.wholes.contains(FoldedText.of(reading.mention.text))
  }

  /// A person owns years, money and what he does himself; a share or a rise is somebody else's.
  private func isAgent(_ person: Name) -> Bool {
    speech == nil && !["ratio", "percentage-point"].contains(spot.sighting.unit ?? "")
  }

  /// 賀敏預計，全年支出將破1600億元: who expects it does not spend it.
  private func isReckoner(_ person: Name) -> Bool {
    spot.isHan
      && scene.cues.within(person.range.upperBound ..> person.range.upperBound + 6).contains {
        HanSubject.expecting.contains(scene.words($0.range)) || $0.hasAny([.reckons, .says])
      }
  }

  /// No person goes on as the subject beyond his sentence.
  func isLasting(_ reading: SubjectReading) -> Bool {
    guard let range = reading.range, let name = scene.names.holding(range.lowerBound) else {
      return true
    }
    return name.type != "person"
  }

  private var speechFloor: Int {
    guard let speech, speech.verb.upperBound <= spot.start else { return spot.sentence.lowerBound }
    return speech.verb.upperBound
  }

  private func isAside(_ name: Name) -> Bool {
    let before = scene.lastBefore(name.range.lowerBound)
    guard before >= 0, let cue = scene.cues.ending(at: before + 1) else { return false }
    return cue.has(.aside)
  }

  /// The organisation or product that the paragraph names last before the number.
  private func topicOfParagraph() -> Name? {
    let low =
      scene.clauses.paragraphs.indices.contains(spot.paragraph)
      ? scene.clauses.paragraphs[spot.paragraph].lowerBound : spot.sentence.lowerBound
    let names = scene.names.within(low ..> spot.start)
    if let topic = memory.topic, let name = names.last(where: { $0.name == topic.name }) {
      return name
    }
    return names.last {
      ["organisation", "product"].contains($0.type) && !isAside($0) && isAble($0)
        && !stances.isSpeakerPart($0.range.lowerBound)
    }
  }

  /// The office whose figures they are is no subject: 據氣象署資料，…
  private func isSource(_ name: Name) -> Bool {
    guard let speech, speech.speakerRange.overlaps(name.range) else { return false }
    return speech.rule == "attribution.according-to"
  }

  /// An office that tells of others: 統計局表示, "the ministry said".
  private func isOnlySpeaker(_ name: Name) -> Bool {
    stances.isSpeakerPart(name.range.lowerBound)
      && (speech?.rule != "attribution.announces" || Companies(scene).isOffice(name))
  }

  private func fromParagraph(entitiesOnly: Bool) -> SubjectReading? {
    if let name = scene.names.topic(at: spot.start), !isPerson(name), !isSource(name),
      !isOnlySpeaker(name), isAble(name), !entitiesOnly || isFirm(name), !isStray(name)
    {
      return reading(name, "subject.topic", 0.1)
    }
    if !spot.isHan, let name = topicOfParagraph() { return reading(name, "subject.topic", 0.12) }
    if let subject = memory.lastSubject(inParagraph: spot.paragraph, spot.sentence),
      isLasting(subject), !entitiesOnly || isEntity(subject)
    {
      return carried(subject, "subject.carried", 0.12)
    }
    return nil
  }

  /// A run of capitals that nobody knows, in an earlier sentence of an article about somebody else.
  private func isStray(_ name: Name) -> Bool {
    guard !spot.isHan, name.type.isEmpty, let topic = memory.topic else { return false }
    return topic.name != name.name && !spot.sentence.contains(name.range.lowerBound)
  }

  /// Revenue and shares are of organisations and products; a run of capitals nobody knows only where it is the topic.
  private func isFirm(_ name: Name) -> Bool {
    if name.type.isEmpty, let topic = memory.topic { return topic.name == name.name }
    return name.type != "place" || memory.topic == nil
  }

  private func topic(_ property: String?) -> SubjectReading? {
    if let property, let last = memory.last(property: property), let subject = last.subject {
      return carried(subject, "subject.property", 0.12)
    }
    if let main = main() { return reading(main, "subject.main", 0.18) }
    if let last = memory.frames.last, let subject = last.subject, isLasting(subject) {
      return carried(subject, "subject.carried", 0.2)
    }
    return scene.names.before(spot.start, 200).first {
      $0.type == "organisation" || $0.type == "product"
    }.map {
      reading($0, "subject.first", 0.25)
    }
  }
}
