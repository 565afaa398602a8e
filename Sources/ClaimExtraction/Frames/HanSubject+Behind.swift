import ClaimModel

// Subjects that stand behind a Chinese number.
//
//   數百名|旅客|在機場過夜           what is counted, where the number opens the piece
//   耗資70億元的|體育館|明年啟用       what the number describes
//   7納米|麒麟晶片                    what a modifier number qualifies
//   全球一半的工程師在|某地            the place that holds a share

extension HanSubject {
  /// 第二大|銀行|某某銀行: a rank right before a name is that name's.
  func ranked() -> SubjectReading? {
    guard spot.sighting.kind == .rank else { return nil }
    let end = spot.sighting.range.upperBound
    let window = end ..> min(spot.piece.upperBound, end + 12)
    guard
      let name = scene.names.within(spot.after).first(where: {
        $0.source != .anaphor && ["organisation", "product", "person"].contains($0.type)
          && window.contains($0.range.lowerBound)
      }), name.range.lowerBound >= end,
      scene.cues.within(end ..> name.range.lowerBound).allSatisfy({
        !$0.hasAny([.link, .aside, .says, .change, .done, .beside])
      }), scene.slice(end ..> name.range.lowerBound).allSatisfy({ $0.isHan && $0 != Mark.de })
    else { return nil }
    return reading(name, nil)
  }

  /// 數百名旅客在機場過夜: the number opens the piece, and what is counted does something.
  func counted() -> SubjectReading? {
    let before = scene.words(scene.trimmed(phraseStart ..> spot.head))
    guard let noun = noun(),
      scene.trimmed(spot.before).isEmpty || phraseStart >= spot.head || isPivot
        || scene.packs.han.worlds.contains(before),
      noun.upperBound < spot.piece.upperBound,
      isPivot || !scene.cues.within(spot.before).contains(where: { $0.has(.among) })
    else { return nil }
    var reading = words(noun, nil)
    reading.rule = "subject.counted"
    return reading
  }

  /// 國內有三成八的藥局缺貨, 另有14%的受訪者未定: behind 有 a share is of those who do something.
  var isPivot: Bool {
    let end = spot.sighting.range.upperBound
    return spot.sighting.unit == "ratio" && scene[end] == Mark.de
      && scene[scene.lastBefore(spot.head)] == 0x6709
  }

  /// 外海的兩條海纜先後中斷: words that place what is counted do not own it.
  func countedBehind(_ phrase: Range<Int>) -> SubjectReading? {
    guard spot.sighting.unit == "count", let noun = spot.sighting.noun.flatMap(counted),
      scene[scene.lastBefore(spot.head)] == Mark.de, noun.upperBound < spot.piece.upperBound
    else { return nil }
    var reading = words(noun, nil)
    reading.rule = "subject.counted"
    return reading
  }

  /// 七百名工人罷工: the verb behind what is counted is no part of it.
  func withoutVerb(_ noun: Range<Int>) -> Range<Int> {
    guard let cue = scene.cues.ending(at: noun.upperBound), cue.has(.verb), !cue.has(.measured),
      cue.range.lowerBound - noun.lowerBound >= 2
    else { return noun }
    return noun.lowerBound ..> cue.range.lowerBound
  }

  /// 耗資70億元的體育館明年啟用: the number describes the noun behind 的.
  func described() -> SubjectReading? {
    guard scene[spot.sighting.range.upperBound] == Mark.de,
      !["count", "ratio"].contains(spot.sighting.unit ?? ""), let noun = behind(),
      noun.upperBound < spot.piece.upperBound,
      scene.properties(in: noun).last?.range != noun
    else { return nil }
    var reading = words(noun, nil)
    reading.rule = "subject.described"
    return reading
  }

  /// What is counted, or of what it is a share: up to the verb.
  func noun() -> Range<Int>? {
    if spot.sighting.unit == "count", let noun = spot.sighting.noun { return counted(noun) }
    guard spot.sighting.unit == "ratio" || spot.sighting.unit == "count" else { return nil }
    return behind().flatMap(counted)
  }

  /// 三人|主張降息, 五條產線|只停: up to the first verb, adverb, number or 中; `nil` where the verb comes first.
  func counted(_ noun: Range<Int>) -> Range<Int>? { HanNoun(scene).counted(withoutVerb(noun)) }

  /// The noun right behind the number, up to the verb.
  func behind() -> Range<Int>? {
    var low = spot.sighting.range.upperBound
    if scene[low] == Mark.de { low += 1 }
    var high = low
    let stops: VoiceRoles = [
      .link, .verb, .filler, .negation, .lack, .aside, .done, .change, .forecast, .future, .says,
      .beside, .concession, .among,
    ]
    while high < min(spot.piece.upperBound, low + 10), scene[high].isHan,
      scene.period(startingAt: high) == nil
    {
      if high > low, scene.sighting(startingAt: high) != nil { break }
      if let cue = scene.cues.at(high), cue.hasAny(stops), scene.names.holding(high) == nil,
        !isModifier(cue, spot.piece.upperBound),
        high == low || !scene.properties(in: cue.range).contains(where: { $0.range == cue.range })
      {
        break
      }
      high += 1
    }
    return high - low >= 2 ? low ..> high : nil
  }

  /// 7納米麒麟9000S晶片 · 規模超470億美元的“大基金三期”: what a modifier number qualifies.
  func qualified() -> SubjectReading? {
    var i = spot.sighting.range.upperBound
    let limit = min(spot.piece.upperBound, i + 6)
    if let person = person(behind: i) { return person }
    while i < limit, scene[i] == Mark.de || scene[i].isSpace || Mark.open.contains(scene[i]) {
      i += 1
    }
    guard let name = scene.names.starting(at: i), name.type != "place", name.type != "person" else {
      return nil
    }
    let hasOwner = !scene.names.within(spot.before).filter({ !isAside($0) }).isEmpty
    let isKind = spot.sighting.unit.map { !["count", "ratio"].contains($0) } ?? false
    guard isKind, i > spot.sighting.range.upperBound || !hasOwner || isPhysical else { return nil }
    if hasOwner, !isPhysical, spot.sighting.unit?.count == 3 { return nil }
    return SubjectReading(
      mention: Mention(name: name.name, text: scene.string(name.range)), range: name.range,
      property: nil, rule: "subject.qualified", doubt: 0.02)
  }

  /// 曾任高管長達11年的分析師某某: whose years they are.
  func person(behind place: Int) -> SubjectReading? {
    guard scene[place] == Mark.de, ["a", "mo", "wk", "d"].contains(spot.sighting.unit ?? ""),
      let name = scene.names.within(place ..> spot.piece.upperBound).first(where: {
        $0.type == "person"
      })
    else { return nil }
    return reading(name, nil)
  }

  /// nm, W, inch: a number that says of what kind a thing is. Money is not.
  var isPhysical: Bool {
    guard let unit = spot.sighting.unit else { return false }
    return !(unit.count == 3 && unit.unicodeScalars.allSatisfy { (65...90).contains($0.value) })
  }

  /// 全球一半的工程師在某地: the share belongs to the place behind 在.
  func locative() -> SubjectReading? {
    guard spot.sighting.unit == "ratio", scene[spot.sighting.range.upperBound] == Mark.de,
      let at = scene.cues.within(spot.after).first(where: {
        scene.words($0.range) == "在" || scene.words($0.range) == "来自"
      }), let name = scene.names.starting(at: at.range.upperBound)
    else { return nil }
    return reading(name, nil)
  }
}
