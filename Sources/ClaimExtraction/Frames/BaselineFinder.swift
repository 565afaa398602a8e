import ClaimModel

// What a number is measured against.
//
//   X是Y的八成 · 僅為Y的三分之一 · Y的五倍      the words between the link and 的 right before the number
//   比Y低25% · 較去年同期成長12%              behind 比 or 較, up to the change
//   N % of Y · N times Y · N more than Y       behind "of" or "than"
//   全球第三大晶片製造商                       a rank: those among whom
//   延誤航班中有三分之二                       a share: the whole before 中
// "The latest", 最新晶片, "its rival" and 同業 are deictic: they name nothing that another article must mean.

typealias BaselineReading = (baseline: Baseline, range: Range<Int>, rule: String)

struct BaselineFinder {
  let spot: Spot
  let scene: Scene

  init(_ spot: Spot) {
    self.spot = spot
    scene = spot.scene
  }

  /// `nil` for plain levels and where nothing is named.
  func read() -> BaselineReading? {
    guard !spot.isBracketed, !isInterval, let found = spot.isHan ? han() : latin() else {
      return nil
    }
    if found.rule == "baseline.span" {
      let text = scene.packs.han.spanTimes[scene.words(found.range)] ?? scene.string(found.range)
      let name = Glossary(scene).english(of: found.range) ?? text
      return (Baseline(name: name, text: text, kind: .deictic), found.range, found.rule)
    }
    if found.rule == "baseline.back" {
      let text = scene.string(found.range)
      return (
        Baseline(name: earlier(found.range) ?? text, text: text, kind: .implied), found.range,
        found.rule
      )
    }
    var range = withoutNumber(ofPronoun(scene.trimmed(found.range)), found.rule)
    guard !isOnlyTime(range, found.rule), !holdsAnother(range, found.rule) else { return nil }
    for word in ["those of ", "that of "] + scene.packs.latin.articles.prefix(1)
    where scene.holds(word, at: range.lowerBound) {
      range = range.lowerBound + word.utf8.count ..> range.upperBound
    }
    guard !range.isEmpty, range.count <= 80 else { return nil }
    let text = Statement(scene).repaired(range)
    let names = scene.names.within(range).filter {
      $0.source != .anaphor || $0.range.count * 2 > range.count
    }
    let isDeictic = deictic(range)
    let named = names.last { $0.source != .anaphor } ?? names.last
    let kind: Baseline.Kind = isDeictic || named == nil ? (isDeictic ? .deictic : .named) : .named
    let canonical =
      isDeictic && named.map({ $0.range.count < range.count }) == true ? nil : named?.name
    var name = canonical ?? Glossary(scene).english(of: range) ?? text
    if found.rule == "baseline.rank", let owner = rankedIn(spot.before) {
      name = owner + " " + name
    }
    return (Baseline(name: name, text: text, kind: kind), range, found.rule)
  }

  /// "the country's fifth-largest bank": among the country's banks.
  private func rankedIn(_ before: Range<Int>) -> String? {
    let words = scene.trimmed(before)
    guard !spot.isHan, ["'s", "’s"].contains(where: { scene.words(words).hasSuffix($0) }) else {
      return nil
    }
    var low = words.upperBound - 2
    while low > words.lowerBound, scene[low - 1].isLatin || scene[low - 1] == 0x2D { low -= 1 }
    return low < words.upperBound - 2 ? scene.string(low ..> words.upperBound - 2) : nil
  }

  /// "12 per cent more than it did in January", "fewer than in the spring of 2021": the time, not who stands for himself.
  private func ofPronoun(_ range: Range<Int>) -> Range<Int> {
    guard !spot.isHan, Self.timeless.contains(scene.words(range)) else { return range }
    let rest = range.upperBound ..> min(spot.piece.upperBound, range.upperBound + 30)
    return scene.sightings(in: rest).first { $0.kind == .period }?.range
      ?? range.lowerBound ..> range.lowerBound
  }

