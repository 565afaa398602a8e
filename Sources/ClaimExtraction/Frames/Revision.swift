import ClaimModel

/// Reads whose forecast was changed: "the fund cut its outlook for growth to 2 per cent" · 央行將通脹預測上調至3%
///
/// Who changes a forecast stands for the new figure as much as who says one.
struct Revision: SpeechRule {
  let scene: Scene
  let sentence: Range<Int>
  let heard: Heard

  func read(_ cue: VoiceCues.Cue) -> Speech? {
    guard cue.has(.forecastNoun) else { return nil }
    guard let words = scene.isHan(cue.range) ? holderHan(cue.range) : holder(cue.range),
      let speaker = speakers.mention(in: words, verb: cue.range)
    else { return nil }
    return Speech(
      verb: cue.range, speakerRange: words, speaker: speaker,
      content: [words.upperBound ..> sentence.upperBound], rule: "attribution.revised")
  }

  /// "X has raised its growth forecast": the verb of change with nothing but the noun's own words behind it.
  private func holder(_ noun: Range<Int>) -> Range<Int>? {
    let floor = max(sentence.lowerBound, noun.lowerBound - 40)
    guard
      let verb = scene.cues.within(floor ..> noun.lowerBound).last(where: {
        $0.hasAny([.change, .revises])
      })
    else { return nil }
    let between = scene.words(verb.range.upperBound ..> noun.lowerBound)
    guard [" its ", " their ", " his ", " her "].contains(where: { between.hasPrefix($0) }),
      between.utf8.count < 32
    else { return nil }
    let words = subject(before: verb.range.lowerBound)
    return Source.isLatin(words, in: scene) ? words : nil
  }

  /// The words before the verb and its auxiliaries, back to a break.
  private func subject(before verb: Int) -> Range<Int> {
    var high = scene.lastBefore(verb) + 1
    while let aid = scene.cues.ending(at: high), aid.hasAny([.link, .done, .filler, .concession]),
      aid.range.lowerBound > sentence.lowerBound
    { high = scene.lastBefore(aid.range.lowerBound) + 1 }
    var low = high
    while low > sentence.lowerBound, high - low < 70, !Mark.breaks.contains(scene[low - 1]),
      scene[low - 1] != 0x22, scene[low - 1] != 0x201D
    { low -= 1 }
    return scene.trimmed(low ..> high)
  }

  /// A few characters without a verb: whoever changes a price target is a house, known or not.
  private func isPlain(_ words: Range<Int>) -> Bool {
    (2...8).contains(words.count) && !scene.slice(words).contains(Mark.de)
      && scene.sightings(in: words).isEmpty && scene.cues.within(words).isEmpty
  }

  /// 某行將目標價由92元削至64元, 某行上調增長預測至3%: what stands before 將 or before the verb of change.
  private func holderHan(_ noun: Range<Int>) -> Range<Int>? {
    var low = noun.lowerBound
    while low > sentence.lowerBound, noun.lowerBound - low < 40,
      !Mark.breaks.contains(scene[low - 1])
    { low -= 1 }
    let moved = scene.cues.within(low ..> noun.lowerBound).first {
      $0.has(.future) || ["把", "再", "大幅"].contains(scene.words($0.range)) || $0.has(.change)
    }
    let place = moved?.range.lowerBound ?? (low ..> noun.lowerBound).first { scene[$0] == 0x628A }
    guard let place, place > low else { return nil }
    var end = noun.upperBound
    while end < sentence.upperBound, end - noun.upperBound < 30, !Mark.breaks.contains(scene[end]) {
      end += 1
    }
    guard scene.cues.within(low ..> end).contains(where: { $0.has(.change) }) else { return nil }
    let words = speakers.strip(scene.trimmed(low ..> place))
    let isNamed = scene.names.ending(at: words.upperBound).map { $0.type != "place" } ?? false
    return isNamed || Source.isHan(words, in: scene) || isPlain(words) ? words : nil
  }
}
