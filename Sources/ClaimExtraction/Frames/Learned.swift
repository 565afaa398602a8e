import ClaimModel

/// Reads whom something was learned from: 記者從市統計局獲悉，…
struct Learned: SpeechRule {
  let scene: Scene
  let sentence: Range<Int>
  let heard: Heard

  func read(_ cue: VoiceCues.Cue) -> Speech? {
    let end = cue.range.upperBound
    let floor = max(sentence.lowerBound, cue.range.lowerBound - 40)
    guard
      let from = (floor ..> cue.range.lowerBound).last(where: { place in
        ["从", "自", "向"].contains { scene.holds($0, at: place) }
      }), !scene.slice(from ..> cue.range.lowerBound).contains(where: { Mark.breaks.contains($0) })
    else { return nil }
    let words = from + 1 ..> cue.range.lowerBound
    guard (2...30).contains(scene.trimmed(words).count),
      let speaker = speakers.mention(in: words, verb: cue.range)
    else { return nil }
    return Speech(
      verb: cue.range, speakerRange: words, speaker: speaker,
      content: [end ..> sentence.upperBound], rule: "attribution.learned")
  }
}
