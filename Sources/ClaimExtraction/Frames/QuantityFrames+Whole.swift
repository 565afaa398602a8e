import ClaimModel

// The whole of a share whose own words do not name it: an amount that was told before.
//
//   資本支出45億元，其中約七成投入封裝        其中, "of which", "of them": the amount before
//   在手訂單18億元，能見度五個月，海外占四成     占 with nothing between it and the number
//   外籍教師有60人，三分之一來自紐西蘭         a part at the head of its words, and no noun behind it
//   "fined £4m; the appeal asks for half of that"
// A length of time, a rate and a change are no whole.

extension QuantityFrames {
  /// What the amount before the share counts or measures.
  func wholeBefore(_ spot: Spot, _ memory: FrameMemory) -> (Baseline, String)? {
    if let text = remeasured(spot, memory) { return (text, "baseline.as-much") }
    guard spot.sighting.unit == "ratio", spot.sighting.measure != .change, !spot.isMultiple else {
      return nil
    }
    let amount = memory.lastWholeAmount(of: spot.sentence)
    if pointsBack(spot), let whole = amount ?? memory.lastWholeAmount(before: spot) {
      return (named(whole, spot), "baseline.among")
    }
    if isAmong(spot), scene.properties(in: spot.before).isEmpty,
      let whole = memory.lastAmount(of: spot.sentence) ?? memory.lastWholeAmount(before: spot),
      !spot.isBracketed || whole.noun != nil || whole.property != nil
    {
      return (named(whole, spot), "baseline.among")
    }
    if let whole = amount, takesPart(spot) || isHeadless(spot) && whole.unit == "count" {
      return (named(whole, spot), "baseline.part-of")
    }
    if amount == nil, isHeadless(spot), let property = toldBefore(spot) {
      return (property, "baseline.part-of")
    }
    return nil
  }

  /// 其中, "of which" before the number; 之中 at the end of the words before; "Of them, a third …".
  private func isAmong(_ spot: Spot) -> Bool {
    if spot.isBracketed { return true }
    let cues = scene.cues.within(spot.piece.lowerBound ..> spot.head)
    if cues.contains(where: { $0.has(.among) }) { return true }
    guard let i = scene.pieces.index(at: spot.piece.lowerBound), i > 0,
      case let piece = scene.pieces.all[i - 1], piece.lowerBound >= spot.sentence.lowerBound,
      let cue = scene.cues.ending(at: piece.upperBound), cue.has(.among)
    else { return false }
    return spot.isHan ? isHeadless(spot) : cue.range.lowerBound == piece.lowerBound
  }

  /// "57 % of them", "half of that": a pronoun behind the number.
  private func pointsBack(_ spot: Spot) -> Bool {
    guard !spot.isHan else { return false }
    let next = scene.skipSpace(spot.sighting.range.upperBound)
    return scene.packs.latin.wholePronouns.contains { word in
      scene.holds(word, at: next) && !scene[next + word.utf8.count].isLatin
        && !(word == "of that" && scene[scene.skipSpace(next + word.utf8.count)].isLatin)
    }
  }

  /// 海外占四成, 電商占比首度突破兩成: no noun stands between 占 and the number.
  private func takesPart(_ spot: Spot) -> Bool {
    guard spot.isHan, let at = spot.before.last(where: { scene[$0] == 0x5360 }) else {
      return false
    }
    let behind = scene[at + 1] == 0x6BD4 ? at + 2 : at + 1
    guard behind > at + 1 || !BaselineFinder(spot).isInNoun(at ..> at + 1),
      scene[at - 1] != 0x5E02, at > spot.start, behind <= spot.head, spot.head - behind <= 6
    else { return false }
    // 新能源發電量占比: the whole is a part of the name.
    guard behind == at + 1 || scene.properties(in: spot.start ..> at).isEmpty else { return false }
    return HanTokens(scene, behind ..> spot.head).all.allSatisfy { token in
      ![.noun, .place].contains(token.word)
    }
  }

