import ClaimModel

// English comparisons: N % of Y, N times Y, N more than Y, up N % on a year earlier.

extension BaselineFinder {
  func latin() -> (range: Range<Int>, rule: String)? {
    let end = scene.skipSpace(spot.sighting.range.upperBound)
    if spot.sighting.kind == .rank { return rankLatin(from: end) }
    let holdsThan =
      scene.cues.first(.than, in: spot.after) != nil || scene.holds(" than ", within: spot.after)
    if !holdsThan, let against = against() { return against }
    for word in ["of ", "the size of ", "as much as ", "as many as ", "as high as "]
    where isRelative && scene.holds(word, at: end) {
      guard !isMoney, spot.sighting.unit != "count" else { return nil }
      // "38 mm of rain": an amount of a thing is measured against nothing.
      if word == "of ", !["ratio", "percentage-point"].contains(spot.sighting.unit ?? "") {
        return nil
      }
      let start = end + word.utf8.count
      if spot.sighting.unit != "ratio", spot.sighting.unit != "percentage-point",
        scene.sightings(in: start ..> start + 12).allSatisfy({ $0.kind == .period })
      {
        return nil
      }
      let range = start ..> phraseEnd(from: start)
      // "twice as many as a year ago"
      return isPronoun(range)
        ? nil : (range, word.hasPrefix("as ") ? "baseline.times" : "baseline.of")
    }
    if let mark = passed() ?? shortOf(end) { return mark }
    if let span = spanBehind(end) ?? spanBack() { return span }
    if let noun = oneIn() { return (noun, "baseline.whole") }
    if isOneIn, case let stop = phraseEnd(from: end), stop > end + 3 {
      return (end ..> stop, "baseline.whole")
    }
    if isRelative,
      let word = ["below ", "above ", "short of ", "behind ", "ahead of "].first(where: {
        scene.holds($0, at: end)
      })
    {
      let start = end + word.utf8.count
      let next = scene.sightings(in: start ..> min(spot.piece.upperBound, start + 40)).first
      if let next, next.kind != .period {
        let named = scene.words(start ..> next.range.lowerBound)
        guard named.hasSuffix(" of "), named.utf8.count > 6 else { return nil }
        return (start ..> next.range.lowerBound - 4, "baseline.than")
      }
      return (start ..> phraseEnd(from: start), "baseline.than")
    }
    if let apposed = apposed() ?? fromLevel(end) ?? halfThatOf(end) { return apposed }
    if let whole = shareBefore() { return whole }
    if isFraction, scene.holds("the ", at: end),
      ["average", "level", "rate", "figure", "number", "price", "peak", "total"].contains(where: {
        scene.words(end ..> phraseEnd(from: end)).contains($0)
      })
    {
      return (end ..> phraseEnd(from: end), "baseline.times")
    }
    if isFraction, scene.holds("the ", at: end),
      let of = scene.slice(end ..> min(spot.piece.upperBound, end + 40)).indices.first(where: {
        scene.holds(" of ", at: $0)
      }), scene.sightings(in: end ..> of).isEmpty
    {
      return (end ..> phraseEnd(from: of + 4), "baseline.times")
    }
    if let word = scene.packs.latin.comparisons.first(where: { scene.holds($0, at: end) }),
      case let start = end + word.utf8.count,
      spot.sighting.unit == "count" || isRelative || isMoney
        || scene.period(startingAt: start) != nil,
      scene.sightings(in: start ..> start + 8).allSatisfy({ $0.kind == .period })
    {
      // "$20 less than at its closest rival"
      if scene.holds("at ", at: start) {
        return (start + 3 ..> phraseEnd(from: start + 3), "baseline.than")
      }
      return (start ..> phraseEnd(from: start), "baseline.than")
    }
    guard isRelative || !spot.sighting.wording.isEmpty else { return nil }
    let window = end ..> min(spot.piece.upperBound, end + 60)
    if let than = scene.cues.first(.than, in: window), end < than.range.upperBound,
      !(spot.isMultiple && scene.cues.first(.link, in: end ..> than.range.lowerBound) != nil)
    {
      let start = than.range.upperBound
      return (start ..> phraseEnd(from: start), "baseline.than")
    }
    if spot.isMultiple, end < spot.piece.upperBound,
      scene.names.starting(at: end) != nil || scene.holds("that of ", at: end)
        || scene.period(startingAt: end) != nil
        || ["the ", "its ", "their ", "a ", "an ", "what "].contains(where: {
          scene.holds($0, at: end)
        }) || isOwned(from: end)
    {
      return (end ..> phraseEnd(from: end), "baseline.times")
    }
    // "0.8 times book value"
    if scene.words(spot.sighting.range).hasSuffix(" times"), spot.sighting.unit == "ratio",
      scene[end].isLatin, scene.cues.at(end)?.has(.measured) != false,
      !scene.holds("as ", at: end),
      case let stop = phraseEnd(from: end), (4...30).contains(stop - end)
    {
      return (end ..> stop, "baseline.times")
    }
    return nil
  }

