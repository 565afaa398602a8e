import ClaimModel

/// Two claims that may be compared, and how their slots lie to each other.
struct Pair {
  /// The one published first; of one article, the one that stands first.
  let a: Facts
  let b: Facts
  let subject: Thing.Relation
  let property: Thing.Relation
  let period: PeriodRelation
  /// The subjects do not meet by themselves: the article, or the matter of two articles, ties them.
  let isPresumed: Bool
  private let context: Context

  var units: Units { context.units }
  var predicates: Predicates { context.predicates }
  var stated: StatedRates { context.stated }
  var cues: Cues { context.cues }

  /// `nil` where nothing that is said of one could be said of the other.
  init?(_ x: Facts, _ y: Facts, _ context: Context) {
    guard x.id != y.id else { return nil }
    // What a page said before it was changed stands against its later version only.
    if x.source.isSuperseded || y.source.isSuperseded {
      guard x.claim.article != y.claim.article, x.source.address == y.source.address else {
        return nil
      }
    }
    guard Pair.areOneHere(x, y), !Pair.areNamesakes(x, y) else { return nil }
    let isNumeric = x.quantity != nil && y.quantity != nil
    var relation = Pair.relation(x.subject, y.subject)
    if relation == .none, Pair.isMaker(x, of: y) || Pair.isMaker(y, of: x) { relation = .loose }
    isPresumed =
      relation == .none && Pair.isPresumed(x, y)
      || (relation == .none || relation == .loose) && Pair.isTied(x, y)
    if isPresumed { relation = .loose }
    guard relation != .none || (!isNumeric && Pair.meets(x, y)) else { return nil }
    (a, b) = Pair.comesFirst(x, y) ? (x, y) : (y, x)
    subject = relation
    property =
      switch (x.property, y.property) {
      case (let p?, let q?): p.thing.relation(to: q.thing)
      case (nil, nil): .loose
      default: .none
      }
    period = PeriodRelation(a.moment, b.moment)
    self.context = context
  }

  /// Two claims that an article's rule, or what their words share, has brought together.
  init?(_ x: Facts, _ y: Facts, as relation: Thing.Relation, _ context: Context) {
    guard x.id != y.id else { return nil }
    (a, b) = Pair.comesFirst(x, y) ? (x, y) : (y, x)
    (subject, property, isPresumed) = (relation, relation, true)
    period = PeriodRelation(a.moment, b.moment)
    self.context = context
  }

  /// Statements of one field, or of opposite stands in a wide one.
  private static func meets(_ x: Facts, _ y: Facts) -> Bool {
    if let field = x.field, field == y.field { return true }
    return x.stances.contains { field, stance in
      y.stances[field].map { Matter.isOpposed(stance, $0) } ?? false
    }
  }

  /// What a run knows beside the two claims.
  final class Context: Sendable {
    let units: Units
    let predicates: Predicates
    let stated: StatedRates
    let cues: Cues

    init(_ knowledge: Knowledge, _ stated: StatedRates) {
      (units, predicates, cues) = (knowledge.units, knowledge.predicates, knowledge.cues)
      self.stated = stated
    }
  }

  /// "Huawei reaches 80 % of the H100" is meant of a chip of Huawei's: only with a baseline.
  private static func isMaker(_ x: Facts, of y: Facts) -> Bool {
    x.baseline != nil && y.baseline != nil && x.subject?.name == y.subject?.maker
      && x.subject != nil
  }

  private static func comesFirst(_ x: Facts, _ y: Facts) -> Bool {
    if let p = x.source.published, let q = y.source.published, p != q { return p < q }
    if x.source.address != nil, x.source.address == y.source.address,
      let p = x.source.retrieved, let q = y.source.retrieved, p != q
    {
      return p < q
    }
    if x.claim.article != y.claim.article { return x.claim.article < y.claim.article }
    if x.claim.anchor.start != y.claim.anchor.start {
      return x.claim.anchor.start < y.claim.anchor.start
    }
    return x.id < y.id
  }

  var isWithinArticle: Bool { a.claim.article == b.claim.article }

  /// Copies of one text: their agreement proves nothing.
  var isOneOrigin: Bool { !isWithinArticle && Origins.areOne(a.source.origin, b.source.origin) }

  /// Both speakers are named and are not the same.
  var hasTwoSpeakers: Bool {
    guard let p = a.speaker, let q = b.speaker else { return false }
    return !p.mayBe(q)
  }

  /// Both sides quote the same speaker.
  var hasOneSpeaker: Bool {
    guard let p = a.speaker, let q = b.speaker else { return false }
    return p.mayBe(q)
  }

  /// Somebody is quoted on one side at least, and not the same on both.
  var differsInSpeaker: Bool {
    a.speaker.map { p in b.speaker.map { !p.mayBe($0) } ?? true }
      ?? (b.speaker != nil)
  }

  var samePublisher: Bool {
    guard let p = a.source.publisher, let q = b.source.publisher else { return false }
    return Fold.text(p) == Fold.text(q)
  }

  /// Days from the first publication to the second.
  var daysBetween: Int? {
    guard let p = a.source.published, let q = b.source.published else { return nil }
    return q.number - p.number
  }

  /// The two modalities, whatever their order.
  func modalities(_ x: Set<Modality>, _ y: Set<Modality>) -> (Facts, Facts)? {
    if x.contains(a.modality), y.contains(b.modality) { return (a, b) }
    if x.contains(b.modality), y.contains(a.modality) { return (b, a) }
    return nil
  }
}
