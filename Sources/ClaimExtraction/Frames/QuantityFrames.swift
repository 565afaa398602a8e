import ClaimModel

/// Gives each quantity its subject, property, baseline, period and stance, in text order.
struct QuantityFrames {
  let scene: Scene
  let stances: Stances
  let report: YearlyReport

  init(_ scene: Scene, _ stances: Stances) {
    self.scene = scene
    self.stances = stances
    report = YearlyReport(scene)
  }

  /// One draft for each quantity and rank that stands in a clause.
  func drafts() -> [ClaimDraft] {
    var memory = FrameMemory(ArticleTopic(scene, stances))
    var drafts: [ClaimDraft] = []
    for index in scene.sightings.indices where isClaim(scene.sightings[index]) {
      guard let spot = Spot(scene, index, stances), !onlyDates(spot), !countsSpeakers(spot) else {
        continue
      }
      drafts.append(draft(spot, &memory))
    }
    return HeadlineTwin(scene).filled(drafts)
  }

  private func isClaim(_ sighting: Sighting) -> Bool {
    (sighting.kind == .quantity || sighting.kind == .rank) && sighting.unit != nil
  }

  private func draft(_ spot: Spot, _ memory: inout FrameMemory) -> ClaimDraft {
    let sighting = spot.sighting
    var draft = ClaimDraft(
      kind: .quantity, quote: QuoteSpan(spot).range, focus: sighting.range)
    draft.sighting = spot.index
    draft.equivalentTo = sighting.equivalentTo
    draft.quantity = quantity(spot)
    draft.stance = stances.stance(of: sighting.range, in: spot.clause, isQuantity: true)
    if sighting.wording.contains(.from), [.target, .forecast].contains(draft.stance.modality),
      !draft.stance.firings.contains(where: {
        $0.rule == "modality.revised"
          || $0.rule.hasPrefix("modality.") && scene.skipSpace($0.range.upperBound) == spot.head
      })
    {
      draft.stance.modality = .actual
      draft.stance.firings.removeAll { $0.rule.hasPrefix("modality.") }
    }
    let subject = setSubject(of: &draft, spot, memory)
    let measured = BaselineFinder(spot).read()
    let period = setPeriod(of: &draft, spot, memory, measured.flatMap { comparedTime($0, spot) })
    let beside = setBaseline(of: &draft, measured, spot, memory)
    setScope(of: &draft, subject, measured, spot)
    setChange(of: &draft, spot)
    draft.firings.append(Firing(rule: "quantity.\(sighting.kind.rawValue)", range: sighting.range))
    memory.add(
      FrameMemory.Frame(
        index: spot.index, sentence: spot.sentence, paragraph: spot.paragraph,
        subject: beside ? nil : subject, property: draft.property, baseline: draft.baseline,
        isChange: sighting.measure == .change, unit: sighting.unit, period: period,
        noun: sighting.noun,
        isPart: spot.isHan && scene.cues.within(spot.before).contains { $0.has(.among) },
        isOfWhole: draft.baseline != nil
          && draft.firings.contains { Self.wholes.contains($0.rule) },
        isPaced: draft.baseline != nil && isPaced(draft, measured),
        isBeside: spot.isHan && measured?.rule == "baseline.compared"
          && measured.map { scene.sightings(in: $0.range).isEmpty } == true
          && sighting.unit == "percentage-point"))
    return draft
  }

  private func setSubject(of draft: inout ClaimDraft, _ spot: Spot, _ memory: FrameMemory)
    -> SubjectReading?
  {
    var phrase =
      (BesideReader(spot).read() ?? Respective(spot).read()).map {
        PhraseReading(subject: HanOwner(scene).isTelling($0.range) ? nil : $0)
      }
      ?? (spot.isHan ? HanSubject(spot).read() : LatinSubject(spot).read())
    // 集團共有312間分店: the house, whose name was said before.
    if let subject = phrase.subject, subject.rule == "subject.words", let range = subject.range,
      scene.packs.han.firmNouns.contains(scene.words(range))
    {
      phrase = PhraseReading(property: subject.property, pointed: range)
    }
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
    if property != nil, let words = phrase.subject?.property ?? phrase.property {
      draft.firings.append(Firing(rule: "property.words", range: words))
    } else if property != nil {
      draft.firings.append(Firing(rule: "property.near", range: spot.piece))
    }
    if let subject {
      draft.confidence -= subject.doubt
      draft.firings.append(Firing(rule: subject.rule, range: subject.range ?? spot.sighting.range))
    }
    if draft.property == nil { draft.confidence -= 0.08 }
    return subject
  }

  /// Where an article names nothing, what is measured stands for it.
  private func standIn(_ property: Mention) -> SubjectReading? {
    guard scene.packs.verbNouns[property.text.lowercased()] == nil else { return nil }
    return SubjectReading(
      mention: Mention(name: property.text, text: property.text), range: nil, property: nil,
      rule: "subject.property", doubt: 0.15)
  }

  /// 提高2.1個百分點 keeps the property of the figure before it.
  private func carriedProperty(_ spot: Spot, _ memory: FrameMemory) -> Mention? {
    memory.last(in: spot.sentence)?.property.flatMap {
      PropertyFinder(spot).takes($0) ? $0 : nil
    }
  }

  private func setPeriod(
    of draft: inout ClaimDraft, _ spot: Spot, _ memory: FrameMemory, _ compared: Range<Int>?
  ) -> Int? {
    let finder = PeriodFinder(spot, compared: compared, modality: draft.stance.modality)
    guard let found = finder.read(memory) else { return nil }
    foresee(&draft, scene.sightings[found.index], spot)
    draft.period = PeriodName(scene).sameSpan(
      Period(scene.sightings[found.index], scene), scene.sightings[found.index],
      memory.frames.last { $0.period != nil && $0.paragraph == spot.paragraph }?.period)
    draft.firings.append(Firing(rule: found.rule, range: scene.sightings[found.index].range))
    if found.rule == "period.carried" { draft.confidence -= 0.04 }
    return found.index
  }

  private func setScope(
    of draft: inout ClaimDraft, _ subject: SubjectReading?, _ measured: BaselineReading?,
    _ spot: Spot
  ) {
    let taken = [subject?.range, subject?.property, measured?.range].compactMap { $0 }
    guard let found = ScopeFinder(spot, taken: taken).read() else { return }
    draft.scope = found.scope
    draft.firings.append(Firing(rule: found.rule, range: found.range))
  }

  private func setChange(of draft: inout ClaimDraft, _ spot: Spot) {
    guard draft.quantity?.measure == .change, let found = ChangeVerb(spot).read() else { return }
    draft.predicate = found.predicate
    draft.firings.append(Firing(rule: "change.verb", range: found.range))
  }

  /// 樓價明年升8%: what lies behind the article's day can be no fact.
  private func foresee(_ draft: inout ClaimDraft, _ period: Sighting, _ spot: Spot) {
    guard draft.stance.modality == .actual, let published = scene.published,
      let start = period.start, start > published,
      !["a", "mo", "wk", "d", "h"].contains(spot.sighting.unit ?? "")
    else { return }
    draft.stance.modality = .forecast
    draft.stance.firings.append(Firing(rule: "modality.time", range: period.range))
  }
}
