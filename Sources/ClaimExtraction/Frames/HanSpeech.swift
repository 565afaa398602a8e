import ClaimModel

/// Reads a Chinese verb of speech: 某某表示，… · 「…，」某某說。 · 某某公布…：…
struct HanSpeech: SpeechRule {
  let scene: Scene
  let sentence: Range<Int>
  let heard: Heard

  func read(_ cue: VoiceCues.Cue) -> Speech? {
    let end = cue.range.upperBound
    if scene[cue.range.lowerBound - 1] == 0x6240 { return claimed(cue) }
    let words = speakerWords(before: cue.range.lowerBound)
    if scene[end] == Mark.de { return compared(cue, words) ?? published(cue, words) }
    if cue.range.count == 1, !stands(cue.range, words) { return nil }
    if isCounted(words) { return nil }
    if let aside = bracketed(cue.range, words) { return aside }
    var rule = "attribution.says"
    var content: [Range<Int>] = []
    let isLast = scene.trimmed(end ..> sentence.upperBound).isEmpty
    if isUnsaid(cue, words) { return nil }
    if cue.has(.reckons), !cue.has(.says), !isForecaster(words, cue), !goesOn(words) { return nil }
    if cue.hasAny([.announces, .counts]), !cue.has(.says) {
      guard cue.has(.announces) || isAgent(words),
        let mark = colon(from: end) ?? comma(at: end) ?? report(from: end)
          ?? (scene.words(cue.range) == "提出" ? nil : figure(at: end, words))
      else { return nil }
      content = [mark + 1 ..> sentence.upperBound]
      let isPlain = mark - end <= 1 && scene.words(cue.range) != "提出"
      rule = isPlain ? "attribution.announces" : "attribution.record"
    } else if isLast {
      guard words.lowerBound > sentence.lowerBound else { return nil }
      content = [quoted(before: words.lowerBound) ?? sentence.lowerBound ..> words.lowerBound]
      rule = "attribution.says-after"
    } else {
      content = [end ..> reach(from: end)]
    }
    var isInferred = false
    var speaker = speakers.mention(in: words, verb: cue.range)
    if speaker == nil, let noun = scene.cues.first(.sourceNoun, in: words) ?? ownNoun(cue) {
      speaker = Mention(name: scene.string(noun.range), text: scene.string(cue.range))
    } else if speaker == nil {
      speaker = carried(to: words.lowerBound, cue.range)
      isInferred = true
    }
    let isDoubted = Self.opinions.contains(scene.words(cue.range)) && isNegated(words)
    return Speech(
      verb: cue.range, speakerRange: words, speaker: speaker, content: content,
      isInferred: isInferred, isDenial: isDoubted, rule: isDoubted ? "attribution.doubt" : rule,
      isBefore: isLast)
  }

  func isAgent(_ words: Range<Int>) -> Bool {
    Source.isHan(speakers.strip(scene.trimmed(words)), in: scene)
  }

  /// 稱, 指, 講 alone: before a break or right behind a name or a pronoun.
  func stands(_ verb: Range<Int>, _ words: Range<Int>) -> Bool {
    let next = scene[verb.upperBound]
    if Mark.breaks.contains(next) || Mark.open.contains(next) {
      return !scene.trimmed(words).isEmpty || Mark.close.contains(scene[verb.lowerBound - 1])
    }
    if scene.words(verb) == "料" || isSecond(verb, words) { return true }
    if scene.words(verb) != "讲", isTeller(words) { return true }
    return scene.words(verb) != "指" && scene.names.ending(at: verb.lowerBound) != nil
      || ["他", "她", "则", "亦", "并", "还", "也"].contains(
        scene.words(max(0, verb.lowerBound - 1) ..> verb.lowerBound))
      || scene.names.ending(at: verb.lowerBound)?.type == "person"
      || scene.words(verb) == "说" && !scene.trimmed(words).isEmpty && words.count <= 12
  }

  /// 某某否認…，稱…: the second verb of one speaker.
  func isSecond(_ verb: Range<Int>, _ words: Range<Int>) -> Bool {
    let joins = scene.trimmed(words)
    guard
      joins.isEmpty
        || ["并", "亦", "又", "还", "也", "仅", "只", "则", "再", "另", "并且"].contains(scene.words(joins)),
      Mark.comma.contains(scene[words.lowerBound - 1]), scene.words(verb) != "讲"
    else { return false }
    if OpeningAgent(scene, sentence).range(before: words.lowerBound) != nil { return true }
    return scene.cues.within(sentence.lowerBound ..> verb.lowerBound).contains {
      $0.hasAny([.says, .denial])
    }
  }

  /// 匯脈信貸指本月…: a short subject without a verb of its own, and something said behind.
  func isTeller(_ words: Range<Int>) -> Bool {
    let subject = speakers.strip(scene.trimmed(words))
    if Source.isHan(subject, in: scene) { return true }
    guard (3...14).contains(subject.count), subject.upperBound == words.upperBound,
      !scene.slice(subject).contains(where: { $0 == Mark.de || $0.isDigit })
    else { return false }
    return scene.sightings(in: subject).isEmpty
      && !scene.cues.within(subject).contains {
        $0.hasAny([.verb, .link, .change, .aside, .negation, .measured, .sourceNoun, .than])
      }
  }

  /// The verb has no subject of its own: the topic of the sentence speaks.
  func carried(to place: Int, _ verb: Range<Int>) -> Mention? {
    if let here = heard.here { return Mention(name: here.name, text: scene.string(verb)) }
    if let opening = OpeningAgent(scene, sentence).range(before: place),
      let speaker = speakers.mention(in: opening, verb: verb)
    {
      return speaker
    }
    let before = scene.names.within(sentence.lowerBound ..> max(sentence.lowerBound, place))
    let name =
      before.first(where: { $0.type != "place" }) ?? before.first ?? scene.names.topic(at: place)
    return name.map { Mention(name: $0.name, text: scene.string(verb)) }
  }
}
