import ClaimModel

// Yes or no.
//
// A negation denies the claim when it governs the words on which the claim turns: nothing between them ends
// the phrase (a comma, 的, "which"). 難以, 缺乏 and "fails to" deny by their meaning. 而非 and "rather than"
// deny only what follows them. "No cases were found" denies from the subject. A negation inside a phrase that
// qualifies a noun (不可或缺的地位, 都不曾掌握的優勢) denies nothing.

struct PolarityReader {
  private let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

  typealias Reading = (polarity: Polarity, firings: [Firing])

  /// - Parameter start: where the innermost word of somebody begins; what negates its verb is no matter here.
  func polarity(of focus: Range<Int>, in clause: Range<Int>, isQuantity: Bool, from start: Int = 0)
    -> Reading
  {
    let low = max(min(clause.lowerBound, focus.lowerBound), min(start, focus.lowerBound))
    let high = max(clause.upperBound, focus.upperBound)
    var negations: [Firing] = []
    for cue in scene.cues.within(low ..> high)
    where cue.hasAny([.negation, .lack, .instead, .clauseNegation]) {
      guard governs(cue, focus, isQuantity), !isUndone(cue, focus) else { continue }
      negations.append(Firing(rule: cue.first.name, range: cue.range))
    }
    return (negations.count % 2 == 1 ? .negated : .affirmed, negations)
  }

  /// "cannot be ruled out": a negation of a word that denies by its meaning.
  private func isUndone(_ cue: VoiceCues.Cue, _ focus: Range<Int>) -> Bool {
    guard cue.has(.negation), cue.range.upperBound <= focus.lowerBound,
      focus.lowerBound - cue.range.upperBound <= 5
    else { return false }
    return scene.cues.at(focus.lowerBound)?.has(.lack) == true
  }

  private func governs(_ cue: VoiceCues.Cue, _ focus: Range<Int>, _ isQuantity: Bool) -> Bool {
    let isHan = scene.isHan(cue.range)
    if cue.range.overlaps(focus) {
      // 拒絕, lacks: the predicate's own class says it.
      return !isQuantity && !cue.has(.instead) && !(cue.has(.lack) && cue.range == focus)
    }
    if cue.range.lowerBound < focus.lowerBound {
      let between = cue.range.upperBound ..> focus.lowerBound
      if opensClause(cue) { return !ends(between) }
      if isQuantity, !isHan, cue.has(.instead), isGiven(focus) { return false }
      if isQuantity { return governsAmount(cue, between, isHan) }
      if cue.has(.instead) { return false }
      return isHan ? governsHan(between) : governsLatin(cue, between, focus)
    }
    guard !isQuantity, !isHan, !cue.has(.instead) else { return false }
    // is not, has no, was never
    return scene.slice(focus.upperBound ..> cue.range.lowerBound).allSatisfy(\.isSpace)
  }

  /// "rather than the £190m it gave": the number was said, whatever holds now.
  private func isGiven(_ focus: Range<Int>) -> Bool {
    let next = scene.skipSpace(focus.upperBound)
    return ["it ", "they ", "he ", "she ", "that it "].contains { scene.holds($0, at: next) }
  }

  /// 我不認為…, "no evidence that …": what is denied is all that follows in the clause.
  private func opensClause(_ cue: VoiceCues.Cue) -> Bool {
    if cue.has(.clauseNegation) { return true }
    let next = scene.skipSpace(cue.range.upperBound)
    guard cue.has(.negation), let verb = scene.cues.at(next), verb.has(.reckons) else {
      return false
    }
    return ["认为", "相信", "觉得", "think", "believe", "expect"].contains(scene.words(verb.range))
  }

  private func ends(_ between: Range<Int>) -> Bool {
    scene.slice(between).contains { Mark.breaks.contains($0) }
  }

  /// "389, not 412"; 沒有裁員300人.
  private func governsAmount(_ cue: VoiceCues.Cue, _ between: Range<Int>, _ isHan: Bool) -> Bool {
    let words = scene.slice(between)
    // "none of the 18 members": those who did not are counted, not denied.
    if !isHan, scene.words(cue.range).hasSuffix("one") || scene.words(cue.range).hasSuffix(" of") {
      return false
    }
    // 而非當時公布的412億元
    let reachesOver = cue.has(.instead)
    if words.contains(where: { Mark.breaks.contains($0) || $0 == Mark.de && !reachesOver }) {
      return false
    }
    if scene.sightings(in: between).contains(where: { $0.kind != .period }) { return false }
    return isHan
      ? between.count <= (reachesOver ? 16 : 8) : between.count <= 40 && count(words) <= 5
  }

  private func governsHan(_ between: Range<Int>) -> Bool {
    let words = scene.slice(between)
    return between.count <= 12
      && !words.contains { Mark.breaks.contains($0) || $0 == Mark.de || Mark.comma.contains($0) }
  }

  private func governsLatin(_ cue: VoiceCues.Cue, _ between: Range<Int>, _ focus: Range<Int>)
    -> Bool
  {
    let words = scene.words(between)
    if [" which ", ", ", "; ", " but "].contains(where: { words.contains($0) }) { return false }
    if [" who ", " that "].contains(where: { words.contains($0) }) { return isCleft(cue, between) }
    // "does not owe money and has no plans": the second verb has a negation of its own or none.
    if words.contains(" and "),
      scene.cues.within(between).contains(where: { $0.hasAny([.link, .negation, .lack]) })
    {
      return false
    }
    let isHead = scene.string(cue.range).lowercased() == "no"
    return count(scene.slice(between)) <= (isHead ? 8 : 4)
  }

  /// "is not a vaccine that ends malaria"
  private func isCleft(_ cue: VoiceCues.Cue, _ between: Range<Int>) -> Bool {
    let before = scene.lastBefore(cue.range.lowerBound) + 1
    return scene.cues.ending(at: before)?.has(.link) == true
      && [" a ", " an ", " the "].contains { scene.words(between).hasPrefix($0) }
      && count(scene.slice(between)) <= 8
  }

  private func count(_ words: ArraySlice<UInt32>) -> Int {
    words.split(whereSeparator: \.isSpace).count
  }
}
