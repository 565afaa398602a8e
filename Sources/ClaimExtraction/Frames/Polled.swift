import ClaimModel

/// Reads a poll: 民意研究所訪問1,022名市民，58%受訪者不滿 · "Tarn Research polled 1,200 adults: 40 per cent …"
struct Polled: SpeechRule {
  let scene: Scene
  let sentence: Range<Int>
  let heard: Heard

  func read(_ cue: VoiceCues.Cue) -> Speech? {
    guard cue.has(.polls) else { return nil }
    let place = scene.skipSpace(cue.range.upperBound)
    guard
      let asked = scene.sightings(in: place ..> place + 8).first(where: {
        $0.kind == .quantity && $0.unit == "count"
      })
    else { return nil }
    var end = asked.range.upperBound
    while end < sentence.upperBound, end < asked.range.upperBound + 40,
      !Mark.breaks.contains(scene[end])
    { end += 1 }
    guard end < sentence.upperBound, Mark.breaks.contains(scene[end]) else { return nil }
    var start = cue.range.lowerBound
    while start > sentence.lowerBound, cue.range.lowerBound - start < 50,
      !Mark.breaks.contains(scene[start - 1])
    { start -= 1 }
    let words = speakers.strip(scene.trimmed(start ..> cue.range.lowerBound))
    guard
      scene.isHan(cue.range) ? Source.isHan(words, in: scene) : Source.isLatin(words, in: scene),
      let speaker = speakers.mention(in: words, verb: cue.range)
    else { return nil }
    return Speech(
      verb: cue.range, speakerRange: words, speaker: speaker,
      content: [end + 1 ..> sentence.upperBound], rule: "attribution.polled")
  }
}
