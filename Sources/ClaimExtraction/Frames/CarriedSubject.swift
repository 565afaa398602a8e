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
    if let subject = house() ?? pointed() { return subject }
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
  func firmBefore(_ noun: Range<Int>) -> SubjectReading? {
    guard scene.packs.han.firmNouns.contains(scene.words(noun)) else { return nil }
    if let last = memory.last(inParagraph: spot.paragraph)?.subject, isLasting(last),
      isEntity(last) || memory.topic == nil
    {
      return carried(last, "subject.company", 0.1)
    }
    return main().map { reading($0, "subject.main", 0.14) }
  }

  /// Rents, patients, the temperature: no firm's figure but a matter of its own.
  func isMatter(_ measure: Range<Int>) -> Bool {
    guard let last = scene.properties(in: measure).last, scene.packs.matters.contains(last.name)
    else { return false }
    // 騙取貸款: a verb and its object are no matter.
    return !spot.isHan || last.range == measure
      || HanTokens(scene, measure).all.first?.word != .verb
  }

  /// What is measured stands for its owner where the paragraph names none: unemployment, 樓價.
  func words(_ range: Range<Int>, _ rule: String, _ doubt: Double) -> SubjectReading {
    var range = scene.trimmed(range)
    for article in scene.packs.latin.articles where scene.holds(article, at: range.lowerBound) {
      range = range.lowerBound + article.utf8.count ..> range.upperBound
    }
    let text = Statement(scene).repaired(range)
    return SubjectReading(
      mention: Mention(name: text, text: text), range: range, property: nil, rule: rule,
      doubt: doubt)
  }

  /// 公司將裁員300人: the firm that was named last.
  func company() -> SubjectReading? {
    guard spot.isHan else { return nil }
    var low = spot.start
    while low < spot.head, let cue = scene.cues.at(low),
      cue.hasAny([.concession, .filler, .rumour])
    {
      low = cue.range.upperBound
    }
    let isWe = scene.holds("我们", within: speechStart ..> spot.head)
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
  func needsOwner(_ measure: Range<Int>) -> Bool {
    scene.cues.within(measure).contains { $0.has(.owned) }
      || ["its ", "their ", "his ", "her ", "其"].contains {
        scene.holds($0, at: scene.trimmed(measure).lowerBound)
      }
  }

  /// A name, not words that stood for one.
  func isEntity(_ reading: SubjectReading) -> Bool {
    reading.range.flatMap { scene.names.holding($0.lowerBound) } != nil
  }
}
