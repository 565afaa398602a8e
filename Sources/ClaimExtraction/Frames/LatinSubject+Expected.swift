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
    if object.isEmpty { return nil }
    // "Inflation fell, and the bank expects it to …": who expects is never "it".
    if ["it", "them", "this", "that"].contains(scene.words(object)) { return sentenceBefore() }
    return reading(of: object)
  }

  /// What the sentence began with, where it is not who expects.
  private func sentenceBefore() -> SubjectReading? {
    guard let head = headPhrase(), head.upperBound < scene.skipSpace(spot.piece.lowerBound) else {
      return nil
    }
    if let subject = reading(of: head) { return subject }
    return words(clean(head), "subject.words", 0.06)
  }

  /// "margins, which it puts at 3 %": what stands before the comma.
  func relativeObject() -> SubjectReading? {
    guard scene.holds("which ", at: spot.piece.lowerBound), expecting() != nil,
      let noun = antecedent()
    else { return nil }
    return words(noun, "subject.words", 0.06)
  }

  /// "bookmakers give Rovers a 35 per cent chance": whose chance it is.
  func given() -> SubjectReading? {
    guard spot.sighting.unit == "ratio",
      ["chance", "probability", "likelihood"].contains(where: {
        scene.holds($0, at: scene.skipSpace(spot.sighting.range.upperBound))
      }),
      let verb = ["give ", "gives ", "gave ", "giving "].compactMap({ word in
        spot.before.last { scene.holds(word, at: $0) }.map { $0 + word.utf8.count }
      }).last, case let object = scene.trimmed(verb ..> spot.head),
      let article = object.indices.last(where: {
        scene.holds(" a ", at: $0) || scene.holds(" an ", at: $0) || scene.holds(" only ", at: $0)
      })
        ?? (["a", "an"].contains(where: { scene.words(object).hasSuffix(" " + $0) })
          ? object.indices.last { scene[$0].isSpace } : nil)
    else { return nil }
    return reading(of: object.lowerBound ..> article)
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
      // "put the rise at 28 per cent and add that children pay £10": the verb expects another number.
      if scene.sightings(in: end ..> spot.head).contains(where: isAmount) { return nil }
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
