// "Three votes short of a majority": the mark that a count does not reach.

extension BaselineFinder {
  /// "four short of a majority", "300 shy of its target"
  func shortOf(_ end: Int) -> (range: Range<Int>, rule: String)? {
    guard spot.sighting.kind == .quantity,
      let at = (end ..> min(spot.piece.upperBound, end + 16)).first(where: { place in
        scene.packs.latin.shortfalls.contains { scene.holds($0, at: place) }
      }), at == end || scene[at - 1].isSpace,
      let word = scene.packs.latin.shortfalls.first(where: { scene.holds($0, at: at) })
    else { return nil }
    let start = at + word.utf8.count
    guard scene.sightings(in: start ..> start + 8).allSatisfy({ $0.kind == .period }) else {
      return nil
    }
    return (start ..> phraseEnd(from: start), "baseline.than")
  }
}
