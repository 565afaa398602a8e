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

  /// 票價升了兩成，「太貴了」，某某說: behind a telling of the writer's the quotation alone is the speaker's.
  private func quoted(before place: Int) -> Range<Int>? {
    let close = scene.lastBefore(place)
    guard close > sentence.lowerBound,
      Mark.comma.contains(scene[close]) || Mark.close.contains(scene[close])
    else { return nil }
    let end = Mark.close.contains(scene[close]) ? close + 1 : close
    guard Mark.close.contains(scene[end - 1]) else { return nil }
    var i = end - 2
    while i > max(sentence.lowerBound + 2, end - 400) {
      if Mark.open.contains(scene[i]), let quotation = scene.quotation(startingAt: i) {
        return quotation.range.upperBound == end ? quotation.range : nil
      }
      i -= 1
    }
    return nil
  }

  /// 統計局公布的失業率為4%: the rest of the sentence is what was published.
  private func published(_ cue: VoiceCues.Cue, _ words: Range<Int>) -> Speech? {
    guard
      cue.hasAny([.announces, .counts]) || cue.has(.says) && opensWithRecord(cue.range.upperBound),
      isAgent(words),
      let speaker = speakers.mention(in: words, verb: cue.range)
    else { return nil }
    return Speech(
      verb: cue.range, speakerRange: words, speaker: speaker,
      content: [cue.range.upperBound + 1 ..> sentence.upperBound],
      rule: "attribution.published")
  }

  /// 低於公司此前公布的12.4億元: the figure beside which another is put is the speaker's alone.
  private func compared(_ cue: VoiceCues.Cue, _ words: Range<Int>) -> Speech? {
    guard cue.hasAny([.announces, .counts, .says, .reckons, .estimate]),
      let low = words.compactMap(behindComparison).last, low < words.upperBound - 1,
      case let own = scene.trimmed(low ..> words.upperBound),
      let speaker = speakers.mention(in: own, verb: cue.range)
    else { return nil }
    let start = cue.range.upperBound + 1
    var end = start
    while end < min(sentence.upperBound, start + 30), !Mark.breaks.contains(scene[end]) { end += 1 }
    return Speech(
      verb: cue.range, speakerRange: own, speaker: speaker, content: [start ..> end],
      rule: Credited.rule)
  }

  private func behindComparison(_ place: Int) -> Int? {
    guard scene.names.holding(place) == nil else { return nil }
    return scene.packs.han.overtaking.first { scene.holds($0, at: place) }.map {
      place + $0.unicodeScalars.count
    }
  }

  /// 披露的數據是, 提供的資料顯示
  private func opensWithRecord(_ de: Int) -> Bool {
    scene.cues.at(de + 1)?.has(.sourceNoun) == true
  }

  /// 並非公司所稱的280人: the number alone is the speaker's word.
  private func claimed(_ cue: VoiceCues.Cue) -> Speech? {
    guard scene[cue.range.upperBound] == Mark.de else { return nil }
    let words = speakerWords(before: cue.range.lowerBound - 1)
    var low = words.lowerBound
    if let negation = scene.cues.within(words).last(where: {
      $0.hasAny([.negation, .instead, .than])
    }) {
      low = negation.range.upperBound
    }
    let speaker = low ..> words.upperBound
    guard let mention = speakers.mention(in: speaker, verb: cue.range), speaker.count > 1 else {
      return nil
    }
    let start = cue.range.upperBound + 1
    var end = start
    while end < sentence.upperBound, end - start < 30, !Mark.breaks.contains(scene[end]) {
      end += 1
    }
    return Speech(
      verb: cue.range, speakerRange: speaker, speaker: mention, content: [start ..> end],
      rule: "attribution.claimed")
  }

  /// 防護署通報14人中毒: the figure right behind the verb is what the office announced.
  private func figure(at place: Int, _ words: Range<Int>) -> Int? {
    guard isAgent(words),
      scene.sightings(in: place ..> place + 3).contains(where: { $0.kind == .quantity })
    else { return nil }
    return place - 1
  }

  /// 公布2025年度報告，: the comma behind the record that is published.
  private func report(from place: Int) -> Int? {
    let limit = min(sentence.upperBound, place + 28)
    guard let comma = (place ..> limit).first(where: { Mark.breaks.contains(scene[$0]) }),
      Mark.comma.contains(scene[comma]),
      scene.cues.ending(at: comma)?.has(.sourceNoun) == true,
      scene.sightings(in: place ..> comma).allSatisfy({ $0.kind == .period })
    else { return nil }
    return comma
  }

  private func isAgent(_ words: Range<Int>) -> Bool {
    Source.isHan(speakers.strip(scene.trimmed(words)), in: scene)
  }

  /// 議員在網誌撰文，預料…: a person opened the sentence and goes on.
  private func goesOn(_ words: Range<Int>) -> Bool {
    let joins = scene.trimmed(words)
    guard joins.isEmpty || ["并", "并且", "且", "还", "亦", "也", "又", "再"].contains(scene.words(joins)),
      words.lowerBound > sentence.lowerBound,
      Mark.comma.contains(scene[words.lowerBound - 1])
    else { return false }
    if heard.here != nil { return true }
    guard let opening = OpeningAgent(scene, sentence).range(before: words.lowerBound) else {
      return false
    }
    return OpeningAgent.isPerson(opening, in: scene)
  }

  private static let opinions: Set<String> = ["认为", "相信", "觉得", "预期", "预料", "预计"]

  /// 不認為, 唔覺得: the negation before a verb of opinion denies what follows it.
  private func isNegated(_ words: Range<Int>) -> Bool {
    let high = scene.trimmed(words).upperBound
    return scene.cues.ending(at: high)?.has(.negation) == true
  }

  /// 三人主張: those who are counted are no source.
  private func isCounted(_ words: Range<Int>) -> Bool {
    let range = scene.trimmed(words)
    return scene.sightings(in: range).contains {
      $0.kind == .quantity && $0.range.upperBound >= range.upperBound - 2
    }
  }

  /// 未透露, 沒有說: nothing was said.
  private func isUnsaid(_ cue: VoiceCues.Cue, _ words: Range<Int>) -> Bool {
    isNegated(words) && !Self.opinions.contains(scene.words(cue.range)) && !cue.has(.denial)
  }

  /// 報告顯示: the verb's own noun is the source where nobody is named.
  private func ownNoun(_ cue: VoiceCues.Cue) -> VoiceCues.Cue? {
    guard cue.has(.shows), cue.range.count >= 3 else { return nil }
    let verb = [0x79F0, 0x6307, 0x8BF4].contains(scene[cue.range.upperBound - 1]) ? 1 : 2
    return VoiceCues.Cue(range: cue.range.lowerBound ..> cue.range.upperBound - verb, roles: [])
  }

  /// 她估計…, 某行預測…: the one who reckons is a source; 公司預計投資 is a plan of its own.
  private func isForecaster(_ words: Range<Int>, _ cue: VoiceCues.Cue) -> Bool {
    var words = scene.trimmed(words)
    while let adverb = scene.cues.ending(at: words.upperBound),
      adverb.hasAny([.filler, .negation, .concession]), adverb.range.lowerBound > words.lowerBound,
      adverb.range.count > 1 || ![0x4F1A, 0x6240].contains(scene[adverb.range.lowerBound])
    {
      words = words.lowerBound ..> adverb.range.lowerBound
    }
    if let period = scene.period(endingAt: words.upperBound) {
      words = scene.trimmed(words.lowerBound ..> period.range.lowerBound)
    }
    guard Source.isHan(words, in: scene) else { return false }
    let verb = scene.words(cue.range)
    let isOwn = verb.hasPrefix("预计") || verb.hasPrefix("预期")
    return !isOwn || !opensWithAct(cue.range.upperBound)
  }

  /// A verb, a number or a date with a verb behind it: no new subject stands between.
  private func opensWithAct(_ place: Int) -> Bool {
    var i = place
    while i < sentence.upperBound {
      if let period = scene.period(startingAt: i) {
        i = period.range.upperBound
      } else if let cue = scene.cues.at(i) {
        if cue.hasAny([.act, .verb, .change, .link]) { return true }
        guard cue.hasAny([.filler, .future, .forecast, .aside]) else { return false }
        i = cue.range.upperBound
      } else {
        return scene.sightings(in: i ..> i + 1).first != nil
      }
    }
    return true
  }

  /// 稱, 指, 講 alone: before a break or right behind a name or a pronoun.
  private func stands(_ verb: Range<Int>, _ words: Range<Int>) -> Bool {
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
  private func isSecond(_ verb: Range<Int>, _ words: Range<Int>) -> Bool {
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
  private func isTeller(_ words: Range<Int>) -> Bool {
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

  /// …高達18萬億(某某自吹): the bracket says whose word stands before it.
  private func bracketed(_ verb: Range<Int>, _ words: Range<Int>) -> Speech? {
    guard words.lowerBound > sentence.lowerBound,
      Mark.bracketOpen.contains(scene[words.lowerBound - 1]),
      Mark.bracketClose.contains(scene[verb.upperBound]),
      let speaker = speakers.mention(in: words, verb: verb)
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
        // 【本報訊】 is no part of a speaker.
        if depth == 0, value == 0x3010 {
          while start < place, !Mark.bracketClose.contains(scene[start]) { start += 1 }
          return start + 1 ..> place
        }
      }
      if value.isBlank, depth == 0, start - 2 >= sentence.lowerBound, scene[start - 2].isHan,
        start < place, scene[start].isHan
      {
        break
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

  /// 批評，政府「派定心丸」無補於事: a word in marks inside what is said does not end it.
  private func isAll(_ quotation: Quotation) -> Bool {
    quotation.isSpeech || quotation.range.upperBound >= sentence.upperBound - 1
      || Mark.edges.contains(scene[quotation.range.upperBound])
  }

  /// To the end of the sentence, or of the quotation that opens right behind the verb.
  private func reach(from place: Int) -> Int {
    let quoted = quotation(behind: place, within: 4).flatMap { isAll($0) ? $0 : nil }
    return max(quoted?.range.upperBound ?? sentence.upperBound, place)
  }
}
