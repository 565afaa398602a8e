import ClaimModel

// Whose word the next sentence is.
//
// A source once named speaks on: 據水產署統計，…。其中…。 and "Figures from the ministry show …. Another 80 …".
// Records, what 據 opens and persons speak on; an office that announced or reckoned something does not.
// It stops at the end of the paragraph, at the next source, and where a speech ended before its sentence.
// Rumours and denials never go on.

/// Carries a speech over the following sentences of its paragraph.
struct SpeechCarry {
  private var last: Speech?
  private var paragraph = -1

  /// Adds the sentence to the word of the last source where it opens with no source of its own.
  mutating func go(
    on scene: Scene, _ sentence: Range<Int>, _ paragraph: Int, _ speeches: inout [Speech],
    from first: Int
  ) {
    if paragraph != self.paragraph { last = nil }
    self.paragraph = paragraph
    if let speech = speeches[first...].last {
      last = goesOn(speech, sentence, scene) ? speech : nil
    } else if let last, !isReport(last, scene) || isFigure(sentence, scene) {
      let start = sentence.lowerBound ..> sentence.lowerBound
      speeches.append(
        Speech(
          verb: start, speakerRange: start, speaker: last.speaker, content: [sentence],
          isInferred: true, rule: "attribution.carried"))
    }
  }

  private func goesOn(_ speech: Speech, _ sentence: Range<Int>, _ scene: Scene) -> Bool {
    guard speech.speaker != nil, !speech.isRumour, !speech.isDenial, !speech.isSupposed,
      let end = speech.content.map(\.upperBound).max(), isTeller(speech, scene)
    else { return false }
    return scene.trimmed(min(end, sentence.upperBound) ..> sentence.upperBound).isEmpty
  }

  /// A record, the source of 據, or a person who speaks.
  private func isTeller(_ speech: Speech, _ scene: Scene) -> Bool {
    if speech.rule == "attribution.according-to" { return true }
    guard let cue = scene.cues.at(speech.verb.lowerBound) else { return false }
    if cue.has(.shows) || isReport(speech, scene) { return true }
    return cue.has(.says) && !cue.hasAny([.reckons, .announces])
      && scene.names.within(speech.speakerRange).contains { $0.type == "person" }
  }

  /// An office that gives figures, "the agency said": it goes on over the next figures only.
  private func isReport(_ speech: Speech, _ scene: Scene) -> Bool {
    guard let cue = scene.cues.at(speech.verb.lowerBound), cue.has(.says),
      !cue.hasAny([.reckons, .announces]),
      !scene.names.within(speech.speakerRange).contains(where: { $0.type == "person" })
    else { return false }
    return speech.content.contains { isFigure($0, scene) }
  }

  /// Holds a figure, and names no body that could have it from elsewhere.
  private func isFigure(_ range: Range<Int>, _ scene: Scene) -> Bool {
    scene.sightings(in: range).contains { $0.kind == .quantity }
      && !scene.names.within(range).contains {
        ["organisation", "person"].contains($0.type) && $0.source != .anaphor
      }
  }
}
