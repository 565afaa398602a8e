import ClaimModel

/// Gives each quantity its subject, property, baseline, period and stance, in text order.
struct QuantityFrames {
  let scene: Scene
  let stances: Stances
  private let report: YearlyReport

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

  /// The rules that find the whole of a share.
  private static let wholes: Set<String> = [
    "baseline.of", "baseline.whole", "baseline.share", "baseline.shared", "baseline.whole-carried",
  ]

  private func isClaim(_ sighting: Sighting) -> Bool {
    (sighting.kind == .quantity || sighting.kind == .rank) && sighting.unit != nil
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
          && draft.firings.contains { Self.wholes.contains($0.rule) }))
    return draft
  }

  /// A number right behind 達, 為 or "at" is a level, whatever changed before it, unless "higher" stands behind it.
  private func measure(_ spot: Spot) -> Quantity.Measure {
    let measure = spot.sighting.measure
    if measure == .level, spot.sighting.unit == "ratio", spot.isMultiple { return .ratio }
    // 差距由14.2個百分點縮小為8.7個百分點: both ends of a change are levels.
    if spot.sighting.unit == "percentage-point", spot.isHan, isEnd(spot) { return .level }
    guard measure == .change, spot.sighting.unit != "percentage-point",
      spot.sighting.change.map({ $0.word.lowerBound < spot.head }) ?? true,
      let cue = scene.cues.ending(at: scene.lastBefore(spot.head) + 1), cue.has(.link),
      !cue.has(.change)
    else { return measure }
    return .level
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
    guard VerbNouns.noun(of: property.text.lowercased()) == nil else { return nil }
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

  /// - Returns: whether the number belongs to what stands beside the subject.
  private func setBaseline(
    of draft: inout ClaimDraft, _ measured: BaselineReading?, _ spot: Spot, _ memory: FrameMemory
  ) -> Bool {
    if draft.firings.contains(where: { $0.rule == "subject.beside" }) { return true }
    if let found = measured {
      draft.baseline = PeriodName(scene).named(found.baseline, found.range, draft.period)
      draft.firings.append(Firing(rule: found.rule, range: found.range))
    } else if let baseline = yearly(spot, memory) {
      draft.baseline = baseline
      draft.firings.append(Firing(rule: "baseline.carried", range: spot.sighting.range))
    } else if draft.quantity?.measure == .change, spot.sighting.measure == .change,
      isDatedAlike(spot, memory),
      let baseline = memory.lastChange(in: spot.sentence)
    {
      draft.baseline = baseline
      draft.firings.append(Firing(rule: "baseline.carried", range: spot.sighting.range))
    } else if spot.sighting.measure == .change,
      scene.cues.within(spot.before).contains(where: { $0.has(.among) }),
      let last = memory.last(inParagraph: spot.paragraph), isAlike(last.unit, spot.sighting.unit),
      let baseline = memory.lastChange(inParagraph: spot.paragraph)
    {
      // CPI按年升2.8%。其中食品升4.9%: a part is measured against the same time.
      draft.baseline = baseline
      draft.firings.append(Firing(rule: "baseline.carried", range: spot.sighting.range))
    } else if spot.sighting.unit == "ratio", spot.sighting.measure != .change, !spot.isMultiple,
      !scene.cues.within(spot.before).contains(where: { $0.has(.change) })
        || reachesLevel(spot) || scene.words(spot.before).hasSuffix("from "),
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
    if draft.baseline == nil,
      let yearly = onYear(spot, draft, report) ?? onYearHan(spot, draft, memory)
    {
      draft.baseline = yearly
      draft.firings.append(Firing(rule: "baseline.on-year", range: spot.sighting.range))
    }
    if draft.baseline == nil, let whole = wholeBefore(spot, memory) {
      draft.baseline = whole
      draft.firings.append(Firing(rule: "baseline.among", range: spot.sighting.range))
    }
    return false
  }

  /// 資本支出45億元，其中約七成投入封裝 · "€3bn, of which a quarter": what was told before is the whole.
  private func wholeBefore(_ spot: Spot, _ memory: FrameMemory) -> Baseline? {
    guard spot.sighting.unit == "ratio", spot.sighting.measure != .change, !spot.isMultiple,
      spot.isBracketed
        || scene.cues.within(spot.piece.lowerBound ..> spot.head).contains(where: {
          $0.has(.among)
        }),
      scene.properties(in: spot.before).isEmpty,
      let last = memory.lastAmount(of: spot.sentence)
    else { return nil }
    if let noun = last.noun {
      let text = Statement(scene).repaired(noun)
      return Baseline(
        name: Glossary(scene).english(of: noun) ?? text, text: text, kind: .implied)
    }
    return last.property.map { Baseline(name: $0.name, text: $0.text, kind: .implied) }
  }

  private func isAlike(_ first: String?, _ second: String?) -> Bool {
    let rates: Set<String> = ["ratio", "percentage-point"]
    return first == second || rates.contains(first ?? "") && rates.contains(second ?? "")
  }

  /// No time of its own stands between the change before and this one: 年初至今累計升3.8% is against no week before.
  private func isDatedAlike(_ spot: Spot, _ memory: FrameMemory) -> Bool {
    guard let last = memory.last(in: spot.sentence) else { return false }
    let from = scene.sightings[last.index].range.upperBound
    return last.unit == spot.sighting.unit || last.unit == "percentage-point"
      || spot.sighting.unit == "percentage-point"
      ? scene.sightings(in: from ..> spot.head).allSatisfy { $0.kind != .period } : false
  }

  /// "a third of its 2015 level": the words whose date is not the number's.
  private func comparedTime(_ found: BaselineReading, _ spot: Spot) -> Range<Int>? {
    let words = scene.words(found.range)
    switch found.rule {
    case "baseline.than", "baseline.times", "baseline.compared", "baseline.lead": return found.range
    case "baseline.gap": return spot.before
    case "baseline.possessed": return BaselineFinder(spot).isOfTime ? found.range : nil
    case "baseline.of":
      return ["level", "average", "peak", "figure"].contains { words.contains($0) }
        ? found.range : nil
    default: return nil
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
}

extension QuantityFrames {
  /// 同比增長6%。其中，出口2876億元，增長8%: in a bulletin that began with a year earlier every change that stands right
  /// behind its level is against then.
  private func yearly(_ spot: Spot, _ memory: FrameMemory) -> Baseline? {
    guard spot.isHan, spot.sighting.measure == .change, spot.sighting.unit == "ratio",
      let last = memory.last(in: spot.sentence), last.unit != "ratio",
      last.unit != "percentage-point", !last.isChange, let property = last.property,
      property.name != "share price",
      case let words = scene.trimmed(spot.before), words.count <= 4, !words.isEmpty,
      let cue = scene.cues.ending(at: words.upperBound), cue.has(.change),
      cue.range.lowerBound - words.lowerBound <= 1,
      scene.sightings(in: scene.sightings[last.index].range.upperBound ..> spot.head).isEmpty
    else { return nil }
    return memory.lastYearly
  }

  /// 由, 從, 至, 到, 為 right before the number.
  private func isEnd(_ spot: Spot) -> Bool {
    let last = scene[scene.lastBefore(spot.head)]
    return [0x7531, 0x4ECE, 0x81F3, 0x5230, 0x4E3A, 0x81EA].contains(last)
  }

  /// 將升至39%: the level that a share reaches is a share of the same whole.
  private func reachesLevel(_ spot: Spot) -> Bool {
    spot.isHan && spot.sighting.wording.contains(.to)
      && [0x81F3, 0x5230].contains(scene[scene.lastBefore(spot.head)])
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
