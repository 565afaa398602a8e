import ClaimModel

// Fact, plan or guess.
//
// A cue rules what follows it in its clause: 預計2027年將升至39% is a forecast. What stands before the cue is
// ruled by it where it is part of the subject: 300 jobs will be cut. A condition rules the rest of its
// sentence: 若颱風提早，準點率恐跌破六成. A plan that governs a row of verbs rules the next clause too, if that
// names no subject of its own and nothing says that it has happened.
//
// 將 stands before a verb (future) or before a noun that a later verb moves (將產能提升至…, no future).
// 計劃 and 目標 count where they are verbs or open the sentence's aim, not in 該計劃 or 五年計劃.

struct ModalityReader {
  let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

  typealias Reading = (modality: Modality, firings: [Firing])

  static let modal: [(VoiceRole, Modality)] = [
    (.hypothetical, .hypothetical), (.proposed, .proposed), (.target, .target),
    (.targetVerb, .target), (.forecast, .forecast), (.future, .forecast), (.estimate, .estimate),
  ]

  func modality(of focus: Range<Int>, in clause: Range<Int>, _ sentence: Range<Int>) -> Reading {
    if let condition = condition(before: focus, in: clause, sentence) {
      return (.hypothetical, [Firing(rule: "modality.hypothetical", range: condition)])
    }
    if let revised = revised(focus, clause) { return revised }
    let start = max(clause.lowerBound, min(reach(of: focus, clause), focus.lowerBound))
    if let reading = strongest(in: start ..> max(start, focus.upperBound), focus) { return reading }
    if let reading = after(focus, in: clause) { return reading }
    if !scene.isHan(focus), let will = willed(in: start ..> focus.lowerBound) {
      return (.target, [Firing(rule: "modality.willed", range: will)])
    }
    if let plan = headline(start ..> focus.lowerBound, sentence) {
      return (.target, [Firing(rule: "modality.headline", range: plan)])
    }
    if let perhaps = perhaps(in: start ..> focus.lowerBound) {
      return (.forecast, [Firing(rule: "modality.perhaps", range: perhaps)])
    }
    if let reading = carried(to: focus, in: clause, sentence) { return reading }
    return behindComma(focus, sentence) ?? planned(focus, sentence)
      ?? (.actual, [])
  }

  /// 虧損或擴大至10億元: 或 before a verb of change; not 生產或銷售, between two verbs.
  func perhaps(in range: Range<Int>) -> Range<Int>? {
    guard let place = range.last(where: { Self.perhaps.contains(scene[$0]) }),
      scene.cues.at(place + 1)?.hasAny([.change, .verb]) == true,
      scene.cues.ending(at: place)?.hasAny([.change, .verb, .act]) != true
        || scene.cues.ending(at: place)?.has(.measured) == true
    else { return nil }
    return place ..> place + 1
  }

  /// 縣府將提撥2000萬元: what somebody will do on purpose is a plan.
  func isPlan(_ cue: VoiceCues.Cue) -> Bool {
    guard cue.has(.future) else { return false }
    var i = cue.range.upperBound
    while let next = scene.cues.at(i), next.has(.filler), !next.hasAny([.act, .change]) {
      i = next.range.upperBound
    }
    return scene.cues.at(i)?.has(.act) == true
  }

  /// Cues never rule across a semicolon or a contrast.
  func reach(of focus: Range<Int>, _ clause: Range<Int>) -> Int {
    var i = focus.lowerBound
    while i > clause.lowerBound {
      if Mark.semicolon.contains(scene[i - 1]) || isContrast(at: i - 1) { return i }
      i -= 1
    }
    return clause.lowerBound
  }

  /// "is designed to make 60 but is expected to make 20"
  private func isContrast(at place: Int) -> Bool {
    scene[place].isSpace
      && ["but ", "while ", "whereas "].contains { scene.holds($0, at: place + 1) }
  }

