import ClaimModel

// Relative clauses between a speaker and the verb: "The council, which lent the club money, said it had been repaid" and
// "The council, which told reporters that …": the noun before the comma speaks.

extension LatinSpeech {
  /// "followed the volunteers", "its reports": behind an article or a preposition the word is a noun.
  func isNounOf(_ verb: Range<Int>) -> Bool {
    guard scene.words(verb).hasSuffix("s"), verb.lowerBound > sentence.lowerBound else {
      return false
    }
    var low = scene.lastBefore(verb.lowerBound) + 1
    let high = low
    while low > sentence.lowerBound, scene[low - 1].isLatin { low -= 1 }
    return Self.nounLeads.contains(scene.words(low ..> high))
  }

  private static let nounLeads: Set<String> = [
    "the", "a", "an", "its", "their", "his", "her", "our", "my", "these", "those", "this", "of",
    "for", "in", "with", "by", "from", "all", "some", "many", "most", "other", "such", "no", "any",
    "several", "few", "more", "new", "old", "official", "further", "recent", "latest", "unpaid",
  ]

  /// "The court was told": who is told tells nothing.
  func isToldTo(_ verb: Range<Int>) -> Bool {
    guard scene.holds("told", at: verb.lowerBound) else { return false }
    let lead = scene.words(max(sentence.lowerBound, verb.lowerBound - 6) ..> verb.lowerBound)
    return ["was ", "were ", "been ", "being ", "is ", "are "].contains { lead.hasSuffix($0) }
  }

  /// "reckons Paul Osei of brokerage Hartline": two or three capitals before "of" or "at" are a person.
  func leadingName(_ words: Range<Int>) -> String? {
    guard
      let end = words.first(where: { place in
        [" of ", " at ", " from "].contains { scene.holds($0, at: place) }
      }), isCapital(scene.trimmed(words.lowerBound ..> end))
    else { return nil }
    let name = scene.trimmed(words.lowerBound ..> end)
    let isBody = scene.clauses.cues.within(name).contains { $0.roles.contains(.organisationNoun) }
    return isBody ? nil : scene.string(name)
  }

  /// The noun that "which" or "who" stands for.
  func antecedent(_ words: Range<Int>) -> Range<Int>? {
    let pronoun = scene.trimmed(words)
    guard ["which", "who"].contains(scene.words(pronoun)),
      case let comma = scene.lastBefore(pronoun.lowerBound), comma > sentence.lowerBound,
      Mark.comma.contains(scene[comma])
    else { return nil }
    return subject(endingAt: comma)
  }

  /// ", a step backers say could …": right behind a noun, whoever tells is the subject of a clause without its "that".
  func tellers(_ words: Range<Int>) -> Range<Int>? {
    let range = scene.trimmed(words)
    let parts = scene.words(range).split(separator: " ")
    let comma = scene.lastBefore(range.lowerBound)
    guard (3...6).contains(parts.count), let last = parts.last, ["a", "an"].contains(parts[0]),
      comma > sentence.lowerBound, Mark.comma.contains(scene[comma]),
      scene.packs.tellers.contains(String(last)), scene.names.within(range).isEmpty
    else { return nil }
    return range.upperBound - last.utf8.count ..> range.upperBound
  }

  /// "X, which …, said …": the verb behind the second comma is that of X.
  func described(_ cue: VoiceCues.Cue, _ comma: Int) -> Speech? {
    guard cue.has(.says) || cue.has(.shows), Mark.comma.contains(scene[comma]),
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
