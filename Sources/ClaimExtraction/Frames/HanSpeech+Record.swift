import ClaimModel

/// What a body publishes, counts or claims: the figure is its own, whatever the sentence says else.
extension HanSpeech {
  /// 統計局公布的失業率為4%: the rest of the sentence is what was published.
  func published(_ cue: VoiceCues.Cue, _ words: Range<Int>) -> Speech? {
    if scene.trimmed(words).isEmpty, let record = ownNoun(cue)?.range {
      return Speech(
        verb: cue.range, speakerRange: record,
        speaker: Mention(name: scene.string(record), text: scene.string(cue.range)),
        content: [cue.range.upperBound + 1 ..> sentence.upperBound], rule: "attribution.published")
    }
    guard
      cue.hasAny([.announces, .counts])
        || cue.has(.says) && (opensWithRecord(cue.range.upperBound) || isRecord(words)),
      isAgent(words) || isRecord(words),
      let speaker = isRecord(words)
        ? Mention(name: scene.string(scene.trimmed(words)), text: scene.string(cue.range))
        : speakers.mention(in: words, verb: cue.range)
    else { return nil }
    return Speech(
      verb: cue.range, speakerRange: words, speaker: speaker,
      content: [cue.range.upperBound + 1 ..> sentence.upperBound],
      rule: "attribution.published")
  }

  /// 低於公司此前公布的12.4億元: the figure beside which another is put is the speaker's alone.
  func compared(_ cue: VoiceCues.Cue, _ words: Range<Int>) -> Speech? {
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

  /// 年報披露的: a record of two characters or more, and nothing before it.
  func isRecord(_ words: Range<Int>) -> Bool {
    let range = scene.trimmed(words)
    return range.count > 1 && scene.cues.at(range.lowerBound)?.range == range
      && scene.cues.at(range.lowerBound)?.has(.sourceNoun) == true
  }

  func behindComparison(_ place: Int) -> Int? {
    guard scene.names.holding(place) == nil else { return nil }
    return scene.packs.han.overtaking.first { scene.holds($0, at: place) }.map {
      place + $0.unicodeScalars.count
    }
  }

  /// 披露的數據是, 提供的資料顯示
  func opensWithRecord(_ de: Int) -> Bool {
    scene.cues.at(de + 1)?.has(.sourceNoun) == true
  }

  /// 並非公司所稱的280人: the number alone is the speaker's word.
  func claimed(_ cue: VoiceCues.Cue) -> Speech? {
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
  func figure(at place: Int, _ words: Range<Int>) -> Int? {
    guard isAgent(words),
      scene.sightings(in: place ..> place + 3).contains(where: { $0.kind == .quantity })
    else { return nil }
    return place - 1
  }

  /// 公布2025年度報告，: the comma behind the record that is published.
  func report(from place: Int) -> Int? {
    let limit = min(sentence.upperBound, place + 28)
    guard let comma = (place ..> limit).first(where: { Mark.breaks.contains(scene[$0]) }),
      Mark.comma.contains(scene[comma]),
      scene.cues.ending(at: comma)?.has(.sourceNoun) == true,
      scene.sightings(in: place ..> comma).allSatisfy({ $0.kind == .period })
    else { return nil }
    return comma
  }

  /// 報告顯示: the verb's own noun is the source where nobody is named.
  func ownNoun(_ cue: VoiceCues.Cue) -> VoiceCues.Cue? {
    guard cue.has(.shows), cue.range.count >= 3 else { return nil }
    let verb = [0x79F0, 0x6307, 0x8BF4].contains(scene[cue.range.upperBound - 1]) ? 1 : 2
    return VoiceCues.Cue(range: cue.range.lowerBound ..> cue.range.upperBound - verb, roles: [])
  }
}
