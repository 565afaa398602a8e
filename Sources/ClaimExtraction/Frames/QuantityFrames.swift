import ClaimModel

/// Gives each quantity its subject, property, baseline, period and stance, in text order.
struct QuantityFrames {
  private let scene: Scene
  private let stances: Stances

  init(_ scene: Scene, _ stances: Stances) {
    self.scene = scene
    self.stances = stances
  }

  /// One draft for each quantity and rank that stands in a clause.
  func drafts() -> [ClaimDraft] {
    var memory = FrameMemory()
    var drafts: [ClaimDraft] = []
    for index in scene.sightings.indices where isClaim(scene.sightings[index]) {
      guard let spot = Spot(scene, index, stances), !onlyDates(spot) else { continue }
      drafts.append(draft(spot, &memory))
    }
    return drafts
  }

  /// The rules that find the whole of a share.
  private static let wholes: Set<String> = [
    "baseline.of", "baseline.whole", "baseline.share", "baseline.whole-carried",
  ]

  private func isClaim(_ sighting: Sighting) -> Bool {
    (sighting.kind == .quantity || sighting.kind == .rank) && sighting.unit != nil
  }

  /// 三年內新建20所學校 · "hire 40 people within two years": a length of time beside an amount only dates it.
  private func onlyDates(_ spot: Spot) -> Bool {
    guard ["a", "mo", "wk", "d"].contains(spot.sighting.unit ?? "") else { return false }
    let end = spot.sighting.range.upperBound
    let isAdverbial =
      spot.isHan
      ? ["内", "以来", "来", "间", "之内", "以内"].contains { scene.holds($0, at: end) }
      : ["within ", "over the past ", "in the past ", "over the next ", "in the next "].contains {
        scene.holds($0, at: spot.head - $0.utf8.count) || scene.holds($0, at: spot.head)
      }
    guard isAdverbial else { return false }
    return scene.sightings(in: spot.piece).contains {
      $0.kind == .quantity && $0.range != spot.sighting.range
    }
  }

  private func draft(_ spot: Spot, _ memory: inout FrameMemory) -> ClaimDraft {
    let sighting = spot.sighting
    var draft = ClaimDraft(
      kind: .quantity, quote: QuoteSpan(spot).range, focus: sighting.range)
    draft.sighting = spot.index
    draft.equivalentTo = sighting.equivalentTo
    draft.quantity = Quantity(
      min: sighting.min, max: sighting.max, unit: sighting.unit ?? "count",
      measure: measure(spot), approximate: sighting.approximate,
      text: scene.string(sighting.range))
    draft.stance = stances.stance(of: sighting.range, in: spot.clause, isQuantity: true)
    let subject = setSubject(of: &draft, spot, memory)
    let period = setPeriod(of: &draft, spot, memory)
    let beside = setBaseline(of: &draft, spot, memory)
    draft.firings.append(Firing(rule: "quantity.\(sighting.kind.rawValue)", range: sighting.range))
    memory.add(
      FrameMemory.Frame(
        index: spot.index, sentence: spot.sentence, paragraph: spot.paragraph,
        subject: beside ? nil : subject, property: draft.property, baseline: draft.baseline,
        isChange: sighting.measure == .change, unit: sighting.unit, period: period,
        noun: sighting.noun,
        isOfWhole: draft.baseline != nil
          && draft.firings.contains { Self.wholes.contains($0.rule) }))
    return draft
  }

  /// A number right behind 達, 為 or "at" is a level, whatever changed before it.
  private func measure(_ spot: Spot) -> Quantity.Measure {
    let measure = spot.sighting.measure
    if measure == .level, spot.sighting.unit == "ratio", spot.isMultiple { return .ratio }
    guard measure == .change, spot.sighting.unit != "percentage-point",
      let cue = scene.cues.ending(at: scene.lastBefore(spot.head) + 1), cue.has(.link),
      !cue.has(.change)
    else { return measure }
    return .level
  }

