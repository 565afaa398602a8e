import ClaimModel

extension Pair {
  /// In one article, one measure has one holder until the words say otherwise.
  ///
  /// For subjects that resolution could not bring together: what is measured has the same name, not
  /// both subjects are names that the lexicon knows or that are written with capitals, not each side
  /// speaks of itself, and they are not measured against different things.
  static func isPresumed(_ x: Facts, _ y: Facts) -> Bool {
    guard x.claim.article == y.claim.article, x.dimension == y.dimension,
      x.isOfOthers == y.isOfOthers,
      let p = x.property?.thing, let q = y.property?.thing, isOneMeasure(p, q, x, y),
      x.baseline?.name == y.baseline?.name || x.baseline == nil || y.baseline == nil
    else { return false }
    guard let s = x.subject, let t = y.subject else { return true }
    if areApart(s, t), areOwn(x, y) { return false }
    // "We planned for a loss of 15 million": the speaker means the house that the article is about.
    if x.isPlan != y.isPlan, p.isKnown, x.speaksOfItself || y.speaksOfItself { return true }
    if p.isKnown, isOneDay(x, y), Echo.areTwoVoices(x, y) { return true }
    if x.isPlan != y.isPlan, isOwnName(p), p.name == q.name, isOneVoice(x, y) { return true }
    if s.isKnown && t.isKnown || isNamed(s) && isNamed(t) { return false }
    if x.isOfTopic, y.isOfTopic { return false }
    if !s.words.models.isEmpty || !t.words.models.isEmpty { return false }
    return !(x.speaksOfItself && y.speaksOfItself)
  }

  /// Two articles on one matter that measure the same, of subjects that are not known to be two.
  ///
  /// Only for a measure that the lexicon knows and of which a subject has one value, at one stated
  /// time, or where one side is a plan.
  static func isTied(_ x: Facts, _ y: Facts) -> Bool {
    guard x.claim.article != y.claim.article, x.dimension == y.dimension,
      x.isOfOthers == y.isOfOthers,
      let p = x.property, let q = y.property, p.thing.isKnown, q.thing.isKnown,
      [.same, .kind].contains(p.thing.relation(to: q.thing)),
      p.values == .one, q.values == .one, x.baseline?.name == y.baseline?.name,
      !isProper(x.subject) || !isProper(y.subject), !areOwn(x, y) || !areApart(x.subject, y.subject)
    else { return false }
    if let a = x.source.published, let b = y.source.published, abs(a.number - b.number) > 400 {
      return false
    }
    let period = PeriodRelation(x.claim.period, y.claim.period)
    let isNow = period == .half && [x, y].allSatisfy(isOfItsDay)
    guard x.isPlan != y.isPlan || period == .same || period == .unstated || isNow else {
      return false
    }
    return Topics.tie(x, y) >= Topics.tie
  }

  /// Names of one script that have nothing in common.
  static func areApart(_ s: Thing?, _ t: Thing?) -> Bool {
    guard let s, let t else { return false }
    return s.isName && t.isName && s.relation(to: t) == .none && !s.holds(t)
      && (s.words.han.isEmpty == t.words.han.isEmpty || s.isKnown && t.isKnown)
  }

  /// A round-up tells what is each house's own: "Harrow Rail employs 992", "Selby Power employs 3,436".
  static func areOwn(_ x: Facts, _ y: Facts) -> Bool { x.wording.isOwn && y.wording.isOwn }

  /// It names no time, or that of its printing: "now", "this month".
  private static func isOfItsDay(_ facts: Facts) -> Bool {
    guard let period = facts.claim.period else { return true }
    guard let start = period.start, let end = period.end, let day = facts.source.published else {
      return false
    }
    return start.number - 31 <= day.number && day.number <= end.number + 31
      && end.number - start.number <= 31
  }

  /// The same measure; of two changes also a narrower one, since both may be told in other words.
  private static func isOneMeasure(_ p: Thing, _ q: Thing, _ x: Facts, _ y: Facts) -> Bool {
    if p.name == q.name { return !p.name.isEmpty }
    let areChanges = x.measure == .change && y.measure == .change
    return areChanges && p.relation(to: q) == .kind
  }

  /// A measure that is told so fully that no lexicon need know it: 發放天數, "days until payment".
  private static func isOwnName(_ measure: Thing) -> Bool {
    !measure.isKnown && (measure.words.han.count > 3 || measure.words.latin.count > 2)
  }

  /// Both are of one stated day or week: a match has one attendance, a march one count of heads.
  private static func isOneDay(_ x: Facts, _ y: Facts) -> Bool {
    guard let p = x.claim.period, let q = y.claim.period
    else { return false }
    return p.start != nil && p.start == q.start && p.end == q.end && p.days < 7
  }

  private static func isOneVoice(_ x: Facts, _ y: Facts) -> Bool {
    guard let p = x.speaker, let q = y.speaker else { return x.speaker == nil && y.speaker == nil }
    return p.mayBe(q)
  }

  /// A name that the lexicon has, or of two words with capitals.
  private static func isProper(_ thing: Thing?) -> Bool {
    guard let thing else { return false }
    return thing.isKnown ? isTelling(thing) : thing.weight > 1
  }

  private static func isNamed(_ thing: Thing) -> Bool {
    thing.label.unicodeScalars.first.map { (65...90).contains($0.value) } ?? false
  }
}
