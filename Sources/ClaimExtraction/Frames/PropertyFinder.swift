import ClaimModel

// What is measured.
//
// The words that the subject's phrase left over (每座油耗), else the lexicon's property nearest before the
// number, else the one right behind it (70%的自給率), else the thing counted (40 extra beds), else the verb that
// takes the amount (投入, spent). A number that goes on with a row (提高2.1個百分點) keeps the property before it.
//
// A property whose values have another dimension is none of the number's: in 5公里隧道的完工率已達八成 the rate is
// the 80 %, and the kilometres only tell which tunnel.

struct PropertyFinder {
  private let spot: Spot
  private let scene: Scene

  init(_ spot: Spot) {
    self.spot = spot
    scene = spot.scene
  }

  func read(_ property: Range<Int>?) -> Mention? {
    if let property, let found = mention(property) { return found }
    if spot.sighting.kind == .rank { return behind() ?? nearest() }
    if spot.sighting.unit == "count", let noun = spot.sighting.noun,
      let counted = spot.isHan ? HanNoun(scene).counted(noun) : noun,
      let found = mention(counted)
    {
      return found
    }
    return nearest() ?? behind() ?? measuredWord() ?? countedNoun() ?? support()
      ?? verb() ?? pieceBefore()
  }

  private func countedNoun() -> Mention? {
    guard let noun = spot.sighting.noun else { return nil }
    return (spot.isHan ? HanNoun(scene).counted(noun) : noun).flatMap(mention)
  }

  /// The lexicon's name where the words hold one of its properties, else the words.
  private func mention(_ range: Range<Int>) -> Mention? {
    let range = bare(range)
    guard !range.isEmpty else { return nil }
    let text = Statement(scene).repaired(range)
    let all = scene.properties(in: range)
    let known = all.last { takes($0) && !isQualified($0, range) }
    if known == nil, !all.isEmpty, !all.contains(where: { isQualified($0, range) }) { return nil }
    if known == nil, let noun = scene.packs.verbNouns[scene.words(range)] {
      return Mention(name: noun, text: text)
    }
    if known == nil, isVerb(range) { return nil }
    return Mention(name: known?.name ?? text, text: text)
  }

  /// 資產負債率 is no debt, 食品價格指數 no price: what follows the property makes another measure of it.
  private func isQualified(_ property: Scene.Measured, _ range: Range<Int>) -> Bool {
    let rest = scene.words(property.range.upperBound ..> range.upperBound)
    return scene.packs.remeasures.contains { rest.hasSuffix($0) }
  }

  /// 低於, 力爭, "of them": no noun.
  private func isVerb(_ range: Range<Int>) -> Bool {
    if scene.holds("of ", at: range.lowerBound) { return true }
    guard let cue = scene.cues.at(range.lowerBound), cue.range == range else { return false }
    return cue.hasAny([.verb, .change, .link, .target, .beside, .says, .filler, .aside])
      && !cue.hasAny([.measured, .total])
  }

  /// Without an article before and a date, a verb or a preposition behind.
  private func bare(_ range: Range<Int>) -> Range<Int> {
    var low = scene.trimmed(range).lowerBound
    var high = scene.trimmed(range).upperBound
    for word in ["'s "] + scene.packs.latin.articles + scene.packs.latin.possessives
    where scene.holds(word, at: low) { low += word.utf8.count }
    if let period = scene.sightings(in: low ..> high).first(where: {
      $0.kind == .period || spot.isHan && $0.range.lowerBound > low + 1
    }),
      period.range.lowerBound > low
    {
      high = period.range.lowerBound
    }
    if !spot.isHan {
      if let first = scene.cues.at(low), first.hasAny([.verb, .aside]),
        !first.hasAny([.measured, .total])
      {
        return low ..> low
      }
      let stops: VoiceRoles = [.link, .says, .negation, .forecast, .done, .shows]
      if let stop = (low ..> high).first(where: { place in
        scene.cues.at(place).map { $0.hasAny(stops) && !$0.has(.measured) } ?? false
      }) {
        high = stop
      }
      high = withoutPast(low ..> high)
      while let cue = scene.cues.ending(at: scene.lastBefore(high) + 1), cue.has(.aside),
        cue.range.lowerBound >= low
      {
        high = cue.range.lowerBound
      }
    }
    return scene.trimmed(low ..> high)
  }

