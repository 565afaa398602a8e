import ClaimModel

// A poll tells of those who were asked, and whoever held it is the source of its figures.
//
//   民意研究所訪問1,022名市民，58%受訪者不滿 · "Tarn Research polled 1,200 adults: 40 per cent …"
//   "In a poll of 804 voters by Seaview College, 54 per cent …"

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

  /// "In a survey of 900 farmers carried out in May by the union, half …": to the end of the sentence.
  func opening() -> Speech? {
    let start = scene.trimmed(sentence).lowerBound
    guard scene.holds("in a", at: start), !scene.isHan(sentence),
      let comma = (start ..> min(sentence.upperBound, start + 180)).first(where: {
        Mark.comma.contains(scene[$0]) && !(scene[$0 - 1].isDigit && scene[$0 + 1].isDigit)
      }),
      let noun = scene.cues.first(.sourceNoun, in: start ..> min(comma, start + 60)),
      scene.words(start ..> noun.range.lowerBound).split(separator: " ").count <= 6
    else { return nil }
    let by = (noun.range.upperBound ..> comma).last { scene.holds(" by ", at: $0) }
    let words = by.map { $0 + 4 ..> comma } ?? start + 3 ..> noun.range.upperBound
    // "a survey of its 4,200 members": whoever was heard last asked its own.
    let isOwn = [" of its ", " of their "].contains { scene.holds($0, at: noun.range.upperBound) }
    let own = isOwn && by == nil ? heard.body?.name ?? heard.speaker?.name : nil
    guard
      let speaker = own.map({ Mention(name: $0, text: scene.string(noun.range)) })
        ?? speakers.mention(in: words, verb: noun.range)
    else { return nil }
    return Speech(
      verb: noun.range, speakerRange: words, speaker: speaker,
      content: [comma + 1 ..> sentence.upperBound], rule: "attribution.polled")
  }
}
