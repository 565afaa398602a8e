// A mark that is passed or missed by so much.
//
//   "orders missed analysts' forecasts by 3 %"     between the verb and "by"
//   產量超出目標300噸                                behind the verb, up to the number, if it ends in 目標 or its like
// "Exceeded 500 by noon" and "beat Dale Rovers by three goals" differ: a mark has no number, and goals are a score.

extension BaselineFinder {
  func passed() -> (range: Range<Int>, rule: String)? {
    let by = spot.head - 3
    guard spot.sighting.kind != .rank, by > spot.start, scene.holds("by ", at: by),
      let at = (spot.start ..> by).last(where: { place in
        (place == spot.start || scene[place - 1].isSpace)
          && scene.packs.latin.passing.contains { scene.holds($0, at: place) }
      }),
      let verb = scene.packs.latin.passing.last(where: { scene.holds($0, at: at) }),
      case let words = scene.trimmed(at + verb.utf8.count ..> by), words.count > 3
    else { return nil }
    // "its own target of 5,000 tonnes": the mark without its number.
    guard let number = scene.sightings(in: words).first(where: { $0.kind == .quantity }) else {
      return (words, "baseline.passed")
    }
    let lead = scene.trimmed(words.lowerBound ..> number.range.lowerBound)
    guard scene.words(lead).hasSuffix(" of"), lead.count > 6 else { return nil }
    return (lead.lowerBound ..> lead.upperBound - 3, "baseline.passed")
  }

  /// 超出目標300噸
  func passedHan() -> Range<Int>? {
    let end = withoutFiller(before: spot.head, from: spot.start)
    guard spot.sighting.kind != .rank,
      let mark = scene.packs.han.marks.first(where: {
        scene.holds($0, at: end - $0.unicodeScalars.count)
      }),
      let verb = scene.packs.han.passing.compactMap({ word in
        lastPlace(of: word, in: spot.before).map { $0 + word.unicodeScalars.count }
      }).max(), verb <= end - mark.unicodeScalars.count,
      scene.sightings(in: verb ..> end).allSatisfy({ $0.kind == .period })
    else { return nil }
    return verb ..> end
  }
}
