import ClaimModel

// Whose figure it is where a noun, and no verb, says so.
//
//   協會同期的統計是9.7% · 年報裡的數字卻是12萬噸      the owner of the count, or the record in which it stands
//   The watchdog's central estimate is £14bn           the possessor
//   By her count, the recall covers 52,000 cars        the possessor, to the end of the sentence
//
// 公司的利潤是3億元 and "the region's output is 4m tonnes" are nobody's word: the noun must be one for figures.

/// Reads a noun for figures that has an owner.
struct OwnFigure: SpeechRule {
  let scene: Scene
  let sentence: Range<Int>
  let heard: Heard

  /// - Parameter cue: a noun for figures: 統計, 數字, count, estimate.
  func read(_ cue: VoiceCues.Cue) -> Speech? {
    guard cue.hasAny([.sourceNoun, .counts, .estimate]) else { return nil }
    return scene.isHan(cue.range) ? han(cue.range) : latin(cue.range)
  }

  private func speech(_ noun: Range<Int>, _ owner: Range<Int>, _ speaker: Mention) -> Speech {
    Speech(
      verb: noun, speakerRange: owner, speaker: speaker,
      content: [noun.upperBound ..> sentence.upperBound], rule: "attribution.own-figure")
  }

  private func han(_ cue: Range<Int>) -> Speech? {
    let noun = cue.lowerBound + (scene[cue.lowerBound] == Mark.de ? 1 : 0) ..> cue.upperBound
    guard isLinked(noun.upperBound) else { return nil }
    var low = noun.lowerBound
    while low > sentence.lowerBound, noun.lowerBound - low < 30,
      !Mark.breaks.contains(scene[low - 1])
    { low -= 1 }
    var words = scene.trimmed(low ..> noun.lowerBound)
    guard words.count > 2, scene[words.upperBound - 1] == Mark.de else { return nil }
    words = words.lowerBound ..> words.upperBound - 1
    // 里 中 上: in the record
    if words.count > 2, [0x91CC, 0x4E2D, 0x4E0A].contains(scene[words.upperBound - 1]),
      case let record = words.lowerBound ..> words.upperBound - 1, isRecord(record)
    {
      return speech(
        noun, record, Mention(name: scene.string(record), text: scene.string(noun)))
    }
    words = speakers.strip(words)
    for time in scene.packs.han.ownTimes where scene.words(words).hasSuffix(time) {
      words = scene.trimmed(words.lowerBound ..> words.upperBound - time.unicodeScalars.count)
    }
    guard Source.isHan(words, in: scene), let speaker = speakers.mention(in: words, verb: noun)
    else { return nil }
    return speech(noun, words, speaker)
  }

  private func isRecord(_ words: Range<Int>) -> Bool {
    guard let cue = scene.cues.at(words.lowerBound) else { return false }
    return cue.range == words && cue.has(.sourceNoun)
  }

  /// 是9.7%, 卻是74%, "is £14bn": a link and a number in the same clause.
  private func isLinked(_ place: Int) -> Bool {
    var next = scene.cues.at(scene.skipSpace(place))
    if let filler = next, !filler.has(.link), filler.hasAny([.filler, .concession]) {
      next = scene.cues.at(scene.skipSpace(filler.range.upperBound))
    }
    guard let link = next, link.has(.link) else { return false }
    let end = link.range.upperBound
    return scene.sightings(in: end ..> min(sentence.upperBound, end + 12)).contains {
      $0.kind == .quantity
    }
  }

  private func latin(_ noun: Range<Int>) -> Speech? {
    var low = noun.lowerBound
    while low > sentence.lowerBound, noun.lowerBound - low < 60,
      !Mark.breaks.contains(scene[low - 1])
    { low -= 1 }
    let words = scene.trimmed(low ..> noun.lowerBound)
    let opens = ["by ", "on "].contains { scene.holds($0, at: words.lowerBound) }
    guard opens || isLinked(noun.upperBound) else { return nil }
    let start = opens ? scene.skipSpace(words.lowerBound + 2) : words.lowerBound
    guard start < words.upperBound else { return nil }
    let parts = scene.string(start ..> words.upperBound).split(separator: " ")
    guard parts.count <= 8 else { return nil }
    if let first = parts.first, let speaker = possessor(first.lowercased()), parts.count <= 3 {
      let owner = start ..> start + first.unicodeScalars.count
      return speech(noun, owner, Mention(name: speaker.name, text: scene.string(noun)))
    }
    guard
      let end = (start ..> words.upperBound).last(where: { place in
        scene.holds("'s ", at: place) || scene.holds("\u{2019}s ", at: place)
      }), scene.string(end + 2 ..> words.upperBound).split(separator: " ").count <= 2,
      case let owner = start ..> end, Source.isLatin(owner, in: scene), isBody(owner),
      let speaker = speakers.mention(in: owner, verb: noun)
    else { return nil }
    return speech(noun, owner, speaker)
  }

  private func isBody(_ owner: Range<Int>) -> Bool {
    scene.names.within(owner).contains { ["organisation", "person", ""].contains($0.type) }
      || scene.clauses.cues.within(owner).contains {
        $0.roles.contains(.organisationNoun) || $0.roles.contains(.personTitle)
      }
      || scene.packs.tellerEnds.contains { scene.words(owner).hasSuffix($0) }
  }

  private func possessor(_ word: String) -> Mention? {
    switch word {
    case "his", "her": heard.herePerson ?? heard.person
    case "its": heard.body
    case "their": heard.speaker
    default: nil
    }
  }
}
