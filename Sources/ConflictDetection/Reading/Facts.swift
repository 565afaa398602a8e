import ClaimModel
import Synchronization

/// A claim whose slots are resolved: what the rules compare.
final class Facts: Sendable {
  let source: ArticleClaim
  let subject: Thing?
  let property: Property?
  let baseline: Thing?
  let scope: Thing?
  let object: Thing?
  let speaker: Thing?
  /// The dimension of the quantity's unit.
  let dimension: String?
  /// What the wording means, in base units of the dimension; money stays in its own currency.
  let interval: Interval?
  /// The field of meaning of the predicate's class.
  let field: String?
  /// Names and properties that a statement's words mention, in or out of its slots.
  let mentions: Set<Glossary.Term>

  var claim: Claim { source.claim }
  var id: ClaimID { source.claim.id }
  var quantity: Quantity? { source.claim.quantity }

  init(_ source: ArticleClaim, _ resolver: Resolver) {
    let claim = source.claim
    self.source = source
    subject = claim.subject.map(resolver.thing)
    property = claim.property.map(resolver.property)
    baseline = claim.baseline.map {
      resolver.thing(Mention(name: $0.name ?? $0.text, text: $0.text))
    }
    scope = claim.scope.map { resolver.thing(Mention(name: $0.name, text: $0.text)) }
    object = claim.predicate?.object.map(resolver.thing)
    speaker = claim.attribution.first.map(resolver.thing)
    let unit = claim.quantity.map { resolver.knowledge.units.unit($0.unit) }
    dimension = unit?.dimension
    let sign =
      claim.quantity?.measure == .change ? resolver.knowledge.directions.sign(of: claim) : 1
    interval = claim.quantity?.interval.map { $0.scaled(by: (unit?.factor ?? 1) * Double(sign)) }
    field = claim.predicate.map { resolver.knowledge.predicates.field(of: $0.class) }
    mentions = field == nil ? [] : resolver.knowledge.glossary.terms(in: claim.quote)
  }
}

/// Resolves mentions, each distinct name once; forgets all at `limit` names.
final class Resolver: Sendable {
  static let limit = 200_000

  let knowledge: Knowledge
  private let memory = Mutex(Memory())

  private struct Memory {
    var things: [String: Thing] = [:]
    var properties: [String: Property] = [:]
  }

  init(_ knowledge: Knowledge) { self.knowledge = knowledge }

  func thing(_ mention: Mention) -> Thing {
    memory.withLock { memory in
      if let thing = memory.things[mention.name] { return thing }
      if memory.things.count >= Resolver.limit { memory.things.removeAll() }
      let thing = knowledge.thing(mention)
      memory.things[mention.name] = thing
      return thing
    }
  }

  func property(_ mention: Mention) -> Property {
    memory.withLock { memory in
      if let property = memory.properties[mention.name] { return property }
      if memory.properties.count >= Resolver.limit { memory.properties.removeAll() }
      let property = knowledge.property(mention)
      memory.properties[mention.name] = property
      return property
    }
  }
}
