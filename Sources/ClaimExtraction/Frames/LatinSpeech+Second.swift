import ClaimModel

// Verbs of speech that name nobody, because their subject stands further back, or that pass a word on.

extension LatinSpeech {
  /// "was quoted by the Gazette as saying": who passes the word on.
  func quoting(from place: Int) -> Mention? {
    let start = scene.skipSpace(place)
    guard scene.holds("by ", at: start) else { return nil }
    var end = start + 3
    while end < min(sentence.upperBound, start + 60), !scene.holds(" as ", at: end),
      !Mark.breaks.contains(scene[end])
    { end += 1 }
    return speakers.mention(in: start + 3 ..> end, verb: start ..> start + 2)
  }

  /// "rejected the charge, saying that …": whoever acted in the sentence.
  func goingOn(_ verb: Range<Int>) -> Speech? {
    let word = scene.words(verb).split(separator: " ").first ?? ""
    guard word.hasSuffix("ing") else { return nil }
    let before = scene.names.within(sentence.lowerBound ..> verb.lowerBound)
    let name = before.first { ["person", "organisation"].contains($0.type) }
    guard
      let speaker = heard.here ?? subject(verb) ?? name.map({ Mention(name: $0.name, text: "") })
    else { return nil }
    return Speech(
      verb: verb, speakerRange: verb.lowerBound ..> verb.lowerBound,
      speaker: Mention(name: speaker.name, text: scene.string(verb)),
      content: [verb.upperBound ..> sentence.upperBound], isInferred: heard.here == nil,
      rule: "attribution.saying")
  }

  /// The words before the first verb of the sentence.
  private func subject(_ verb: Range<Int>) -> Mention? {
    let cue = scene.cues.within(sentence.lowerBound ..> verb.lowerBound).first {
      $0.hasAny([.verb, .link, .change, .says, .denial, .forecast, .act])
    }
    guard let cue else { return nil }
    let words = scene.trimmed(sentence.lowerBound ..> cue.range.lowerBound)
    guard Source.isLatin(words, in: scene) else { return nil }
    return speakers.mention(in: words, verb: verb)
  }

  /// "called the move early and said that …": the second verb of one subject.
  func second(_ verb: Range<Int>) -> Speech? {
    guard ["and ", "but "].contains(where: { scene.holds($0, at: verb.lowerBound - 4) }) else {
      return nil
    }
    let before = scene.names.within(sentence.lowerBound ..> verb.lowerBound)
    let name = before.first { ["person", "organisation"].contains($0.type) }
    guard let speaker = heard.here?.name ?? name?.name ?? subject(verb)?.name else { return nil }
    return Speech(
      verb: verb, speakerRange: verb.lowerBound ..> verb.lowerBound,
      speaker: Mention(name: speaker, text: scene.string(verb)),
      content: [verb.upperBound ..> reach(from: verb.upperBound)], isInferred: heard.here == nil,
      rule: "attribution.said-second")
  }
}
