import ClaimModel

// Whether a cue has its modal meaning where it stands: 將 before a verb, 計劃 as a verb, "may" and not the month.

extension ModalityReader {
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
