import ClaimModel

// What the sentence, the paragraph and the article are about, where a piece names nobody.

extension CarriedSubject {
  func fromSentence(entitiesOnly: Bool) -> SubjectReading? {
    if let agent = lastAgent() { return agent }
    if let last = memory.lastWhole(of: spot.sentence), let subject = last.subject,
      subject.rule != "subject.counted" || !spot.isHan,
      !entitiesOnly || isEntity(subject) || isHolder(subject)
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

  var speechFloor: Int {
    guard let speech, speech.verb.upperBound <= spot.start else { return spot.sentence.lowerBound }
    return speech.verb.upperBound
  }

  func isAside(_ name: Name) -> Bool {
    let before = scene.lastBefore(name.range.lowerBound)
    guard before >= 0, let cue = scene.cues.ending(at: before + 1) else { return false }
    return cue.has(.aside)
  }

  /// The organisation or product that the paragraph names last before the number.
  func topicOfParagraph() -> Name? {
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
  func isSource(_ name: Name) -> Bool {
    guard let speech, speech.speakerRange.overlaps(name.range) else { return false }
    return speech.rule == "attribution.according-to"
  }

  /// An office that tells of others: 統計局表示, "the ministry said".
  func isOnlySpeaker(_ name: Name) -> Bool {
    stances.isSpeakerPart(name.range.lowerBound)
      && (speech?.rule != "attribution.announces" || Companies(scene).isOffice(name))
  }

  func fromParagraph(entitiesOnly: Bool) -> SubjectReading? {
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
  func isStray(_ name: Name) -> Bool {
    guard !spot.isHan, name.type.isEmpty, let topic = memory.topic else { return false }
    return topic.name != name.name && !spot.sentence.contains(name.range.lowerBound)
  }

  /// Revenue and shares are of organisations and products; a run of capitals nobody knows only where it is the topic.
  func isFirm(_ name: Name) -> Bool {
    if name.type.isEmpty, let topic = memory.topic { return topic.name == name.name }
    return name.type != "place" || memory.topic == nil
  }

  func topic(_ property: String?) -> SubjectReading? {
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
