import ClaimModel

// The whole of a Chinese share.
//
//   占總數約兩成               the words between 占 and the number
//   延誤航班中有三分之二         before 中
//   七成受訪者, 三分之二的患者     behind the number, up to the verb
//   在車用電池市場的市占率         the market

extension BaselineFinder {
  /// 占總數約兩成: the words between 占 and the number.
  func shareOf() -> (range: Range<Int>, rule: String)? {
    guard
      let link = scene.cues.within(spot.before).last(where: {
        $0.has(.link) && scene.holds("占", within: $0.range) && !scene.holds("比", within: $0.range)
          && !isInNoun($0.range)
      })
    else { return nil }
    var end = withoutFiller(before: spot.head, from: link.range.upperBound)
    // 占總值的比重將控制在3%: what stands before 的比重.
    if let de = scene.slice(link.range.upperBound ..> end).indices.last(where: {
      scene[$0] == Mark.de && (scene[$0 + 1] == 0x6BD4 || scene[$0 + 1] == 0x4EFD)
    }) {
      end = de
    }
    guard end - link.range.upperBound >= 2 else { return nil }
    return (link.range.upperBound ..> end, "baseline.share")
  }

  /// 市占率, 占地: the cue is a part of a noun.
  func isInNoun(_ range: Range<Int>) -> Bool {
    let near = max(spot.start, range.lowerBound - 4) ..> min(spot.head, range.upperBound + 4)
    guard let token = HanTokens(scene, near).holding(range.lowerBound) else { return false }
    return token.word == .noun && token.range.count > range.count
  }

  /// 在全球車用電池市場的市占率: the market that the share is of.
  func market() -> (range: Range<Int>, rule: String)? {
    let words = scene.words(spot.before)
    guard scene.packs.han.marketShares.contains(where: { words.contains($0) }),
      let at = scene.cues.within(spot.before).last(where: {
        $0.has(.aside) && scene.words($0.range) == "在"
      }),
      let de = scene.slice(at.range.upperBound ..> spot.head).firstIndex(of: Mark.de),
      de - at.range.upperBound >= 2
    else { return nil }
    return (at.range.upperBound ..> de, "baseline.market")
  }

  /// Where the words before `place` end, 的, 約, 逾 and other words of the number's own left out.
  func withoutFiller(before place: Int, from start: Int) -> Int {
    var end = scene.lastBefore(place) + 1
    while end > start {
      if scene[end - 1] == Mark.de || scene[end - 1].isSpace {
        end -= 1
      } else if let cue = scene.cues.ending(at: end), cue.hasAny([.filler, .link]) {
        end = cue.range.lowerBound
      } else {
        return end
      }
    }
    return end
  }

  /// 七成受訪者支持 · 半數醫院: the noun right behind a share, up to its verb.
  func counted() -> (range: Range<Int>, rule: String)? {
    let start = spot.sighting.range.upperBound
    guard spot.sighting.unit == "ratio", spot.sighting.measure != .change, !spot.isMultiple,
      scene[start].isHan, scene[start] != Mark.de,
      scene.words(spot.sighting.range).contains(where: { "成半分".contains($0) })
        || spot.sighting.wording.contains(.share) || isOfPeople(start)
    else { return nil }
    let isShare = spot.sighting.wording.contains(.share)
    let stop = nounEnd(start)
    guard stop - start >= 2, stop - start < 10, isShare || isWhole(start ..> stop),
      !scene.packs.han.behindShare.contains(scene[start])
    else { return nil }
    return (start ..> stop, "baseline.whole")
  }

  /// 58%受訪者不滿: people right behind a percentage.
  private func isOfPeople(_ start: Int) -> Bool {
    let stop = nounEnd(start)
    guard stop - start >= 2 else { return false }
    return scene.packs.han.peopleEnds.contains {
      scene.words(start ..> stop).hasSuffix($0)
    }
  }

  /// Not 70%的自給率, 95%的年度目標: a rate or an aim is the number's own, and no whole.
  private func isWhole(_ noun: Range<Int>) -> Bool {
    let words = scene.words(noun)
    if scene.packs.han.noWholes.contains(where: {
      words.hasSuffix($0) || scene.holds($0, at: noun.upperBound)
    }
    )
      || scene.packs.remeasures.contains(where: { words.hasSuffix($0) })
    {
      return false
    }
    return scene.properties(in: noun).allSatisfy {
      $0.type != "ratio" || $0.range.upperBound < noun.upperBound
    }
  }

  /// Where the noun that begins at `start` ends: before a verb, an adverb or a particle.
  func nounEnd(_ start: Int) -> Int {
    let limit = min(spot.piece.upperBound, start + 10)
    var end = start
    while end < limit, scene[end].isHan, scene[end] != Mark.de { end += 1 }
    var stop = start
    let tokens = HanTokens(scene, start ..> end).all
    if scene.cues.at(start)?.hasAny([.says, .link, .negation]) == true { return start }
    if tokens.first?.word == .verb, tokens.dropFirst().first?.word != .noun { return start }
    for token in tokens {
      let isFirst = token.range.lowerBound == start
      if isFirst, token.word == .number, token.range.count == 1 { continue }
      if !isFirst, token.word != .noun,
        scene.cues.at(token.range.lowerBound)?.hasAny([.verb, .change, .link, .aside, .says])
          == true
      {
        break
      }
      if token.word.isNominal {
        stop = token.range.upperBound
      } else if token.word != .adjective, token.word != .place, !(isFirst && token.word == .verb) {
        break
      }
    }
    return stop
  }

  /// 延誤航班中有三分之二
  func wholeBefore() -> (range: Range<Int>, rule: String)? {
    var i = scene.lastBefore(spot.head)
    while i > spot.start, let cue = scene.cues.ending(at: i + 1), cue.hasAny([.link, .filler]) {
      i = cue.range.lowerBound - 1
    }
    guard i > spot.start, scene[i] == 0x4E2D || scene[i] == 0x91CC else { return nil }
    var low = spot.start
    while low < i, let cue = scene.cues.at(low), cue.hasAny([.concession, .filler, .aside]),
      scene[low] != 0x53D7
    {
      low = cue.range.upperBound
    }
    while low > spot.sentence.lowerBound, scene[low - 1] == 0x53D7 { low -= 1 }
    guard i - low >= 2 else { return nil }
    return (low ..> i, "baseline.whole")
  }

  /// 全球一半的工程師 · 三分之二的患者
  func wholeBehind() -> (range: Range<Int>, rule: String)? {
    let end = spot.sighting.range.upperBound
    guard scene[end] == Mark.de, spot.sighting.unit == "ratio",
      scene[scene.lastBefore(spot.head)] != 0x5728
    else { return nil }
    var stop = end + 1
    while stop < spot.piece.upperBound,
      scene.names.holding(stop) != nil || !endsNoun(stop)
        || scene.cues.at(stop).map({ HanSubject(spot).isModifier($0, spot.piece.upperBound) })
          == true
    {
      stop += 1
    }
    guard stop - end > 2, isWhole(end + 1 ..> stop) else { return nil }
    let world = scene.trimmed(spot.before)
    let isWorld = ["全球", "全国", "世界", "国内", "全市", "全县"].contains(scene.words(world))
    return (isWorld ? world.lowerBound ..> stop : end + 1 ..> stop, "baseline.whole")
  }

  func endsNoun(_ place: Int) -> Bool {
    guard let cue = scene.cues.at(place) else { return false }
    return cue.hasAny([
      .aside, .link, .verb, .change, .filler, .done, .negation, .concession, .says,
    ])
  }
}
