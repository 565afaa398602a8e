import ClaimModel

// What a number is measured against.
//
//   X是Y的八成 · 僅為Y的三分之一 · Y的五倍      the words between the link and 的 right before the number
//   比Y低25% · 較去年同期成長12%              behind 比 or 較, up to the change
//   N % of Y · N times Y · N more than Y       behind "of" or "than"
//   全球第三大晶片製造商                       a rank: those among whom
//   延誤航班中有三分之二                       a share: the whole before 中
// "The latest", 最新晶片, "its rival" and 同業 are deictic: they name nothing that another article must mean.

struct BaselineFinder {
  private let spot: Spot
  private let scene: Scene

  init(_ spot: Spot) {
    self.spot = spot
    scene = spot.scene
  }

  /// `nil` for plain levels and where nothing is named.
  func read() -> (baseline: Baseline, range: Range<Int>, rule: String)? {
    guard let found = spot.isHan ? han() : latin() else { return nil }
    if found.rule == "baseline.span" {
      let text = scene.string(found.range)
      return (Baseline(name: text, text: text, kind: .deictic), found.range, found.rule)
    }
    var range = scene.trimmed(found.range)
    guard !isOnlyTime(range, found.rule), !holdsAnother(range, found.rule) else { return nil }
    for word in ["those of ", "that of ", "the "] where scene.holds(word, at: range.lowerBound) {
      range = range.lowerBound + word.utf8.count ..> range.upperBound
    }
    guard !range.isEmpty, range.count <= 80 else { return nil }
    let text = Statement(scene).repaired(range)
    let names = scene.names.within(range).filter {
      $0.source != .anaphor || $0.range.count * 2 > range.count
    }
    let isDeictic = deictic(range)
    let name = names.last { $0.source != .anaphor } ?? names.last
    let kind: Baseline.Kind = isDeictic || name == nil ? (isDeictic ? .deictic : .named) : .named
    let canonical =
      isDeictic && name.map({ $0.range.count < range.count }) == true ? text : name?.name
    return (Baseline(name: canonical ?? text, text: text, kind: kind), range, found.rule)
  }

  private var isRelative: Bool {
    spot.sighting.unit == "ratio" || spot.sighting.unit == "percentage-point"
      || !spot.sighting.wording.intersection([.multiple, .share, .change]).isEmpty
  }

  /// 2022年 alone: a time is what a change is measured against, never a level or a share.
  private func isOnlyTime(_ range: Range<Int>, _ rule: String) -> Bool {
    guard rule == "baseline.possessed" || rule == "baseline.of" || rule == "baseline.whole" else {
      return ["目标", "水平", "预期"].contains(scene.words(range)) && rule != "baseline.compared"
    }
    if ["目标", "水平", "预期"].contains(scene.words(range)) { return true }
    return scene.sightings(in: range).contains {
      $0.kind == .period && $0.range.count + 1 >= range.count
    }
  }

  /// 從2022年的8%提高到2024年: words that run over another number are no name.
  private func holdsAnother(_ range: Range<Int>, _ rule: String) -> Bool {
    guard rule == "baseline.possessed" || rule == "baseline.whole" else { return false }
    return scene.sightings(in: range).contains {
      $0.kind == .quantity && $0.range != spot.sighting.range
        && ($0.unit == spot.sighting.unit || $0.unit == "ratio")
    }
  }

  private var isMoney: Bool {
    guard let unit = spot.sighting.unit, unit.utf8.count == 3 else { return false }
    return unit.utf8.allSatisfy { (65...90).contains($0) }
  }

  // MARK: Chinese

  private func han() -> (range: Range<Int>, rule: String)? {
    if spot.sighting.kind == .rank { return rankHan() }
    if let span = spanBefore() { return span }
    if let compared = compared() { return compared }
    guard isRelative else { return nil }
    if let lead = lead() { return lead }
    return possessed() ?? shareOf() ?? wholeBefore() ?? wholeBehind() ?? counted()
  }

