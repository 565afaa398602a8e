import ClaimModel

// Dates of other matters. 1998年投產 and "founded in 1904" date the founding and not the 1,200 people of today; an inserted
// phrase keeps its date to itself; and what is said of the present (現有, "now") takes no date from before.

extension PeriodFinder {
  /// Whether a period in an earlier piece of the sentence rules the number's piece too.
  ///
  /// It does where it stands alone before a comma, opens its piece, or dates a figure there; a piece without a figure in
  /// which a calendar year stands behind its subject only tells what happened once.
  func rules(_ index: Int) -> Bool {
    let period = scene.sightings[index]
    guard let at = scene.pieces.index(at: period.range.lowerBound) else { return false }
    let piece = scene.pieces.all[at]
    if isAlone(period.range, in: piece) || Mark.colon.contains(scene[piece.upperBound]) {
      return true
    }
    if opensCondition(piece), modality == .hypothetical { return true }
    if spot.isHan, isOfReport(piece, period) { return true }
    guard mayCarry(period), !isOccasion(piece, period) else { return false }
    let hasFigure = scene.sightings(in: piece).contains { $0.kind != .period }
    if hasFigure { return spot.isHan || !isInserted(period.range, piece) }
    if spot.isHan {
      return period.basis == .inferred || opens(period.range, piece)
    }
    return piece.lowerBound == leadStart || opens(period.range, piece)
      ? !isInserted(period.range, piece) : false
  }

  /// 今天舉行動土典禮，…: the day on which people met dates none of the figures that they gave.
  private func isOccasion(_ piece: Range<Int>, _ period: Sighting) -> Bool {
    guard spot.isHan, let start = period.start, start == period.end else { return false }
    return (piece.lowerBound ..> piece.upperBound).contains {
      scene.packs.occasions.match(scene.text.folded, at: $0) != nil
    }
  }

  /// 公布2025年度報告，…: the year of the report is that of its figures.
  private func isOfReport(_ piece: Range<Int>, _ period: Sighting) -> Bool {
    guard let start = period.start, let end = period.end, end.number - start.number > 80,
      let noun = scene.cues.ending(at: piece.upperBound), noun.has(.sourceNoun)
    else { return false }
    return scene.cues.within(piece.lowerBound ..> period.range.lowerBound).contains {
      $0.hasAny([.announces, .says])
    }
  }

  /// 若明年實施, "if it opens next year": what follows from it is of that time too.
  private func opensCondition(_ piece: Range<Int>) -> Bool {
    scene.cues.at(piece.lowerBound)?.has(.hypothetical) == true
      && scene.sightings(in: piece).allSatisfy { $0.kind == .period }
  }

  /// A length of time takes no date from another piece, and a deadline rules no more than its own.
  func mayCarry(_ period: Sighting) -> Bool {
    let unit = spot.sighting.unit ?? ""
    return !["a", "mo", "wk", "d"].contains(unit) && period.start != nil
  }

  /// Whether a date of another piece goes with how the number is put: no plan is of last year, no fact of the next.
  func fits(_ period: Sighting) -> Bool {
    guard let published = scene.published else { return true }
    switch modality {
    // 到2025年底要達到80%: a target that is past its day is still one of that day.
    case .target where period.basis == .stated: return true
    case .target, .proposed, .forecast: return period.end.map { $0 > published } ?? true
    case .actual: return period.start.map { $0 <= published } ?? true
    default: return true
    }
  }

  /// Whether a piece holds hardly more than the period: 去年, · "In May,"
  func isAlone(_ period: Range<Int>, in piece: Range<Int>) -> Bool {
    spot.isHan
      ? piece.upperBound - period.upperBound <= 2 && period.lowerBound - piece.lowerBound <= 8
        && isLead(piece.lowerBound ..> period.lowerBound)
      : opens(period, piece) && piece.upperBound - period.upperBound <= 1
  }

  /// 預計到, 但在: at most two characters, or words that only lead to the date.
  private func isLead(_ range: Range<Int>) -> Bool {
    if range.count <= 2 { return true }
    var i = range.lowerBound
    while i < range.upperBound {
      if let cue = scene.cues.at(i),
        cue.hasAny([.forecast, .estimate, .reckons, .filler, .concession, .aside, .target])
      {
        i = cue.range.upperBound
      } else if Self.leads.contains(scene[i]) {
        i += 1
      } else {
        return false
      }
    }
    return true
  }

