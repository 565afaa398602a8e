import ClaimModel

// What stands between a Chinese subject and its number and is no part of it: 將, 約, 每噸, 一天內, 中.

extension HanSubject {
  func trimEnd(_ end: Int, _ low: Int) -> Int {
    var high = withoutRate(end, low)
    while high > low, let cue = scene.cues.ending(at: high), cue.range.lowerBound > low,
      cue.has(.link), scene.names.holding(high - 1) == nil
    {
      high = cue.range.lowerBound
    }
    while high > low {
      if scene[high - 1].isSpace || Mark.edges.contains(scene[high - 1]) {
        high -= 1
      } else if high - low > 2, isParticle(high - 1), scene.names.holding(high - 1) == nil {
        high -= 1
      } else if high - low > 2, scene[high - 1] == 0x539F, Self.stands.contains(scene[high]) {
        high -= 1
      } else if high - low >= 4, scene.packs.han.fates.contains(scene.words(high - 2 ..> high)),
        scene.lastBefore(spot.head) == high - 1
      {
        high -= 2
      } else if high - low > 2,
        scene.packs.han.spanChanges.contains(scene.words(high - 1 ..> high + 1))
      {
        high -= 1
      } else if let start = lastingStart(high, low) {
        high = start
      } else if let period = scene.period(endingAt: high), period.range.lowerBound >= low {
        high = period.range.lowerBound
      } else if scene.names.ending(at: high) != nil {
        return high
      } else if let cue = scene.cues.ending(at: high), cue.range.lowerBound >= low,
        cue.hasAny([.filler, .done, .concession, .negation, .lack, .among]),
        !cue.has(.measured), !isWordEnd(cue.range, low)
      {
        high = cue.range.lowerBound
      } else if high - low > 2, scene[high - 1] == 0x4E2D || scene[high - 1] == 0x91CC {
        high -= 1
      } else if let last = HanTokens(scene, low ..> high).all.last, last.range.count > 1,
        last.range.lowerBound > low,
        [.adverb, .time].contains(last.word)
          || scene.packs.han.perSpans.contains(scene.words(last.range))
      {
        high = last.range.lowerBound
      } else {
        return high
      }
    }
    return high
  }

  /// Behind 原: 造價原為78億元, 病床原有320張
  private static let stands = CodePoints(folding: "为是有定订计估拟")

  /// 基地, 旅客中: 地 ends a word of the dictionary.
  private func isWordEnd(_ cue: Range<Int>, _ low: Int) -> Bool {
    guard cue.count == 1, let token = HanTokens(scene, low ..> cue.upperBound).all.last else {
      return false
    }
    return token.range.count > 1 && token.range.upperBound == cue.upperBound
      && token.word.isNominal && token.word != .unknown
  }

  /// 一天, 三個月: a span of time by its words; the place where it begins.
  private func spelt(endingAt end: Int, _ low: Int) -> Int? {
    var i = end
    guard i > low, Self.spanUnits.contains(scene[i - 1]) else { return nil }
    i -= 1
    while i > low, [0x5C0F, 0x4E2A].contains(scene[i - 1]) { i -= 1 }
    let units = i
    while i > low, Self.numerals.contains(scene[i - 1]) || scene[i - 1].isDigit { i -= 1 }
    return i < units && i - low >= 2 ? i : nil
  }

  /// 天 日 周 月 年 季 時
  private static let spanUnits = CodePoints(folding: "天日周月年季时")

  private static let numerals = CodePoints(folding: "一二两三四五六七八九十半数几")

  /// 將, 約 before anything; 報, 賺 before the number; 微, 急 before a verb of change.
  private func isParticle(_ place: Int) -> Bool {
    if Self.particles.contains(scene[place]) { return true }
    let isLast = scene.lastBefore(spot.head) == place
    if isLast, scene.packs.amountVerbs.contains(scene[place]) {
      return HanTokens(scene, place - 2 ..> place + 1).holding(place)?.range.count == 1
        || HanTokens(scene, place - 1 ..> place + 1).holding(place)?.range.count == 1
    }
    return scene.packs.degrees.contains(scene[place])
      && scene.cues.at(place + 1)?.hasAny([.change, .beside]) == true
  }

  /// 均價每噸, 報每股: per what a price is, before the number.
  private func withoutRate(_ end: Int, _ low: Int) -> Int {
    guard let each = (max(low, end - 6) ..> end).last(where: { scene[$0] == 0x6BCF }),
      each > low, end - each >= 2, !scene.slice(each ..> end).contains(Mark.de)
    else { return end }
    return each
  }

  /// 市值一天內蒸發: how long it took, behind what is measured.
  private func lastingStart(_ high: Int, _ low: Int) -> Int? {
    let tail = ["之内", "以内", "内", "之间", "间", "来", "以来"].first {
      scene.words(low ..> high).hasSuffix($0)
    }
    guard let tail else { return nil }
    let inner = high - tail.unicodeScalars.count
    if let start = spelt(endingAt: inner, low) { return start }
    return scene.sightings(in: low + 2 ..> high).last {
      ($0.range.upperBound == inner || $0.range.upperBound == high)
        && (["a", "mo", "wk", "d", "h"].contains($0.unit ?? "") || $0.isDuration)
    }?.range.lowerBound
  }

  /// Words of one character that lead to a number and end no noun: 將, 約, 達.
  static let particles = CodePoints(folding: "将约达为是才仅只逾超仍已须")
}
