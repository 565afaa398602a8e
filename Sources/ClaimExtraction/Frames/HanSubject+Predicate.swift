import ClaimModel

// Where a Chinese predicate begins: at the first link, else at the first verb behind a noun.
//
//   營收|達30億      淨利|由2億升至3億      船公司|減少班次
//   投資|達45億      離職率|升至16%         a verb before a link or in a noun is a noun

extension HanSubject {
  static let ending: VoiceRoles = [
    .link, .beside, .change, .verb, .than, .forecast, .future, .target, .targetVerb, .proposed,
    .estimate, .aside, .respectively, .denial, .says,
  ]

  /// Where the predicate begins: the first link, else the first verb behind at least one word.
  func predicate(from low: Int, _ limit: Int) -> Int? {
    var firstVerb: Int?
    for cue in steps(low ..> max(low, limit)) {
      guard cue.hasAny(Self.ending), !isInName(cue.range), !isModifier(cue, limit) else { continue }
      let isFirst = cue.range.lowerBound == low
      if isFirst, scene.words(cue.range) == "为" { continue }
      if cue.has(.targetVerb), isFirst { return low }
      if firstVerb == low, cue.hasAny([.aside, .forecast, .future, .target]) { return low }
      if cue.hasAny([.forecast, .target, .targetVerb, .future, .proposed, .says]) {
        return cue.range.lowerBound
      }
      if cue.has(.aside), !cue.hasAny([.link, .verb, .change]) {
        if isFirst { return low }
        return cue.range.lowerBound
      }
      if cue.has(.than), !isComparing(cue.range) { continue }
      if cue.hasAny([.link, .beside, .respectively]) {
        return firstVerb.map { isNounVerb($0, cue.range.lowerBound) ? cue.range.lowerBound : $0 }
          ?? cue.range.lowerBound
      }
      if let verb = firstVerb, verb == low, cue.has(.change), opensNoun(verb, cue.range.lowerBound)
      {
        return cue.range.lowerBound
      }
      if firstVerb == nil, !isNoun(cue, limit), !describesNoun(cue, limit),
        !qualifiesMeasure(cue, limit)
      {
        firstVerb = cue.range.lowerBound
      }
    }
    return firstVerb
  }

  /// The cues of a stretch that are words of their own, and the verbs that no cue tells: 離職率 holds no verb.
  func steps(_ range: Range<Int>) -> [VoiceCues.Cue] {
    let tokens = spot.tokens(in: range)
    var steps: [VoiceCues.Cue] = []
    var next = 0
    var end = range.lowerBound
    for cue in scene.cues.within(range) {
      while next < tokens.count, tokens[next].range.upperBound <= cue.range.lowerBound {
        add(tokens[next], from: end, range.upperBound, to: &steps)
        next += 1
      }
      // 進出口: a word of the dictionary that holds a verb.
      if next < tokens.count,
        tokens[next].word == .noun
          || [.verbOrNoun, .verb].contains(tokens[next].word)
            && cue.range.lowerBound > tokens[next].range.lowerBound,
        tokens[next].range.count > cue.range.count,
        tokens[next].range.lowerBound <= cue.range.lowerBound,
        tokens[next].range.upperBound >= cue.range.upperBound
      {
        continue
      }
      end = cue.range.upperBound
      steps.append(cue)
    }
    while next < tokens.count {
      add(tokens[next], from: end, range.upperBound, to: &steps)
      next += 1
    }
    return steps
  }

  /// A verb of the dictionary: of two characters, or right before 了 or the number.
  func add(
    _ token: HanTokens.Token, from: Int, _ limit: Int, to steps: inout [VoiceCues.Cue]
  ) {
    guard token.word == .verb, token.range.lowerBound >= from else { return }
    let end = token.range.upperBound
    guard token.range.count > 1 || scene[end] == 0x4E86 || end == limit else { return }
    // 道路拓寬|經費: right before a measure that ends the phrase it is a noun.
    if let measure = scene.cues.at(end), measure.has(.measured),
      measure.range.upperBound == limit
        || scene.cues.at(measure.range.upperBound)?
          .hasAny([.link, .change, .beside, .forecast, .future, .filler, .than]) == true
    {
      return
    }
    steps.append(VoiceCues.Cue(range: token.range, roles: [.verb]))
  }

  /// 公布的就業指數, 收購的公司: 的 makes a modifier of a verb; 受災 and 在建 are words, not 受 and 在.
  func isModifier(_ cue: VoiceCues.Cue, _ limit: Int) -> Bool {
    let next = cue.range.upperBound
    if scene[next] == Mark.de { return next + 1 < limit && !cue.has(.link) }
    // 擬建的, 新設的
    if scene[next + 1] == Mark.de, cue.range.count == 1, cue.hasAny([.proposed, .done, .verb]) {
      return next + 2 < limit
    }
    guard cue.range.count == 1 else { return false }
    switch scene[cue.range.lowerBound] {
    case 0x53D7: return Self.behindReceive.contains(scene[next])
    case 0x5728: return Self.behindAt.contains(scene[next])
    default: return scene.packs.han.compounds.contains { scene.holds($0, at: cue.range.lowerBound) }
    }
  }

