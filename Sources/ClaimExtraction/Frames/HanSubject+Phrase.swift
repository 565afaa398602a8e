import ClaimModel

// The words before a Chinese number that can hold its subject.
//
//   但目前|該行淨利|達30億          connectives, dates and adverbs at the ends belong to nobody
//   風電因風弱|下降4%              what a cause tells of stands before it
//   自動化使|人手需求|減少三分之一     what is made to change stands behind 使

extension HanSubject {
  var phraseStart: Int { skipLead(spot.start, spot.head) }

  /// The subject's phrase, without connectives, dates and adverbs at its ends.
  func phrase() -> Range<Int> {
    let limit = spot.head
    let head = withoutAdverbs(skipLead(spot.start, limit), limit)
    if let end = beforeCause(head, limit),
      scene.sightings(in: head ..> limit).allSatisfy({ $0.kind == .period })
    {
      return head ..> end
    }
    let low = behindRelative(
      withoutAdverbs(
        behindReason(skipLead(behindCause(spot.start, limit), limit), limit), limit), limit)
    // Behind another number of the piece only its own words count.
    if let group = behindGroup(low, limit) { return group }
    if scene.sightings(in: low ..> limit).contains(where: {
      $0.kind != .period && $0.kind != .rank && !isModifying($0, limit)
    }) {
      return low ..> low
    }
    let end = isInside(limit, low) ? limit : predicate(from: low, limit) ?? limit
    return low ..> max(low, trimEnd(end, low))
  }

  /// 30間食肆|上月錄得12宗, 十大屋苑: those whom the clause counts at its head.
  private func behindGroup(_ low: Int, _ limit: Int) -> Range<Int>? {
    let numbers = scene.sightings(in: low ..> limit).filter { $0.kind != .period }
    guard let group = numbers.first, numbers.count == 1, group.unit == "count",
      group.range.lowerBound - low <= 3, !group.range.isEmpty
    else { return nil }
    let start =
      group.noun.map { max($0.lowerBound, group.range.upperBound) } ?? group.range.upperBound
    guard start < limit, scene[start].isHan, scene[start] != Mark.de,
      scene.cues.at(start)?.hasAny([.link, .change, .verb, .aside, .says, .filler]) != true
    else { return nil }
    let dated = scene.sightings(in: start + 2 ..> limit).first { $0.kind == .period }
    let stop = min(predicate(from: start, limit) ?? limit, dated?.range.lowerBound ?? limit)
    let end = trimEnd(stop, start)
    return end - start >= 2 && isEntity(start ..> end) ? start ..> end : nil
  }

  /// 總部位於南港的電機廠海潤電機: what a clause before 的 describes is a name behind it.
  private func behindRelative(_ low: Int, _ limit: Int) -> Int {
    guard
      let verb = scene.cues.within(low ..> limit).first(where: {
        $0.hasAny([.verb, .link, .aside]) && !isInName($0.range)
      }), let de = scene.slice(verb.range.upperBound ..> limit).firstIndex(of: Mark.de),
      let name = scene.names.within(de + 1 ..> min(limit, de + 14)).first,
      name.source != .anaphor, ["organisation", "product"].contains(name.type),
      name.range.lowerBound - de <= 8,
      scene.cues.within(de + 1 ..> name.range.lowerBound).allSatisfy({
        !$0.hasAny([.link, .aside, .change, .says])
      })
    else { return behindOpening(low, limit) }
    return name.range.lowerBound
  }

  /// 連接甲乙兩地的海底隧道全長9公里: a clause that opens with its verb and ends in 的 describes what follows.
  private func behindOpening(_ low: Int, _ limit: Int) -> Int {
    let isDescribing = scene.packs.han.describing.contains(scene.words(low ..> low + 2))
    guard let verb = scene.cues.at(low) ?? (isDescribing ? firstWord(low) : nil),
      verb.hasAny([.verb, .act]) || isDescribing,
      !verb.hasAny([.link, .than, .says, .target, .targetVerb, .reckons]), !isInName(verb.range),
      let de = scene.slice(verb.range.upperBound ..> limit).lastIndex(of: Mark.de),
      limit - de > 2, de - low > 2,
      let next = HanTokens(scene, de + 1 ..> limit).all.first,
      ![.verb, .function, .adverb, .pronoun].contains(next.word),
      let end = predicate(from: de + 1, limit) ?? Optional(limit), end - de > 2,
      scene.sightings(in: low ..> de).allSatisfy({ $0.kind == .period })
    else { return low }
    return de + 1
  }