  /// "twice last winter's peak"
  private func isOwned(from start: Int) -> Bool {
    let words = scene.words(start ..> phraseEnd(from: start)).split(separator: " ").prefix(3)
    return words.dropLast().contains { $0.hasSuffix("'s") || $0.hasSuffix("’s") }
  }

  /// "one trip in three", "nearly one job in eight": the whole stands inside the number.
  private func oneIn() -> Range<Int>? {
    let range = spot.sighting.range
    guard spot.sighting.unit == "ratio",
      let one = range.first(where: { scene.holds("one ", at: $0) }),
      let joint = range.last(where: { scene.holds(" in ", at: $0) }), joint - one > 6,
      case let noun = scene.trimmed(one + 4 ..> joint),
      noun.allSatisfy({ scene[$0].isLatin || scene[$0].isSpace || scene[$0] == 0x2D })
    else { return nil }
    return noun
  }

  /// "up 6 per cent on a year earlier", "from 2019", "year on year", "on the week": a change against a time.
  func spanBehind(_ end: Int) -> (range: Range<Int>, rule: String)? {
    guard isRelative, spot.sighting.measure == .change || spot.sighting.unit == "ratio" else {
      return nil
    }
    if isMultiplied, let since = scene.period(startingAt: end), scene.holds("since ", at: end) {
      return (end + 6 ..> since.range.upperBound, "baseline.than")
    }
    let limit = min(spot.piece.upperBound, end + 28)
    for word in scene.packs.latin.spanChanges {
      guard let at = (end ..> limit).first(where: { scene.holds(word, at: $0) }) else { continue }
      return (at ..> at + word.utf8.count, "baseline.span")
    }
    if spot.sighting.measure == .change, scene.holds("since the ", at: end),
      scene.sightings(in: end ..> end + 16).isEmpty
    {
      return (end + 10 ..> phraseEnd(from: end + 10), "baseline.than")
    }
    let way = ["down ", "up ", "lower ", "higher "].first { scene.holds($0, at: end) }
    let end = end + (way?.utf8.count ?? 0)
    guard
      let word = ["on ", "from ", "over ", "against ", "compared with ", "since "].first(where: {
        scene.holds($0, at: end)
      })
    else { return nil }
    let start = end + word.utf8.count
    guard
      let period = scene.sightings(in: start ..> start + 6).first(where: {
        $0.kind == .period && !$0.isDuration
      }), word != "over " || !scene.words(period.range).hasSuffix("s"),
      isBackward(period) || word == "since " && spot.sighting.measure == .change
    else { return nil }
    return (period.range, "baseline.than")
  }

  /// "one in seven nursing posts": the whole follows.
  var isOneIn: Bool {
    let next = scene.skipSpace(spot.sighting.range.upperBound)
    guard spot.sighting.unit == "ratio",
      [" in ", " out of "].contains(where: { scene.holds($0, within: spot.sighting.range) }),
      scene[next].isLatin
    else { return false }
    // "One in nine dropped out": a verb is no whole.
    return scene.cues.at(next)?.hasAny([.change, .verb, .link, .says, .aside]) != true
  }

  /// "have doubled since March"
  var isMultiplied: Bool {
    let words = scene.words(spot.sighting.range)
    return ["doubled", "trebled", "tripled", "quadrupled", "halved"].contains {
      words.hasSuffix($0)
    }
  }

  /// A day of the week or a month behind "on" or "over" only dates the change.
  func isBackward(_ period: Sighting) -> Bool {
    guard let start = period.start, let end = period.end else { return false }
    let words = scene.words(period.range)
    if words.contains("past") || words.contains("next") { return false }
    return end.number - start.number > 300
      || words.contains("quarter") && scene.holds("from ", at: period.range.lowerBound - 5)
      || words.contains("quarter") && scene.holds("from the ", at: period.range.lowerBound - 9)
      || ["ago", "earlier", "before", "last", "previous"]
        .contains { words.contains($0) }
  }

