import ClaimModel

// Plans and forecasts that belong to one number of a clause alone.
//
//   "the 60,000 that economists had forecast"     the relative clause is the number's own, not the next one's
//   "waiting for planned treatment fell to 900"   a participle before a noun says nothing of what the verb says
//   由81%提高至九成                                  where a planned change begins is a fact

extension ModalityReader {
  /// "60,000 that analysts had forecast", "78 per cent that ministers want": who reckoned or wants the number.
  func said(behind focus: Range<Int>) -> Reading? {
    guard let cue = relativeCue(behind: focus.upperBound) else { return nil }
    for (role, modality) in Self.modal where cue.has(role) && role != .hypothetical {
      return (modality, [Firing(rule: role.name + ".relative", range: cue.range)])
    }
    return nil
  }

  /// The modal verb of a relative clause right behind `end`.
  private func relativeCue(behind end: Int) -> VoiceCues.Cue? {
    let start = scene.skipSpace(end)
    guard let clause = scene.clauses.clauseIndex(at: max(0, end - 1)) else { return nil }
    let sentence = scene.clauses.sentences[scene.clauses.clauses[clause].sentence]
    let limit = min(start + 60, sentence.upperBound)
    guard
      let that = (start ..> min(start + 24, limit)).first(where: {
        scene.holds("that ", at: $0) || scene.holds("which ", at: $0)
      }), !scene.slice(start ..> that).contains(where: { Mark.breaks.contains($0) }),
      !scene.cues.within(start ..> that).contains(where: { $0.hasAny([.says, .denial, .link]) })
    else { return nil }
    let words = that ..> limit
    let stop = words.first { Mark.breaks.contains(scene[$0]) } ?? limit
    let modal: VoiceRoles = [.target, .targetVerb, .forecast, .estimate, .proposed]
    return scene.cues.within(that ..> stop).first { $0.hasAny(modal) }
  }

  /// "fewer than the 60,000 that economists had forecast and half the average": the forecast was of the 60,000.
  func isOfNumberBefore(_ cue: VoiceCues.Cue, _ focus: Range<Int>) -> Bool {
    guard cue.range.upperBound <= focus.lowerBound, !scene.isHan(cue.range),
      let number = scene.sightings(in: max(0, cue.range.lowerBound - 70) ..> cue.range.lowerBound)
        .last(where: { $0.kind == .quantity })
    else { return false }
    return relativeCue(behind: number.range.upperBound) == cue
  }

  /// "planned treatment rose to 900": a verb stands between the participle and the number.
  func isBeforeVerb(_ cue: VoiceCues.Cue, _ focus: Range<Int>) -> Bool {
    guard cue.range.upperBound <= focus.lowerBound,
      ["planned", "the planned", "proposed", "expected", "hoped for"]
        .contains(scene.words(cue.range)),
      scene.cues.ending(at: scene.lastBefore(cue.range.lowerBound) + 1)?.has(.link) != true
    else { return false }
    return scene.cues.within(cue.range.upperBound ..> focus.lowerBound)
      .contains { $0.hasAny([.change, .link]) }
  }
}
