import ClaimModel

// The subject of a number in a Chinese sentence.
//
// The words between the head of the piece and the first verb or link are the subject's phrase:
//   該行|去年第三季淨利|達 30 億    name · period · property → the name; 淨利 is the property
//   新機的|每座油耗|比舊機低 25%     owner 的 property → the owner
//   延誤航班中|有三分之二            no name, no property → the words themselves
//   準點率|僅六成五                  a property alone → the subject is carried over
// A phrase opened by 在, 由, 向 is no subject. A name right behind the number is what a modifier number
// qualifies (7納米麒麟晶片) and is the subject where the number says what kind it is.

struct HanSubject {
  private let spot: Spot
  private let scene: Scene

  init(_ spot: Spot) {
    self.spot = spot
    scene = spot.scene
  }

  /// `nil` where the piece names no subject: it is carried over.
  func read() -> SubjectReading? {
    if let qualified = qualified() { return qualified }
    let phrase = phrase()
    guard !phrase.isEmpty else { return locative() }
    return reading(of: phrase) ?? locative()
  }

  /// The subject's phrase, without connectives, dates and adverbs at its ends.
  private func phrase() -> Range<Int> {
    var low = spot.start
    let limit = spot.head
    low = skipLead(low, limit)
    let end = predicate(from: low, limit) ?? limit
    return low..<max(low, trimEnd(end, low))
  }

  /// Behind 但, 目前, 今年, and behind 在…上 where a subject follows.
  private func skipLead(_ start: Int, _ limit: Int) -> Int {
    var low = start
    while low < limit {
      if scene[low].isSpace || Mark.edges.contains(scene[low]) {
        low += 1
      } else if let period = scene.period(startingAt: low), period.range.upperBound <= limit {
        low = period.range.upperBound
      } else if scene.names.starting(at: low) != nil {
        return low
      } else if let cue = scene.cues.at(low), cue.range.upperBound <= limit,
        cue.hasAny([.concession, .filler, .done, .rumour, .hypothetical, .negation, .instead])
      {
        low = cue.range.upperBound
      } else {
        return low
      }
    }
    return low
  }

  private static let ending: Set<VoiceRole> = [
    .link, .beside, .change, .verb, .than, .forecast, .future, .target, .targetVerb, .proposed,
    .estimate, .aside, .respectively, .denial, .says,
  ]

  /// Where the predicate begins: the first link, else the first verb behind at least one word.
  private func predicate(from low: Int, _ limit: Int) -> Int? {
    var firstVerb: Int?
    for cue in scene.cues.within(low..<max(low, limit)) {
      guard cue.hasAny(Self.ending), cue.range.lowerBound > low || !cue.has(.link) else { continue }
      if isInName(cue.range) { continue }
      if cue.hasAny([.aside, .forecast, .target, .targetVerb, .future, .proposed, .says]) {
        if cue.range.lowerBound > low || cue.has(.proposed) { return cue.range.lowerBound }
        continue
      }
      if cue.has(.than), !isComparing(cue.range) { continue }
      if cue.hasAny([.link, .beside, .respectively]) {
        return firstVerb.map { isNounVerb($0, cue.range.lowerBound) ? cue.range.lowerBound : $0 }
          ?? cue.range.lowerBound
      }
      if firstVerb == nil { firstVerb = cue.range.lowerBound }
    }
    return firstVerb
  }

  /// 投資達: a verb right before the link is a noun, and so is one that 的 or another noun follows.
  private func isNounVerb(_ verb: Int, _ link: Int) -> Bool {
    guard let cue = scene.cues.at(verb) else { return false }
    if cue.has(.change) { return false }
    let between = scene.text.folded[cue.range.upperBound..<link]
    return between.count <= 4 || between.contains(Mark.de)
  }

  private func isInName(_ range: Range<Int>) -> Bool {
    scene.names.holding(range.lowerBound) != nil
  }

  /// 比, 較 and 與…相比 compare; 和 and 與 between two nouns do not.
  private func isComparing(_ range: Range<Int>) -> Bool {
    let word = scene.text.foldedText(range)
    if ["与", "同", "跟", "和"].contains(word) { return false }
    return true
  }

  private func trimEnd(_ end: Int, _ low: Int) -> Int {
    var high = end
    while high > low {
      if scene[high - 1].isSpace || Mark.edges.contains(scene[high - 1]) {
        high -= 1
      } else if let period = scene.period(endingAt: high), period.range.lowerBound >= low {
        high = period.range.lowerBound
      } else if scene.names.ending(at: high) != nil {
        return high
      } else if let cue = scene.cues.ending(at: high), cue.range.lowerBound >= low,
        cue.hasAny([.filler, .done, .concession, .negation, .lack, .among]),
        !cue.has(.measured)
      {
        high = cue.range.lowerBound
      } else {
        return high
      }
    }
    return high
  }

