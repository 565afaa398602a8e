import ClaimModel

// What stands behind a number and rules it: "300 jobs will go", 2.5GW的目標, "its 70 % target".

extension ModalityReader {
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
}
