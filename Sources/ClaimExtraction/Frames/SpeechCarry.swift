import ClaimModel

// Whose word the next sentence is.
//
// In Chinese a source once named speaks on: 據水產署統計，…。其中…。 Records, what 據 opens and persons speak on; an office
// that announced, explained or reckoned something does not. It stops at the end of the paragraph, at the next source, at a
// sentence about somebody else, and where a speech ended before its sentence. Rumours and denials never go on.
// English says so again ("he added", "the report states"); there a source goes on only over what opens as a further part
// of its figures ("Another 80 trains", "Of those"), and a forecast that was changed over forecasts.

/// Carries a speech over the following sentences of its paragraph.
struct SpeechCarry {
  private var last: Speech?
  private var paragraph = -1

  /// Adds the sentence to the word of the last source where it opens with no source of its own.
  mutating func go(
    on scene: Scene, _ sentence: Range<Int>, _ paragraph: Int, _ speeches: inout [Speech],
    from first: Int
  ) {
    if paragraph != self.paragraph || isAnswer(sentence, speeches) { last = nil }
    self.paragraph = paragraph
    if let speech = speeches[first...].last {
      last = goesOn(speech, sentence, scene) ? speech : nil
    } else if let last, last.rule != "attribution.revised" || isForeseen(sentence, scene),
      scene.isHan(sentence) || last.rule == "attribution.revised" || isFurther(sentence, scene),
      !isReport(last) || isFigure(sentence, scene), !isOfOther(sentence, last, scene),
      !opensWithBody(sentence, last, scene),
      !reckonsOn(sentence, scene),
      !turns(sentence, from: last, scene)
    {
      let start = sentence.lowerBound ..> sentence.lowerBound
      speeches.append(
        Speech(
          verb: start, speakerRange: start, speaker: last.speaker, content: [sentence],
          isInferred: true, rule: "attribution.carried"))
    }
  }

  /// In an answer of an interview the person asked speaks.
  private func isAnswer(_ sentence: Range<Int>, _ speeches: [Speech]) -> Bool {
    speeches.prefix { $0.rule == "attribution.interview" }.contains { speech in
      speech.content.contains { $0.contains(sentence.lowerBound) }
    }
  }

  /// "Another 80 trains", "Of those, …": part of the same record.
  private func isFurther(_ sentence: Range<Int>, _ scene: Scene) -> Bool {
    let start = scene.trimmed(sentence).lowerBound
    return scene.packs.latin.further.contains { scene.holds($0, at: start) }
  }

  /// Behind a forecast that was changed only what is a forecast too is of the same house.
  private func isForeseen(_ sentence: Range<Int>, _ scene: Scene) -> Bool {
    scene.cues.within(sentence).contains { $0.hasAny([.forecast, .future, .estimate]) }
  }

  /// "That would be one job in eight", 這相當於: the writer's own reckoning.
  private func reckonsOn(_ sentence: Range<Int>, _ scene: Scene) -> Bool {
    let start = scene.trimmed(sentence).lowerBound
    return (scene.packs.han.reckoning + scene.packs.latin.reckoning).contains {
      scene.holds($0, at: start)
    }
  }

  /// 某教授並不同意。她…: from a sentence that opens with another person on, the word is no longer the last one's.
  private mutating func turns(_ sentence: Range<Int>, from last: Speech, _ scene: Scene) -> Bool {
    guard let opening = OpeningAgent(scene, sentence).range(before: sentence.upperBound),
      OpeningAgent.isPerson(opening, in: scene),
      let name = scene.names.within(opening).last(where: { $0.type == "person" })?.name,
      let speaker = last.speaker?.name, !speaker.contains(name), !name.contains(speaker)
    else { return false }
    self.last = nil
    return true
  }

  private func goesOn(_ speech: Speech, _ sentence: Range<Int>, _ scene: Scene) -> Bool {
    guard speech.speaker != nil, !speech.isRumour, !speech.isDenial, !speech.isSupposed,
      let end = speech.content.map(\.upperBound).max(), isTeller(speech, scene)
    else { return false }
    return scene.trimmed(min(end, sentence.upperBound) ..> sentence.upperBound).isEmpty
  }

  /// A record, the source of 據, or a person who speaks.
  private func isTeller(_ speech: Speech, _ scene: Scene) -> Bool {
    if speech.rule == "attribution.revised" { return true }
    if speech.rule == "attribution.according-to" || isReport(speech) { return true }
    guard let cue = scene.cues.at(speech.verb.lowerBound) else { return false }
    if cue.has(.shows) { return true }
    return cue.has(.says) && !cue.hasAny([.reckons, .announces, .estimate])
      && OpeningAgent.isPerson(speech.speakerRange, in: scene)
  }

  /// What was learned or polled: it goes on over the next figures only.
  private func isReport(_ speech: Speech) -> Bool {
    ["attribution.revised", "attribution.learned", "attribution.polled"].contains(speech.rule)
  }

  /// 數據顯示…。二級市場上，某公司收漲6%: the figures of a body with a name of its own are not of the record.
  private func isOfOther(_ sentence: Range<Int>, _ speech: Speech, _ scene: Scene) -> Bool {
    guard scene.cues.at(speech.verb.lowerBound)?.has(.shows) == true else { return false }
    return scene.names.within(sentence).contains { name in
      name.type == "organisation" && name.source != .anaphor && name.range.count > 2
        && name.name != speech.speaker?.name && !scene[name.range.lowerBound - 1].isHan
    }
  }

  /// 局長說…。某公司去年利潤…: behind a person's word a sentence that opens with a body of a known name is the writer's.
  private func opensWithBody(_ sentence: Range<Int>, _ speech: Speech, _ scene: Scene) -> Bool {
    guard speech.rule.hasPrefix("attribution.says"),
      let name = scene.names.starting(at: scene.trimmed(sentence).lowerBound)
    else { return false }
    return name.type == "organisation" && name.source != .anaphor
      && speech.speakerRange.lowerBound > 0
      && !scene.names.within(speech.speakerRange).contains { $0.name == name.name }
  }

  /// Holds a figure, and names no body that could have it from elsewhere.
  private func isFigure(_ range: Range<Int>, _ scene: Scene) -> Bool {
    scene.sightings(in: range).contains { $0.kind == .quantity }
      && !scene.names.within(range).contains {
        ["organisation", "person"].contains($0.type) && $0.source != .anaphor
      }
  }
}