  /// 受訪 受災 受傷 受害 受惠 受聘 受檢 受影響
  static let behindReceive = CodePoints(folding: "访灾伤害惠聘检影")
  /// 在用 在建 在職 在校 在學 在冊 在營 在途 在職
  static let behindAt = CodePoints(folding: "用建职校学册营途读")

  /// 資本支出將達: a word that is a verb and a property is the property where the predicate follows.
  func isNoun(_ cue: VoiceCues.Cue, _ limit: Int) -> Bool {
    let isProperty =
      cue.has(.measured) || scene.properties(in: cue.range).contains { $0.range == cue.range }
    guard isProperty, !cue.has(.than) || scene.words(cue.range).unicodeScalars.count > 1 else {
      return false
    }
    let next = cue.range.upperBound
    if next >= limit { return true }
    if scene[next] == 0x4E86 { return false }
    return scene.cues.at(next)?.hasAny([.link, .forecast, .future, .filler, .change, .beside])
      == true
  }

  /// 維修人員三年來減少: a verb right before a noun of people or things of which a change is told only says which.
  func describesNoun(_ cue: VoiceCues.Cue, _ limit: Int) -> Bool {
    guard cue.range.count == 2, !cue.hasAny([.change, .link, .says, .target, .proposed]) else {
      return false
    }
    // 宏遠建設須賠償, 海濱投資昨天宣布: no finite verb has a modal or a date right behind it.
    if scene.cues.at(cue.range.upperBound)?.hasAny([.future]) == true
      || scene.period(startingAt: cue.range.upperBound) != nil
      || ["须", "也", "则", "可", "应"].contains(
        scene.words(cue.range.upperBound ..> cue.range.upperBound + 1))
    {
      return cue.hasAny([.verb, .act])
    }
    let tokens = spot.tokens(in: cue.range.upperBound ..> limit)
    guard let noun = tokens.first, noun.range.lowerBound == cue.range.upperBound,
      noun.word == .noun,
      scene.packs.han.headNouns.contains(where: { scene.words(noun.range).hasSuffix($0) })
    else { return false }
    let end = noun.range.upperBound
    return scene.period(startingAt: end) != nil
      || scene.cues.at(end)?.hasAny([.link, .change, .filler, .beside, .than]) == true
  }

  /// 種植成本, 出口總值, 裁員人數: a verb right before the measure that ends the phrase says which it is.
  func qualifiesMeasure(_ cue: VoiceCues.Cue, _ limit: Int) -> Bool {
    guard cue.has(.verb) || cue.has(.act), !cue.hasAny([.change, .link]), cue.range.count > 1
    else { return false }
    let start = cue.range.upperBound
    let ends =
      scene.cues.within(start ..> limit).filter { $0.has(.measured) }.map(\.range)
      + scene.properties(in: start ..> limit).map(\.range)
    guard
      let measure = ends.first(where: {
        $0.lowerBound == start && $0.upperBound - start >= 2
      })
    else { return false }
    let end = measure.upperBound
    return end >= scene.lastBefore(limit) + 1
      || scene.cues.at(end)?.hasAny([
        .link, .change, .beside, .forecast, .future, .filler, .than,
      ]) == true || scene.period(startingAt: end) != nil
  }

  /// 投資達: a verb right before the link is a noun, and so is one that 的 or another noun follows.
  func isNounVerb(_ verb: Int, _ link: Int) -> Bool {
    guard let cue = scene.cues.at(verb) else { return false }
    if cue.has(.change) { return false }
    let between = scene.slice(cue.range.upperBound ..> link)
    return between.count <= 4 || between.contains(Mark.de)
  }

  /// 貸款餘額上升, 出口增長: a verb at the head that another verb follows so soon is a noun.
  func opensNoun(_ verb: Int, _ change: Int) -> Bool {
    guard let cue = scene.cues.at(verb), !cue.has(.change), cue.range.count > 1 else {
      return false
    }
    return change - cue.range.upperBound <= 6
      && !scene.slice(cue.range.upperBound ..> change).contains(0x4E86)
  }

  func isInName(_ range: Range<Int>) -> Bool {
    scene.names.holding(range.lowerBound) != nil
  }

  /// 比, 較 and 與…相比 compare; 和 and 與 between two nouns do not.
  func isComparing(_ range: Range<Int>) -> Bool {
    let word = scene.words(range)
    if ["与", "同", "跟", "和"].contains(word) { return false }
    return true
  }
}
