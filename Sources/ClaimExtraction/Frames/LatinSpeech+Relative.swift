import ClaimModel

extension LatinSpeech {
  /// "the 0.9 per cent that the bank reported": the number alone is the speaker's.
  func relative(_ cue: VoiceCues.Cue) -> Speech? {
    guard cue.has(.says), !endsInThat(cue.range) else { return nil }
    let words = speakerWords(before: cue.range.lowerBound)
    let that = words.lowerBound - 5
    guard that > sentence.lowerBound, scene.holds("that ", at: that),
      Source.isLatin(words, in: scene),
      let number = scene.sightings(in: max(sentence.lowerBound, that - 40) ..> that).last(where: {
        $0.kind == .quantity
      }), number.range.upperBound <= that,
      !scene.slice(number.range.upperBound ..> that).contains(where: { Mark.breaks.contains($0) }),
      scene.cues.within(number.range.upperBound ..> that).isEmpty,
      endsClause(cue.range.upperBound),
      let speaker = speakers.mention(in: words, verb: cue.range)
    else { return nil }
    return Speech(
      verb: cue.range, speakerRange: words, speaker: speaker,
      content: [number.range.lowerBound ..> number.range.upperBound], rule: "attribution.relative")
  }

  /// A mark, or a date and a mark, right behind the verb.
  private func endsClause(_ place: Int) -> Bool {
    let next = scene.skipSpace(place)
    return Mark.edges.contains(scene[next]) || next >= sentence.upperBound
      || ["in ", "on ", "last ", "at "].contains { scene.holds($0, at: next) }
  }
}
