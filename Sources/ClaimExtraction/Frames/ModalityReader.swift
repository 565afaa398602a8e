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

  /// Before a verb: what may come.
  private static let perhaps = CodePoints(folding: "或")
  /// What is missing to an aim.
  private static let gaps = CodePoints(folding: "差")
}