  private func firstWord(_ low: Int) -> VoiceCues.Cue {
    VoiceCues.Cue(range: low ..> low + 2, roles: [.verb])
  }

  /// 一年期貸款利率, 65歲以上長者, 3奈米製程: a span, an age or a size that only says which noun follows.
  func isModifying(_ sighting: Sighting, _ limit: Int) -> Bool {
    // 一套2小時系統
    if sighting.unit == "count", scene[sighting.range.lowerBound] == 0x4E00,
      sighting.range.count <= 2
    {
      return true
    }
    guard let unit = sighting.unit,
      ["a", "mo", "d", "h", "min", "wk"].contains(unit) || scene.packs.dimensions[unit] != nil
    else { return false }
    var end = sighting.range.upperBound
    for word in ["以上", "以下", "及以上", "或以上"] where scene.holds(word, at: end) {
      end += word.unicodeScalars.count
    }
    if scene[end] == 0x671F || scene[end] == 0x7EA7 || scene[end] == Mark.de { end += 1 }
    guard end < limit, scene[end].isHan, scene.cues.at(end)?.hasAny(Self.ending) != true,
      let next = HanTokens(scene, end ..> limit).all.first
    else { return false }
    return next.word.isNominal && next.range.count > 1 && next.range.upperBound <= limit
      && scene.names.holding(end) == nil
  }

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

  /// 主要因為原料價格上漲四成: what is measured stands behind the cause.
  func behindCause(_ start: Int, _ limit: Int) -> Int {
    let cause = scene.cues.within(start ..> limit).last {
      scene.packs.han.causes.contains(scene.slice($0.range))
    }
    let low = cause?.range.upperBound ?? start
    return max(low, behindMaking(low, limit))
  }

  /// 自動化使人手減少三分之一: what is made to change stands behind 使.
  func behindMaking(_ low: Int, _ limit: Int) -> Int {
    let made = spot.tokens(in: low ..> limit).last {
      $0.range.lowerBound > low && $0.range.upperBound + 2 <= limit
        && scene.packs.han.making.contains(scene.slice($0.range))
    }
    return made?.range.upperBound ?? low
  }

  /// 風電因風弱下降4%: what the cause tells of stands before it.
  func beforeCause(_ low: Int, _ limit: Int) -> Int? {
    guard
      let cause = scene.cues.within(low ..> limit).first(where: {
        scene.packs.han.causesInside.contains(scene.slice($0.range))
          && scene.names.holding($0.range.lowerBound) == nil && !isModifier($0, limit)
      }), cause.range.lowerBound - low >= 2
    else { return nil }
    let end = trimEnd(cause.range.lowerBound, low)
    return end - low >= 2 && HanNoun(scene).isPhrase(low ..> end) ? end : nil
  }

  /// 主因是鮮奶銷量增長: the reason stands behind the link.
  func behindReason(_ low: Int, _ limit: Int) -> Int {
    guard let reason = scene.packs.han.reasons.first(where: { scene.holds($0, at: low) }) else {
      return low
    }
    let end = low + reason.unicodeScalars.count
    guard let link = scene.cues.at(end), link.has(.link), link.range.upperBound < limit else {
      return low
    }
    return skipLead(link.range.upperBound, limit)
  }

  /// 延誤航班中有三分之二: 中 before the number makes one phrase of all that stands before.
  func isInside(_ limit: Int, _ low: Int) -> Bool {
    var i = limit
    while i > low, let cue = scene.cues.ending(at: i), cue.hasAny([.link, .filler]) {
      i = cue.range.lowerBound
    }
    return i - low >= 3 && (scene[i - 1] == 0x4E2D || scene[i - 1] == 0x91CC)
      && !scene.cues.within(low ..> i).contains { $0.hasAny([.aside, .link]) }
  }

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