  func phraseEnd(from start: Int) -> Int {
    if let end = clauseEnd(from: start) { return end }
    var i = start
    while i < spot.piece.upperBound {
      if i > start, scene[i].isSpace, isDated(i + 1) || isDateAlone(i + 1) { return i }
      if i > start, scene[i].isSpace, let cue = scene.cues.at(i + 1),
        cue.hasAny([.link, .forecast, .done, .than, .denial, .says])
          || cue.has(.aside) && !["of", "in", "for"].contains(scene.words(cue.range))
          || ["and", "but", "while", "who", "which", "that", "for"].contains(
            scene.words(cue.range))
      {
        return i
      }
      if i > start, scene[i].isSpace, isVerb(at: i + 1, from: start) { return i }
      if i > start,
        [" they ", " it ", " he ", " she ", " we "].contains(where: { scene.holds($0, at: i) })
      {
        return i
      }
      if scene[i] == 0x2E, i + 1 >= spot.piece.upperBound { return i }
      i += 1
    }
    return i
  }

  /// "what prosecutors had asked for", "those who did not": a clause of its own, up to the end or a conjunction.
  private func clauseEnd(from start: Int) -> Int? {
    guard
      ["what ", "those who ", "people who ", "those that ", "those without ", "those with "]
        .contains(
          where: { scene.holds($0, at: scene.skipSpace(start)) })
    else { return nil }
    var i = start
    while i < spot.piece.upperBound, scene[i] != 0x2C {
      if [" and ", " but ", " while ", " after ", " according to "].contains(where: {
        scene.holds($0, at: i)
      }) {
        return i
      }
      i += 1
    }
    return i > start && scene[i - 1] == 0x2E ? i - 1 : i
  }

  /// "of the country's power last year": a date at the end is no part of the name.
  func isDateAlone(_ place: Int) -> Bool {
    guard let period = scene.period(startingAt: place),
      scene.cues.ending(at: scene.lastBefore(place) + 1)?.has(.aside) != true
    else { return false }
    return period.range.upperBound >= spot.piece.upperBound
      || !scene[scene.skipSpace(period.range.upperBound)].isLatin
        && scene[period.range.upperBound] != 0x27 && scene[period.range.upperBound] != 0x2019
  }

  /// "of the power in May": a date ends the name, where it is no part of an average or a level of then.
  func isDated(_ place: Int) -> Bool {
    guard
      let word = ["in ", "on ", "at ", "during ", "over "].first(where: {
        scene.holds($0, at: place)
      })
    else { return false }
    let next = place + word.utf8.count
    let behind = scene.holds("the ", at: next) ? next + 4 : next
    return scene.period(startingAt: next) != nil || scene.period(startingAt: behind) != nil
  }

  /// "of the parcels arrived", "of the nurses work": a verb behind a noun in the plural ends the name.
  func isVerb(at place: Int, from start: Int) -> Bool {
    let last = scene.lastBefore(place)
    // "last season's record": no verb follows a possessive.
    guard last - start >= 2, scene[last - 1] != 0x27, scene[last - 1] != 0x2019,
      !["its", "this", "whose"].contains(where: { scene.holds($0, at: last + 1 - $0.utf8.count) })
    else { return false }
    var end = place
    while scene[end].isLatin { end += 1 }
    let word = scene.words(place ..> end)
    if word.utf8.count > 3, word.hasSuffix("ed"), scene[last].isLatin {
      return scene[last] == 0x73 || end == spot.piece.upperBound
        || !scene[scene.skipSpace(end)].isLatin
    }
    guard scene[last] == 0x73, scene[last - 1] != 0x73 else { return false }
    if let cue = scene.cues.at(place), cue.hasAny([.verb, .change, .link, .act]) { return true }
    return scene.packs.latin.plainVerbs.contains(word)
  }

  func isPronoun(_ range: Range<Int>) -> Bool {
    // "of those arriving at the clinic"
    let words = scene.words(range).split(separator: " ").prefix(2).map(String.init)
    if words.count == 2, words[0] == "those",
      words[1].hasSuffix("ing") || words[1].hasSuffix("ed")
        || ["who", "with", "under", "over", "in", "on", "at"].contains(words[1])
    {
      return false
    }
    return ["them", "these", "those", "which", "whom", "it", "that"].contains(
      scene.words(range).split(separator: " ").first.map(String.init) ?? "")
  }
}
