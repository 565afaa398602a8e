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
    } else if let last, !isReport(last, scene) || isFigure(sentence, scene),
      !reckonsOn(sentence, scene), last.rule != "attribution.revised" || isForeseen(sentence, scene)
    {
      let start = sentence.lowerBound ..> sentence.lowerBound
      speeches.append(
        Speech(
          verb: start, speakerRange: start, speaker: last.speaker, content: [sentence],
          isInferred: true, rule: "attribution.carried"))
    }
  }

  /// Behind a forecast that was changed only what is a forecast too is of the same house.
  private func isForeseen(_ sentence: Range<Int>, _ scene: Scene) -> Bool {
    scene.cues.within(sentence).contains { $0.hasAny([.forecast, .future, .estimate]) }
  }

  /// "That would be one job in eight", 這相當於: the writer's own reckoning.
  private func reckonsOn(_ sentence: Range<Int>, _ scene: Scene) -> Bool {
    let start = scene.trimmed(sentence).lowerBound
    return [
      "that would ", "this would ", "that was ", "that is ", "that means ", "this means ",
      "that compares ",
      "that amounts ", "that makes ", "这意味着", "这相当于", "换言之", "换句话说", "要知道",
    ].contains { scene.holds($0, at: start) }
  }

  private func goesOn(_ speech: Speech, _ sentence: Range<Int>, _ scene: Scene) -> Bool {
    guard speech.speaker != nil, !speech.isRumour, !speech.isDenial, !speech.isSupposed,
      let end = speech.content.map(\.upperBound).max(), isTeller(speech, scene)
    else { return false }
    if speech.rule == "attribution.said-after", isReport(speech, scene) { return true }
    return scene.trimmed(min(end, sentence.upperBound) ..> sentence.upperBound).isEmpty
  }

  /// A record, the source of 據, or a person who speaks.
  private func isTeller(_ speech: Speech, _ scene: Scene) -> Bool {
    if speech.rule == "attribution.according-to" { return true }
    guard let cue = scene.cues.at(speech.verb.lowerBound) else { return false }
    if cue.has(.shows) || isReport(speech, scene) { return true }
    return cue.has(.says) && !cue.hasAny([.reckons, .announces, .estimate])
      && !isOpinion(cue, scene)
      && OpeningAgent.isPerson(speech.speakerRange, in: scene)
  }

  /// "reckons that", "expects that": one guess, not a report.
  private func isOpinion(_ cue: VoiceCues.Cue, _ scene: Scene) -> Bool {
    let word = scene.words(cue.range)
    return ["reckon", "estimat", "expect", "predict", "forecast", "calculat"].contains {
      word.hasPrefix($0)
    }
  }

  private static let reports: Set<String> = [
    "attribution.revised", "attribution.learned", "attribution.polled", "attribution.announces",
  ]

  /// An office that gives figures, "the agency said": it goes on over the next figures only.
  private func isReport(_ speech: Speech, _ scene: Scene) -> Bool {
    if Self.reports.contains(speech.rule) { return true }
    guard let cue = scene.cues.at(speech.verb.lowerBound), cue.has(.says),
      !cue.hasAny([.reckons, .announces]),
      !OpeningAgent.isPerson(speech.speakerRange, in: scene)
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
