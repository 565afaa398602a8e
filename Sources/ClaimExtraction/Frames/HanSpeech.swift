import ClaimModel

/// Reads a Chinese verb of speech: 某某表示，… · 「…，」某某說。 · 某某公布…：…
struct HanSpeech {
  private let scene: Scene
  private let sentence: Range<Int>
  private let lastPerson: Mention?

  init(_ scene: Scene, _ sentence: Range<Int>, _ lastPerson: Mention?) {
    self.scene = scene
    self.sentence = sentence
    self.lastPerson = lastPerson
  }

  func read(_ cue: VoiceCues.Cue) -> Speech? {
    let end = cue.range.upperBound
    if scene[end] == Mark.de || scene[cue.range.lowerBound - 1] == 0x6240 { return nil }
    let words = speakerWords(before: cue.range.lowerBound)
    if cue.range.count == 1, !stands(cue.range, words) { return nil }
    if let aside = bracketed(cue.range, words) { return aside }
    var rule = "attribution.says"
    var content: [Range<Int>] = []
    let isLast = scene.trimmed(end ..> sentence.upperBound).isEmpty
    if cue.hasAny([.estimate, .forecast]), !isForecaster(words, cue.range) { return nil }
    if cue.has(.announces) {
      guard let mark = colon(from: end) ?? comma(at: end) else { return nil }
      content = [mark + 1 ..> sentence.upperBound]
      rule = "attribution.announces"
    } else if isLast {
      guard words.lowerBound > sentence.lowerBound else { return nil }
      content = [sentence.lowerBound ..> words.lowerBound]
      rule = "attribution.says-after"
    } else {
      content = [end ..> reach(from: end)]
    }
    var isInferred = false
    var speaker = SpeakerReader(scene, lastPerson).mention(in: words, verb: cue.range)
    if speaker == nil {
      speaker = carried(to: words.lowerBound, cue.range)
      isInferred = true
    }
    return Speech(
      verb: cue.range, speakerRange: words, speaker: speaker, content: content,
      isInferred: isInferred, rule: rule, isBefore: isLast)
  }

  /// 她估計…, 某行預測…: the one who reckons is a source; 公司預計 is a plan of its own.
  private func isForecaster(_ words: Range<Int>, _ verb: Range<Int>) -> Bool {
    let words = scene.trimmed(words)
    let text = scene.words(words)
    if ["他", "她", "他们"].contains(text) { return true }
    guard let name = scene.names.ending(at: words.upperBound) else { return false }
    if name.type == "person" { return true }
    let isReckoned = ["估计", "估算", "推算", "预测", "预估", "粗估"].contains(scene.words(verb))
    return name.type == "organisation" && isReckoned
  }

  /// 稱, 指, 講 alone: before a break or right behind a name or a pronoun.
  private func stands(_ verb: Range<Int>, _ words: Range<Int>) -> Bool {
    let next = scene[verb.upperBound]
    if Mark.breaks.contains(next) || Mark.open.contains(next) {
      return !scene.trimmed(words).isEmpty || Mark.close.contains(scene[verb.lowerBound - 1])
    }
    return scene.words(verb) != "指" && scene.names.ending(at: verb.lowerBound) != nil
      || ["他", "她", "则", "亦", "并", "还", "也"].contains(
        scene.words(max(0, verb.lowerBound - 1) ..> verb.lowerBound))
      || scene.names.ending(at: verb.lowerBound)?.type == "person"
      || scene.words(verb) == "说" && !scene.trimmed(words).isEmpty && words.count <= 12
  }

  /// …高達18萬億(某某自吹): the bracket says whose word stands before it.
  private func bracketed(_ verb: Range<Int>, _ words: Range<Int>) -> Speech? {
    guard words.lowerBound > sentence.lowerBound,
      Mark.bracketOpen.contains(scene[words.lowerBound - 1]),
      Mark.bracketClose.contains(scene[verb.upperBound]),
      let speaker = SpeakerReader(scene, lastPerson).mention(in: words, verb: verb)
    else { return nil }
    var low = words.lowerBound - 1
    while low > sentence.lowerBound, !Mark.breaks.contains(scene[low - 1]) { low -= 1 }
    return Speech(
      verb: verb, speakerRange: words, speaker: speaker,
      content: [low ..> words.lowerBound - 1], rule: "attribution.bracket", isBefore: true)
  }

  /// From the last break before the verb; brackets are stepped over.
  private func speakerWords(before place: Int) -> Range<Int> {
    var start = place
    var depth = 0
    while start > max(sentence.lowerBound, place - 60) {
      let value = scene[start - 1]
      if Mark.bracketClose.contains(value) { depth += 1 }
      if Mark.bracketOpen.contains(value) {
        if depth == 0 { break }
        depth -= 1
      }
      if depth == 0,
        Mark.breaks.contains(value) || Mark.open.contains(value)
          || Mark.close.contains(value)
      {
        break
      }
      start -= 1
    }
    return start ..> place
  }

  /// The verb has no subject of its own: the topic of the sentence speaks.
  private func carried(to place: Int, _ verb: Range<Int>) -> Mention? {
    let before = scene.names.within(sentence.lowerBound ..> max(sentence.lowerBound, place))
    let name =
      before.first(where: { $0.type != "place" }) ?? before.first ?? scene.names.topic(at: place)
    return name.map { Mention(name: $0.name, text: scene.string(verb)) }
  }

  private func comma(at place: Int) -> Int? { Mark.comma.contains(scene[place]) ? place : nil }

  private func colon(from place: Int) -> Int? {
    let limit = min(sentence.upperBound, place + 30)
    var i = place
    while i < limit {
      if Mark.colon.contains(scene[i]) { return i }
      if Mark.breaks.contains(scene[i]) { return nil }
      i += 1
    }
    return nil
  }

  /// To the end of the sentence, or of the quotation that opens right behind the verb.
  private func reach(from place: Int) -> Int {
    var i = place
    while i < min(sentence.upperBound, place + 4), !Mark.open.contains(scene[i]) { i += 1 }
    if let quotation = scene.quotation(startingAt: i) {
      return max(quotation.range.upperBound, place)
    }
    return max(sentence.upperBound, place)
  }
}
