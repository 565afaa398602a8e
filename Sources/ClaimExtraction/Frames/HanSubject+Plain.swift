import ClaimModel

// The noun that opens a Chinese clause, where no list holds the verb behind it.
//
//   大盤|同日則小漲      建商|倒閉      帳期|始終控制在      夜間維修時間|由      青蔥|1.8億元居次
// Behind the noun stand only verbs, adverbs, times and particles; a noun that only the sentence before gives is
// none of these.

extension HanSubject {
  /// The nouns from the head of the piece to the first verb, adverb, time or particle; `nil` where another noun
  /// stands before the number or nothing that follows is a verb.
  func plain() -> SubjectReading? {
    let start = plainStart
    guard start < spot.head, scene.names.within(start ..> spot.head).isEmpty,
      // 高於全國平均: what is compared is not said here.
      scene.cues.at(start)?.hasAny([.beside, .than]) != true
    else { return nil }
    let tokens = HanTokens(scene, start ..> spot.head).all
    let nouns = tokens.prefix { isNominal($0) }
    guard let last = nouns.last, case let end = last.range.upperBound, end - start >= 2,
      case let rest = tokens.dropFirst(nouns.count),
      rest.allSatisfy({ !isMatter($0) }), isPredicate(rest, behind: end)
    else { return nil }
    let noun = scene.trimmed(start ..> end)
    // 占比, 毛利率: a bare measure is somebody's.
    if let measure = scene.cues.ending(at: noun.upperBound), measure.range == noun,
      measure.hasAny([.measured, .owned])
    {
      return nil
    }
    guard noun.count >= 2, noun.count <= 14, noun.allSatisfy({ scene[$0].isHan }),
      !scene.packs.han.emptyNouns.contains(scene.words(noun)), scene.sightings(in: noun).isEmpty,
      isKnown(Array(nouns), rest.first)
    else { return nil }
    var reading = words(noun, nil)
    reading.rule = "subject.noun"
    reading.doubt = 0.08
    reading.isBrief = true
    return reading
  }

  /// Behind connectives, a cause, a verb of expecting and 每宗.
  private var plainStart: Int {
    let limit = spot.head
    var low = behindCause(spot.start, limit)
    low = withoutAdverbs(skipLead(low, limit), limit)
    let expecting = scene.cues.within(low ..> limit).last {
      scene.packs.han.expecting.contains(scene.words($0.range))
    }
    if let expecting {
      low = withoutAdverbs(skipLead(expecting.range.upperBound, limit), limit)
    }
    if scene[low] == 0x6BCF, scene[low + 1].isHan { low += 2 }
    return low
  }

  private func isNominal(_ token: HanTokens.Token) -> Bool {
    if token.word.isNominal, ![.number, .time, .pronoun].contains(token.word) {
      return token.range.count > 1 || !Self.unnominal.contains(scene[token.range.lowerBound])
    }
    // 維修時間, 安靜時段: a verb or an adjective of two characters before a noun.
    guard [.verb, .verbOrNoun, .adjective].contains(token.word), token.range.count > 1,
      let next = HanTokens(scene, token.range.upperBound ..> spot.head).all.first
    else { return false }
    return next.word == .noun && next.range.count > 1
      && scene.cues.at(token.range.lowerBound)?.hasAny([.change, .link, .says, .target]) != true
  }

  /// 則 由 將 已 共 小 大 落 達 佔: no dictionary's noun here.
  private static let unnominal = CodePoints(folding: "则由将已共小大落达占有是为在从自比较被把和与或及的了着过每约仅只只近逾各")

  /// A noun of its own behind the verb is the verb's object: the number is that one's.
  private func isMatter(_ token: HanTokens.Token) -> Bool {
    token.word == .noun && token.range.count > 1 || token.word == .pronoun
  }

  /// What follows is a verb, a particle of a range or nothing but the number.
  private func isPredicate(_ rest: ArraySlice<HanTokens.Token>, behind end: Int) -> Bool {
    guard !rest.isEmpty else {
      return spot.sighting.unit?.count == 3
        && spot.sighting.range.upperBound < spot.piece.upperBound
    }
    return rest.contains {
      [.verb, .verbOrNoun].contains($0.word)
        || scene.cues.at($0.range.lowerBound)?.hasAny([
          .verb, .change, .link, .beside, .act, .aside, .than,
        ]) == true
    }
  }

  /// Words of the dictionary, or two to four characters that one of its verbs or adverbs follows.
  private func isKnown(_ nouns: [HanTokens.Token], _ next: HanTokens.Token?) -> Bool {
    if nouns.contains(where: { $0.word == .noun && $0.range.count > 1 }) { return true }
    let range = (nouns.first?.range.lowerBound ?? 0) ..> (nouns.last?.range.upperBound ?? 0)
    guard (2...6).contains(range.count) else { return false }
    guard let next else { return HanNoun(scene).isPhrase(range) }
    return next.range.count > 1 && [.verb, .adverb, .time, .verbOrNoun].contains(next.word)
  }
}