  /// 到 至 於 在 自 從
  private static let leads = CodePoints(folding: "到至于在自从")

  /// Whether a period opens its piece, a preposition before it or not.
  func opens(_ period: Range<Int>, _ piece: Range<Int>) -> Bool {
    period.lowerBound - piece.lowerBound <= (spot.isHan ? 2 : 9)
      && !scene.words(piece.lowerBound ..> period.lowerBound).contains { $0.isNumber }
  }

  /// ", withdrawn in 2020, ": the date of a phrase that only describes a thing.
  private func isInserted(_ period: Range<Int>, _ piece: Range<Int>) -> Bool {
    guard piece.lowerBound > spot.sentence.lowerBound else { return false }
    let lead =
      scene.words(piece.lowerBound ..> period.lowerBound)
      .split(separator: " ").first.map(String.init) ?? ""
    return Self.inserting.contains(lead) || lead.utf8.count > 4 && lead.hasSuffix("ed")
  }

  private static let inserting: Set<String> = [
    "which", "who", "whose", "where", "when", "built", "born", "held", "made", "withdrawn", "begun",
    "founded", "then", "won", "lost", "sold", "bought", "set", "first", "last",
  ]

  /// Whether the number's own piece says that it speaks of the present or of all time: 現有, 生涯, "now".
  var speaksOfNow: Bool {
    var i = spot.head
    let floor = max(spot.start, spot.head - 40)
    while i > floor {
      if scene.packs.nowWords.match(scene.text.folded, endingAt: i) != nil { return true }
      i -= 1
    }
    return false
  }

  /// Whether a period before the number dates an event of its own: 1998年投產, "a law passed in 2015".
  func isOfEvent(_ period: Sighting) -> Bool {
    guard period.range.upperBound <= spot.head else { return isOfSubject(period) }
    if period.end == nil { return startsAnother(period.range.upperBound) && !spot.isHan }
    return spot.isHan ? isOfHanEvent(period.range) : isOfLatinEvent(period.range)
  }

  /// 42歲的農夫2010年起種稻: what is said of a person before the date is not of that date.
  private func isOfSubject(_ period: Sighting) -> Bool {
    let end = spot.sighting.range.upperBound
    return spot.isHan && period.range.lowerBound >= end
      && (scene[end - 1] == 0x5C81 || scene[end] == 0x5C81)
  }

  private func isOfHanEvent(_ period: Range<Int>) -> Bool {
    guard let event = hanEvent(period) else { return false }
    if scene[event.upperBound] == Mark.de { return !dealsWithMeasure(event.upperBound + 1) }
    let between = max(event.upperBound, period.upperBound) ..> spot.head
    if !spot.piece.contains(period.lowerBound) {
      // 去年成立3家、今年成立5家: the piece has a figure of its own, so the row goes on.
      let piece = scene.pieces.index(at: period.lowerBound).map { scene.pieces.all[$0] }
      let rest = event.upperBound ..> (piece?.upperBound ?? event.upperBound)
      return scene.sightings(in: rest).allSatisfy { $0.kind == .period }
    }
    return scene.slice(between).contains(Mark.de)
  }

  /// 上半年新增的裝機容量, 去年引進的人數: the date is that of the measure.
  private func dealsWithMeasure(_ noun: Int) -> Bool {
    let words = noun ..> min(spot.head, noun + 8)
    return scene.cues.within(words).contains { $0.has(.measured) }
      || !scene.properties(in: words).isEmpty
  }

  /// The verb of an event right behind a period, or before it with 於 between.
  private func hanEvent(_ period: Range<Int>) -> Range<Int>? {
    let text = scene.text.folded
    var i = period.upperBound
    while i < period.upperBound + 6 {
      if let verb = scene.packs.eventsBehind.match(text, at: i) { return verb.range }
      guard let adverb = scene.packs.eventAdverbs.match(text, at: i) else { break }
      i = adverb.range.upperBound
    }
    if let last = eventThatEnds(period) { return last }
    var end = period.lowerBound
    if let place = scene.cues.ending(at: end), place.has(.aside) { end = place.range.lowerBound }
    if [0x4E8E, 0x5728, 0x81EA].contains(scene[end - 1]) { end -= 1 }
    return scene.packs.eventsBefore.match(text, endingAt: end)?.range
  }

