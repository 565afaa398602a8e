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
  private let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

  typealias Reading = (modality: Modality, firings: [Firing])

  private static let modal: [(VoiceRole, Modality)] = [
    (.hypothetical, .hypothetical), (.proposed, .proposed), (.target, .target),
    (.targetVerb, .target), (.forecast, .forecast), (.future, .forecast), (.estimate, .estimate),
  ]

  func modality(of focus: Range<Int>, in clause: Range<Int>, _ sentence: Range<Int>) -> Reading {
    if let condition = condition(before: focus, in: clause, sentence) {
      return (.hypothetical, [Firing(rule: "modality.hypothetical", range: condition)])
    }
    let start = max(clause.lowerBound, min(reach(of: focus, clause), focus.lowerBound))
    if let reading = strongest(in: start ..> max(start, focus.upperBound), focus) { return reading }
    if let reading = after(focus, in: clause) { return reading }
    if let reading = carried(to: focus, in: clause, sentence) { return reading }
    return (.actual, [])
  }

  /// 縣府將提撥2000萬元: what somebody will do on purpose is a plan.
  private func isPlan(_ cue: VoiceCues.Cue) -> Bool {
    guard cue.has(.future) else { return false }
    var i = cue.range.upperBound
    while let next = scene.cues.at(i), next.has(.filler), !next.hasAny([.act, .change]) {
      i = next.range.upperBound
    }
    return scene.cues.at(i)?.has(.act) == true
  }

  /// Cues never rule across a semicolon or a contrast.
  private func reach(of focus: Range<Int>, _ clause: Range<Int>) -> Int {
    var i = focus.lowerBound
    while i > clause.lowerBound {
      if Mark.semicolon.contains(scene[i - 1]) { return i }
      i -= 1
    }
    return clause.lowerBound
  }

  /// 若, if, or "had we not" before the focus in its sentence.
  private func condition(before focus: Range<Int>, in clause: Range<Int>, _ sentence: Range<Int>)
    -> Range<Int>?
  {
    let start = max(sentence.lowerBound, focus.lowerBound - 160)
    guard start < focus.lowerBound else { return nil }
    if let inverted = inverted(before: focus, sentence) { return inverted }
    if let cue = scene.cues.within(start ..> focus.lowerBound).last(where: { isCondition($0) }) {
      let between = scene.slice(cue.range.upperBound ..> focus.lowerBound)
      return between.contains(where: { Mark.semicolon.contains($0) }) ? nil : cue.range
    }
    guard focus.upperBound < sentence.upperBound,
      let cue = scene.cues.first(
        .hypothetical,
        in: focus.upperBound ..> min(sentence.upperBound, focus.upperBound + 160)),
      !scene.isHan(sentence), isCondition(cue), ModalityReader.conditional(scene, focus, clause)
    else { return nil }
    return cue.range
  }

  /// "Had rates stayed at 2 per cent, …" · "Should prices fall, …"
  private func inverted(before focus: Range<Int>, _ sentence: Range<Int>) -> Range<Int>? {
    let low = scene.trimmed(sentence).lowerBound
    guard let word = ["had ", "should ", "were "].first(where: { scene.holds($0, at: low) }),
      focus.lowerBound - low <= 160
    else { return nil }
    return low ..> low + word.utf8.count - 1
  }

  /// "would … if": an English condition may follow.
  private static func conditional(_ scene: Scene, _ focus: Range<Int>, _ clause: Range<Int>) -> Bool
  {
    let low = min(clause.lowerBound, focus.lowerBound)
    return scene.cues.within(low ..> focus.lowerBound).contains { $0.hasAny([.forecast, .future]) }
  }

  /// "Had we not" opens a condition only at the head of a clause and before a subject.
  private func isCondition(_ cue: VoiceCues.Cue) -> Bool {
    guard cue.has(.hypothetical) else { return false }
    guard scene.holds("had ", at: cue.range.lowerBound) else { return true }
    let before = scene.lastBefore(cue.range.lowerBound)
    return before < 0 || Mark.edges.contains(scene[before])
  }

  private func strongest(in range: Range<Int>, _ focus: Range<Int>) -> Reading? {
    let cues = scene.cues.within(range).filter { counts($0) }
    for (role, modality) in Self.modal where role != .hypothetical {
      if let cue = cues.last(where: { $0.has(role) }) {
        if isPlan(cue) { return (.target, [Firing(rule: "modality.plan", range: cue.range)]) }
        return (modality, [Firing(rule: role.rawValue, range: cue.range)])
      }
    }
    return nil
  }

  /// The predicate of a subject that holds the number: "300 jobs will go".
  private func after(_ focus: Range<Int>, in clause: Range<Int>) -> Reading? {
    guard focus.upperBound < clause.upperBound else { return nil }
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
      guard counts(cue) else { continue }
      for (role, modality) in Self.modal where cue.has(role) && role != .hypothetical {
        return (modality, [Firing(rule: role.rawValue + ".after", range: cue.range)])
      }
    }
    return nil
  }

  /// No "and", "but" or 而 between the number and the cue.
  private func follows(_ focus: Range<Int>, _ cue: VoiceCues.Cue) -> Bool {
    let between = scene.words(focus.upperBound ..> cue.range.lowerBound)
    return ![" and ", " but ", " while ", "而", "但", "并"].contains { between.contains($0) }
  }

  /// 計劃投資10億元，新增2000個崗位: the plan goes on.
  private func carried(to focus: Range<Int>, in clause: Range<Int>, _ sentence: Range<Int>)
    -> Reading?
  {
    guard clause.lowerBound > sentence.lowerBound,
      Mark.comma.contains(scene[scene.lastBefore(clause.lowerBound)]),
      scene.names.within(clause.lowerBound ..> max(clause.lowerBound, focus.lowerBound)).isEmpty
    else { return nil }
    let head =
      clause.lowerBound ..> min(clause.upperBound, max(focus.upperBound, clause.lowerBound))
    if scene.cues.within(head).contains(where: { $0.hasAny([.done, .concession, .says, .link]) }) {
      return nil
    }
    guard scene.isHan(clause),
      let previous = scene.clauses.clauseIndex(at: clause.lowerBound - 1).map({
        scene.clauses.clauses[$0].range
      }), previous.lowerBound >= sentence.lowerBound
    else { return nil }
    let cues = scene.cues.within(previous).filter {
      counts($0) && $0.hasAny([.target, .targetVerb, .forecast, .future])
    }
    guard let cue = cues.last, startsWithVerb(clause) else { return nil }
    let isTarget = cue.hasAny([.target, .targetVerb])
    return (
      isTarget ? .target : .forecast, [Firing(rule: "modality.carried", range: cue.range)]
    )
  }

  private func startsWithVerb(_ clause: Range<Int>) -> Bool {
    let start = scene.trimmed(clause).lowerBound
    guard let cue = scene.cues.at(start) else { return false }
    return cue.hasAny([.verb, .change])
  }

  /// Whether a cue has its modal meaning here.
  private func counts(_ cue: VoiceCues.Cue) -> Bool {
    if cue.has(.future) { return isFuture(cue.range) }
    if cue.has(.targetVerb) { return isVerb(cue.range) }
    return true
  }

  /// 將 before a verb, not before the noun that a later verb moves.
  private func isFuture(_ range: Range<Int>) -> Bool {
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

  /// 至, 到, 為, 給 after a verb: it moved something.
  private func isResult(_ place: Int) -> Bool {
    [0x81F3, 0x5230, 0x4E3A, 0x6210, 0x7ED9, 0x5165].contains(scene[place])
      || [0x81F3, 0x5230, 0x4E3A, 0x6210, 0x7ED9, 0x5165].contains(scene[place - 1])
  }

  /// 計劃 as a verb: nothing qualifies it before, and something to do follows.
  private func isVerb(_ range: Range<Int>) -> Bool {
    let before = scene[scene.lastBefore(range.lowerBound)]
    let after = scene[scene.skipSpace(range.upperBound)]
    let qualifiers: Set<UInt32> = [
      0x8BE5, 0x8FD9, 0x9879, 0x4E2A, 0x7684, 0x6B64, 0x4EFD, 0x5E74, 0x8D44, 0x5458, 0x4F53,
    ]
    let ends: Set<UInt32> = [
      0x7684, 0x4E2D, 0x662F, 0x5DF2, 0x4E8E, 0x7531, 0x4E0B, 0x5185, 0x4E66, 0x6848,
    ]
    return !qualifiers.contains(before) && !ends.contains(after) && !Mark.breaks.contains(after)
      && !Mark.close.contains(after)
  }
}