  /// 若, if, or "had we not" before the focus in its sentence.
  func condition(before focus: Range<Int>, in clause: Range<Int>, _ sentence: Range<Int>)
    -> Range<Int>?
  {
    let start = max(sentence.lowerBound, focus.lowerBound - 160)
    guard start < focus.lowerBound else { return nil }
    if let inverted = inverted(before: focus, sentence) { return inverted }
    if let cue = scene.cues.within(start ..> focus.lowerBound).last(where: { isCondition($0) }) {
      let between = scene.slice(cue.range.upperBound ..> focus.lowerBound)
      if between.contains(where: { Mark.semicolon.contains($0) }) || ends(cue, before: focus) {
        return nil
      }
      return cue.range
    }
    guard focus.upperBound < sentence.upperBound,
      let cue = scene.cues.first(
        .hypothetical,
        in: focus.upperBound ..> min(sentence.upperBound, focus.upperBound + 160)),
      !scene.isHan(sentence), isCondition(cue), ModalityReader.conditional(scene, focus, clause)
    else { return nil }
    return cue.range
  }

  /// "prices fall if it opens, and the city has set a cap": a condition behind its clause ends at the comma.
  func ends(_ cue: VoiceCues.Cue, before focus: Range<Int>) -> Bool {
    guard !scene.isHan(cue.range) else { return false }
    let before = scene.lastBefore(cue.range.lowerBound)
    guard before >= 0, !Mark.edges.contains(scene[before]),
      scene.cues.ending(at: before + 1)?.hasAny([.concession, .says]) != true
    else { return false }
    let between = scene.words(cue.range.upperBound ..> focus.lowerBound)
    return between.contains(", and ") || between.contains(", but ") || between.contains(", while ")
  }

  /// "Had rates stayed at 2 per cent, …" · "Should prices fall, …"
  func inverted(before focus: Range<Int>, _ sentence: Range<Int>) -> Range<Int>? {
    let low = scene.trimmed(sentence).lowerBound
    if let gerund = gerund(low, focus, sentence) { return gerund }
    guard
      let word = ["had ", "should ", "were ", "without ", "but for "].first(where: {
        scene.holds($0, at: low)
      }),
      focus.lowerBound - low <= 160,
      word.hasPrefix("had") || word.hasPrefix("should") || word.hasPrefix("were")
        || scene.holds(" would ", within: low ..> focus.lowerBound)
    else { return nil }
    return low ..> low + word.utf8.count - 1
  }

  /// "would … if": an English condition may follow.
  static func conditional(_ scene: Scene, _ focus: Range<Int>, _ clause: Range<Int>) -> Bool {
    let low = min(clause.lowerBound, focus.lowerBound)
    return scene.cues.within(low ..> focus.lowerBound).contains { $0.hasAny([.forecast, .future]) }
  }

  /// "Had we not" opens a condition only at the head of a clause and before a subject.
  func isCondition(_ cue: VoiceCues.Cue) -> Bool {
    guard cue.has(.hypothetical), !isPossessing(cue.range), !isInName(cue.range) else {
      return false
    }
    guard scene.holds("had ", at: cue.range.lowerBound) else { return true }
    let before = scene.lastBefore(cue.range.lowerBound)
    return before < 0 || Mark.edges.contains(scene[before])
  }

  /// "said the farm would have 1.5 GW by then": what it was to own, not what would have been.
  private func isPossessing(_ cue: Range<Int>) -> Bool {
    guard ["would have", "could have", "might have"].contains(scene.words(cue)) else {
      return false
    }
    let next = scene.skipSpace(cue.upperBound)
    return ["a ", "an ", "about ", "around ", "at least ", "no "].contains {
      scene.holds($0, at: next)
    } || scene.sightings(in: next ..> next + 1).contains { $0.range.lowerBound == next }
  }

  /// 江若蘭: 若 is a part of a name.
  private func isInName(_ cue: Range<Int>) -> Bool {
    scene.isHan(cue) && cue.count == 1
      && (scene.names.holding(cue.lowerBound).map { $0.range.count > 1 } ?? isGiven(cue))
  }

  /// A family name stands right before and a single character behind, at the head of a piece and before a verb or 的.
  private func isGiven(_ cue: Range<Int>) -> Bool {
    guard let at = scene.pieces.index(at: cue.lowerBound),
      case let start = scene.pieces.all[at].lowerBound, cue.lowerBound - start == 1
    else { return false }
    return scene[start].isHan && scene[cue.upperBound].isHan
      && scene.packs.han.surnames.contains(scene[start])
  }

