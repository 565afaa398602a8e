import ClaimModel

// Plans and forecasts as a measure of something else, and those that are themselves changed.
//
//   "two years later than planned", 較原定遲半年     what came is a fact; the plan is only what it is held against
//   "cut its target from 600 to 520"             both ends are targets
//   將全年銷量預測由60萬輛下調至52萬輛              both ends are forecasts

extension ModalityReader {
  /// Whether a cue is only what the number is held against, and is no word on the number itself.
  func isYardstick(_ cue: VoiceCues.Cue, _ focus: Range<Int>) -> Bool {
    guard cue.hasAny([.target, .targetVerb, .forecast, .estimate]) else { return false }
    let low = cue.range.lowerBound
    guard scene.isHan(cue.range) else {
      let before = scene.words(max(0, low - 6) ..> low)
      return [" than ", " as "].contains { before.hasSuffix($0) }
    }
    // 年初設定的: what follows is the plan itself.
    if scene[cue.range.upperBound - 1] == Mark.de { return false }
    // 高於預期的3%: the number behind it is the forecast itself.
    let next = scene[cue.range.upperBound] == Mark.de ? 1 : 0
    if focus.lowerBound >= cue.range.upperBound,
      focus.lowerBound - cue.range.upperBound <= next
    {
      // 計劃的七成: a share of what was planned.
      return next == 1 && isShare(focus) && !isHeldAgainst(low)
    }
    return isHeldAgainst(low)
  }

  private func isShare(_ focus: Range<Int>) -> Bool {
    let words = scene.words(focus)
    return ["成", "分之", "%", "半", "倍"].contains { words.contains($0) }
  }

  private func isHeldAgainst(_ low: Int) -> Bool {
    let before = scene.words(max(0, low - 3) ..> low)
    return Self.against.contains { before.hasSuffix($0) }
  }

  /// Folded.
  private static let against = [
    "比", "较", "较之", "超", "超出", "超过", "高于", "低于", "逊于", "不及", "如", "依", "按", "符合", "胜于",
    "好于", "优于", "差于", "多于", "少于", "逾", "逊", "比原来的", "不如", "合乎", "早于", "晚于", "迟于",
  ]

  /// The target or forecast that somebody changed: its old and its new level.
  func revised(_ focus: Range<Int>, _ clause: Range<Int>) -> Reading? {
    let start = max(clause.lowerBound, reach(of: focus, clause))
    guard focus.lowerBound > start else { return nil }
    let noun = scene.cues.within(start ..> focus.lowerBound).last {
      $0.hasAny([.targetNoun, .forecastNoun])
    }
    guard let noun, !isYardstick(noun, focus), scene[noun.range.upperBound] != Mark.de,
      scene.isHan(noun.range)
        ? leadsHan(noun.range, focus, clause) : leads(noun.range, start, focus)
    else { return nil }
    let modality: Modality = noun.has(.targetNoun) ? .target : .forecast
    return (modality, [Firing(rule: "modality.revised", range: noun.range)])
  }

  /// "lowered its target for waiting times from 18 weeks to 22"
  private func leads(_ noun: Range<Int>, _ start: Int, _ focus: Range<Int>) -> Bool {
    let isChanged = scene.cues.within(start ..> noun.lowerBound).contains {
      $0.hasAny([.change, .revises])
    }
    guard isChanged else { return false }
    let between = scene.words(noun.upperBound ..> focus.lowerBound)
    let last = between.split(separator: " ").last.map(String.init) ?? ""
    return ["to", "from", "at", "and", "of"].contains(last) && between.utf8.count < 70
  }

  /// 將目標由60萬輛下調至52萬輛, 上調明年增長預測至3%, 增長目標定為6%
  private func leadsHan(_ noun: Range<Int>, _ focus: Range<Int>, _ clause: Range<Int>) -> Bool {
    let before = scene.words(max(0, noun.lowerBound - 2) ..> noun.lowerBound)
    // 目標把產量提高至…: a verb, whose plan is the new level alone.
    if [0x628A, 0x5C06].contains(scene[noun.upperBound]) { return false }
    if ["完成", "达成", "达到", "实现", "距离", "离"].contains(where: { before.hasSuffix($0) }) {
      return false
    }
    let between = scene.words(noun.upperBound ..> focus.lowerBound)
    if scene.packs.han.setting.contains(between) { return true }
    guard scene.cues.within(clause).contains(where: { $0.has(.change) }) else { return false }
    guard between.unicodeScalars.count < 24 else { return false }
    return ["由", "从", "自", "至", "到", "为", "成"].contains { between.hasSuffix($0) }
  }
}