  private static let timeless: Set<String> = [
    "it", "they", "he", "she", "in", "in the", "during", "during the", "at the", "over the", "at",
    "this stage", "this point", "this time",
  ]

  /// 是法定上限0.1%的23倍: the limit, not its number.
  private func withoutNumber(_ range: Range<Int>, _ rule: String) -> Range<Int> {
    guard rule == "baseline.possessed", spot.isMultiple,
      let inner = scene.sightings(in: range).first(where: { $0.kind == .quantity }),
      inner.range.upperBound >= range.upperBound, inner.range.lowerBound - range.lowerBound >= 2
    else { return range }
    return scene.trimmed(range.lowerBound ..> inner.range.lowerBound)
  }

  /// 95%CI：1.11—1.38, "95% confidence interval": between which ends the true number lies is against nothing.
  var isInterval: Bool {
    let near =
      max(spot.clause.lowerBound, spot.head - 24)
      ..> min(
        spot.clause.upperBound, spot.sighting.range.upperBound + 24)
    return scene.packs.intervals.contains { word in
      near.contains { place in
        scene.holds(word, at: place) && !scene[place - 1].isLatin
          && (!scene[place].isLatin || !scene[place + word.utf8.count].isLatin)
      }
    }
  }

  var isRelative: Bool {
    spot.sighting.unit == "ratio" || spot.sighting.unit == "percentage-point"
      || !spot.sighting.wording.intersection([.multiple, .share, .change]).isEmpty
  }

  /// 2022年 alone: a time is what a change is measured against, never a level or a share.
  func isOnlyTime(_ range: Range<Int>, _ rule: String) -> Bool {
    let isBare = ["水平", "预期"].contains(scene.words(range))
    guard rule == "baseline.possessed" || rule == "baseline.of" || rule == "baseline.whole" else {
      return (isBare || scene.words(range) == "目标")
        && !["baseline.compared", "baseline.gap"].contains(rule)
    }
    if isBare { return true }
    if isOfTime { return false }
    return scene.sightings(in: range).contains {
      $0.kind == .period && $0.range.count + 1 >= range.count
    }
  }

  /// 是2020年的兩倍, 只有去年的一半: so many times, or a part of, what it was then; 去年的三成 is a share of that year.
  var isOfTime: Bool {
    guard spot.isHan else { return false }
    let words = scene.words(spot.sighting.range)
    return spot.isMultiple || words.hasSuffix("一半") || words.contains("分之")
      || timeBeside() != nil
  }

  /// 不及2019年的七成, 只相當於去年的八成: a part of what it was then.
  func timeBeside() -> Range<Int>? {
    guard spot.isHan, spot.sighting.unit == "ratio", spot.sighting.measure != .change,
      let time = scene.sightings(in: spot.before).last(where: { $0.kind == .period }),
      case let lead = scene.words(spot.before.lowerBound ..> time.range.lowerBound),
      scene.packs.han.asMuchAs.contains(where: { lead.hasSuffix($0) }),
      scene.words(time.range.upperBound ..> spot.head).allSatisfy({ "的同期".contains($0) })
    else { return nil }
    return time.range
  }

  /// 從2022年的8%提高到2024年: words that run over another number are no name.
  func holdsAnother(_ range: Range<Int>, _ rule: String) -> Bool {
    guard rule == "baseline.possessed" || rule == "baseline.whole" else { return false }
    return scene.sightings(in: range).contains {
      $0.kind == .quantity && $0.range != spot.sighting.range
        && ($0.unit == spot.sighting.unit || $0.unit == "ratio")
    }
  }

  var isMoney: Bool {
    guard let unit = spot.sighting.unit, unit.utf8.count == 3 else { return false }
    return unit.utf8.allSatisfy { (65...90).contains($0) }
  }

  func deictic(_ range: Range<Int>) -> Bool {
    let text = scene.words(range)
    return scene.packs.han.deictic.contains { text.contains($0) }
      || scene.packs.latin.deictic.contains { text.contains($0) }
  }
}