  /// "schools walked": a past tense behind the noun is no part of it.
  private func withoutPast(_ range: Range<Int>) -> Int {
    let end = scene.trimmed(range).upperBound
    guard end > range.lowerBound + 4, scene.holds("ed", at: end - 2) else {
      return range.upperBound
    }
    var start = end
    while start > range.lowerBound, !scene[start - 1].isSpace { start -= 1 }
    return start > range.lowerBound ? start : range.upperBound
  }

  private func nearest() -> Mention? {
    scene.properties(in: spot.before).last { takes($0) && !isVerb($0) && !isKind($0) }.map {
      Mention(name: $0.name, text: scene.string($0.range))
    }
  }

  /// 店鋪盜竊案: things that only say of what kind the noun behind them is.
  private func isKind(_ property: Scene.Measured) -> Bool {
    guard spot.isHan, property.isCounted,
      let next = HanTokens(scene, property.range.upperBound ..> spot.head).all.first,
      next.range.lowerBound == property.range.upperBound, next.range.count > 1
    else { return false }
    return next.word == .noun && scene.cues.at(next.range.lowerBound) == nil
  }

  private func behind() -> Mention? {
    let window = spot.after.lowerBound ..> min(spot.after.upperBound, spot.after.lowerBound + 24)
    return scene.properties(in: window).first.flatMap {
      guard takes($0), !isNextNumbers($0), isNear($0.range) else { return nil }
      return Mention(name: $0.name, text: scene.string($0.range))
    }
  }

  /// "€9m in damages", not "£9m in March for fixing prices": no verb and no preposition but "of" and "in" between.
  private func isNear(_ range: Range<Int>) -> Bool {
    guard !spot.isHan else { return true }
    return scene.cues.within(spot.after.lowerBound ..> range.lowerBound).allSatisfy {
      !$0.hasAny([.verb, .change, .link, .says, .target, .act])
        && (!$0.has(.aside) || ["of", "in"].contains(scene.words($0.range)))
    } && scene.sightings(in: spot.after.lowerBound ..> range.lowerBound).isEmpty
  }

  /// "must pay £7m", "were forced to pay €3m": a verb, whatever it measures as a noun.
  private func isVerb(_ property: Scene.Measured) -> Bool {
    guard !spot.isHan, scene.cues.at(property.range.lowerBound)?.has(.verb) == true else {
      return false
    }
    let words = scene.words(spot.before.lowerBound ..> property.range.lowerBound)
    return scene.packs.latin.beforeVerbs.contains { words.hasSuffix($0) }
  }

  /// Whether the number can be a value of the property, by their dimensions.
  func takes(_ property: Scene.Measured) -> Bool { takes(property.name, property.type) }

  /// - Parameter type: the property's dimension; what has none, or none that is fixed, takes any number.
  private func takes(_ name: String, _ type: String?) -> Bool {
    guard let code = spot.sighting.unit, let type else { return true }
    let unit = scene.packs.dimensions[code]
    let isCounted = code == "count"
    let isMeasured = type == "money" || VoicePacks.physical.contains(type)
    // 座位由1萬個增至2萬個: no sum, length or weight is counted, and no things are weighed, but for flows.
    if isCounted && isMeasured || type == "count" && (unit != nil || Self.isMoney(code)) {
      return scene.packs.flows.contains(name)
    }
    if type == "money", Self.times.contains(code) { return false }
    guard let unit else { return true }
    let isFixed = isMeasured || type == "ratio"
    return type == unit || !isFixed
  }

  private static let times: Set<String> = ["a", "mo", "wk", "d", "h", "min", "s"]

  private static func isMoney(_ unit: String) -> Bool {
    unit.utf8.count == 3 && unit.utf8.allSatisfy { (65...90).contains($0) }
  }

