import ClaimModel

/// Verbs of opinion: who may hold one, and when it is denied or never said.
extension HanSpeech {
  /// 議員在網誌撰文，預料…: a person opened the sentence and goes on.
  func goesOn(_ words: Range<Int>) -> Bool {
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

  static let opinions: Set<String> = ["认为", "相信", "觉得", "预期", "预料", "预计"]

  /// 不認為, 唔覺得: the negation before a verb of opinion denies what follows it.
  func isNegated(_ words: Range<Int>) -> Bool {
    let high = scene.trimmed(words).upperBound
    return scene.cues.ending(at: high)?.has(.negation) == true
  }

  /// 三人主張: those who are counted are no source.
  func isCounted(_ words: Range<Int>) -> Bool {
    let range = scene.trimmed(words)
    return scene.sightings(in: range).contains {
      $0.kind == .quantity && $0.range.upperBound >= range.upperBound - 2
    }
  }

  /// 未透露, 沒有說: nothing was said.
  func isUnsaid(_ cue: VoiceCues.Cue, _ words: Range<Int>) -> Bool {
    isNegated(words) && !Self.opinions.contains(scene.words(cue.range)) && !cue.has(.denial)
  }

  /// 她估計…, 某行預測…: the one who reckons is a source; 公司預計投資 is a plan of its own.
  func isForecaster(_ words: Range<Int>, _ cue: VoiceCues.Cue) -> Bool {
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
  func opensWithAct(_ place: Int) -> Bool {
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
}
