import ClaimModel

/// How far two statements are about the same thing.
enum TopicMatch: Comparable, Sendable {
  case none
  /// They share a telling thing, but not every slot agrees.
  case partly
  /// Subject and what is said of it agree.
  case fully
}

extension Pair {
  /// Both are statements whose predicates share a field of meaning.
  var shareField: Bool {
    guard let f = a.field, let g = b.field else { return false }
    return f == g
  }

  var topics: TopicMatch {
    let subjects = Pair.relation(a.subject, b.subject)
    if subjects == .same, sameOrAbsent(a.object, b.object),
      sameOrAbsent(a.property?.thing, b.property?.thing)
    {
      return Pair.isTelling(a.subject) || a.object != nil || a.property != nil ? .fully : .partly
    }
    guard subjects != .none || meets(a.subject, b) || meets(b.subject, a) else { return .none }
    let mentioned = sharedMentions
    if subjects == .same, mentioned == 0, let x = a.object, let y = b.object,
      !x.words.shareAny(y.words)
    {
      return .none
    }
    return sharedTopics + mentioned >= 2 ? .partly : .none
  }

  /// What one side speaks of is what the other says something of.
  private func meets(_ subject: Thing?, _ other: Facts) -> Bool {
    guard let subject else { return false }
    return Pair.relation(subject, other.object) != .none
      || Pair.relation(subject, other.property?.thing) != .none
      || (Pair.isTelling(subject) && other.mentions.contains { $0.name == subject.name })
  }

  /// Telling names and properties that both quotes mention and that fill no slot on both sides.
  private var sharedMentions: Int {
    let slots = Set(Pair.things(a).map(\.name)).intersection(Pair.things(b).map(\.name))
    return a.mentions.intersection(b.mentions).count { $0.isTelling && !slots.contains($0.name) }
  }

  /// A telling thing in common counts two, a mere resemblance one; so do all places together, since
  /// two countries are named beside each other in every second sentence of a matter.
  private var sharedTopics: Int {
    let theirs = Pair.things(b)
    var (sum, places) = (0, 0)
    for thing in Pair.things(a) {
      let common = theirs.map { weight(thing, $0) }.max() ?? 0
      if Pair.isTelling(thing) { sum += common } else { places = max(places, common) }
    }
    return sum + places
  }

  private func weight(_ x: Thing, _ y: Thing) -> Int {
    switch x.relation(to: y) {
    case .same, .kind: Pair.isTelling(x) && Pair.isTelling(y) ? 2 : 1
    case .loose: 1
    case .none: 0
    }
  }

  /// A country is spoken of in every second sentence.
  static func isTelling(_ thing: Thing?) -> Bool {
    guard let thing else { return false }
    return !["place", "country"].contains(thing.type ?? "")
  }

  private func sameOrAbsent(_ x: Thing?, _ y: Thing?) -> Bool {
    if x == nil, y == nil { return true }
    return Pair.relation(x, y) == .same
  }

  static func relation(_ x: Thing?, _ y: Thing?) -> Thing.Relation {
    guard let x, let y else { return .none }
    return x.relation(to: y)
  }

  static func things(_ facts: Facts) -> [Thing] {
    [facts.subject, facts.property?.thing, facts.object].compactMap(\.self)
  }

  /// +1 where both say the same, −1 where one denies the other, 0 where the predicates do not meet.
  var agreement: Int {
    guard let p = a.claim.predicate, let q = b.claim.predicate else { return 0 }
    let sign = predicates.agreement(p, q)
    // "Is", "occurs" and the like say nothing without what follows them.
    if p.direction == 0, q.direction == 0, p.class == q.class,
      Pair.relation(a.object, b.object) == .none
    {
      return 0
    }
    return a.claim.polarity == b.claim.polarity ? sign : -sign
  }

  /// The two stand in one sentence or in neighbouring clauses: "although A, B".
  var isOneBreath: Bool {
    guard isWithinArticle else { return false }
    return b.claim.anchor.start - a.claim.anchor.end < 24
  }
}