  /// Whether a property that an earlier number had can be this one's too.
  func takes(_ mention: Mention) -> Bool {
    takes(mention.name, scene.packs.propertyTypes[mention.name])
  }

  /// 7奈米月產能增至4.5萬片: things counted behind a measured size are what the next number counts.
  private func isNextNumbers(_ property: Scene.Measured) -> Bool {
    guard property.isCounted, spot.sighting.unit.flatMap({ scene.packs.dimensions[$0] }) != nil
    else { return false }
    let rest = property.range.upperBound ..> spot.piece.upperBound
    return scene.sightings(in: rest).contains { $0.kind == .quantity }
  }

  /// 月產能, "output": a word with the shape of a property.
  private func measuredWord() -> Mention? {
    let others = scene.properties(in: spot.before).filter { !takes($0) }
    guard
      let cue = scene.cues.within(spot.before).last(where: { cue in
        cue.has(.measured) && cue.range.count > 1
          && !scene.packs.latin.averages.contains(scene.words(cue.range))
          && scene[cue.range.lowerBound - 1] != Mark.hyphen
          && scene.names.holding(cue.range.lowerBound) == nil
          && !others.contains { $0.range.overlaps(cue.range) }
      })
    else { return nil }
    guard spot.isHan else { return mention(cue.range) }
    var low = cue.range.lowerBound
    while low > spot.before.lowerBound, cue.range.upperBound - low < 8, scene[low - 1].isHan,
      scene.cues.ending(at: low) == nil, scene[low - 1] != Mark.de,
      scene.names.holding(low - 1) == nil
    {
      low -= 1
    }
    return mention(low ..> cue.range.upperBound)
  }

  /// 其負債率偏高，目前已達72%: what the piece before speaks of, where it has no number of its own.
  private func pieceBefore() -> Mention? {
    guard spot.isHan, let i = scene.pieces.index(at: spot.piece.lowerBound), i > 0,
      case let piece = scene.pieces.all[i - 1], piece.lowerBound >= spot.sentence.lowerBound,
      scene.sightings(in: piece).allSatisfy({ $0.kind == .period }), piece.count < 40
    else { return nil }
    return scene.properties(in: piece).last(where: takes).map {
      Mention(name: $0.name, text: scene.string($0.range))
    }
  }

  /// Made and won, of money and of shares, are profit and votes; a share of what a verb takes is a share.
  private func fitting(_ noun: String) -> String? {
    if spot.sighting.unit == "ratio" {
      if noun == "seats" { return "vote share" }
      return spot.sighting.wording.contains(.share) && !spot.sighting.wording.contains(.change)
        ? "share" : noun
    }
    guard Self.isMoney(spot.sighting.unit ?? "") else { return noun }
    return noun == "production" && !spot.isHan ? "profit" : noun
  }

  /// 甲以44%領先乙的39% · "leads by 41 per cent": support, where candidates and polls are spoken of.
  private func support() -> Mention? {
    guard ["ratio", "percentage-point"].contains(spot.sighting.unit ?? ""),
      let lead = scene.packs.leads.scan(scene.text.folded, near(60)).first,
      scene.clauses.paragraphs.indices.contains(spot.paragraph),
      scene.packs.polls.scan(
        scene.text.folded, near(400).clamped(to: scene.clauses.paragraphs[spot.paragraph])
      ).first != nil
    else { return nil }
    return Mention(name: "vote share", text: scene.string(lead.range))
  }

  private func near(_ reach: Int) -> Range<Int> {
    (spot.head - reach ..> spot.head + reach).clamped(to: spot.scene.text.folded.indices)
  }

  /// The noun that the verb turns on: spent is spending, 出貨 shipments.
  private func verb() -> Mention? {
    for cue in scene.cues.within(spot.before).reversed() {
      let words = scene.words(cue.range)
      if let verb = scene.packs.verbNouns[words], let noun = fitting(verb) {
        return Mention(name: noun, text: scene.string(cue.range))
      }
    }
    return nil
  }
}