  /// 後年在南部設廠，: the verb of an event that ends the period's piece, where that has no figure.
  private func eventThatEnds(_ period: Range<Int>) -> Range<Int>? {
    guard let at = scene.pieces.index(at: period.lowerBound),
      case let piece = scene.pieces.all[at], piece.upperBound <= spot.head,
      scene.sightings(in: piece).allSatisfy({ $0.kind == .period })
    else { return nil }
    let end = scene[piece.upperBound - 1] == 0x4E86 ? piece.upperBound - 1 : piece.upperBound
    return scene.packs.eventsBefore.match(scene.text.folded, endingAt: end)?.range
  }

  /// "A law passed in 2015", "which opened in 1998", "joined in 2016 and has written": another verb has the number.
  private func isOfLatinEvent(_ period: Range<Int>) -> Bool {
    if startsAnother(period.upperBound) { return true }
    guard let verb = participle(before: period.lowerBound), !isOfWhen(period) else { return false }
    if spot.piece.contains(period.lowerBound) {
      return scene.cues.within(period.upperBound ..> spot.head)
        .contains { $0.hasAny([.link, .verb, .change]) }
    }
    return !scene.cues.within(verb).contains { $0.has(.change) }
  }

  /// "When the diggers came in March 2024 the stand was priced at £72m": the clause of "when" dates the main one.
  private func isOfWhen(_ period: Range<Int>) -> Bool {
    guard let at = scene.pieces.index(at: period.lowerBound) else { return false }
    let start = scene.trimmed(scene.pieces.all[at]).lowerBound
    return scene.holds("when ", at: start) || scene.holds("by the time ", at: start)
  }

  /// Whether a predicate of its own begins between the period and the number: "and has", "and must".
  private func startsAnother(_ end: Int, before limit: Int? = nil) -> Bool {
    var i = end
    while i < limit ?? spot.head, i < end + 80 {
      if scene[i].isSpace, scene.packs.newClause.match(scene.text.folded, at: i + 1) != nil {
        return true
      }
      i += 1
    }
    return false
  }

  /// The participle or verb right before the preposition of a period.
  private func participle(before start: Int) -> Range<Int>? {
    let text = scene.text.folded
    var end = scene.lastBefore(start) + 1
    guard end > 0 else { return nil }
    if let preposition = scene.packs.datePrepositions.match(text, endingAt: end) {
      end = scene.lastBefore(preposition.range.lowerBound) + 1
    }
    var low = end
    while low > 0, low > end - 20, text[low - 1].isLatin { low -= 1 }
    let word = scene.words(low ..> end)
    guard
      word.utf8.count > 4 && word.hasSuffix("ed")
        || scene.packs.eventsBefore.match(text, endingAt: end) != nil
    else { return nil }
    return low ..> end
  }

  /// "will cost £190 million and save £150 million a year from 2028": a second verb has a number and the date.
  private func isOfSecondVerb(_ period: Range<Int>) -> Bool {
    let between = spot.sighting.range.upperBound ..> period.lowerBound
    guard let other = scene.sightings(in: between).last(where: { $0.kind == .quantity }),
      case let link = spot.sighting.range.upperBound ..> other.range.lowerBound,
      let and = link.first(where: { scene.holds(" and ", at: $0) })
    else { return false }
    let verb = scene.cues.at(and + 5)
    return verb?.hasAny([.verb, .change]) == true
  }

  /// "for a drive that starts on 6 February": the date of another matter behind the number.
  func isOfAnother(_ period: Sighting) -> Bool {
    guard period.range.lowerBound >= spot.sighting.range.upperBound, !spot.isHan else {
      return false
    }
    let between = scene.words(spot.sighting.range.upperBound ..> period.range.lowerBound)
    if startsAnother(spot.sighting.range.upperBound, before: period.range.lowerBound)
      || isOfSecondVerb(period.range)
    {
      return true
    }
    // "the 78 per cent that ministers want to reach by March": the plan is the number's own.
    if modality != .actual, between.contains(" that "),
      scene.sightings(in: spot.sighting.range.upperBound ..> period.range.lowerBound).isEmpty
    {
      return false
    }
    return [" that ", " which ", " who ", " whose ", " due "].contains { between.contains($0) }
  }
}
