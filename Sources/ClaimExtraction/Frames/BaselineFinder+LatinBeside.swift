// English levels put beside another: 13 %, against a minimum of 10; half the price of the old one; its share of the market.

extension BaselineFinder {
  /// half, a third: "half the price of the old one"
  var isFraction: Bool {
    guard spot.sighting.unit == "ratio" else { return false }
    let words = scene.words(spot.sighting.range)
    return ["half", "third", "quarter", "fifth", "tenth", "thirds", "quarters", "double", "twice"]
      .contains { words.hasSuffix($0) }
  }

  /// "stands at 13 per cent, against a regulatory minimum of 10": the level beside which this one is put.
  func against() -> (range: Range<Int>, rule: String)? {
    guard spot.sighting.kind != .rank, spot.sighting.measure != .change,
      let i = scene.pieces.index(at: spot.piece.lowerBound), i + 1 < scene.pieces.all.count,
      case let next = scene.pieces.all[i + 1], next.upperBound <= spot.sentence.upperBound,
      scene.sightings(in: spot.after).allSatisfy({ $0.kind == .period }),
      let word = scene.packs.latin.besides.first(where: { scene.holds($0, at: next.lowerBound) })
    else { return nil }
    let start = next.lowerBound + word.utf8.count
    guard
      let number = scene.sightings(in: start ..> next.upperBound).first(where: {
        $0.kind == .quantity
      }), number.unit == spot.sighting.unit
    else { return nil }
    var words = scene.trimmed(start ..> number.range.lowerBound)
    // "a regulatory minimum of 10 per cent": the bound is a part of the number and of the name.
    if scene[number.range.lowerBound].isLatin,
      let of = number.range.first(where: { scene.holds(" of ", at: $0) })
    {
      words = scene.trimmed(start ..> of)
    }
    for tail in [" of", " at", "'s"] where scene.words(words).hasSuffix(tail) {
      words = scene.trimmed(words.lowerBound ..> words.upperBound - tail.utf8.count)
    }
    for article in scene.packs.latin.articles where scene.holds(article, at: words.lowerBound) {
      words = words.lowerBound + article.utf8.count ..> words.upperBound
    }
    // "more than twice the £13m of last year": another number stands between.
    if scene.words(words).split(separator: " ").contains(where: { Self.multiples.contains($0) }) {
      return nil
    }
    // "against a planned £8m" names nothing.
    let last = scene.words(words).split(separator: " ").last.map(String.init) ?? ""
    guard !["planned", "expected", "required", "budgeted", "estimated", "reported"].contains(last)
    else { return nil }
    if words.count <= 4, let behind = besideBehind(number, next.upperBound) { return behind }
    return words.count > 4 ? (words, "baseline.against") : nil
  }

  private static let multiples: Set<Substring> = ["twice", "double", "triple", "half", "times"]

  /// "below the 4.4 per cent recorded across the industry": whose level it is stands behind it.
  private func besideBehind(_ number: Sighting, _ end: Int) -> (range: Range<Int>, rule: String)? {
    var low = scene.skipSpace(number.range.upperBound)
    // "well below the 80 per cent target"
    if let noun = scene.cues.at(low), noun.hasAny([.targetNoun, .forecastNoun]) {
      return (noun.range, "baseline.against")
    }
    var word = scene.words(low ..> wordEnd(low))
    if word.hasSuffix("ed") || ["seen", "set", "paid", "found"].contains(word) {
      low = scene.skipSpace(wordEnd(low))
      word = scene.words(low ..> wordEnd(low))
    }
    guard ["across", "in", "for", "at", "by", "among", "elsewhere"].contains(word) else {
      return nil
    }
    let start = word == "elsewhere" ? low : scene.skipSpace(wordEnd(low))
    let words = scene.trimmed(start ..> min(end, start + 60))
    guard words.count > 3, scene.sightings(in: words).isEmpty,
      scene.period(startingAt: low) == nil
    else { return nil }
    return (words, "baseline.against")
  }

  private func wordEnd(_ place: Int) -> Int {
    var end = place
    while scene[end].isLatin { end += 1 }
    return end
  }

  /// "a fall of 9 per cent from the £233 million it made in the previous year": the time of the level before.
  func fromLevel(_ end: Int) -> (range: Range<Int>, rule: String)? {
    guard spot.sighting.measure == .change, spot.sighting.unit == "ratio",
      scene.holds("from ", at: end),
      let level = scene.sightings(in: end + 5 ..> min(spot.piece.upperBound, end + 30)).first(
        where: { $0.kind == .quantity }), level.range.lowerBound - end <= 12,
      let period = scene.sightings(in: level.range.upperBound ..> spot.piece.upperBound).first(
        where: { $0.kind == .period && !$0.isDuration })
    else { return nil }
    return (period.range, "baseline.than")
  }

  /// "roughly half that of its larger rival"
  func halfThatOf(_ end: Int) -> (range: Range<Int>, rule: String)? {
    guard isFraction,
      let joint = ["that of ", "those of ", "the level of ", "as much as ", "what "].first(where: {
        scene.holds($0, at: end)
      })
    else { return nil }
    let start = joint == "what " ? end : end + joint.utf8.count
    return (start ..> phraseEnd(from: start), "baseline.times")
  }

  /// "£1.50, up from £1.20 two years ago, a rise of 25 per cent": the time in the words before.
  func apposed() -> (range: Range<Int>, rule: String)? {
    let before = scene.words(scene.trimmed(spot.before))
    guard
      scene.packs.latin.appositions.contains(where: { before == $0 || before.hasPrefix($0 + " of") }
      ),
      let i = scene.pieces.index(at: spot.piece.lowerBound), i > 0,
      case let piece = scene.pieces.all[i - 1], piece.lowerBound >= spot.sentence.lowerBound,
      let than = scene.cues.first(.than, in: piece),
      let period = scene.sightings(in: than.range.upperBound ..> piece.upperBound).last(where: {
        $0.kind == .period
      })
    else { return nil }
    return (period.range, "baseline.than")
  }

  /// "its share of the parcel market rose to 12 %", "the proportion of pupils …": what the share is of.
  func shareBefore() -> (range: Range<Int>, rule: String)? {
    guard spot.sighting.unit == "ratio", !spot.isMultiple,
      let at = spot.before.first(where: { scene.holds("share of ", at: $0) })
    else { return nil }
    var stop = at + 9
    while stop < spot.head {
      if let cue = scene.cues.at(stop), stop > at + 9, scene[stop - 1].isSpace,
        cue.hasAny([.link, .change, .verb, .done, .forecast]),
        scene.names.holding(stop) == nil
      {
        break
      }
      stop += 1
    }
    return stop < spot.head ? (at + 9 ..> stop, "baseline.share") : nil
  }
}
