import ClaimModel

// The baseline of a number: what its own words name, or what the numbers before it were measured against.

extension QuantityFrames {
  /// The rules that find the whole of a share.
  static let wholes: Set<String> = [
    "baseline.of", "baseline.whole", "baseline.share", "baseline.shared", "baseline.whole-carried",
  ]

  /// - Returns: whether the number belongs to what stands beside the subject.
  func setBaseline(
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
    if draft.baseline == nil, let found = fromBefore(spot, draft, memory) {
      draft.baseline = found.0
      draft.firings.append(Firing(rule: found.1, range: spot.sighting.range))
    }
    return false
  }

  /// What the numbers before leave to the reader.
  private func fromBefore(_ spot: Spot, _ draft: ClaimDraft, _ memory: FrameMemory)
    -> (Baseline, String)?
  {
    guard !BaselineFinder(spot).isInterval else { return nil }
    if let found = wholeBefore(spot, memory) { return found }
    if let whole = reckoned(spot, memory) { return (whole, "baseline.reckoned") }
    return paced(spot, draft, memory)
  }

  /// A change whose words name a time, or that goes on with such a one.
  func isPaced(_ draft: ClaimDraft, _ measured: BaselineReading?) -> Bool {
    guard draft.quantity?.measure == .change else { return false }
    if draft.firings.contains(where: { ["baseline.pace", "baseline.on-year"].contains($0.rule) }) {
      return true
    }
    guard let measured, ["baseline.than", "baseline.compared"].contains(measured.rule) else {
      return false
    }
    let words = scene.words(measured.range)
    if scene.packs.latin.yearBack.contains(where: { words.hasSuffix($0) }) { return true }
    return scene.sightings(in: measured.range).contains { time in
      guard time.kind == .period, time.range.count * 2 >= measured.range.count else { return false }
      guard let start = time.start, let end = time.end else { return true }
      return end.number - start.number > 80
    }
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
  func comparedTime(_ found: BaselineReading, _ spot: Spot) -> Range<Int>? {
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

  /// 將升至39%: the level that a share reaches is a share of the same whole.
  private func reachesLevel(_ spot: Spot) -> Bool {
    spot.isHan && spot.sighting.wording.contains(.to)
      && [0x81F3, 0x5230].contains(scene[scene.lastBefore(spot.head)])
  }
}
