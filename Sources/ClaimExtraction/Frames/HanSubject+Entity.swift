// Whether a part of a Chinese phrase is a thing of its own: 新車, 受訪旅客; not 平均每班, 全球, 耗資.

extension HanSubject {
  /// A thing, not 部分 or 平均每班.
  func isEntity(_ part: Range<Int>) -> Bool {
    let words = scene.trimmed(part)
    guard words.count >= 2, words.count <= 24 else { return false }
    let text = scene.words(words)
    if HanOwner(scene).isTelling(words) || isVerb(words) {
      return false
    }
    if text.contains("几乎") || text.contains("之外") || text.hasPrefix("每") || text.hasSuffix("每") {
      return false
    }
    // 全年增長目標定為6%: an aim is somebody's.
    if scene.packs.han.aims.contains(where: { text.hasSuffix($0) }) { return false }
    if scene.cues.at(words.lowerBound)?.hasAny([.says, .targetVerb]) == true { return false }
    if cutsWord(words) || isManner(words) { return false }
    if !HanNoun(scene).isPhrase(words) || isTime(words) || isDeed(words) { return false }
    let isLong = words.count >= 3 && scene.cues.at(words.lowerBound + 1)?.has(.filler) != true
    if scene.packs.han.partial.contains(where: {
      text.hasPrefix($0)
        && !scene.packs.han.ours.contains(scene.words(words.lowerBound ..> words.lowerBound + 2))
        && !(isLong && scene.packs.han.ambiguous.contains($0))
    }) || scene.packs.han.worlds.contains(text) {
      return false
    }
    return !text.unicodeScalars.allSatisfy { $0.value.isLatin || $0.value.isSpace }
      || words.count > 3
  }

  /// 仍會, 恐怕將: nothing but adverbs and helping verbs.
  private func isManner(_ words: Range<Int>) -> Bool {
    var i = words.lowerBound
    while i < words.upperBound,
      let cue = scene.packs.cue(at: i, in: scene.text.folded, words.upperBound),
      cue.hasAny([.filler, .future, .forecast, .done, .negation, .concession]),
      !cue.hasAny([.sourceNoun, .measured])
    { i = cue.range.upperBound }
    return i == words.upperBound
  }

  /// 接受工|會, 三大客|戶: a word of the dictionary goes on behind the end.
  private func cutsWord(_ words: Range<Int>) -> Bool {
    guard scene.names.ending(at: words.upperBound) == nil else { return false }
    let limit = min(words.upperBound + 2, spot.piece.upperBound)
    return HanTokens(scene, words.lowerBound ..> limit).all.contains {
      $0.range.lowerBound < words.upperBound && $0.range.upperBound > words.upperBound
        && $0.word != .unknown && HanWords.shared.word(scene.slice($0.range)) != nil
    }
  }

  /// 一周內: a time is nobody.
  private func isTime(_ words: Range<Int>) -> Bool {
    let text = scene.words(words)
    if text.hasSuffix("内"), scene.packs.han.spanWords.contains(where: { text.hasPrefix($0) }) {
      return true
    }
    let times = scene.sightings(in: words.lowerBound - 1 ..> words.upperBound).filter {
      $0.kind == .period || ["a", "mo", "wk", "d", "h"].contains($0.unit ?? "")
    }
    return times.reduce(0) { $0 + $1.range.clamped(to: words).count } * 2 > words.count
  }

  /// 通報障礙12次: a verb and its object, of which times are counted.
  private func isDeed(_ words: Range<Int>) -> Bool {
    guard scene.words(spot.sighting.range).hasSuffix("次"),
      words.upperBound >= scene.lastBefore(spot.head),
      let first = HanTokens(scene, words).all.first
    else { return false }
    let cue = scene.packs.cue(at: words.lowerBound, in: scene.text.folded, first.range.upperBound)
    let isVerb =
      [.verb, .verbOrNoun].contains(first.word) || cue?.hasAny([.verb, .announces, .says]) == true
    return isVerb && first.range.upperBound < words.upperBound
  }

  /// 耗資, 力爭: a verb and nothing else.
  func isVerb(_ words: Range<Int>) -> Bool {
    guard let cue = scene.cues.at(words.lowerBound), cue.range == words else { return false }
    return cue.hasAny([.verb, .change, .act, .link, .beside, .target]) && !cue.has(.measured)
  }

  /// 全球電池產能: what is said of all of a place is nobody's in it.
  func world(_ phrase: Range<Int>) -> SubjectReading? {
    let end = phrase.lowerBound + 2
    let whole = phrase.lowerBound ..> min(end, phrase.upperBound)
    // 全市場: the words are no place where a word of the dictionary goes on behind them.
    guard scene.packs.han.wholes.contains(scene.words(whole)),
      !HanTokens(scene, phrase).all.contains(where: {
        $0.range.lowerBound == end - 1 && $0.range.upperBound > end && $0.word != .unknown
      })
    else { return nil }
    let rest = scene.trimmed(end ..> phrase.upperBound)
    return words(whole, rest.isEmpty ? nil : rest)
  }

}
