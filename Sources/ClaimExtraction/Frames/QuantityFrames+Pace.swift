import ClaimModel

// Changes against a time that their own words leave out.
//
//   比上年增加5.2萬噸，增長1.4%                     the two sizes of one change
//   "Offences fell 4 % on the previous year. Burglaries were down nine per cent."    a paragraph keeps its pace
//   去年淨利降逾一成 · "a 31 % fall in first-quarter profit"    a year, a half or a quarter is put beside the one before
// Never of the price of a day, of what has a length of its own ("over three years"), nor of what is only thought of.

extension QuantityFrames {
  func paced(_ spot: Spot, _ draft: ClaimDraft, _ memory: FrameMemory) -> (Baseline, String)? {
    guard spot.sighting.measure == .change, !spot.isMultiple,
      ["ratio", "percentage-point"].contains(spot.sighting.unit ?? ""),
      draft.property?.name != "share price", !isLasting(spot)
    else { return nil }
    if let twin = twin(spot, memory) { return (twin, "baseline.carried") }
    if let pace = pace(spot, draft, memory) { return (pace, "baseline.pace") }
    return ownSpan(spot, draft).map { ($0, "baseline.own-span") }
  }

  /// 增長1.4% right behind 比上年增加5.2萬噸.
  private func twin(_ spot: Spot, _ memory: FrameMemory) -> Baseline? {
    guard spot.isHan, let last = memory.last(in: spot.sentence), last.isChange,
      let baseline = last.baseline, last.unit != "ratio",
      case let words = scene.trimmed(spot.piece.lowerBound ..> spot.head), words.count <= 3,
      scene.cues.at(words.lowerBound)?.has(.change) == true,
      scene.sightings(in: scene.sightings[last.index].range.upperBound ..> spot.head).isEmpty
    else { return nil }
    return baseline
  }

  /// What the change before in the paragraph was measured against, if that was a time.
  private func pace(_ spot: Spot, _ draft: ClaimDraft, _ memory: FrameMemory) -> Baseline? {
    guard !spot.isHan, draft.stance.modality == .actual, !isRevision(spot), !isOfMarket(spot),
      scene.cues.first(.than, in: spot.before) == nil,
      !scene.words(scene.trimmed(spot.before)).hasSuffix("ing"),
      let last = memory.lastPaced(inParagraph: spot.paragraph), let pace = last.baseline,
      scene.sightings(in: spot.piece).allSatisfy({ $0.kind != .period })
    else { return nil }
    return Baseline(name: pace.name, text: pace.text, kind: .implied)
  }

  /// The same span of the year before, where the piece names a year, a half or a quarter.
  private func ownSpan(_ spot: Spot, _ draft: ClaimDraft) -> Baseline? {
    guard spot.sighting.unit == "ratio", !isOfMarket(spot),
      draft.stance.modality == .actual, !isRevision(spot),
      let own = scene.sightings(in: spot.piece).first(where: { $0.kind == .period }),
      !own.isDuration, let start = own.start, let end = own.end, start.day == 1,
      Self.seasons.contains(end.number - start.number), isFlow(draft.property, spot)
    else { return nil }
    let isYear = end.number - start.number >= Self.year
    let text = spot.isHan ? (isYear ? "上年" : "去年同期") : isYear ? "the year before" : "a year earlier"
    return Baseline(
      name: PeriodName.text(start, end, year: start.year - 1) ?? text, text: text, kind: .implied)
  }

  /// A flow that a company or an office reports span by span.
  private func isFlow(_ property: Mention?, _ spot: Spot) -> Bool {
    let named = property.map { FoldedText.of($0.name + " " + $0.text) } ?? ""
    let words = (named + " " + scene.words(spot.piece)).split { $0 == " " || $0 == "." }
    return words.contains { scene.packs.latin.results.contains(String($0)) }
  }

  /// "cut his forecast for this year's profit by 6 %"
  private func isRevision(_ spot: Spot) -> Bool {
    scene.cues.within(spot.piece).contains { $0.hasAny([.forecastNoun, .targetNoun]) }
  }

  /// "The shares fell 9 %": a price of the day.
  private func isOfMarket(_ spot: Spot) -> Bool {
    scene.words(spot.piece).split(separator: " ").contains {
      scene.packs.latin.marketWords.contains(String($0))
    }
  }

  /// "28 % over three years", 三年來: the change has a length of its own.
  private func isLasting(_ spot: Spot) -> Bool {
    scene.sightings(in: spot.piece).contains {
      $0.isDuration || $0.kind == .quantity && ["a", "mo", "wk", "d"].contains($0.unit ?? "")
    }
  }

  private static let year = 360
  private static let seasons = 85...370
}
