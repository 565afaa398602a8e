import ClaimModel

// What leads to a Chinese subject and is no part of it: 但目前, 今年, 一周內, 每千人口, 在…上, 未來兩年.

extension HanSubject {
  var phraseStart: Int { skipLead(spot.start, spot.head) }

  /// 未來兩年|投資 · 即使|收入: times, adverbs and conjunctions of the dictionary at the head.
  func withoutAdverbs(_ low: Int, _ limit: Int) -> Int {
    var low = low
    for token in spot.tokens(in: low ..> limit) {
      let isDetermined =
        token.word == .pronoun && scene.names.starting(at: low) == nil
        && Self.determiners.contains(scene[low])
        && !scene.packs.han.local.contains(scene.words(token.range))
      guard [.adverb, .time, .function].contains(token.word) || isDetermined, token.range.count > 1,
        token.range.lowerBound == low, token.range.upperBound < limit,
        scene[token.range.upperBound] != Mark.de,
        scene.cues.at(low)?.hasAny(Self.ending) != true,
        scene.properties(in: token.range).isEmpty
      else { break }
      low = token.range.upperBound
    }
    return low
  }

  /// 本屆 上屆 今屆
  static let determiners = CodePoints(folding: "本上今")

  /// Behind 但, 目前, 今年, and behind 在…上 where a subject follows.
  func skipLead(_ start: Int, _ limit: Int) -> Int {
    var low = start
    while low < limit {
      if let cue = scene.cues.at(low), isModifier(cue, limit) { return low }
      if scene[low].isSpace || Mark.edges.contains(scene[low]) {
        low += 1
      } else if let period = scene.period(startingAt: low), period.range.upperBound <= limit {
        low = period.range.upperBound
      } else if let end = lastingEnd(low), end < limit {
        low = end
      } else if let end = perHead(low, limit) {
        low = end
      } else if scene.names.starting(at: low) != nil {
        return low
      } else if let end = asideEnd(low, limit) {
        low = end
      } else if let cue = scene.cues.at(low), cue.range.upperBound <= limit,
        !cue.hasAny([.forecast, .target, .link, .verb]),
        cue.range.count > 1 || !cue.has(.filler) || cue.has(.concession) || cue.has(.done),
        cue.hasAny([
          .concession, .filler, .done, .rumour, .hypothetical, .negation, .instead, .among,
        ])
      {
        low = cue.range.upperBound
      } else {
        return low
      }
    }
    return low
  }

  /// 一周內, 三天之間: how long it took.
  func lastingEnd(_ low: Int) -> Int? {
    guard
      let length = scene.sightings(in: low ..> low + 1).first(where: {
        ["a", "mo", "wk", "d", "h"].contains($0.unit ?? "") || $0.isDuration
      })
    else { return nil }
    let end = length.range.upperBound
    let words = ["之内", "以内", "内", "之间", "间"]
    return words.first { scene.holds($0, at: end) }.map { end + $0.unicodeScalars.count }
      ?? (["内", "间"].contains(scene.words(end - 1 ..> end)) ? end : nil)
  }

  /// 每千人口, 每百戶家庭: per how many, before what is counted.
  func perHead(_ low: Int, _ limit: Int) -> Int? {
    guard scene[low] == 0x6BCF else { return nil }
    var i = low + 1
    while i < limit, Self.scales.contains(scene[i]) { i += 1 }
    guard i > low + 1, let noun = HanTokens(scene, i ..> limit).all.first,
      noun.range.upperBound + 2 <= limit
    else { return nil }
    return noun.range.upperBound
  }

  /// 十 百 千 萬
  static let scales = CodePoints(folding: "十百千万")

  /// 在…上, 自…以來: a phrase that leads on to the subject.
  func asideEnd(_ low: Int, _ limit: Int) -> Int? {
    guard let cue = scene.cues.at(low), cue.has(.aside), cue.range.upperBound < limit else {
      return nil
    }
    var i = cue.range.upperBound
    let end = min(limit, i + 24)
    while i < end, !Mark.breaks.contains(scene[i]) {
      if Self.closers.contains(scene[i]), scene[i + 1] != Mark.de, scene.names.holding(i) == nil,
        i + 1 < limit, i > cue.range.upperBound
      {
        return i + 1
      }
      i += 1
    }
    return nil
  }

  /// 上 中 內 前 後 時 間 下 里
  static let closers = CodePoints(folding: "上中内前后时间下里")
}
