import ClaimModel

extension Pair {
  /// In one article, one measure has one holder until the words say otherwise.
  ///
  /// For subjects that resolution could not bring together: what is measured has the same name, not
  /// both subjects are names that the lexicon knows or that are written with capitals, not each side
  /// speaks of itself, and they are not measured against different things.
  static func isPresumed(_ x: Facts, _ y: Facts) -> Bool {
    guard x.claim.article == y.claim.article, x.dimension == y.dimension,
      let p = x.property?.thing, let q = y.property?.thing, p.name == q.name, !p.name.isEmpty,
      x.baseline?.name == y.baseline?.name || x.baseline == nil || y.baseline == nil
    else { return false }
    guard let s = x.subject, let t = y.subject else { return true }
    if s.isKnown && t.isKnown || isNamed(s) && isNamed(t) { return false }
    if !s.words.models.isEmpty || !t.words.models.isEmpty { return false }
    return !(speaksOfItself(x) && speaksOfItself(y))
  }

  private static func isNamed(_ thing: Thing) -> Bool {
    thing.label.unicodeScalars.first.map { (65...90).contains($0.value) } ?? false
  }

  private static func speaksOfItself(_ facts: Facts) -> Bool {
    guard let speaker = facts.speaker, let subject = facts.subject else { return false }
    return speaker.mayBe(subject)
  }
}
