import ClaimModel

// The time a number is about.
//
// The period in the number's own piece, else in its sentence before it, else after it in the same clause. A row
// of figures goes on with the period of the first: carried to the next sentence of the paragraph where that
// opens with no name and no period of its own. The day on which somebody said so ("said on Monday", 昨天公布)
// is no period of the claim, and a bare length of time is none either. A date behind "than", 較 or "twice" belongs to
// what the number is measured against, and in a from–to each number keeps its own.

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
    return carried(memory) ?? indices(in: spot.piece, now: true).first.map { ($0, "period.now") }
  }

  /// The last period of the pieces before, those left out that an inserted phrase has to itself: ", built in 1998,".
  private func leading() -> Int? {
    if let near = indices(in: leadStart ..> spot.piece.lowerBound).last(where: { !isInserted($0) })
    {
      return near
    }
    guard spot.isHan, leadStart > spot.sentence.lowerBound,
      let at = scene.pieces.index(at: spot.sentence.lowerBound + 1)
    else { return nil }
    return indices(in: spot.sentence.lowerBound ..> scene.pieces.all[at].upperBound).first
  }

  /// ", withdrawn in 2020, " · 去年停用的舊橋，: the date of a phrase that only describes a thing.
  private func isInserted(_ index: Int) -> Bool {
    let period = scene.sightings[index].range
    guard let at = scene.pieces.index(at: period.lowerBound) else { return false }
    let piece = scene.pieces.all[at]
    if spot.isHan { return false }
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

  /// Whether the number is the first level of a change and its date, if any, stands right behind it.
  private var isOtherEnd: Bool {
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

  /// A row of like figures goes on with the period of the sentence before.
  private func carried(_ memory: FrameMemory) -> (index: Int, rule: String)? {
    guard let last = memory.last(inParagraph: spot.paragraph), let period = last.period,
      last.unit == spot.sighting.unit, spot.sighting.unit == "count",
      !spot.isHan || last.sentence != spot.sentence, !isOtherEnd,
      spot.sentence.lowerBound - last.sentence.upperBound <= 2,
      scene.names.within(spot.piece.lowerBound ..> spot.head).isEmpty
    else { return nil }
    return (period, "period.carried")
  }

  /// A semicolon, in English also a colon, ends what a period rules; in Chinese not what opens the sentence.
  private var leadStart: Int {
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
        Self.nowWords.contains(scene.words(sighting.range)) == now,
        sighting.start != nil || sighting.end != nil, !datesTheSaying(sighting),
        !isCompared(sighting), !isOfAnother(sighting), !belongsToAnother(sighting),
        !isOfBaseline(sighting)
      {
        found.append(i)
      }
      i += 1
    }
    return found
  }

  /// Folded.
  private static let nowWords: Set<String> = [
    "目前", "现时", "现阶段", "眼下", "currently", "at present", "at the moment",
  ]

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

  /// "higher than in 2018" · "11 per cent below a year ago" · "twice the crop of 2019": what is measured against.
  private func isOfBaseline(_ period: Sighting) -> Bool {
    let start = period.range.lowerBound
    guard let at = scene.pieces.index(at: start) else { return false }
    let piece = scene.pieces.all[at]
    if let than = scene.cues.within(piece.lowerBound ..> start).last(where: { isOpening($0) }),
      scene.sightings(in: than.range.upperBound ..> start).allSatisfy({ $0.kind == .period }),
      !holdsNumber(than.range.lowerBound)
    {
      return true
    }
    guard !spot.isHan else { return false }
    let lead = scene.words(max(piece.lowerBound, start - 16) ..> start)
    let words = scene.words(period.range)
    if Self.backward.contains(where: { words.contains($0) }), spot.head < start,
      ["below ", "above ", "on ", "over ", "from ", "than ", "on the ", "'s "]
        .contains(where: { lead.hasSuffix($0) })
    {
      return true
    }
    return scene.sightings(in: piece.lowerBound ..> start).contains { multiple in
      let text = scene.words(multiple.range)
      guard multiple.kind == .quantity,
        text.hasSuffix("twice") || text.hasSuffix(" times") || text.hasSuffix("double")
      else { return false }
      let gap = multiple.range.upperBound ..> start
      return gap.count < 40 && scene.sightings(in: gap).isEmpty
    }
  }

  private static let backward = ["ago", "earlier", "before", "last ", "previous", "year-ago"]

  /// Than, compared with and their kind; not 與 or 和 alone.
  private func isOpening(_ cue: VoiceCues.Cue) -> Bool {
    guard cue.has(.than) || cue.has(.beside) && !scene.isHan(cue.range),
      scene.names.holding(cue.range.lowerBound) == nil
    else { return false }
    let word = scene.words(cue.range)
    if ["as much as", "as many as", "up from", "down from"].contains(word) { return false }
    guard scene.isHan(cue.range) else { return true }
    return ["较", "相较", "相较于", "比起"].contains(word)
  }

  /// "compared with 12 per cent in 2019": the number itself stands behind the word.
  private func holdsNumber(_ than: Int) -> Bool {
    spot.head > than
      && scene.sightings(in: than ..> spot.head + 1).first { $0.kind != .period }?.range
        == spot.sighting.range
      && !spot.isHan
  }

  /// 由去年的31%降至26% · "to 52 per cent from 57 a year earlier": a period that another number has to itself.
  private func belongsToAnother(_ period: Sighting) -> Bool {
    if period.range.upperBound <= spot.head {
      let next = scene.sightings(in: period.range.upperBound ..> spot.head).first {
        $0.kind != .period
      }
      if let next {
        return scene[period.range.upperBound] == Mark.de
          && next.range.lowerBound - period.range.upperBound <= 2
      }
      return isOtherEnd && followsNumber(period)
    }
    let text = scene.words(period.range)
    guard ["earlier", "ago", "before", "同期"].contains(where: { text.contains($0) }) else {
      return false
    }
    let between = spot.sighting.range.upperBound ..> period.range.lowerBound
    return scene.sightings(in: between).contains { $0.kind != .period }
  }

  /// "to 30 in May from 25": the date stands right behind the other number.
  private func followsNumber(_ period: Sighting) -> Bool {
    guard
      let other = scene.sightings(in: spot.piece.lowerBound ..> period.range.lowerBound).last(
        where: { $0.kind != .period })
    else { return false }
    return period.range.lowerBound - other.range.upperBound < 24
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
    if isFramedBySpeech(period) { return true }
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

  /// "On Tuesday the ministry said" · 周三在記者會上表示 · "said in a statement on Monday": no number and no other
  /// verb stand between the date and the verb of speech.
  private func isFramedBySpeech(_ period: Sighting) -> Bool {
    guard let start = period.start, let end = period.end, end.number - start.number < 7,
      let at = scene.pieces.index(at: period.range.lowerBound)
    else { return false }
    let piece = scene.pieces.all[at]
    let verbs: Set<VoiceRole> = [.says, .announces, .denial]
    let behind = scene.cues.within(period.range.upperBound ..> piece.upperBound)
      .first { $0.hasAny(verbs) }
    if let behind, behind.range.upperBound <= spot.head,
      isPlain(period.range.upperBound ..> behind.range.lowerBound)
    {
      return true
    }
    guard !spot.isHan,
      let before = scene.cues.within(piece.lowerBound ..> period.range.lowerBound)
        .last(where: { $0.hasAny(verbs) })
    else { return false }
    let between = before.range.upperBound ..> period.range.lowerBound
    return isPlain(between) && !scene.words(between).contains(" that ")
  }

  /// Whether neither a number nor a verb stands in `range`.
  private func isPlain(_ range: Range<Int>) -> Bool {
    scene.sightings(in: range).allSatisfy { $0.kind == .period }
      && !scene.cues.within(range).contains { $0.hasAny([.link, .change]) }
  }
}
