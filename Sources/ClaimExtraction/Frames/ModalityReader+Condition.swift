import ClaimModel

// Conditions: 若颱風提早，準點率恐跌破六成 · "prices would fall if it opens" · "had rates stayed at 2 per cent".

extension ModalityReader {
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
}
