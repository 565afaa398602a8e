import ClaimModel

// The words before a Chinese number that can hold its subject.
//
//   但目前|該行淨利|達30億          connectives, dates and adverbs at the ends belong to nobody
//   風電因風弱|下降4%              what a cause tells of stands before it
//   自動化使|人手需求|減少三分之一     what is made to change stands behind 使

extension HanSubject {

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

  /// 延誤航班中有三分之二: 中 before the number makes one phrase of all that stands before.
  func isInside(_ limit: Int, _ low: Int) -> Bool {
    var i = limit
    while i > low, let cue = scene.cues.ending(at: i), cue.hasAny([.link, .filler]) {
      i = cue.range.lowerBound
    }
    return i - low >= 3 && (scene[i - 1] == 0x4E2D || scene[i - 1] == 0x91CC)
      && !scene.cues.within(low ..> i).contains { $0.hasAny([.aside, .link]) }
  }
}
