import ClaimModel

// Changes that are told without saying against when.
//
//   "Profit fell to £21m from £32m a year earlier. … Sales rose 7 %"     a report of results: a year earlier
//   全省出口同比增長6%。…，工業用電增長5%                                   a bulletin: a year earlier
// Only where the article itself tells of a year earlier and, in English, of a part of the year; never of prices of a day,
// of a change with a time of its own that is shorter than a month, nor of what is foreseen or only thought of.

/// Whether an article reports results or figures of a span against the same of the year before.
struct YearlyReport {
  /// The first words of the article for a year earlier; `nil` if it is no such report.
  let words: String?

  init(_ scene: Scene) {
    let periods = scene.sightings.filter { $0.kind == .period }
    let latin = scene.packs.latin
    let isOfQuarter = periods.contains { period in
      let words = scene.words(period.range)
      return latin.quarters.contains { words.contains($0) }
    }
    let back = periods.first { period in
      let words = scene.words(period.range)
      return latin.yearBack.contains { words.hasSuffix($0) }
    }
    words = isOfQuarter ? back.map { scene.string($0.range) } : nil
  }
}

extension QuantityFrames {
  /// "Sales rose 7 %" in a report of results.
  func onYear(_ spot: Spot, _ draft: ClaimDraft, _ report: YearlyReport) -> Baseline? {
    guard let words = report.words, !spot.isHan, isPlainChange(spot, draft),
      let property = draft.property,
      // "analysts see its profit falling 12 %"
      !scene.words(scene.trimmed(spot.before)).hasSuffix("ing"),
      case let name = FoldedText.of(property.name + " " + property.text),
      scene.packs.latin.results.contains(where: { isWord($0, in: name) })
    else { return nil }
    return Baseline(name: "a year earlier", text: words, kind: .implied)
  }

  /// 增長5% in a paragraph that told of a year earlier.
  func onYearHan(_ spot: Spot, _ draft: ClaimDraft, _ memory: FrameMemory) -> Baseline? {
    guard spot.isHan, isPlainChange(spot, draft), draft.property != nil,
      draft.period != nil
        || !scene.sightings(in: spot.piece).contains(where: { $0.kind == .period }),
      changes(before: spot),
      let yearly = memory.lastYearly(inParagraph: spot.paragraph),
      !["拉动", "贡献", "累计", "预期", "环比", "年初", "年底", "年末", "月初", "月底"].contains(where: {
        scene.words(spot.piece).contains($0)
      })
    else { return nil }
    return Baseline(name: "a year earlier", text: yearly.text, kind: .implied)
  }

  /// 增長 or 降幅達 right before the number.
  private func changes(before spot: Spot) -> Bool {
    if let cue = scene.cues.ending(at: scene.lastBefore(spot.head) + 1), cue.has(.change) {
      return true
    }
    let end = BaselineFinder(spot).withoutFiller(before: spot.head, from: spot.piece.lowerBound)
    return end > spot.piece.lowerBound && scene[end - 1] == 0x5E45
  }

  private func isPlainChange(_ spot: Spot, _ draft: ClaimDraft) -> Bool {
    guard spot.sighting.unit == "ratio", spot.sighting.measure == .change, !spot.isMultiple,
      draft.stance.modality == .actual, draft.property?.name != "share price"
    else { return false }
    guard let period = draft.period else { return true }
    guard let start = period.start, let end = period.end else { return false }
    return (27...370).contains(end.number - start.number)
  }

  private func isWord(_ word: String, in name: String) -> Bool {
    name == word || name.hasPrefix(word + " ") || name.hasSuffix(" " + word)
      || name.contains(" " + word + " ")
  }
}