  /// 同比增長12% · 年減8% · 環比下跌: the same span a year before, or the span before.
  private func spanBefore() -> (range: Range<Int>, rule: String)? {
    let text = scene.words(spot.before)
    guard isRelative || spot.sighting.measure == .change,
      let word = Self.spans.first(where: { text.contains($0) }),
      let at = lastPlace(of: word, in: spot.before), !isPartOfTime(at)
    else { return nil }
    let range = at ..> at + word.unicodeScalars.count
    let between = scene.sightings(in: range.upperBound ..> spot.head)
    return between.contains { $0.kind == .quantity } ? nil : (range, "baseline.span")
  }

  /// Folded, the longer before the shorter.
  private static let spans = [
    "同比", "环比", "按年", "按月", "按季", "按周", "年增", "年减", "年升", "年跌", "月增", "月减", "季增", "季减", "周增", "周减",
  ]

  private func lastPlace(of word: String, in range: Range<Int>) -> Int? {
    range.last { scene.holds(word, at: $0) }
  }

  /// 去年增長, 每年增加, 3月減少: the year of a date, not 年增.
  private func isPartOfTime(_ place: Int) -> Bool {
    let before = scene[place - 1]
    guard scene[place] != 0x540C, scene[place] != 0x73AF, scene[place] != 0x6309 else {
      return false
    }
    return before.isDigit || Self.yearWords.contains(before)
      || scene.sightings(in: max(0, place - 12) ..> place + 1).contains {
        $0.range.upperBound > place
      }
  }

  private static let yearWords: Set<UInt32> = Set(
    Folding.fold("去今明前当本上下同翌每全近次逐历一二三四五六七八九十两几数半多个这那"))

  /// 占總數約兩成: the words between 占 and the number.
  private func shareOf() -> (range: Range<Int>, rule: String)? {
    guard
      let link = scene.cues.within(spot.before).last(where: {
        $0.has(.link) && scene.words($0.range).contains("占") && !scene.words($0.range).contains("比")
      })
    else { return nil }
    let end = withoutFiller(before: spot.head, from: link.range.upperBound)
    guard end - link.range.upperBound >= 2 else { return nil }
    return (link.range.upperBound ..> end, "baseline.share")
  }

