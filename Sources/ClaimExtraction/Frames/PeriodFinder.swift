import ClaimModel

// The time a number is about.
//
// The period in the number's own piece, else in its sentence before it, else after it in the same clause. A row
// of figures goes on with the period of the first: carried to the next sentence of the paragraph where that
// opens with no name and no period of its own. The day on which somebody said so ("said on Monday", 昨天公布)
// is no period of the claim, and a bare length of time is none either. A date behind "than", 較 or "twice" belongs to
// what the number is measured against, and in a from–to each number keeps its own.

struct PeriodFinder {
  let spot: Spot
  let scene: Scene

  /// The words that the number is measured against: their date is not the number's.
  let compared: Range<Int>?
  let modality: Modality

  init(_ spot: Spot, compared: Range<Int>? = nil, modality: Modality = .actual) {
    self.spot = spot
    scene = spot.scene
    self.compared = compared
    self.modality = modality
  }

  /// The index of the period's sighting, and the rule that found it.
  func read(_ memory: FrameMemory) -> (index: Int, rule: String)? {
    if isStanding || isCompound { return beside.map { ($0, "period.piece") } }
    if let attached { return (attached, "period.piece") }
    if let own = nearest(in: spot.piece) { return (own, "period.piece") }
    if let pointed { return (pointed, "period.pointed") }
    if let part = ofWhole(memory) { return part }
    if speaksOfNow {
      return indices(in: spot.piece, now: true).first.map { ($0, "period.now") }
    }
    if let now = nowBehind { return (now, "period.now") }
    if !isOtherEnd, let lead = leading() { return (lead, "period.sentence") }
    if !spot.isHan, spot.piece.upperBound < spot.clause.upperBound,
      let later = first(in: spot.piece.upperBound ..> spot.clause.upperBound)
    {
      return (later, "period.clause")
    }
    if !spot.isHan,
      !scene.cues.within(spot.piece).contains(where: { $0.hasAny([.link, .verb, .change]) }),
      let later = first(in: spot.piece.upperBound ..> restEnd)
    {
      return (later, "period.rest")
    }
    return carried(memory)
  }

  /// "The number of deaths up to that date": the time that was named last, not longer than a quarter.
  private var pointed: Int? {
    let text = scene.text.folded
    let low = max(leadStart, spot.head - 120)
    let lead = low ..> max(low, min(spot.piece.upperBound, spot.head + 120))
    guard lead.contains(where: { scene.packs.pointed.match(text, at: $0) != nil }) else {
      return nil
    }
    let here = scene.sighting(from: spot.piece.lowerBound)
    return scene.sightings[..<here].lastIndex { sighting in
      guard sighting.kind == .period, !sighting.isDuration, let end = sighting.end else {
        return false
      }
      return end.number - (sighting.start ?? end).number < 93
        && spot.piece.lowerBound - sighting.range.upperBound < 400
    }
  }

  /// "against £2.20 at present"
  private var nowBehind: Int? {
    guard !spot.isHan else { return nil }
    return indices(in: spot.sighting.range.upperBound ..> spot.piece.upperBound, now: true).first
  }

  /// The last period of the pieces before that rules what follows it.
  private func leading() -> Int? {
    if let near = indices(in: leadStart ..> spot.piece.lowerBound).last(where: { rules($0) }),
      fits(scene.sightings[near])
    {
      return near
    }
    if let row = ofRow { return row }
    guard spot.isHan, leadStart > spot.sentence.lowerBound,
      let at = scene.pieces.index(at: spot.sentence.lowerBound + 1),
      case let first = scene.pieces.all[at],
      let opening = indices(in: spot.sentence.lowerBound ..> first.upperBound).first,
      Mark.colon.contains(scene[first.upperBound])
        || opens(scene.sightings[opening].range, first) && mayCarry(scene.sightings[opening]),
      fits(scene.sightings[opening])
    else { return nil }
    return opening
  }

  /// 報告顯示，上半年營收428億元；淨利5億元: a row of results across semicolons is of one span of time.
  private var ofRow: Int? {
    guard spot.isHan, leadStart > spot.sentence.lowerBound else { return nil }
    return indices(in: spot.sentence.lowerBound ..> leadStart).last { index in
      let period = scene.sightings[index]
      guard let start = period.start, let end = period.end, end.number - start.number >= 26,
        mayCarry(period), fits(period), !scene.holds("同期", within: period.range),
        let at = scene.pieces.index(at: period.range.lowerBound)
      else { return false }
      let piece = scene.pieces.all[at]
      return piece.lowerBound > spot.sentence.lowerBound && opens(period.range, piece)
        && scene.sightings(in: piece).contains { $0.kind == .quantity }
    }
  }

  /// Whether the number is the first level of a change and its date, if any, stands right behind it.
  var isOtherEnd: Bool {
    guard !spot.isHan else { return false }
    let head = scene.lastBefore(spot.head) + 1
    return scene.cues.ending(at: head)?.has(.than) == true || spot.sighting.wording.contains(.from)
  }

  /// The end of what goes on behind a piece without a verb: "389 people, not 412, had fallen ill by Monday".
  private var restEnd: Int {
    var i = spot.piece.upperBound
    while i < spot.sentence.upperBound {
      if Mark.colon.contains(scene[i]) || Mark.semicolon.contains(scene[i]) { return i }
      i += 1
    }
    return i
  }