  private func setSubject(of draft: inout ClaimDraft, _ spot: Spot, _ memory: FrameMemory)
    -> SubjectReading?
  {
    let phrase =
      (BesideReader(spot).read() ?? Respective(spot).read()).map {
        PhraseReading(subject: HanOwner(scene).isTelling($0.range) ? nil : $0)
      }
      ?? (spot.isHan ? HanSubject(spot).read() : LatinSubject(spot).read())
    let property =
      PropertyFinder(spot).read(phrase.subject?.property ?? phrase.property)
      ?? carriedProperty(spot, memory)
    let subject =
      phrase.subject
      ?? CarriedSubject(spot, memory, stances).read(property: property?.name, phrase)
      ?? property.flatMap(standIn)
    draft.subject = subject?.mention
    draft.subjectRange = subject?.range
    draft.property = property
    if let subject {
      draft.confidence -= subject.doubt
      draft.firings.append(Firing(rule: subject.rule, range: subject.range ?? spot.sighting.range))
    }
    if draft.property == nil { draft.confidence -= 0.08 }
    return subject
  }

  /// Where an article names nothing, what is measured stands for it.
  private func standIn(_ property: Mention) -> SubjectReading? {
    guard VerbNouns.noun(of: property.text.lowercased()) == nil else { return nil }
    return SubjectReading(
      mention: Mention(name: property.text, text: property.text), range: nil, property: nil,
      rule: "subject.property", doubt: 0.15)
  }

  /// 提高2.1個百分點 keeps the property of the figure before it.
  private func carriedProperty(_ spot: Spot, _ memory: FrameMemory) -> Mention? {
    memory.last(in: spot.sentence)?.property
  }

  /// - Returns: whether the number belongs to what stands beside the subject.
  private func setBaseline(of draft: inout ClaimDraft, _ spot: Spot, _ memory: FrameMemory) -> Bool
  {
    if draft.firings.contains(where: { $0.rule == "subject.beside" }) { return true }
    if let found = BaselineFinder(spot).read() {
      draft.baseline = PeriodName(scene).named(found.baseline, found.range, draft.period)
      draft.firings.append(Firing(rule: found.rule, range: found.range))
    } else if spot.sighting.measure == .change, isDatedAlike(spot, memory),
      let baseline = memory.lastChange(in: spot.sentence)
    {
      draft.baseline = baseline
      draft.firings.append(Firing(rule: "baseline.carried", range: spot.sighting.range))
    } else if spot.sighting.unit == "ratio", spot.sighting.measure != .change, !spot.isMultiple,
      !scene.cues.within(spot.before).contains(where: { $0.has(.change) }),
      let whole = memory.lastWhole(in: spot.sentence)
    {
      // 乘客中四成滿意，三成不滿
      draft.baseline = whole
      draft.firings.append(Firing(rule: "baseline.whole-carried", range: spot.sighting.range))
    }
    if draft.baseline == nil, spot.sighting.unit == "ratio", !spot.isHan,
      scene.holds("of it", at: scene.skipSpace(spot.sighting.range.upperBound)),
      let last = memory.last(in: spot.sentence), let whole = last.property
    {
      draft.baseline = Baseline(name: whole.name, text: whole.text, kind: .implied)
      draft.firings.append(Firing(rule: "baseline.of-it", range: spot.sighting.range))
    }
    return false
  }

  /// No time of its own stands between the change before and this one: 年初至今累計升3.8% is against no week before.
  private func isDatedAlike(_ spot: Spot, _ memory: FrameMemory) -> Bool {
    guard let last = memory.last(in: spot.sentence) else { return false }
    let from = scene.sightings[last.index].range.upperBound
    return last.unit == spot.sighting.unit || last.unit == "percentage-point"
      || spot.sighting.unit == "percentage-point"
      ? scene.sightings(in: from ..> spot.head).allSatisfy { $0.kind != .period } : false
  }

  private func setPeriod(of draft: inout ClaimDraft, _ spot: Spot, _ memory: FrameMemory) -> Int? {
    guard let found = PeriodFinder(spot).read(memory) else { return nil }
    draft.period = PeriodName(scene).sameSpan(
      Period(scene.sightings[found.index], scene), scene.sightings[found.index],
      memory.frames.last { $0.period != nil && $0.paragraph == spot.paragraph }?.period)
    draft.firings.append(Firing(rule: found.rule, range: scene.sightings[found.index].range))
    if found.rule == "period.carried" { draft.confidence -= 0.04 }
    return found.index
  }
}

extension Sighting {
  /// What kind of number it is, by its unit and the words around it.
  var measure: Quantity.Measure {
    if kind == .rank || unit == "rank" { return .rank }
    if unit == "percentage-point" { return .change }
    if wording.contains(.change) { return .change }
    if wording.contains(.share) { return .share }
    if unit == "ratio", wording.contains(.multiple) { return .ratio }
    return .level
  }
}