  /// Where the words before `place` end, 的, 約, 逾 and other words of the number's own left out.
  private func withoutFiller(before place: Int, from start: Int) -> Int {
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
  private func counted() -> (range: Range<Int>, rule: String)? {
    let start = spot.sighting.range.upperBound
    guard spot.sighting.unit == "ratio", spot.sighting.measure != .change, !spot.isMultiple,
      scene[start].isHan, scene[start] != Mark.de,
      scene.words(spot.sighting.range).contains(where: { "成半分".contains($0) })
        || spot.sighting.wording.contains(.share)
    else { return nil }
    let isShare = spot.sighting.wording.contains(.share)
    var stop = scene[start] == 0x53D7 ? start + 1 : start
    while stop < spot.piece.upperBound, stop - start < 9, scene[stop].isHan, scene[stop] != Mark.de,
      scene.cues.at(stop)?.has(.measured) ?? true || scene.names.holding(stop) != nil
    {
      stop += 1
    }
    guard stop - start >= 2, stop - start < 9,
      isShare
        || scene.properties(in: start ..> stop).isEmpty
          && scene.cues.ending(at: stop)?.has(.measured) != true,
      stop == spot.piece.upperBound || scene.cues.at(stop) != nil,
      !Self.tails.contains(scene[start])
    else { return nil }
    return (start ..> stop, "baseline.whole")
  }

  /// 以上 以下 左右 上下 多 餘 來 屬 是 為 在 不 未 已 都
  private static let tails: Set<UInt32> = Set(Folding.fold("以左上下多余来属是为在不未已都没有到至"))

  /// 是輝達的五倍: 的 stands right before the number.
  private func possessed() -> (range: Range<Int>, rule: String)? {
    let de = scene.lastBefore(spot.head)
    guard de > spot.start, scene[de] == Mark.de else { return nil }
    let opening: Set<VoiceRole> = [.link, .than, .beside]
    guard
      let link = scene.cues.within(spot.start ..> de).last(where: {
        $0.hasAny(opening) && scene.names.holding($0.range.lowerBound) == nil
      }), link.range.upperBound < de
    else { return loose(de) }
    if link.has(.beside) { return nil }
    return (link.range.upperBound ..> de, "baseline.possessed")
  }

  /// 僅鄰縣的七成: words before 的 and a share, behind adverbs alone.
  private func loose(_ de: Int) -> (range: Range<Int>, rule: String)? {
    guard spot.sighting.unit == "ratio" else { return nil }
    var low = spot.start
    for token in HanTokens(scene, spot.start ..> de).all {
      guard token.word == .adverb || scene.cues.at(token.range.lowerBound)?.has(.filler) == true
      else { break }
      low = token.range.upperBound
    }
    guard de - low >= 2, low > spot.start || spot.isMultiple,
      scene.sightings(in: low ..> de).isEmpty
    else { return nil }
    return (low ..> de, "baseline.possessed")
  }

  /// 與五年前相比，…: the piece before the number's own.
  private func lead() -> (range: Range<Int>, rule: String)? {
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
  private func compared() -> (range: Range<Int>, rule: String)? {
    guard
      let than = scene.cues.within(spot.before).last(where: {
        $0.has(.than) && isComparing($0.range)
      })
    else { return nil }
    var end = than.range.upperBound
    while end < spot.head {
      if let cue = scene.cues.at(end), scene.names.holding(end) == nil,
        cue.hasAny([.change, .beside, .filler, .link]) && end > than.range.upperBound
      {
        break
      }
      if Self.adjectives.contains(scene[end]), scene.names.holding(end) == nil,
        end > than.range.upperBound
      {
        break
      }
      end += 1
    }
    return (than.range.upperBound ..> end, "baseline.compared")
  }

  /// 低 高 多 少 大 小 快 慢 貴 便 重 輕 長 短 強 弱 早 晚 好 差
  private static let adjectives: Set<UInt32> = Set(Folding.fold("低高多少快慢贵便重轻长短强弱早晚差"))

  private func isComparing(_ range: Range<Int>) -> Bool {
    let word = scene.words(range)
    if let next = scene.cues.at(range.upperBound), next.has(.link) { return false }
    if scene.sightings(in: range.upperBound ..> range.upperBound + 1).contains(where: {
      $0.kind != .period
    }) {
      return false
    }
    if scene.cues.ending(at: range.lowerBound)?.has(.than) == true { return false }
    guard ["与", "同", "跟", "和"].contains(word) else { return true }
    return scene.words(range.upperBound ..> max(range.upperBound, spot.head)).contains("相比")
  }

  /// 延誤航班中有三分之二
  private func wholeBefore() -> (range: Range<Int>, rule: String)? {
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
  private func wholeBehind() -> (range: Range<Int>, rule: String)? {
    let end = spot.sighting.range.upperBound
    guard scene[end] == Mark.de, spot.sighting.unit == "ratio" else { return nil }
    var stop = end + 1
    while stop < spot.piece.upperBound, scene.names.holding(stop) != nil || !endsNoun(stop) {
      stop += 1
    }
    guard stop - end > 2, scene.properties(in: end + 1 ..> stop).isEmpty else { return nil }
    if scene.cues.ending(at: stop)?.has(.measured) == true { return nil }
    let world = scene.trimmed(spot.before)
    let isWorld = ["全球", "全国", "世界", "国内", "全市", "全县"].contains(scene.words(world))
    return (isWorld ? world.lowerBound ..> stop : end + 1 ..> stop, "baseline.whole")
  }

  private func endsNoun(_ place: Int) -> Bool {
    guard let cue = scene.cues.at(place) else { return false }
    return cue.hasAny([.aside, .link, .verb, .change, .filler, .done, .negation, .concession])
  }

  /// 第三大晶片製造商
  private func rankHan() -> (range: Range<Int>, rule: String)? {
    var end = spot.sighting.range.upperBound
    let start = spot.sighting.noun.map(\.lowerBound) ?? end
    while end < spot.piece.upperBound, !Mark.edges.contains(scene[end]) {
      if let cue = scene.cues.at(end), scene.names.holding(end) == nil,
        cue.hasAny([.aside, .link, .filler, .done])
      {
        break
      }
      end += 1
    }
    guard end > start else { return rankedIn() }
    return (start ..> end, "baseline.rank")
  }

  /// 產量居世界第三
  private func rankedIn() -> (range: Range<Int>, rule: String)? {
    let end = scene.lastBefore(spot.head) + 1
    let word = Self.worlds.first { end >= 2 && scene.holds($0, at: end - $0.unicodeScalars.count) }
    return word.map { (end - $0.unicodeScalars.count ..> end, "baseline.rank") }
  }

  private static let worlds = ["全球", "世界", "全国", "亚洲", "欧洲", "国内", "全省", "全市", "全港", "全台"]

  // MARK: English

  private func latin() -> (range: Range<Int>, rule: String)? {
    let end = scene.skipSpace(spot.sighting.range.upperBound)
    if spot.sighting.kind == .rank { return rankLatin(from: end) }
    for word in ["of ", "the size of ", "as much as ", "as many as ", "as high as "]
    where isRelative && scene.holds(word, at: end) {
      guard !isMoney else { return nil }
      let start = end + word.utf8.count
      if spot.sighting.unit != "ratio", spot.sighting.unit != "percentage-point",
        scene.sightings(in: start ..> start + 12).allSatisfy({ $0.kind == .period })
      {
        return nil
      }
      let range = start ..> phraseEnd(from: start)
      return isPronoun(range) ? nil : (range, "baseline.of")
    }
    if let span = spanBehind(end) { return span }
    if isRelative,
      let word = ["below ", "above ", "short of ", "behind ", "ahead of "].first(where: {
        scene.holds($0, at: end)
      })
    {
      let start = end + word.utf8.count
      let next = scene.sightings(in: start ..> start + 24).first
      guard next == nil || next?.kind == .period else { return nil }
      return (start ..> phraseEnd(from: start), "baseline.than")
    }
    guard isRelative || !spot.sighting.wording.isEmpty else { return nil }
    let window = end ..> min(spot.piece.upperBound, end + 60)
    if let than = scene.cues.first(.than, in: window), end < than.range.upperBound {
      let start = than.range.upperBound
      return (start ..> phraseEnd(from: start), "baseline.than")
    }
    if spot.isMultiple, end < spot.piece.upperBound,
      scene.names.starting(at: end) != nil || scene.holds("that of ", at: end)
        || scene.holds("the ", at: end)
    {
      return (end ..> phraseEnd(from: end), "baseline.times")
    }
    return nil
  }

  /// "up 6 per cent on a year earlier", "from 2019", "year on year", "on the week": a change against a time.
  private func spanBehind(_ end: Int) -> (range: Range<Int>, rule: String)? {
    guard isRelative, spot.sighting.measure == .change || spot.sighting.unit == "ratio" else {
      return nil
    }
    let limit = min(spot.piece.upperBound, end + 28)
    for word in Self.rates {
      guard let at = (end ..> limit).first(where: { scene.holds(word, at: $0) }) else { continue }
      return (at ..> at + word.utf8.count, "baseline.span")
    }
    guard
      let word = ["on ", "from ", "over ", "against ", "compared with "].first(where: {
        scene.holds($0, at: end)
      })
    else { return nil }
    let start = end + word.utf8.count
    guard
      let period = scene.sightings(in: start ..> start + 6).first(where: {
        $0.kind == .period && !$0.isDuration
      }), isBackward(period)
    else { return nil }
    return (period.range, "baseline.than")
  }

  /// A day of the week or a month behind "on" or "over" only dates the change.
  private func isBackward(_ period: Sighting) -> Bool {
    guard let start = period.start, let end = period.end else { return false }
    let words = scene.words(period.range)
    if words.contains("past") || words.contains("next") { return false }
    return end.number - start.number > 300
      || ["ago", "earlier", "before", "last", "previous"]
        .contains { words.contains($0) }
  }

  private static let rates = [
    "year on year", "year-on-year", "year over year", "year-over-year", "month on month",
    "month-on-month", "quarter on quarter", "quarter-on-quarter", "week on week", "week-on-week",
    "on the year", "on the month", "on the quarter", "on the week",
  ]

  private func rankLatin(from end: Int) -> (range: Range<Int>, rule: String)? {
    let stop = phraseEnd(from: end)
    return stop > end ? (end ..> stop, "baseline.rank") : nil
  }

  private func phraseEnd(from start: Int) -> Int {
    var i = start
    while i < spot.piece.upperBound {
      if i > start, scene[i].isSpace, let cue = scene.cues.at(i + 1),
        cue.hasAny([.link, .forecast, .done, .than, .denial, .says])
          || cue.has(.aside) && !["of", "in", "for"].contains(scene.words(cue.range))
          || ["and", "but", "while", "who", "which", "that", "for"].contains(
            scene.words(cue.range))
      {
        return i
      }
      if i > start, scene[i].isSpace, isVerb(at: i + 1, from: start) { return i }
      if scene[i] == 0x2E, i + 1 >= spot.piece.upperBound { return i }
      i += 1
    }
    return i
  }

  /// "of the parcels arrived", "of the nurses work": a verb behind a noun in the plural ends the name.
  private func isVerb(at place: Int, from start: Int) -> Bool {
    let last = scene.lastBefore(place)
    guard last - start >= 2 else { return false }
    var end = place
    while scene[end].isLatin { end += 1 }
    let word = scene.words(place ..> end)
    if word.utf8.count > 3, word.hasSuffix("ed"), scene[last].isLatin {
      return scene[last] == 0x73 || end == spot.piece.upperBound
        || !scene[scene.skipSpace(end)].isLatin
    }
    guard scene[last] == 0x73, scene[last - 1] != 0x73 else { return false }
    if let cue = scene.cues.at(place), cue.hasAny([.verb, .change, .link, .act]) { return true }
    return Self.plainVerbs.contains(word)
  }

  private static let plainVerbs: Set<String> = [
    "work", "live", "say", "think", "want", "need", "use", "go", "come", "fail", "pass", "die",
    "own",
    "buy", "sell", "vote", "earn", "pay", "lack", "keep", "make", "take", "get", "feel", "know",
    "went",
    "came", "fell", "rose", "grew", "said", "made", "took", "got", "felt", "knew", "sold", "bought",
    "paid", "kept", "left", "lost", "won", "met", "ran", "sank", "broke", "back", "face", "speak",
    "now",
  ]

  private func isPronoun(_ range: Range<Int>) -> Bool {
    ["them", "these", "those", "which", "whom", "it", "that"].contains(
      scene.words(range).split(separator: " ").first.map(String.init) ?? "")
  }

  // MARK: Both

  private static let pointing = [
    "最新", "最先进", "同业", "同类", "同行", "对手", "竞争对手", "上年", "去年", "前年", "上月", "上季", "同期", "平均",
    "以往", "之前", "此前", "latest", "rival", "rivals", "competitor", "last year", "a year earlier",
    "a year ago", "the year before", "previous", "average", "same period", "before", "peers",
  ]

  private func deictic(_ range: Range<Int>) -> Bool {
    let text = scene.words(range)
    return Self.pointing.contains { text.contains($0) }
  }
}
