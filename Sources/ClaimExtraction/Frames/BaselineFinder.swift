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
    var range = scene.trimmed(found.range)
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

  private var isMoney: Bool {
    guard let unit = spot.sighting.unit, unit.utf8.count == 3 else { return false }
    return unit.utf8.allSatisfy { (65...90).contains($0) }
  }

  // MARK: Chinese

  private func han() -> (range: Range<Int>, rule: String)? {
    if spot.sighting.kind == .rank { return rankHan() }
    if let compared = compared() { return compared }
    guard isRelative else { return nil }
    if let lead = lead() { return lead }
    return possessed() ?? wholeBefore() ?? wholeBehind()
  }

  /// 是輝達的五倍: 的 stands right before the number.
  private func possessed() -> (range: Range<Int>, rule: String)? {
    let de = scene.lastBefore(spot.head)
    guard de > spot.start, scene[de] == Mark.de else { return nil }
    let opening: Set<VoiceRole> = [.link, .than, .beside]
    guard
      let link = scene.cues.within(spot.start ..> de).last(where: {
        $0.hasAny(opening) && scene.names.holding($0.range.lowerBound) == nil
      }), link.range.upperBound < de
    else { return nil }
    if link.has(.beside) { return nil }
    return (link.range.upperBound ..> de, "baseline.possessed")
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
        cue.hasAny([.change, .beside, .filler]) && end > than.range.upperBound
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
    while low < i, let cue = scene.cues.at(low), cue.hasAny([.concession, .filler, .aside]) {
      low = cue.range.upperBound
    }
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
    guard end > start else { return nil }
    return (start ..> end, "baseline.rank")
  }

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
      if scene[i] == 0x2E, i + 1 >= spot.piece.upperBound { return i }
      i += 1
    }
    return i
  }

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