  func strongest(in range: Range<Int>, _ focus: Range<Int>) -> Reading? {
    // "is expected to" where the focus is "is".
    let longer = scene.cues.at(focus.lowerBound).map { $0.range.upperBound } ?? range.upperBound
    let cues = scene.cues.within(range.lowerBound ..> max(range.upperBound, longer)).filter {
      ($0.range.upperBound <= range.upperBound || $0.range.lowerBound == focus.lowerBound)
        && counts($0) && !isOfAnother($0, focus) && !isGap(behind: $0, focus)
        && !isBeforeVerb($0, focus) && !isOfNumberBefore($0, focus) && !isYardstick($0, focus)
    }
    for (role, modality) in Self.modal where role != .hypothetical {
      if let cue = cues.last(where: { $0.has(role) }) {
        if isPlan(cue) { return (.target, [Firing(rule: "modality.plan", range: cue.range)]) }
        return (modality, [Firing(rule: role.name, range: cue.range)])
      }
    }
    return nil
  }

  /// 離目標還差兩成: the gap to an aim is a fact.
  func isGap(behind cue: VoiceCues.Cue, _ focus: Range<Int>) -> Bool {
    guard cue.hasAny([.target, .targetVerb]), scene.isHan(cue.range),
      cue.range.upperBound <= focus.lowerBound
    else { return false }
    let between = cue.range.upperBound ..> focus.lowerBound
    return between.count <= 6 && scene.slice(between).contains(where: Self.gaps.contains)
  }

  /// "an estimated 300 ships, 20 of them tankers": right before a number the guess is that number's alone.
  func isOfAnother(_ cue: VoiceCues.Cue, _ focus: Range<Int>) -> Bool {
    guard cue.has(.estimate), cue.range.upperBound <= focus.lowerBound else { return false }
    let next = scene.skipSpace(cue.range.upperBound)
    let near = cue.range.lowerBound ..> min(next + 4, focus.lowerBound)
    guard let first = scene.sightings(in: near).first(where: { $0.kind != .period })
    else { return false }
    return first.range.upperBound <= focus.lowerBound
  }

  /// The predicate of a subject that holds the number: "300 jobs will go".
  func after(_ focus: Range<Int>, in clause: Range<Int>) -> Reading? {
    guard focus.upperBound < clause.upperBound else { return nil }
    if let aim = aim(behind: focus) { return (.target, [Firing(rule: "modality.aim", range: aim)]) }
    if let reading = said(behind: focus) { return reading }
    var end = focus.upperBound
    var depth = 0
    while end < clause.upperBound, end - focus.upperBound < 80 {
      let value = scene[end]
      if Mark.bracketOpen.contains(value) { depth += 1 }
      if Mark.bracketClose.contains(value) { depth -= 1 }
      if depth <= 0, Mark.breaks.contains(value) { break }
      end += 1
    }
    let next = scene.sightings(in: focus.upperBound ..> end).first { $0.kind != .period }
    let limit = next.map { $0.range.lowerBound } ?? end
    for cue in scene.cues.within(focus.upperBound ..> limit) {
      if cue.hasAny([.done, .says, .link]) || !follows(focus, cue) { return nil }
      guard counts(cue), !isYardstick(cue, focus) else { continue }
      if isOwnWill(cue, focus) { return nil }
      for (role, modality) in Self.modal where cue.has(role) && role != .hypothetical {
        return (modality, [Firing(rule: role.name + ".after", range: cue.range)])
      }
    }
    return nil
  }

  /// 2.5GW的目標, "its 70 % target": the number is the aim.
  func aim(behind focus: Range<Int>) -> Range<Int>? {
    var place = scene.skipSpace(focus.upperBound)
    if scene[place] == Mark.de { place += 1 }
    guard let cue = scene.cues.at(place), cue.hasAny([.target, .targetVerb]),
      cue.range.upperBound - focus.upperBound <= 8,
      case let word = scene.words(cue.range),
      scene.packs.han.aims.contains(word) || scene.packs.latin.aims.contains(word)
    else { return nil }
    return cue.range
  }