  /// Splits the phrase at 的: the last part may be the property, the part before it is the owner.
  private func reading(of phrase: Range<Int>) -> SubjectReading? {
    var parts = split(phrase)
    var property: Range<Int>?
    if let last = parts.last, let measured = measured(last) {
      if let name = owner(in: last.lowerBound..<measured.lowerBound) {
        return reading(name, measured)
      }
      property = measured
      parts.removeLast()
    }
    while let part = parts.popLast() {
      if let name = owner(in: part) { return reading(name, property) }
      if property == nil || parts.isEmpty, isEntity(part) {
        let whole = property == nil ? phrase : phrase.lowerBound..<part.upperBound
        if let name = owner(in: whole) { return reading(name, property) }
        return words(part, property)
      }
    }
    return nil
  }

  private func split(_ phrase: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = phrase.lowerBound
    for i in phrase where scene[i] == Mark.de && scene.names.holding(i) == nil {
      if start < i { parts.append(start..<i) }
      start = i + 1
    }
    if start < phrase.upperBound { parts.append(start..<phrase.upperBound) }
    return parts
  }

  /// The property at the end of a part: all of it, or what follows its last name.
  private func measured(_ part: Range<Int>) -> Range<Int>? {
    let isMeasured =
      scene.cues.ending(at: part.upperBound)?.has(.measured) == true
      || scene.properties(in: part).last?.range.upperBound == part.upperBound
    guard isMeasured else { return nil }
    let name = scene.names.within(part).last {
      $0.range.upperBound < part.upperBound && !isAnaphorInside($0, part)
    }
    let period = scene.sightings(in: part).last { $0.kind == .period }
    let start = max(name?.range.upperBound ?? part.lowerBound, period?.range.upperBound ?? 0)
    let range = scene.trimmed(max(part.lowerBound, start)..<part.upperBound)
    return range.isEmpty ? nil : range
  }

  /// 該晶片數量: a pronoun inside the property is not its owner.
  private func isAnaphorInside(_ name: Name, _ part: Range<Int>) -> Bool {
    name.source == .anaphor && name.range.lowerBound > part.lowerBound
  }

  private func owner(in range: Range<Int>) -> Name? {
    let names = scene.names.within(range).filter { !isAside($0) }
    return names.last { $0.type != "person" || $0.range.upperBound == range.upperBound } ?? names.last
  }

  private func isAside(_ name: Name) -> Bool {
    let before = scene.lastBefore(name.range.lowerBound)
    guard before >= spot.start, let cue = scene.cues.ending(at: before + 1) else { return false }
    return cue.has(.aside) && cue.range.count == 1
  }

  /// A thing, not 部分 or 平均每班.
  private func isEntity(_ part: Range<Int>) -> Bool {
    let words = scene.trimmed(part)
    guard words.count >= 2, words.count <= 24 else { return false }
    let text = scene.text.foldedText(words)
    if Self.partial.contains(where: { text.hasPrefix($0) }) { return false }
    return !text.unicodeScalars.allSatisfy { $0.value.isLatin || $0.value.isSpace }
      || words.count > 3
  }

  private static let partial = [
    "部分", "一些", "有的", "每", "平均", "整体", "总体", "各", "我", "这", "该", "此", "其", "它", "他", "她", "另",
    "公司", "后", "当中", "最", "首", "一", "两", "二", "三",
  ]

  private func reading(_ name: Name, _ property: Range<Int>?) -> SubjectReading {
    SubjectReading(
      mention: Mention(name: name.name, text: scene.string(name.range)), range: name.range,
      property: property, rule: "subject.name", doubt: name.source == .anaphor ? 0.04 : 0)
  }

  private func words(_ range: Range<Int>, _ property: Range<Int>?) -> SubjectReading {
    let range = scene.trimmed(range)
    let text = Statement(scene).repaired(range)
    return SubjectReading(
      mention: Mention(name: text, text: text), range: range, property: property,
      rule: "subject.words", doubt: 0.04)
  }

  /// 7納米麒麟9000S晶片 · 規模超470億美元的“大基金三期”: what a modifier number qualifies.
  private func qualified() -> SubjectReading? {
    var i = spot.sighting.range.upperBound
    let limit = min(spot.piece.upperBound, i + 6)
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

  /// nm, W, inch: a number that says of what kind a thing is. Money is not.
  private var isPhysical: Bool {
    guard let unit = spot.sighting.unit else { return false }
    return !(unit.count == 3 && unit.unicodeScalars.allSatisfy { (65...90).contains($0.value) })
  }

  /// 全球一半的工程師在某地: the share belongs to the place behind 在.
  private func locative() -> SubjectReading? {
    guard spot.sighting.unit == "ratio", scene[spot.sighting.range.upperBound] == Mark.de,
      let at = scene.cues.within(spot.after).first(where: {
        scene.text.foldedText($0.range) == "在" || scene.text.foldedText($0.range) == "来自"
      }), let name = scene.names.starting(at: at.range.upperBound)
    else { return nil }
    return reading(name, nil)
  }
}
