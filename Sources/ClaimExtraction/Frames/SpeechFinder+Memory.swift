import ClaimModel

/// Who was heard, for the sentences that follow.
extension SpeechFinder {
  /// A speech that begins after some words of the one before ends it.
  mutating func settle(from first: Int) {
    guard speeches.count - first > 1 else { return }
    for i in first ..> speeches.count - 1 {
      let next = speeches[i + 1]
      let start = next.speakerRange.isEmpty ? next.verb.lowerBound : next.speakerRange.lowerBound
      for c in speeches[i].content.indices {
        let content = speeches[i].content[c]
        guard content.contains(start), !next.isDenial || !next.isBefore else { continue }
        let gap = scene.trimmed(content.lowerBound ..> start)
        if gap.count > 4 { speeches[i].content[c] = content.lowerBound ..> start }
      }
    }
  }

  mutating func remember(from first: Int, _ sentence: Range<Int>) {
    if let described = DescribedPerson(scene, sentence).name {
      heard.person = Mention(name: described, text: described)
    }
    for name in scene.names.within(sentence) where name.type == "person" {
      heard.person = Mention(name: name.name, text: scene.string(name.range))
    }
    for speech in speeches[first...]
    where !speech.isInferred && speech.rule.hasPrefix("attribution.sa") {
      if let speaker = speech.speaker, isPerson(speech, speaker) { heard.person = speaker }
    }
    let outer = speeches[first...].last { speech in
      !speeches[first...].contains { other in
        other != speech && other.content.contains { $0.contains(speech.verb.lowerBound) }
      }
    }
    guard let last = outer ?? speeches[first...].last, let speaker = last.speaker else { return }
    heard.speaker = speaker
    if !scene.names.within(last.speakerRange).contains(where: { $0.type == "person" }),
      !OpeningAgent.isPerson(last.speakerRange, in: scene), speaker != heard.person,
      scene.isHan(last.speakerRange) || !hasTitle(last.speakerRange)
    {
      heard.body = speaker
    }
    lastSpeaker = (speaker, paragraph(of: sentence.lowerBound))
    if let name = scene.names.within(last.speakerRange).last(where: { $0.type == "person" }) {
      heard.person = Mention(name: name.name, text: scene.string(name.range))
    } else if scene.names.within(last.speakerRange).allSatisfy({ $0.name != speaker.name }),
      !last.isInferred, last.rule.hasPrefix("attribution.sa"), isPerson(last, speaker)
    {
      heard.person = speaker
    }
  }

  /// A title and a name, or two capitals in a row: nobody that the names know, and still a person.
  func isPerson(_ speech: Speech, _ speaker: Mention) -> Bool {
    if scene.names.within(speech.speakerRange).contains(where: { $0.type == "person" }) {
      return true
    }
    if scene.isHan(speech.speakerRange) {
      return OpeningAgent.isPerson(speech.speakerRange, in: scene) || speaker.name.count <= 4
    }
    if hasTitle(speech.speakerRange) { return true }
    let words = speaker.name.split(separator: " ")
    return (2...4).contains(words.count) && words.allSatisfy { $0.first?.isUppercase == true }
  }

  /// "a government spokesman": one who speaks for a body is not the body.
  func hasTitle(_ words: Range<Int>) -> Bool {
    scene.clauses.cues.within(words).contains { $0.roles.contains(.personTitle) }
  }
}
