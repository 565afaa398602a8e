import ClaimModel

// Chinese comparisons: 比舊機低25%, 較去年同期成長12%, 同比增長, 是對手的五倍, 與五年前相比.

extension BaselineFinder {
  func han() -> (range: Range<Int>, rule: String)? {
    if spot.sighting.kind == .rank { return rankHan() }
    if let span = spanBefore() { return span }
    if let compared = compared() { return compared }
    if let mark = passedHan() { return (mark, "baseline.compared") }
    if let found = equal() ?? above() ?? gap() ?? againstHan() ?? spanBack() ?? sharedOut() {
      return found
    }
    guard isRelative else { return nil }
    if let lead = lead() { return lead }
    return possessed() ?? shareOf() ?? market() ?? wholeBefore() ?? wholeBehind() ?? counted()
  }

  /// 同比增長12% · 年減8% · 環比下跌: the same span a year before, or the span before.
  func spanBefore() -> (range: Range<Int>, rule: String)? {
    guard isRelative || spot.sighting.measure == .change,
      case let text = scene.words(spot.before),
      let word = scene.packs.han.spanChanges.first(where: { text.contains($0) }),
      let at = lastPlace(of: word, in: spot.before), !isPartOfTime(at)
    else { return nil }
    let range = at ..> at + word.unicodeScalars.count
    let between = scene.sightings(in: range.upperBound ..> spot.head)
    return between.contains { $0.kind == .quantity } ? nil : (range, "baseline.span")
  }

  func lastPlace(of word: String, in range: Range<Int>) -> Int? {
    range.last { scene.holds(word, at: $0) }
  }

  /// 去年增長, 每年增加, 3月減少: the year of a date, not 年增.
  func isPartOfTime(_ place: Int) -> Bool {
    let before = scene[place - 1]
    guard scene[place] != 0x540C, scene[place] != 0x73AF, scene[place] != 0x6309 else {
      return false
    }
    return before.isDigit || Self.yearWords.contains(before)
      || scene.sightings(in: max(0, place - 12) ..> place + 1).contains {
        $0.range.upperBound > place
      }
  }

  static let yearWords = CodePoints(folding: "去今明前当本上下同翌每全近次逐历一二三四五六七八九十两几数半多个这那")

  /// 是輝達的五倍: 的 stands right before the number.
  func possessed() -> (range: Range<Int>, rule: String)? {
    let de = scene.lastBefore(spot.head)
    guard de > spot.start, scene[de] == Mark.de else { return nil }
    // 將是2024年的兩倍
    if spot.isMultiple, let then = scene.period(endingAt: de), !then.isDuration {
      return (then.range, "baseline.possessed")
    }
    if let time = timeBeside() { return (time, "baseline.possessed") }
    let opening: VoiceRoles = [.link, .than, .beside]
    guard
      let link = scene.cues.within(spot.start ..> de).last(where: {
        $0.hasAny(opening) && scene.names.holding($0.range.lowerBound) == nil
      }), link.range.upperBound < de
    else { return loose(de) }
    if link.has(.beside) { return nil }
    return (link.range.upperBound ..> de, "baseline.possessed")
  }

  /// 僅鄰縣的七成: words before 的 and a share, behind adverbs alone.
  func loose(_ de: Int) -> (range: Range<Int>, rule: String)? {
    guard spot.sighting.unit == "ratio" else { return nil }
    var low = spot.start
    for token in HanTokens(scene, spot.start ..> de).all
    where [.adverb, .verb].contains(token.word)
      || token.word != .noun
        && scene.cues.at(token.range.lowerBound)?.hasAny([.filler, .verb, .change]) == true
    {
      if scene.packs.han.overtaking.contains(scene.words(token.range)) { return nil }
      low = token.range.upperBound
    }
    guard de - low >= 2, low > spot.start || spot.isMultiple,
      scene.sightings(in: low ..> de).isEmpty
    else { return nil }
    return (low ..> de, "baseline.possessed")
  }

  /// 與五年前相比，…: the piece before the number's own.
  func lead() -> (range: Range<Int>, rule: String)? {
    guard let i = scene.pieces.index(at: spot.piece.lowerBound), i > 0 else { return nil }
    let piece = scene.pieces.all[i - 1]
    guard piece.lowerBound >= spot.sentence.lowerBound, let than = scene.cues.at(piece.lowerBound),
      than.has(.than), let end = scene.cues.ending(at: piece.upperBound),
      scene.words(end.range).hasPrefix("相") || isComparing(than.range)
    else { return nil }
    let stop = scene.words(end.range).hasPrefix("相") ? end.range.lowerBound : piece.upperBound
    return (than.range.upperBound ..> stop, "baseline.lead")
  }

  /// 比舊機低25% · 較去年同期成長12%
  func compared() -> (range: Range<Int>, rule: String)? {
    guard
      let than = scene.cues.within(spot.before).last(where: {
        $0.has(.than) && isComparing($0.range)
      })
    else { return nil }
    // 較颱風前的36.2元: the number is that of what stands before 的.
    if scene[spot.head - 1] == Mark.de, spot.sighting.unit != "ratio", !spot.isMultiple,
      scene.sightings(in: than.range.upperBound ..> spot.head).allSatisfy({ $0.kind == .period })
    {
      return nil
    }
    // 較前年的兩成: the share is that of then.
    if let period = scene.period(startingAt: than.range.upperBound),
      scene[period.range.upperBound] == Mark.de, period.range.upperBound + 1 >= spot.head
    {
      return nil
    }
    var end = than.range.upperBound
    while end < spot.head {
      if let cue = scene.cues.at(end), scene.names.holding(end) == nil,
        cue.hasAny([.change, .beside, .filler, .link]) && end > than.range.upperBound
      {
        break
      }
      if scene.packs.han.comparatives.contains(scene[end]), scene.names.holding(end) == nil,
        end > than.range.upperBound
      {
        break
      }
      end += 1
    }
    return (than.range.upperBound ..> end, "baseline.compared")
  }

  /// 相當於去年盈利近四成 · 相當於兩個月的產量
  func equal() -> (range: Range<Int>, rule: String)? {
    guard
      let word = scene.packs.han.equals.first(where: { scene.words(spot.before).contains($0) }),
      let at = lastPlace(of: word, in: spot.before)
    else { return nil }
    let start = at + word.unicodeScalars.count
    let end = withoutFiller(before: spot.head, from: start)
    if end - start >= 2, isRelative,
      scene.sightings(in: start ..> end).allSatisfy({ $0.kind == .period })
    {
      return (start ..> end, "baseline.equal")
    }
    let behind = spot.sighting.range.upperBound
    guard end <= start, scene[behind] == Mark.de, case let stop = nounEnd(behind + 1),
      stop - behind > 2
    else { return nil }
    return (behind + 1 ..> stop, "baseline.equal")
  }

  func isComparing(_ range: Range<Int>) -> Bool {
    let word = scene.words(range)
    if let next = scene.cues.at(range.upperBound), next.has(.link),
      ["为", "是", "达"].contains(scene.words(next.range)) || next.range.upperBound >= spot.head
    {
      return false
    }
    if scene.sightings(in: range.upperBound ..> range.upperBound + 1).contains(where: {
      $0.kind != .period
    }) {
      return false
    }
    if scene.cues.ending(at: range.lowerBound)?.has(.than) == true { return false }
    guard ["与", "同", "跟", "和"].contains(word) else { return true }
    return scene.holds("相比", within: range.upperBound ..> max(range.upperBound, spot.head))
  }
}