  /// 三人主張降息, "40 firms plan to move": those who want are counted, and they are no plan.
  func isOwnWill(_ cue: VoiceCues.Cue, _ focus: Range<Int>) -> Bool {
    guard cue.hasAny([.target, .targetVerb, .proposed]) else { return false }
    let before = scene.lastBefore(cue.range.lowerBound)
    if scene.isHan(cue.range) {
      return Source.isAgent(scene[before]) || scene.packs.han.holders.contains(scene[before])
    }
    let words = scene.words(cue.range)
    return !["is ", "are ", "was ", "were ", "planned", "proposed", "due", "set "].contains {
      words.hasPrefix($0)
    } && !scene.holds("job", within: focus.upperBound ..> cue.range.lowerBound)
  }

  /// No "and", "but" or 而 between the number and the cue.
  func follows(_ focus: Range<Int>, _ cue: VoiceCues.Cue) -> Bool {
    let between = scene.words(focus.upperBound ..> cue.range.lowerBound)
    // 訪查187個班後推估: the deed that was counted came before.
    if between.hasSuffix("后") { return false }
    return ![" and ", " but ", " while ", " that ", " which ", " who ", "而", "但", "并"].contains {
      between.contains($0)
    }
  }

  /// Whether a cue has its modal meaning here.
  func counts(_ cue: VoiceCues.Cue) -> Bool {
    if isMay(cue.range) { return false }
    if cue.has(.future) { return isFuture(cue.range) }
    if cue.has(.targetVerb) { return isVerb(cue.range) }
    return true
  }

  /// May the month: a capital, but for a headline in capitals.
  func isMay(_ range: Range<Int>) -> Bool {
    guard range.count == 3, scene.holds("may", at: range.lowerBound),
      isCapital(range.lowerBound)
    else { return false }
    let before = scene.lastBefore(range.lowerBound)
    let next = scene.skipSpace(range.upperBound)
    if scene[next].isDigit || before >= 0 && scene[before].isDigit { return true }
    return !(isCapital(next) && before >= 0 && isCapital(wordStart(before)))
  }

  func wordStart(_ end: Int) -> Int {
    var i = end
    while i > 0, scene[i - 1].isLatin { i -= 1 }
    return i
  }

  func isCapital(_ place: Int) -> Bool {
    guard scene[place].isLatin else { return false }
    return scene.string(place ..> place + 1).first?.isUppercase == true
  }

  /// 將 before a verb, not before the noun that a later verb moves.
  func isFuture(_ range: Range<Int>) -> Bool {
    guard scene.isHan(range), range.count == 1 else { return true }
    var i = range.upperBound
    let limit = min(range.upperBound + 40, scene.text.folded.count)
    while i < limit, !Mark.breaks.contains(scene[i]) {
      if let cue = scene.cues.at(i) {
        if cue.hasAny([.change, .verb]) {
          return i - range.upperBound < 2 || !isResult(cue.range.upperBound)
        }
        if cue.hasAny([.forecast, .filler, .aside]) { return true }
        i = cue.range.upperBound
      } else {
        i += 1
      }
    }
    return true
  }

  /// 提升至, 交給 …: a verb that moved something.
  func isResult(_ place: Int) -> Bool {
    Self.results.contains(scene[place]) || Self.results.contains(scene[place - 1])
  }

  /// Before a verb: what may come.
  private static let perhaps = CodePoints(folding: "或")
  /// What is missing to an aim.
  private static let gaps = CodePoints(folding: "差")
  /// After a verb: where it moved something, or into what.
  private static let results = CodePoints(folding: "至到为成给入")

  /// 計劃 as a verb: nothing qualifies it before, and something to do follows.
  func isVerb(_ range: Range<Int>) -> Bool {
    let before = scene[scene.lastBefore(range.lowerBound)]
    let after = scene[scene.skipSpace(range.upperBound)]
    let isDated = scene.period(endingAt: range.lowerBound) != nil
    return (isDated || !scene.packs.han.planLeads.contains(before))
      && !scene.packs.han.planFollows.contains(after)
      && !Mark.breaks.contains(after)
      && !Mark.close.contains(after)
  }
}
