import ClaimModel

// Who expects, puts or sees a figure is its source, though the verb is none of speech.

extension LatinSpeech {
  /// "X expects sales of …", "X puts the crowd at …": who reckons is the source of the figure.
  func reckoned(_ cue: VoiceCues.Cue, _ words: Range<Int>, _ isDoubted: Bool) -> Speech? {
    let end = cue.range.upperBound
    let rest = scene.skipSpace(end)
    guard Source.isLatin(words, in: scene), !isNoun(rest) else { return nil }
    var verb = scene.words(cue.range)
    for have in ["has ", "have ", "had "] where verb.hasPrefix(have) {
      verb.removeFirst(have.count)
    }
    if verb == "gives" || verb == "gave" {
      guard hasSourceNoun(words) || scene.words(words).hasSuffix("report"),
        scene.sightings(in: rest ..> rest + 1).contains(where: { $0.kind == .quantity })
      else { return nil }
    }
    if verb.hasPrefix("put") || verb.hasPrefix("see") || verb == "saw" {
      guard weighs(from: end, verb.hasPrefix("put")) else { return nil }
    }
    let speaker = speakers.mention(in: words, verb: cue.range)
    return Speech(
      verb: cue.range, speakerRange: words, speaker: speaker, content: [end ..> reach(from: end)],
      isDenial: isDoubted, rule: isDoubted ? "attribution.doubt" : "attribution.reckons")
  }

  /// "forecasts of", "estimates put", "estimated at": no verb of its subject.
  func isNoun(_ place: Int) -> Bool {
    let words = [
      "of ", "for ", "by ", "in ", "at ", "from ", "on ", "are ", "were ", "is ", "was ", "will ",
      "have ",
      "had ", "has ", "put ", "suggest", "show", "point", "due", "and ", "or ", "to be", "with ",
    ]
    return Mark.edges.contains(scene[place]) || words.contains { scene.holds($0, at: place) }
  }

  /// "puts the odds at 30 per cent", "sees growth of 2 per cent": a figure is set on the object.
  func weighs(from place: Int, _ isPut: Bool) -> Bool {
    guard
      let number = scene.sightings(in: place ..> min(sentence.upperBound, place + 90)).first(
        where: {
          $0.kind != .period
        })
    else { return false }
    let words = scene.words(place ..> number.range.lowerBound + 1)
    let isMeasured = !isPut && hasMeasure(place ..> number.range.lowerBound)
    let links =
      isPut
      ? [" at "]
      : isMeasured
        ? [" at ", " of "] : [" rising ", " falling ", " growing ", " reaching ", " growth of "]
    return links.contains { words.contains($0) }
  }

  /// "sales of", "demand of": the object is something measured.
  func hasMeasure(_ range: Range<Int>) -> Bool {
    scene.cues.within(range).contains { $0.has(.measured) }
  }
}
