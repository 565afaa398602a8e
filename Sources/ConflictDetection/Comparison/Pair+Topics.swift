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
    if subjects == .same, let x = a.object, let y = b.object, !x.words.shareAny(y.words) {
      return .none
    }
    guard subjects != .none || meets(a.subject, b) || meets(b.subject, a) else { return .none }
    return sharedTopics >= 2 ? .partly : .none
  }

  /// What one side speaks of is what the other says something of.
  private func meets(_ subject: Thing?, _ other: Facts) -> Bool {
    Pair.relation(subject, other.object) != .none
      || Pair.relation(subject, other.property?.thing) != .none
  }

  /// A telling thing in common counts two, a place or a mere resemblance one.
  private var sharedTopics: Int {
    let mine = Pair.things(a)
    let theirs = Pair.things(b)
    var sum = 0
    for thing in mine {
      let best = theirs.map { weight(thing, $0) }.max() ?? 0
      sum += best
    }
    return sum
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
    return a.claim.polarity == b.claim.polarity ? sign : -sign
  }

  /// The two stand in one sentence or in neighbouring clauses: "although A, B".
  var isOneBreath: Bool {
    guard isWithinArticle else { return false }
    return b.claim.anchor.start - a.claim.anchor.end < 24
  }
}
