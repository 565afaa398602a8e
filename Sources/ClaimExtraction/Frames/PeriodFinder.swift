import ClaimModel

// The time a number is about.
//
// The period in the number's own piece, else in its sentence before it, else after it in the same clause. A row
// of figures goes on with the period of the first: carried to the next sentence of the paragraph where that
// opens with no name and no period of its own. The day on which somebody said so ("said on Monday", 昨天公布)
// is no period of the claim, and a bare length of time is none either.

struct PeriodFinder {
  private let spot: Spot
  private let scene: Scene

  init(_ spot: Spot) {
    self.spot = spot
    scene = spot.scene
  }

  /// The index of a sighting, and whether it is carried over.
  func read(_ memory: FrameMemory) -> (index: Int, rule: String)? {
    if let own = nearest(in: spot.piece) { return (own, "period.piece") }
    if let lead = last(in: leadStart ..> spot.piece.lowerBound) { return (lead, "period.sentence") }
    if spot.piece.upperBound < spot.clause.upperBound,
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

  /// The end of what goes on behind a piece without a verb: "389 people, not 412, had fallen ill by Monday".
  private var restEnd: Int {
    var i = spot.piece.upperBound
    while i < spot.sentence.upperBound {
      if Mark.colon.contains(scene[i]) || Mark.semicolon.contains(scene[i]) { return i }
      i += 1
    }
    return i
  }

  /// A row of like figures goes on with the period of the sentence before.
  private func carried(_ memory: FrameMemory) -> (index: Int, rule: String)? {
    guard let last = memory.last(inParagraph: spot.paragraph), let period = last.period,
      last.unit == spot.sighting.unit, spot.sighting.unit == "count",
      spot.sentence.lowerBound - last.sentence.upperBound <= 2,
      scene.names.within(spot.piece.lowerBound ..> spot.head).isEmpty
    else { return nil }
    return (period, "period.carried")
  }

  /// An English colon or semicolon ends what a period rules.
  private var leadStart: Int {
    guard !spot.isHan else { return spot.sentence.lowerBound }
    var i = spot.piece.lowerBound
    while i > spot.sentence.lowerBound {
      if Mark.colon.contains(scene[i - 1]) || Mark.semicolon.contains(scene[i - 1]) { return i }
      i -= 1
    }
    return i
  }

  /// The last period before the number, else the first behind it.
  private func nearest(in piece: Range<Int>) -> Int? {
    last(in: piece.lowerBound ..> max(piece.lowerBound, spot.head))
      ?? first(in: min(spot.sighting.range.upperBound, piece.upperBound) ..> piece.upperBound)
  }

  private func last(in range: Range<Int>) -> Int? {
    indices(in: range).last
  }

  private func first(in range: Range<Int>) -> Int? { indices(in: range).first }

  private func indices(in range: Range<Int>) -> [Int] {
    let first = scene.sighting(from: range.lowerBound)
    var found: [Int] = []
    var i = first
    while i < scene.sightings.count, scene.sightings[i].range.lowerBound < range.upperBound {
      let sighting = scene.sightings[i]
      if sighting.kind == .period, !sighting.isDuration,
        sighting.start != nil || sighting.end != nil, !datesTheSaying(sighting),
        !isCompared(sighting), !isOfAnother(sighting), !belongsToAnother(sighting)
      {
        found.append(i)
      }
      i += 1
    }
    return found
  }

  /// 較去年同期 · up from 2023: the period of the baseline.
  private func isCompared(_ period: Sighting) -> Bool {
    let before = scene.lastBefore(period.range.lowerBound)
    guard before >= 0 else { return false }
    guard var cue = scene.cues.ending(at: before + 1) else { return false }
    if cue.has(.aside), !scene.isHan(cue.range) {
      let further = scene.lastBefore(cue.range.lowerBound)
      guard further >= 0, let than = scene.cues.ending(at: further + 1), than.has(.than) else {
        return cue.has(.than)
      }
      cue = than
    }
    guard cue.has(.than) else { return false }
    guard ["与", "同", "跟", "和"].contains(scene.words(cue.range)) else { return true }
    return scene.words(period.range.upperBound ..> period.range.upperBound + 8).contains("相比")
  }

  /// 由去年的31%降至26% · "to 52 per cent from 57 a year earlier": a period that another number has to itself.
  private func belongsToAnother(_ period: Sighting) -> Bool {
    if period.range.upperBound <= spot.head {
      let next = scene.sightings(in: period.range.upperBound ..> spot.head).first {
        $0.kind != .period
      }
      guard let next else { return false }
      return scene[period.range.upperBound] == Mark.de
        && next.range.lowerBound - period.range.upperBound <= 2
    }
    let text = scene.words(period.range)
    guard ["earlier", "ago", "before", "同期"].contains(where: { text.contains($0) }) else {
      return false
    }
    let between = spot.sighting.range.upperBound ..> period.range.lowerBound
    return scene.sightings(in: between).contains { $0.kind != .period }
  }

  /// "for a drive that starts on 6 February": the date of another matter behind the number.
  private func isOfAnother(_ period: Sighting) -> Bool {
    guard period.range.lowerBound >= spot.sighting.range.upperBound, !spot.isHan else {
      return false
    }
    let between = scene.words(spot.sighting.range.upperBound ..> period.range.lowerBound)
    return [" that ", " which ", " who ", " whose ", " due "].contains { between.contains($0) }
  }

  /// "said on Monday" · 昨天公布 · 周三表示
  private func datesTheSaying(_ period: Sighting) -> Bool {
    let verbs: Set<VoiceRole> = [.says, .announces, .denial, .shows]
    var after = scene.skipSpace(period.range.upperBound)
    while let cue = scene.cues.at(after), cue.has(.filler) || cue.has(.concession),
      !cue.hasAny(verbs)
    {
      after = scene.skipSpace(cue.range.upperBound)
    }
    if let cue = scene.cues.at(after), cue.hasAny(verbs), !Mark.breaks.contains(scene[after]) {
      return true
    }
    let before = scene.lastBefore(period.range.lowerBound)
    guard before >= 0, !scene.isHan(period.range) else { return false }
    if let cue = scene.cues.ending(at: before + 1), cue.hasAny([.says, .denial]) { return true }
    if let cue = scene.cues.ending(at: before + 1), cue.has(.aside) {
      let further = scene.lastBefore(cue.range.lowerBound)
      if further >= 0, let verb = scene.cues.ending(at: further + 1), verb.has(.says) {
        return true
      }
    }
    return false
  }
}
