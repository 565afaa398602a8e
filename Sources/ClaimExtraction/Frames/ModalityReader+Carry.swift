import ClaimModel

// A plan that goes on in the next clause.

extension ModalityReader {
  /// 計劃投資10億元，新增2000個崗位: the plan goes on.
  func carried(to focus: Range<Int>, in clause: Range<Int>, _ sentence: Range<Int>)
    -> Reading?
  {
    guard clause.lowerBound > sentence.lowerBound,
      Mark.comma.contains(scene[scene.lastBefore(clause.lowerBound)])
    else { return nil }
    guard scene.isHan(clause) else { return carriedLatin(to: focus, in: clause, sentence) }
    let whole = clause
    let clause = afterAnd(clause) ..> clause.upperBound
    guard
      scene.names.within(clause.lowerBound ..> max(clause.lowerBound, focus.lowerBound)).isEmpty
    else { return nil }
    let head =
      clause.lowerBound ..> min(clause.upperBound, max(focus.upperBound, clause.lowerBound))
    let banned: VoiceRoles =
      opensWithReach(clause, focus) || reaches(clause, focus)
      ? [.done, .says] : [.done, .concession, .says, .link]
    if scene.cues.within(head).contains(where: { $0.hasAny(banned) }) {
      return nil
    }
    guard
      let previous = scene.clauses.clauseIndex(at: whole.lowerBound - 1).map({
        scene.clauses.clauses[$0].range
      }), previous.lowerBound >= sentence.lowerBound
    else { return nil }
    let cues = scene.cues.within(previous).filter {
      counts($0) && $0.hasAny([.target, .targetVerb, .forecast, .future])
    }
    guard let cue = cues.last,
      startsWithVerb(clause) || opensWithReach(clause, focus) || measures(clause, focus)
        || reaches(clause, focus) && cue.hasAny([.target, .targetVerb])
        || compares(clause, cue, previous)
    else { return nil }
    let isTarget = cue.hasAny([.target, .targetVerb])
    return (
      isTarget ? .target : .forecast, [Firing(rule: "modality.carried", range: cue.range)]
    )
  }

  /// Behind 並, 以及, 還 at the head of a clause.
  func afterAnd(_ clause: Range<Int>) -> Int {
    var low = scene.trimmed(clause).lowerBound
    while let cue = scene.cues.at(low), cue.range.upperBound < clause.upperBound,
      ["并", "并且", "且", "以及", "还", "也", "再", "同时"].contains(scene.words(cue.range))
    { low = cue.range.upperBound }
    return low
  }

  /// 力爭產量翻一番，達到20萬噸: the level that the planned change leads to.
  func opensWithReach(_ clause: Range<Int>, _ focus: Range<Int>) -> Bool {
    guard let cue = scene.cues.at(scene.trimmed(clause).lowerBound), cue.hasAny([.link, .change]),
      ["达", "达到", "升至", "增至", "降至", "提高到", "提高至"].contains(scene.words(cue.range))
    else { return false }
    return focus.lowerBound - cue.range.upperBound <= 2
  }

  /// 力爭規模突破1萬億元，海外倉達到3,000個: a second thing that the plan is to bring to a level.
  func reaches(_ clause: Range<Int>, _ focus: Range<Int>) -> Bool {
    let head = scene.trimmed(clause.lowerBound ..> focus.lowerBound)
    guard let verb = scene.cues.ending(at: head.upperBound),
      ["达到", "增至", "升至", "降至", "提高到", "提高至", "扩大到", "增加到", "超过", "突破"].contains(
        scene.words(verb.range)),
      case let noun = head.lowerBound ..> verb.range.lowerBound, (2...16).contains(noun.count)
    else { return false }
    return scene.sightings(in: noun).isEmpty
      && !scene.cues.within(noun).contains { $0.hasAny([.done, .link, .change, .than, .says]) }
  }

  func startsWithVerb(_ clause: Range<Int>) -> Bool {
    let start = scene.trimmed(clause).lowerBound
    // 每平方呎直逼5,000元: a rate of what was planned.
    if scene[start] == 0x6BCF { return true }
    guard let cue = scene.cues.at(start) else { return false }
    if cue.hasAny([.verb, .change, .act]) { return true }
    // 在離島設置…: a phrase of place, then the verb.
    guard cue.has(.aside) else { return false }
    return scene.cues.within(cue.range.upperBound ..> min(clause.upperBound, start + 12)).contains {
      $0.hasAny([.verb, .act])
    }
  }

  /// 目標為2.2萬戶，較今年多三成: what is said of a planned figure.
  func compares(_ clause: Range<Int>, _ cue: VoiceCues.Cue, _ previous: Range<Int>) -> Bool {
    let start = scene.trimmed(clause).lowerBound
    let isCompared =
      scene.cues.at(start)?.has(.than) == true
      || Self.yearly.contains { scene.holds($0, at: start) }
    return isCompared
      && scene.sightings(in: cue.range.upperBound ..> previous.upperBound).contains {
        $0.kind != .period
      }
  }

  /// Folded.
  private static let yearly = [
    "季增", "季减", "年增", "年减", "月增", "月减", "同比", "环比", "按年", "按月", "按季", "年升", "年跌",
  ]

  /// 總投資約30億元, 耗電約2萬度: a measure of what is planned, with no subject of its own.
  func measures(_ clause: Range<Int>, _ focus: Range<Int>) -> Bool {
    let words = scene.trimmed(clause.lowerBound ..> focus.lowerBound)
    guard (2...10).contains(words.count) else { return false }
    let cues = scene.cues.within(words)
    return cues.contains { $0.has(.measured) || $0.has(.total) }
      && !cues.contains { $0.hasAny([.change, .than, .among]) }
      && scene.sightings(in: words).isEmpty
  }
}
