import ClaimModel

// Relative clauses between a speaker and the verb: "The council, which lent the club money, said it had been repaid" and
// "The council, which told reporters that …": the noun before the comma speaks.

extension LatinSpeech {
  /// The noun that "which" or "who" stands for.
  func antecedent(_ words: Range<Int>) -> Range<Int>? {
    let pronoun = scene.trimmed(words)
    guard ["which", "who"].contains(scene.words(pronoun)),
      case let comma = scene.lastBefore(pronoun.lowerBound), comma > sentence.lowerBound,
      Mark.comma.contains(scene[comma])
    else { return nil }
    return subject(endingAt: comma)
  }

  /// "X, which …, said …": the verb behind the second comma is that of X.
  func described(_ cue: VoiceCues.Cue, _ comma: Int) -> Speech? {
    guard cue.has(.says), Mark.comma.contains(scene[comma]),
      let opening = (max(sentence.lowerBound, comma - 160) ..> comma).last(where: { place in
        Mark.comma.contains(scene[place])
          && [" which ", " who ", " whose "].contains { scene.holds($0, at: place + 1) }
      }),
      !scene.cues.within(opening ..> comma).contains(where: { $0.hasAny([.says, .denial]) }),
      let words = subject(endingAt: opening),
      let speaker = speakers.mention(in: words, verb: cue.range)
    else { return nil }
    let end = cue.range.upperBound
    guard !scene.trimmed(end ..> sentence.upperBound).isEmpty,
      !Mark.breaks.contains(scene[scene.skipSpace(end)])
    else { return nil }
    return Speech(
      verb: cue.range, speakerRange: words, speaker: speaker, content: [end ..> reach(from: end)],
      rule: "attribution.said")
  }

  /// The noun phrase from the head of the sentence, or the break before, up to a comma.
  private func subject(endingAt comma: Int) -> Range<Int>? {
    var low = comma
    while low > max(sentence.lowerBound, comma - 70), !isBreak(at: low - 1) { low -= 1 }
    let words = scene.trimmed(low ..> comma)
    return Source.isLatin(words, in: scene) ? words : nil
  }
}
