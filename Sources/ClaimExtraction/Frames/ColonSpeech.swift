import ClaimModel

/// A person and a colon: 某某算了一筆賬：… · 某教授的估算悲觀得多：…
///
/// What stands between is at most fourteen characters without a figure or a verb of speech, which has its own rule.
struct ColonSpeech {
  let scene: Scene
  let sentence: Range<Int>
  let heard: Heard

  func read() -> Speech? {
    let start = scene.trimmed(sentence).lowerBound
    guard scene[start].isHan,
      let colon = (start ..> min(sentence.upperBound, start + 40)).first(where: {
        Mark.breaks.contains(scene[$0])
      }), Mark.colon.contains(scene[colon]),
      let person = scene.names.within(start ..> colon).first(where: { $0.type == "person" }),
      case let between = scene.trimmed(person.range.upperBound ..> colon), between.count <= 14,
      scene.sightings(in: between).isEmpty,
      !scene.cues.within(between).contains(where: { $0.hasAny([.says, .announces, .denial]) }),
      !scene.trimmed(colon + 1 ..> sentence.upperBound).isEmpty
    else { return nil }
    let words = start ..> person.range.upperBound
    let verb = between.isEmpty ? colon ..> colon + 1 : between
    guard let speaker = SpeakerReader(scene, heard).mention(in: words, verb: verb) else {
      return nil
    }
    return Speech(
      verb: verb, speakerRange: words, speaker: speaker,
      content: [colon + 1 ..> sentence.upperBound],
      rule: "attribution.colon")
  }
}
