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

  /// No subject where the piece names none: it is carried over.
  func read() -> PhraseReading {
    if let qualified = qualified() { return PhraseReading(subject: qualified) }
    let phrase = phrase()
    if isOnlyBaseline(phrase) { return PhraseReading() }
    if !phrase.isEmpty, isInside(spot.head, phrase.lowerBound) {
      return PhraseReading(
        subject: owner(in: phrase).map { self.reading($0, nil) } ?? words(phrase, nil))
    }
    if let expected = expected(phrase) { return expected }
    var reading = phrase.isEmpty ? PhraseReading() : reading(of: phrase)
    if reading.subject == nil { reading.subject = locative() }
    if reading.subject == nil, phrase.isEmpty || isVerb(phrase) {
      reading.subject = described()
      if isVerb(phrase) { reading.property = nil }
    }
    if reading.subject == nil, phrase.isEmpty || Self.worlds.contains(scene.words(phrase)) {
      reading.subject = counted()
    }
    return reading
  }

  /// 僅北陽的七成二: what stands before 的 and a share with no link between is only what the share is of.
  private func isOnlyBaseline(_ phrase: Range<Int>) -> Bool {
    let de = scene.lastBefore(spot.head)
    guard de > spot.start, scene[de] == Mark.de, spot.sighting.unit == "ratio",
      phrase.upperBound >= de
    else { return false }
    return scene.lastBefore(phrase.lowerBound) < spot.piece.lowerBound
      || scene.cues.ending(at: scene.lastBefore(phrase.lowerBound) + 1)?
        .hasAny([.filler, .link, .change]) == true
  }

  /// 分析員預計樓價跌5%: behind a name and a verb of expecting stands what is spoken of.
  private func expected(_ phrase: Range<Int>) -> PhraseReading? {
    guard let name = scene.names.within(phrase).last, !phrase.isEmpty,
      scene.trimmed(name.range.upperBound ..> phrase.upperBound).isEmpty,
      let cue = scene.cues.within(phrase.upperBound ..> spot.head).first(where: {
        Self.expecting.contains(scene.words($0.range))
      }), cue.range.lowerBound - phrase.upperBound <= 4
    else { return nil }
    let low = skipLead(cue.range.upperBound, spot.head)
    let end = predicate(from: low, spot.head) ?? spot.head
    let rest = low ..> max(low, trimEnd(end, low))
    var reading = rest.isEmpty ? PhraseReading() : self.reading(of: rest)
    if reading.subject == nil, rest.isEmpty || name.type == "organisation" {
      reading.speaker = self.reading(name, reading.property)
    }
    return reading
  }

  private static let expecting: Set<String> = Set(
    ["预计", "预估", "预测", "预料", "预期", "估计", "估算", "料", "认为", "相信", "警告", "指出", "看好", "推算", "判断"])

  /// 數百名旅客在機場過夜: the number opens the piece, and what is counted does something.
  private func counted() -> SubjectReading? {
    let before = scene.words(scene.trimmed(phraseStart ..> spot.head))
    guard let noun = noun().map(withoutVerb),
      scene.trimmed(spot.before).isEmpty || phraseStart >= spot.head
        || Self.worlds.contains(before),
      noun.upperBound < spot.piece.upperBound,
      !scene.cues.within(spot.before).contains(where: { $0.has(.among) })
    else { return nil }
    var reading = words(noun, nil)
    reading.rule = "subject.counted"
    return reading
  }

  /// 七百名工人罷工: the verb behind what is counted is no part of it.
  private func withoutVerb(_ noun: Range<Int>) -> Range<Int> {
    guard let cue = scene.cues.ending(at: noun.upperBound), cue.has(.verb), !cue.has(.measured),
      cue.range.lowerBound - noun.lowerBound >= 2
    else { return noun }
    return noun.lowerBound ..> cue.range.lowerBound
  }

  /// 耗資70億元的體育館明年啟用: the number describes the noun behind 的.
  private func described() -> SubjectReading? {
    guard scene[spot.sighting.range.upperBound] == Mark.de,
      !["count", "ratio"].contains(spot.sighting.unit ?? ""), let noun = behind(),
      scene.properties(in: noun).last?.range != noun
    else { return nil }
    var reading = words(noun, nil)
    reading.rule = "subject.described"
    return reading
  }

  /// What is counted, or of what it is a share: up to the verb.
  private func noun() -> Range<Int>? {
    if spot.sighting.unit == "count", let noun = spot.sighting.noun { return noun }
    guard spot.sighting.unit == "ratio" || spot.sighting.unit == "count" else { return nil }
    return behind()
  }

  /// The noun right behind the number, up to the verb.
  private func behind() -> Range<Int>? {
    var low = spot.sighting.range.upperBound
    if scene[low] == Mark.de { low += 1 }
    var high = low
    let stops: Set<VoiceRole> = [
      .link, .verb, .filler, .negation, .lack, .aside, .done, .change, .forecast, .future, .says,
      .beside, .concession, .among,
    ]
    while high < min(spot.piece.upperBound, low + 10), scene[high].isHan,
      scene.period(startingAt: high) == nil
    {
      if let cue = scene.cues.at(high), cue.hasAny(stops), scene.names.holding(high) == nil,
        !isModifier(cue, spot.piece.upperBound)
      {
        break
      }
      high += 1
    }
    return high - low >= 2 ? low ..> high : nil
  }

  private var phraseStart: Int { skipLead(spot.start, spot.head) }

  /// The subject's phrase, without connectives, dates and adverbs at its ends.
  private func phrase() -> Range<Int> {
    let limit = spot.head
    let head = withoutAdverbs(skipLead(spot.start, limit), limit)
    if let end = beforeCause(head, limit),
      scene.sightings(in: head ..> limit).allSatisfy({ $0.kind == .period })
    {
      return head ..> end
    }
    let low = withoutAdverbs(
      behindReason(skipLead(behindCause(spot.start, limit), limit), limit), limit)
    // Behind another number of the piece only its own words count.
    if scene.sightings(in: low ..> limit).contains(where: { $0.kind != .period && $0.kind != .rank }
    ) {
      return low ..> low
    }
    let end = isInside(limit, low) ? limit : predicate(from: low, limit) ?? limit
    return low ..> max(low, trimEnd(end, low))
  }

  /// 未來兩年|投資 · 即使|收入: times, adverbs and conjunctions of the dictionary at the head.
  private func withoutAdverbs(_ low: Int, _ limit: Int) -> Int {
    var low = low
    for token in HanTokens(scene, low ..> limit).all {
      let isDetermined =
        token.word == .pronoun && scene.names.starting(at: low) == nil
        && Self.determiners.contains(scene[low])
      guard [.adverb, .time, .function].contains(token.word) || isDetermined, token.range.count > 1,
        token.range.lowerBound == low, token.range.upperBound < limit,
        scene[token.range.upperBound] != Mark.de,
        scene.cues.at(low)?.hasAny(Self.ending) != true,
        scene.properties(in: token.range).isEmpty
      else { break }
      low = token.range.upperBound
    }
    return low
  }

  /// 本屆 上屆 今屆
  private static let determiners: Set<UInt32> = Set(Folding.fold("本上今"))

  /// 主要因為原料價格上漲四成: what is measured stands behind the cause.
  private func behindCause(_ start: Int, _ limit: Int) -> Int {
    let causes: Set<String> = ["因为", "由于", "因", "是因为"]
    let cause = scene.cues.within(start ..> limit).last { causes.contains(scene.words($0.range)) }
    let low = cause?.range.upperBound ?? start
    return max(low, behindMaking(low, limit))
  }

  /// 自動化使人手減少三分之一: what is made to change stands behind 使.
  private func behindMaking(_ low: Int, _ limit: Int) -> Int {
    let made = HanTokens(scene, low ..> limit).all.last {
      Self.making.contains(scene.words($0.range)) && $0.range.lowerBound > low
        && $0.range.upperBound + 2 <= limit
    }
    return made?.range.upperBound ?? low
  }

  private static let making: Set<String> = [
    "使", "令", "使得", "致使", "导致", "促使", "迫使", "宣布", "公布", "透露", "披露", "表示", "指出", "强调", "坦言", "承认",
    "证实",
  ]

  /// 風電因風弱下降4%: what the cause tells of stands before it.
  private func beforeCause(_ low: Int, _ limit: Int) -> Int? {
    let causes: Set<String> = ["因为", "由于", "因", "受", "受到"]
    guard
      let cause = scene.cues.within(low ..> limit).first(where: {
        causes.contains(scene.words($0.range)) && scene.names.holding($0.range.lowerBound) == nil
          && !isModifier($0, limit)
      }), cause.range.lowerBound - low >= 2
    else { return nil }
    let end = trimEnd(cause.range.lowerBound, low)
    return end - low >= 2 && HanNoun(scene).isPhrase(low ..> end) ? end : nil
  }

  /// 主因是鮮奶銷量增長: the reason stands behind the link.
  private func behindReason(_ low: Int, _ limit: Int) -> Int {
    guard let reason = Self.reasons.first(where: { scene.holds($0, at: low) }) else { return low }
    let end = low + reason.unicodeScalars.count
    guard let link = scene.cues.at(end), link.has(.link), link.range.upperBound < limit else {
      return low
    }
    return skipLead(link.range.upperBound, limit)
  }

  private static let reasons = ["主要原因", "主因", "原因", "理由", "关键"]

  /// 延誤航班中有三分之二: 中 before the number makes one phrase of all that stands before.
  private func isInside(_ limit: Int, _ low: Int) -> Bool {
    var i = limit
    while i > low, let cue = scene.cues.ending(at: i), cue.hasAny([.link, .filler]) {
      i = cue.range.lowerBound
    }
    return i - low >= 3 && (scene[i - 1] == 0x4E2D || scene[i - 1] == 0x91CC)
      && !scene.cues.within(low ..> i).contains { $0.hasAny([.aside, .link]) }
  }

  /// Behind 但, 目前, 今年, and behind 在…上 where a subject follows.
  private func skipLead(_ start: Int, _ limit: Int) -> Int {
    var low = start
    while low < limit {
      if let cue = scene.cues.at(low), isModifier(cue, limit) { return low }
      if scene[low].isSpace || Mark.edges.contains(scene[low]) {
        low += 1
      } else if let period = scene.period(startingAt: low), period.range.upperBound <= limit {
        low = period.range.upperBound
      } else if scene.names.starting(at: low) != nil {
        return low
      } else if let end = asideEnd(low, limit) {
        low = end
      } else if let cue = scene.cues.at(low), cue.range.upperBound <= limit,
        !cue.hasAny([.forecast, .target, .link, .verb]),
        cue.range.count > 1 || !cue.has(.filler) || cue.has(.concession) || cue.has(.done),
        cue.hasAny([
          .concession, .filler, .done, .rumour, .hypothetical, .negation, .instead, .among,
        ])
      {
        low = cue.range.upperBound
      } else {
        return low
      }
    }
    return low
  }

  /// 在…上, 自…以來: a phrase that leads on to the subject.
  private func asideEnd(_ low: Int, _ limit: Int) -> Int? {
    guard let cue = scene.cues.at(low), cue.has(.aside), cue.range.upperBound < limit else {
      return nil
    }
    var i = cue.range.upperBound
    let end = min(limit, i + 24)
    while i < end, !Mark.breaks.contains(scene[i]) {
      if Self.closers.contains(scene[i]), scene[i + 1] != Mark.de, scene.names.holding(i) == nil,
        i + 1 < limit, i > cue.range.upperBound
      {
        return i + 1
      }
      i += 1
    }
    return nil
  }

  /// 上 中 內 前 後 時 間 下 里
  private static let closers: Set<UInt32> = Set(Folding.fold("上中内前后时间下里"))

  private static let ending: Set<VoiceRole> = [
    .link, .beside, .change, .verb, .than, .forecast, .future, .target, .targetVerb, .proposed,
    .estimate, .aside, .respectively, .denial, .says,
  ]

  /// Where the predicate begins: the first link, else the first verb behind at least one word.
  private func predicate(from low: Int, _ limit: Int) -> Int? {
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
      if firstVerb == nil, !isNoun(cue, limit) { firstVerb = cue.range.lowerBound }
    }
    return firstVerb
  }

  /// The cues of a stretch that are words of their own, and the verbs that no cue tells: 離職率 holds no verb.
  private func steps(_ range: Range<Int>) -> [VoiceCues.Cue] {
    let tokens = HanTokens(scene, range).all
    var steps: [VoiceCues.Cue] = []
    var next = 0
    var end = range.lowerBound
    for cue in scene.cues.within(range) {
      while next < tokens.count, tokens[next].range.upperBound <= cue.range.lowerBound {
        add(tokens[next], from: end, range.upperBound, to: &steps)
        next += 1
      }
      end = cue.range.upperBound
      if next < tokens.count, tokens[next].word == .noun,
        tokens[next].range.count > cue.range.count,
        tokens[next].range.lowerBound <= cue.range.lowerBound,
        tokens[next].range.upperBound >= cue.range.upperBound
      {
        continue
      }
      steps.append(cue)
    }
    while next < tokens.count {
      add(tokens[next], from: end, range.upperBound, to: &steps)
      next += 1
    }
    return steps
  }

  /// A verb of the dictionary: of two characters, or right before 了 or the number.
  private func add(
    _ token: HanTokens.Token, from: Int, _ limit: Int, to steps: inout [VoiceCues.Cue]
  ) {
    guard token.word == .verb, token.range.lowerBound >= from else { return }
    let end = token.range.upperBound
    guard token.range.count > 1 || scene[end] == 0x4E86 || end == limit else { return }
    steps.append(VoiceCues.Cue(range: token.range, roles: [.verb]))
  }

  /// 公布的就業指數, 收購的公司: 的 makes a modifier of a verb; 受災 and 在建 are words, not 受 and 在.
  private func isModifier(_ cue: VoiceCues.Cue, _ limit: Int) -> Bool {
    let next = cue.range.upperBound
    if scene[next] == Mark.de { return next + 1 < limit && !cue.has(.link) }
    guard cue.range.count == 1 else { return false }
    switch scene[cue.range.lowerBound] {
    case 0x53D7: return Self.behindReceive.contains(scene[next])
    case 0x5728: return Self.behindAt.contains(scene[next])
    default: return Self.compounds.contains { scene.holds($0, at: cue.range.lowerBound) }
    }
  }

  /// Nouns that begin with a character that can be a preposition.
  private static let compounds = [
    "自来", "用水", "用地", "用户", "用电", "被告", "被保", "给付", "就读", "就诊", "替代", "按揭", "按金", "对冲", "对话",
    "从业", "除夕", "因应", "以色", "当铺", "由来",
  ]
  /// 受訪 受災 受傷 受害 受惠 受聘 受檢 受影響
  private static let behindReceive: Set<UInt32> = Set(Folding.fold("访灾伤害惠聘检影"))
  /// 在用 在建 在職 在校 在學 在冊 在營 在途 在職
  private static let behindAt: Set<UInt32> = Set(Folding.fold("用建职校学册营途读"))

  /// 資本支出將達: a word that is a verb and a property is the property where the predicate follows.
  private func isNoun(_ cue: VoiceCues.Cue, _ limit: Int) -> Bool {
    let isProperty =
      cue.has(.measured) || scene.properties(in: cue.range).contains { $0.range == cue.range }
    guard isProperty else { return false }
    let next = cue.range.upperBound
    if next >= limit { return true }
    if scene[next] == 0x4E86 { return false }
    return scene.cues.at(next)?.hasAny([.link, .forecast, .future, .filler, .change, .beside])
      == true
  }

  /// 投資達: a verb right before the link is a noun, and so is one that 的 or another noun follows.
  private func isNounVerb(_ verb: Int, _ link: Int) -> Bool {
    guard let cue = scene.cues.at(verb) else { return false }
    if cue.has(.change) { return false }
    let between = scene.slice(cue.range.upperBound ..> link)
    return between.count <= 4 || between.contains(Mark.de)
  }

  /// 貸款餘額上升, 出口增長: a verb at the head that another verb follows so soon is a noun.
  private func opensNoun(_ verb: Int, _ change: Int) -> Bool {
    guard let cue = scene.cues.at(verb), !cue.has(.change), cue.range.count > 1 else {
      return false
    }
    return change - cue.range.upperBound <= 6
      && !scene.slice(cue.range.upperBound ..> change).contains(0x4E86)
  }

  private func isInName(_ range: Range<Int>) -> Bool {
    scene.names.holding(range.lowerBound) != nil
  }

  /// 比, 較 and 與…相比 compare; 和 and 與 between two nouns do not.
  private func isComparing(_ range: Range<Int>) -> Bool {
    let word = scene.words(range)
    if ["与", "同", "跟", "和"].contains(word) { return false }
    return true
  }

  private func trimEnd(_ end: Int, _ low: Int) -> Int {
    var high = end
    while high > low, let cue = scene.cues.ending(at: high), cue.range.lowerBound > low,
      cue.has(.link), scene.names.holding(high - 1) == nil
    {
      high = cue.range.lowerBound
    }
    while high > low {
      if scene[high - 1].isSpace || Mark.edges.contains(scene[high - 1]) {
        high -= 1
      } else if high - low > 2, Self.particles.contains(scene[high - 1]),
        scene.names.holding(high - 1) == nil
      {
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
      } else if high - low > 2, scene[high - 1] == 0x4E2D || scene[high - 1] == 0x91CC {
        high -= 1
      } else if let last = HanTokens(scene, low ..> high).all.last, last.range.count > 1,
        last.range.lowerBound > low,
        [.adverb, .time].contains(last.word) || HanSubject.daily.contains(scene.words(last.range))
      {
        high = last.range.lowerBound
      } else {
        return high
      }
    }
    return high
  }

  private static let daily: Set<String> = [
    "每日", "每天", "每月", "每年", "每周", "每季", "单日", "日均", "月均", "年均",
  ]

  /// Words of one character that lead to a number and end no noun: 將, 約, 達.
  private static let particles: Set<UInt32> = Set(Folding.fold("将约达为是才仅只逾超仍已须"))

  /// Splits the phrase at 的: the last part may be the property, the part before it is the owner.
  private func reading(of phrase: Range<Int>) -> PhraseReading {
    var parts = split(phrase)
    parts = parts.enumerated().filter { $0 == parts.count - 1 || !HanOwner(scene).isTelling($1) }
      .map(\.element)
    var property: Range<Int>?
    if let last = parts.last, let measured = measured(last, hasOwner: parts.count > 1) {
      if let name = owner(in: last.lowerBound ..> measured.lowerBound) {
        return PhraseReading(subject: reading(name, measured))
      }
      if let place = place(at: last, before: measured) {
        let rest = scene.trimmed(max(place.upperBound, measured.lowerBound) ..> measured.upperBound)
        return PhraseReading(subject: words(place, rest.isEmpty ? measured : rest))
      }
      property = measured
      parts.removeLast()
    }
    while let part = parts.popLast() {
      if property != nil, parts.isEmpty, isPlacing(part) { break }
      if let name = owner(in: part) { return PhraseReading(subject: reading(name, property)) }
      if property == nil || parts.isEmpty, isEntity(part) {
        let whole = property == nil ? phrase : phrase.lowerBound ..> part.upperBound
        if let name = owner(in: whole) { return PhraseReading(subject: reading(name, property)) }
        return PhraseReading(subject: words(part, property))
      }
    }
    if let property, let split = HanOwner(scene).split(property), isEntity(split.owner) {
      return PhraseReading(subject: words(split.owner, split.property))
    }
    return PhraseReading(property: property, pointed: pointed(phrase))
  }

  /// 位於高雄的廠房: where it is does not own it.
  private func isPlacing(_ part: Range<Int>) -> Bool {
    ["位于", "坐落", "设于", "设在", "地处", "在"].contains { scene.holds($0, at: part.lowerBound) }
  }

  /// 這座水庫的蓄水率: the noun behind 這座, for where nothing fuller was named before.
  private func pointed(_ phrase: Range<Int>) -> Range<Int>? {
    let first = split(phrase).first.map { scene.trimmed($0) } ?? phrase
    guard let low = HanOwner(scene).behindPointer(first.lowerBound), first.upperBound - low >= 2
    else { return nil }
    return low ..> first.upperBound
  }

  /// 青原市今年報名人數: a place by its ending, or the words before a date, own what follows.
  private func place(at part: Range<Int>, before measured: Range<Int>) -> Range<Int>? {
    let dated = scene.trimmed(part.lowerBound ..> measured.lowerBound)
    if let period = scene.sightings(in: dated).first(where: { $0.kind == .period }) {
      let words = scene.trimmed(dated.lowerBound ..> period.range.lowerBound)
      if words.count >= 2, isEntity(words), !isVerb(words) { return words }
    }
    var i = part.lowerBound + 1
    while i < min(part.lowerBound + 6, part.upperBound - 1) {
      if Self.placeEnds.contains(scene[i]), !Self.placeGoesOn.contains(scene[i + 1]) {
        return part.lowerBound ..> i + 1
      }
      i += 1
    }
    return nil
  }

  private static let placeEnds: Set<UInt32> = Set(Folding.fold("市县省区州镇乡国"))
  /// 市民, 市長, 縣府, 區間: the character is part of another word.
  private static let placeGoesOn: Set<UInt32> = Set(Folding.fold("民长府场政值占价道间域内家际产立营有外委"))

  private func split(_ phrase: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = phrase.lowerBound
    for i in phrase where scene[i] == Mark.de && scene.names.holding(i) == nil {
      if start < i { parts.append(start ..> i) }
      start = i + 1
    }
    if start < phrase.upperBound { parts.append(start ..> phrase.upperBound) }
    return parts
  }

  /// The property at the end of a part: all of it, or what follows its last name.
  private func measured(_ part: Range<Int>, hasOwner: Bool) -> Range<Int>? {
    let isMeasured =
      scene.cues.ending(at: part.upperBound)?.has(.measured) == true
      || scene.properties(in: part).last?.range.upperBound == part.upperBound
    guard isMeasured else { return nil }
    let name = scene.names.within(part).last {
      $0.range.upperBound < part.upperBound && !($0.source == .anaphor && hasOwner)
    }
    let period = scene.sightings(in: part).last { $0.kind == .period }
    let start = max(name?.range.upperBound ?? part.lowerBound, period?.range.upperBound ?? 0)
    let range = scene.trimmed(max(part.lowerBound, start) ..> part.upperBound)
    return range.isEmpty ? nil : range
  }

  private func owner(in range: Range<Int>) -> Name? {
    let names = scene.names.within(range).filter { !isAside($0) }
    guard let last = names.last else { return nil }
    if last.type == "place",
      let owner = names.last(where: { ["organisation", "product"].contains($0.type) })
    {
      return owner
    }
    if last.type == "person", last.range.upperBound < range.upperBound {
      return names.last { $0.type != "person" } ?? last
    }
    return last
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
    let text = scene.words(words)
    if HanOwner(scene).isTelling(words) || isVerb(words) {
      return false
    }
    if text.contains("几乎") || text.contains("之外") { return false }
    if !HanNoun(scene).isPhrase(words) { return false }
    let isLong = words.count >= 3 && scene.cues.at(words.lowerBound + 1)?.has(.filler) != true
    if Self.partial.contains(where: {
      text.hasPrefix($0) && !(isLong && Self.ambiguous.contains($0))
    }) || Self.worlds.contains(text) {
      return false
    }
    return !text.unicodeScalars.allSatisfy { $0.value.isLatin || $0.value.isSpace }
      || words.count > 3
  }

  /// 耗資, 力爭: a verb and nothing else.
  private func isVerb(_ words: Range<Int>) -> Bool {
    guard let cue = scene.cues.at(words.lowerBound), cue.range == words else { return false }
    return cue.hasAny([.verb, .change, .act, .link, .beside, .target]) && !cue.has(.measured)
  }

  /// Adverbs of one character that also begin nouns: 能源, 應屆生, 最高氣溫, 首都, 無人機.
  private static let ambiguous: Set<String> = [
    "能", "应", "会", "要", "最", "首", "无", "未", "不", "各", "可", "后", "一", "两", "二", "三",
  ]

  private static let partial = [
    "同比", "环比", "按年", "按月", "按季", "年增", "年减", "季增", "季减", "月增", "月减", "主因", "原因", "其余", "相当",
    "全部", "全数", "合计", "总计", "为期", "历时", "相距", "距离", "报收", "收报", "每逢", "到时", "接连", "若", "外界",
    "大部分", "多数", "少数", "许多", "不少", "半数", "近半",
    "部分", "一些", "有的", "每", "平均", "整体", "总体", "各", "我", "这", "该", "此", "其", "它", "他", "她", "另",
    "公司", "后", "旗下", "名下", "再", "又", "仍", "已", "还", "将", "更", "很", "均", "皆", "都", "却", "并", "须",
    "拟", "应", "可", "能", "会", "要", "不", "未", "没", "无", "就", "才", "逐", "日均", "月均", "年均", "上述", "去年",
    "今年", "其中", "当中", "至今", "截至", "当中", "最", "首", "一", "两", "二", "三",
  ]

  private static let worlds: Set<String> = [
    "全球", "世界", "全国", "国内", "全市", "全省", "全县", "全港", "全台", "本地", "海外", "当地", "境内",
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
  private func person(behind place: Int) -> SubjectReading? {
    guard scene[place] == Mark.de, ["a", "mo", "wk", "d"].contains(spot.sighting.unit ?? ""),
      let name = scene.names.within(place ..> spot.piece.upperBound).first(where: {
        $0.type == "person"
      })
    else { return nil }
    return reading(name, nil)
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
        scene.words($0.range) == "在" || scene.words($0.range) == "来自"
      }), let name = scene.names.starting(at: at.range.upperBound)
    else { return nil }
    return reading(name, nil)
  }
}
