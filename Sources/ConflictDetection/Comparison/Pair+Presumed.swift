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
    if isTopic(s, of: x), isTopic(t, of: y) { return false }
    if !s.words.models.isEmpty || !t.words.models.isEmpty { return false }
    return !(speaksOfItself(x) && speaksOfItself(y))
  }

  /// Two articles on one matter that measure the same, of subjects that are not known to be two.
  ///
  /// Only for a measure that the lexicon knows and of which a subject has one value, at one stated
  /// time, or where one side is a plan.
  static func isTied(_ x: Facts, _ y: Facts) -> Bool {
    guard x.claim.article != y.claim.article, x.dimension == y.dimension,
      let p = x.property, let q = y.property, p.thing.isKnown, q.thing.isKnown,
      [.same, .kind].contains(p.thing.relation(to: q.thing)),
      p.values == .one, q.values == .one, x.baseline == nil, y.baseline == nil,
      !isProper(x.subject) || !isProper(y.subject)
    else { return false }
    if let a = x.source.published, let b = y.source.published, abs(a.number - b.number) > 400 {
      return false
    }
    let plans: Set<Modality> = [.target, .proposed, .forecast]
    let isPlan = plans.contains(x.claim.modality) != plans.contains(y.claim.modality)
    let period = PeriodRelation(x.claim.period, y.claim.period)
    guard isPlan || period == .same || period == .unstated else { return false }
    return Topics.tie(x, y) >= Topics.tie
  }

  /// A name that the lexicon has, or of two words with capitals.
  private static func isProper(_ thing: Thing?) -> Bool {
    guard let thing else { return false }
    return thing.isKnown ? isTelling(thing) : thing.weight > 1
  }

  /// The article speaks of it more than once: it is a name, not a piece of a sentence.
  private static func isTopic(_ thing: Thing, of facts: Facts) -> Bool {
    facts.topics.contains { $0.name == thing.name }
  }

  private static func isNamed(_ thing: Thing) -> Bool {
    thing.label.unicodeScalars.first.map { (65...90).contains($0.value) } ?? false
  }

  private static func speaksOfItself(_ facts: Facts) -> Bool {
    guard let speaker = facts.speaker, let subject = facts.subject else { return false }
    return speaker.mayBe(subject)
  }
}
