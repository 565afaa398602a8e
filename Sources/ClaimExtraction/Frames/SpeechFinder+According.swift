import ClaimModel

/// Whom 據 and "according to" name, and what of the sentence is theirs.
extension SpeechFinder {
  /// 如果某某的報道為真，… · if the report by X is right, …
  func supposed(_ cue: Range<Int>, _ sentence: Range<Int>) -> Speech? {
    let limit = min(sentence.upperBound, cue.upperBound + 30)
    var end = cue.upperBound
    while end < limit, !Mark.breaks.contains(scene[end]) { end += 1 }
    guard let noun = scene.cues.first(.sourceNoun, in: cue.upperBound ..> end),
      noun.range.lowerBound > cue.upperBound,
      let name = scene.names.within(cue.upperBound ..> noun.range.lowerBound).first
    else { return nil }
    return Speech(
      verb: noun.range, speakerRange: name.range,
      speaker: Mention(name: name.name, text: scene.string(noun.range)),
      content: [end ..> sentence.upperBound], isSupposed: true, rule: "attribution.supposed")
  }

  /// 據彭博社報道，… · according to the office
  func according(to cue: Range<Int>, _ sentence: Range<Int>) -> Speech? {
    var end = cue.upperBound
    let limit = min(sentence.upperBound, cue.upperBound + 60)
    while end < limit, !Mark.breaks.contains(scene[end]) || isInNumber(end), scene[end] != 0x2E {
      end += 1
    }
    var source = namedNoun(scene.trimmed(cue.upperBound ..> end))
    guard !source.isEmpty else { return nil }
    let isOpener = !scene.holds("according", at: cue.lowerBound) && !scene.isHan(cue)
    if isOpener,
      scene.cues.within(source).contains(where: { $0.hasAny([.says, .shows, .reckons]) })
        || scene.holds("citing", at: cue.lowerBound) && !canSpeak(source)
    {
      return nil
    }
    var hasNoun = false
    if scene.isHan(cue) {
      let nouns = scene.cues.within(source).filter {
        $0.hasAny([.sourceNoun, .says, .shows, .estimate, .forecast, .reckons, .counts])
      }
      // 據研究機構某某統計: the noun at the end, not one inside the source's name.
      if let noun = nouns.last(where: { $0.range.upperBound == source.upperBound })
        ?? nouns.first(where: { $0.range.lowerBound > source.lowerBound }) ?? nouns.first
      {
        source = source.lowerBound ..> noun.range.lowerBound
        hasNoun = true
        if !Mark.breaks.contains(scene[end]) { end = noun.range.upperBound }
      } else if end >= limit || !Mark.comma.contains(scene[end]) {
        return nil
      } else if let plan = plan(source) {
        return Speech(
          verb: cue, speakerRange: plan,
          speaker: Mention(name: scene.string(plan), text: scene.string(cue)),
          content: [end ..> sentence.upperBound], rule: "attribution.document")
      }
    }
    let reader = SpeakerReader(scene, heard)
    var via: Mention?
    // 據某報引述官員報道: one passes on another's word.
    if let inner = scene.cues.within(source).last(where: { $0.has(.accordingTo) }),
      inner.range.lowerBound > source.lowerBound, inner.range.count > 1
    {
      via = reader.mention(in: source.lowerBound ..> inner.range.lowerBound, verb: cue)
      source = inner.range.upperBound ..> source.upperBound
    }
    // 引述官員的話說: the words are nobody's name.
    if scene.words(source).hasSuffix("的话") {
      source = source.lowerBound ..> source.upperBound - 2
    }
    let passing = scene.trimmed(sentence.lowerBound ..> cue.lowerBound)
    if via == nil, scene.isHan(cue), cue.count > 1, Source.isHan(reader.strip(passing), in: scene) {
      via = reader.mention(in: passing, verb: cue)
    }
    // 又引述審計報告稱: whoever spoke in the sentence passes it on.
    if via == nil, ["引述", "援引", "引用"].contains(scene.words(cue)) { via = heard.here }
    guard
      scene.isHan(cue) == false || hasNoun || Source.isHan(reader.strip(source), in: scene)
        || scene.names.within(source).contains(where: { $0.type == "organisation" })
    else { return nil }
    let speaker = reader.mention(in: source, verb: cue)
    let before = scene.trimmed(sentence.lowerBound ..> cue.lowerBound)
    let isLast = scene.trimmed(end ..> sentence.upperBound).isEmpty
    let content =
      before.isEmpty || scene.isHan(cue) && !isLast
      ? [end ..> sentence.upperBound]
      : goesOn(behind: end)
        ? [sentence.lowerBound ..> cue.lowerBound, end ..> sentence.upperBound]
        : [sentence.lowerBound ..> cue.lowerBound]
    let verb =
      scene.isHan(cue) ? cue.lowerBound ..> max(cue.upperBound, min(end, sentence.upperBound)) : cue
    return Speech(
      verb: verb, speakerRange: source,
      speaker: speaker.map { Mention(name: $0.name, text: scene.string(verb)) }, content: content,
      via: via.map { Mention(name: $0.name, text: scene.string(verb)) },
      rule: "attribution.according-to")
  }

  /// "a study of almost 43,000 adults": the study, and not those it looked at.
  func namedNoun(_ source: Range<Int>) -> Range<Int> {
    guard !scene.isHan(source), let noun = scene.cues.first(.sourceNoun, in: source),
      scene.holds(" of ", at: noun.range.upperBound),
      let number = scene.sightings(in: source).first(where: { $0.kind == .quantity }),
      number.range.lowerBound - noun.range.upperBound <= 5
    else { return source }
    return source.lowerBound ..> noun.range.upperBound
  }

  func isInNumber(_ place: Int) -> Bool {
    scene[place - 1].isDigit && scene[place + 1].isDigit
  }

  /// 按照去年印發的住宅規劃，…: a plan on paper with a name of its own.
  func plan(_ source: Range<Int>) -> Range<Int>? {
    guard let noun = scene.cues.ending(at: source.upperBound), noun.has(.document),
      !noun.has(.sourceNoun)
    else { return nil }
    let low = source.last { scene[$0] == Mark.de }.map { $0 + 1 } ?? source.lowerBound
    let name = low ..> source.upperBound
    return noun.range.lowerBound - low >= 2 ? name : nil
  }

  /// ", according to the report, and the project overran"
  func goesOn(behind end: Int) -> Bool {
    Mark.comma.contains(scene[end]) && scene.holds("and ", at: scene.skipSpace(end + 1))
  }

  /// "citing weak exports": what is cited must be somebody, or somebody's figures.
  func canSpeak(_ source: Range<Int>) -> Bool {
    if scene.names.within(source).contains(where: { ["person", "organisation"].contains($0.type) })
    {
      return true
    }
    return scene.cues.within(source).contains { $0.has(.sourceNoun) }
      || scene.clauses.cues.within(source).contains {
        $0.roles.contains(.organisationNoun) || $0.roles.contains(.personTitle)
      }
  }
}