  /// "the 214-store chain", "a 30-day pause": a part of a name.
  private var isCompound: Bool {
    guard !spot.isHan,
      ["count", "d", "mo", "a", "h", "wk", "min"].contains(spot.sighting.unit ?? "")
    else { return false }
    let range = spot.sighting.range
    return (range.lowerBound + 1 ..> range.upperBound + 1).contains {
      scene[$0] == 0x2D && scene[$0 - 1].isDigit && scene[$0 + 1].isLatin
    }
  }

  /// 2%的目標, "the 2 per cent target": a mark that stands, whatever was dated before it.
  private var isStanding: Bool {
    let end = scene.skipSpace(spot.sighting.range.upperBound)
    return scene.packs.standing.match(scene.text.folded, at: end) != nil
  }

  /// The period right before the number: 2030年70%的目標.
  private var beside: Int? {
    let before = spot.piece.lowerBound ..> max(spot.piece.lowerBound, spot.head)
    return indices(in: before).last {
      spot.head - scene.sightings[$0].range.upperBound <= 4
    }
  }

  /// 其中, "of them": a part is of the time of the whole that was just counted.
  private func ofWhole(_ memory: FrameMemory) -> (index: Int, rule: String)? {
    guard
      scene.cues.within(spot.piece.lowerBound ..> spot.head).contains(where: { $0.has(.among) }),
      let last = memory.last(inParagraph: spot.paragraph), let period = last.period,
      spot.sentence.lowerBound - last.sentence.upperBound <= 2
    else { return nil }
    return (period, "period.whole")
  }

  /// "Profit rose in May. … Costs fell 3 per cent": a rate that changed then goes on with the time of the sentence before.
  private func goneOn(_ memory: FrameMemory) -> (index: Int, rule: String)? {
    guard !spot.isHan, modality == .actual, !isOtherEnd,
      ["ratio", "percentage-point"]
        .contains(spot.sighting.unit ?? ""),
      let last = memory.last(inParagraph: spot.paragraph), last.sentence != spot.sentence,
      let period = last.period, case let sighting = scene.sightings[period],
      spot.sentence.lowerBound - last.sentence.upperBound <= 2, fits(sighting),
      let start = sighting.start, let end = sighting.end, end.number - start.number >= 6,
      scene.sightings(in: spot.sentence).allSatisfy({ $0.kind != .period || isCompared($0) }),
      scene.cues.within(spot.before).contains(where: { $0.has(.change) })
    else { return nil }
    return (period, "period.carried")
  }

  /// A row of like figures goes on with the period of the sentence before.
  private func carried(_ memory: FrameMemory) -> (index: Int, rule: String)? {
    if let goneOn = goneOn(memory) { return goneOn }
    guard let last = memory.last(inParagraph: spot.paragraph), let period = last.period,
      last.unit == spot.sighting.unit, spot.sighting.unit == "count",
      !spot.isHan || last.sentence != spot.sentence, !isOtherEnd,
      spot.sentence.lowerBound - last.sentence.upperBound <= 2,
      scene.names.within(spot.piece.lowerBound ..> spot.head).isEmpty,
      last.sentence == spot.sentence || scene.sightings[period].end != nil,
      fits(scene.sightings[period])
    else { return nil }
    return (period, "period.carried")
  }

  /// A semicolon, in English also a colon, ends what a period rules; in Chinese not what opens the sentence.
  var leadStart: Int {
    var i = spot.piece.lowerBound
    while i > spot.sentence.lowerBound {
      if Mark.semicolon.contains(scene[i - 1]) { return i }
      if !spot.isHan, Mark.colon.contains(scene[i - 1]) { return i }
      i -= 1
    }
    return i
  }

  /// The last period before the number, else the first behind it.
  private func nearest(in piece: Range<Int>) -> Int? {
    let behind = min(spot.sighting.range.upperBound, piece.upperBound) ..> piece.upperBound
    if let owned = first(in: behind), isOwned(scene.sightings[owned]) { return owned }
    return last(in: piece.lowerBound ..> max(piece.lowerBound, spot.head)) ?? first(in: behind)
  }

  /// "3 per cent in May from 4 per cent in April": a date right behind a number is that number's own.
  private func isOwned(_ period: Sighting) -> Bool {
    guard !spot.isHan else { return false }
    let between = scene.words(spot.sighting.range.upperBound ..> period.range.lowerBound)
    let words = between.split(separator: " ").map(String.init)
    return words.count <= 3 && ["in", "on", "for", "at", "during"].contains(words.last ?? "")
  }

  private func last(in range: Range<Int>) -> Int? {
    indices(in: range).last
  }

  private func first(in range: Range<Int>) -> Int? { indices(in: range).first }

  /// - Parameter now: 目前, "currently", in place of the other periods, before which they yield.
  private func indices(in range: Range<Int>, now: Bool = false) -> [Int] {
    let first = scene.sighting(from: range.lowerBound)
    var found: [Int] = []
    var i = first
    while i < scene.sightings.count, scene.sightings[i].range.lowerBound < range.upperBound {
      let sighting = scene.sightings[i]
      if sighting.kind == .period, !sighting.isDuration,
        Self.nowWords.contains(scene.slice(sighting.range)) == now,
        sighting.start != nil || sighting.end != nil, !datesTheSaying(sighting),
        !isCompared(sighting), !isOfAnother(sighting), !belongsToAnother(sighting),
        !isOfBaseline(sighting), !isYearBack(sighting), !isOfEvent(sighting),
        !isOfSuperlative(sighting.range),
        compared?.contains(sighting.range.lowerBound) != true
      {
        found.append(i)
      }
      i += 1
    }
    return found
  }

  /// Folded.
  private static let nowWords: WordSet = [
    "目前", "现时", "现阶段", "眼下", "currently", "at present", "at the moment",
  ]
}
