// Not who expects a number, but what it is about.
//
//   expects the council to spend £6m · put the crowd at 8,000 · expects 4 million tonnes of apples

extension LatinSubject {
  /// "expects the council to spend £6m", "put the crowd at 8,000": not who says it, but what it is about.
  func expected() -> SubjectReading? {
    guard let verb = expecting() else { return nil }
    let rest = scene.trimmed(verb.end ..> spot.head)
    if rest.isEmpty || isWeak(rest) { return verb.isForecast ? counted() : nil }
    let joints = [" to ", " at ", " will ", " would ", " reaching ", " rising ", " falling "]
    let stop = rest.first { place in joints.contains { scene.holds($0, at: place) } }
    guard let stop else { return nil }
    let object = scene.trimmed(rest.lowerBound ..> stop)
    return object.isEmpty ? nil : reading(of: object)
  }

  /// The last verb of expecting before the number, with nothing but a noun behind it.
  func expecting() -> (end: Int, isForecast: Bool)? {
    var start = spot.head
    let floor = max(spot.piece.lowerBound, spot.head - 120)
    while start > floor {
      start -= 1
      guard start == floor || scene[start - 1].isSpace, scene[start].isLatin else { continue }
      var end = start
      while end < spot.head, scene[end].isLatin { end += 1 }
      guard Self.expecting.contains(scene.words(start ..> end)),
        scene.names.holding(start) == nil
      else { continue }
      let next = scene.skipSpace(end)
      let before = word(endingAt: scene.lastBefore(start) + 1, floor)
      let isPassive = ["is", "are", "was", "were", "be", "been", "being", "as", "than"].contains(
        before)
      if isPassive || scene.holds("to ", at: next) { return nil }
      return (end, !Self.demanding.contains(scene.words(start ..> end)))
    }
    return nil
  }

  /// Who orders or wants a number of things is what is spoken of.
  static let demanding: Set<String> = [
    "wants", "want", "wanted", "asked", "urged", "ordered", "allowed", "allows", "lets",
  ]

  static let expecting: Set<String> = [
    "expects", "expect", "expected", "expecting", "predicts", "predict", "predicted", "forecasts",
    "forecast", "puts",
    "put", "sees", "foresees", "reckons", "wants", "want", "wanted", "asked", "urged", "projects",
    "projected", "believes",
    "considers", "ordered", "allowed", "allows", "lets", "estimates", "estimated", "anticipates",
    "anticipated",
  ]
}