  /// 三分之一來自紐西蘭: nothing but adverbs stands before the number in its piece, and no noun right behind it.
  func isHeadless(_ spot: Spot) -> Bool {
    guard spot.isHan, spot.sighting.unit == "ratio" else { return false }
    let end = BaselineFinder(spot).withoutFiller(before: spot.head, from: spot.piece.lowerBound)
    guard end <= spot.piece.lowerBound || scene.words(spot.piece.lowerBound ..> end) == "其中"
    else { return false }
    let next = spot.sighting.range.upperBound
    guard scene[next].isHan, scene[next] != Mark.de else { return false }
    let tokens = HanTokens(scene, next ..> min(spot.piece.upperBound, next + 6)).all
    return tokens.first.map { $0.word != .noun } ?? false
  }

  /// 結餘分布不均，近七成集中在兩市: what the words before tell of.
  private func toldBefore(_ spot: Spot) -> Baseline? {
    guard let i = scene.pieces.index(at: spot.piece.lowerBound), i > 0,
      case let piece = scene.pieces.all[i - 1], piece.lowerBound >= spot.sentence.lowerBound,
      scene.sightings(in: piece).isEmpty, let known = scene.properties(in: piece).first,
      known.type != "ratio"
    else { return nil }
    return Baseline(name: known.name, text: scene.string(known.range), kind: .implied)
  }

  /// "twice as much", "a third fewer" at the end of its words: the amount before.
  private func remeasured(_ spot: Spot, _ memory: FrameMemory) -> Baseline? {
    guard !spot.isHan, spot.sighting.unit == "ratio" else { return nil }
    let start = scene.skipSpace(spot.sighting.range.upperBound)
    let isInside = ["as much", "as many"].contains {
      scene.words(spot.sighting.range).hasSuffix($0)
    }
    let words = scene.words(scene.trimmed(start ..> max(start, spot.piece.upperBound)))
    guard
      scene.packs.latin.elliptic.contains(where: { words == $0 || words == $0 + "." })
        || isInside && (words.isEmpty || words == "."),
      let whole = memory.lastWholeAmount(of: spot.sentence) ?? memory.lastWholeAmount(before: spot)
    else { return nil }
    return amount(whole)
  }

  /// "46,000 places": the amount with what it counts.
  func amount(_ frame: FrameMemory.Frame) -> Baseline {
    let range = scene.sightings[frame.index].range
    var end = range.upperBound
    if let noun = frame.noun, noun.upperBound > end, noun.lowerBound - end <= 1 {
      end = noun.upperBound
      // "12 ships last year"
      if let time = scene.sightings(in: noun).first(where: { $0.kind == .period }) {
        end = scene.trimmed(range.upperBound ..> time.range.lowerBound).upperBound
      }
    }
    let text = scene.string(range.lowerBound ..> end)
    let name = frame.noun == nil ? frame.property?.name : nil
    return Baseline(name: name ?? text, text: text, kind: .implied)
  }

  /// What the frame counts or measures.
  private func named(_ frame: FrameMemory.Frame, _ spot: Spot) -> Baseline {
    if let noun = nominal(frame.noun) {
      let text = Statement(scene).repaired(noun)
      return Baseline(
        name: Glossary(scene).english(of: noun) ?? text, text: text, kind: .implied)
    }
    if let property = frame.property {
      return Baseline(name: property.name, text: property.text, kind: .implied)
    }
    let text = scene.string(scene.sightings[frame.index].range)
    return Baseline(name: frame.subject?.mention.name ?? text, text: text, kind: .implied)
  }

  /// The noun without 之中; `nil` where the words behind a classifier begin with a verb.
  private func nominal(_ noun: Range<Int>?) -> Range<Int>? {
    guard var noun, !noun.isEmpty else { return nil }
    guard scene.isHan(noun) else { return noun }
    while noun.count > 2, let cue = scene.cues.ending(at: noun.upperBound), cue.has(.among),
      cue.range.lowerBound > noun.lowerBound
    {
      noun = noun.lowerBound ..> cue.range.lowerBound
    }
    if noun.count > 2, [0x4E2D, 0x91CC].contains(scene[noun.upperBound - 1]) {
      noun = noun.lowerBound ..> noun.upperBound - 1
    }
    guard let first = HanTokens(scene, noun).all.first,
      first.word.isNominal || first.word == .adjective
    else { return nil }
    return noun
  }
}
