import ClaimModel

// Whether a measure without an owner stands for itself, or goes on from what was told before.
//
//   房價明年回跌，交易量季增一成        what is itself a measure owns no other
//   協會則表示，藥品配送率達98%         who only tells it does not own it
//   個案持續上升。上半年錄得214宗       a sentence without a number says what goes on

extension CarriedSubject {
  /// "If tariffs rise, exports will fall": what was measured before was a matter of its own, and so is this.
  func isAnotherMatter(_ property: String?, _ measure: Range<Int>) -> Bool {
    if spot.isHan { return isAnotherMeasure(property, measure) }
    guard let last = memory.last(in: spot.sentence),
      last.subject?.rule == "subject.property", let before = last.property?.name
    else { return false }
    return property != nil && property != before
  }

  /// 房價明年回跌，交易量季增一成: what is itself a measure owns no other.
  func isAnotherMeasure(_ property: String?, _ measure: Range<Int>) -> Bool {
    // 減幅, 差距: of what was told before. 建成全長: a verb and its object.
    if [0x5E45, 0x8DDD, 0x989D].contains(scene[measure.upperBound - 1])
      || HanTokens(scene, measure).all.first?.word == .verb
    {
      return false
    }
    guard let last = memory.last(inParagraph: spot.paragraph), let subject = last.subject,
      let range = subject.range, !isEntity(subject),
      property == nil || property != last.property?.name
    else { return false }
    if let last = scene.properties(in: range).last, last.range.upperBound == range.upperBound {
      return !last.isCounted
    }
    return scene.cues.ending(at: range.upperBound)?.has(.measured) == true
  }

  /// Who only tells the figure, or a pronoun for a person.
  func isOfSpeaker(_ reading: SubjectReading) -> Bool {
    guard let name = reading.range.flatMap({ scene.names.holding($0.lowerBound) }) else {
      return false
    }
    return isPerson(name) && name.source == .anaphor || speech?.speaker?.name == name.name
  }

  /// 中毒個案持續上升。署方數字顯示，上半年錄得214宗: what a sentence without a number said goes on.
  func topicSentence() -> SubjectReading? {
    guard spot.isHan, memory.last(inParagraph: spot.paragraph) == nil,
      let clause = scene.clauses.clauseIndex(at: spot.head),
      case let before = scene.clauses.clauses[clause].sentence - 1, before >= 0,
      case let last = scene.clauses.sentences[before],
      scene.clauses.paragraphs.indices.contains(spot.paragraph),
      scene.clauses.paragraphs[spot.paragraph].contains(last.lowerBound),
      scene.sightings(in: last).allSatisfy({ $0.kind == .period }),
      !scene.cues.within(last).contains(where: { $0.hasAny([.says, .announces, .reckons]) }),
      let piece = scene.pieces.index(at: scene.skipSpace(last.lowerBound)).map({
        scene.pieces.all[$0]
      }), !scene.slice(last).contains(0x3F),
      let subject = HanSubject(Spot(spot, endingEarlier: piece)).read().subject, isLasting(subject)
    else { return nil }
    return carried(subject, "subject.sentence-before", 0.12)
  }

  /// 協會則表示，藥品配送率達98%: a measure that says of what it is belongs neither to a person, a teller or an
  /// office that is only at hand, nor to a thing of an earlier sentence.
  func isPoor(_ reading: SubjectReading) -> Bool {
    guard spot.isHan,
      ["subject.carried", "subject.topic", "subject.sentence"].contains(reading.rule),
      let range = reading.range
    else { return false }
    guard let name = scene.names.holding(range.lowerBound) else {
      return !spot.sentence.contains(range.lowerBound)
    }
    return isPerson(name) || Companies(scene).isTeller(name) || Companies(scene).isOffice(name)
  }

  /// "Analysts at Corrin say prices could fall": they tell of others.
  var isToldByOthers: Bool {
    guard !spot.isHan, let speech else { return false }
    if let name = speech.speaker.flatMap({ _ in scene.names.within(speech.speakerRange).last }),
      isPerson(name) || Companies(scene).isTeller(name)
    {
      return true
    }
    let words = scene.trimmed(speech.speakerRange)
    let first = scene.words(words).split(separator: " ").first.map(String.init) ?? ""
    return scene.packs.tellers.contains(first)
  }
}
