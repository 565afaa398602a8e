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
  /// The last link of the chain of speakers.
  let root: Thing?
  let publisher: Thing?
  /// Whose word it is, for counting origins: "the bank itself" is the bank.
  let voice: Thing?
  /// The dimension of the quantity's unit.
  let dimension: String?
  /// The quantity's, but a share of what is no share ("revenue will fall 15 %") is a change.
  let measure: Quantity.Measure?
  /// What the wording means, in base units of the dimension; money stays in its own currency.
  let interval: Interval?
  /// The field of meaning of the predicate's class.
  let field: String?
  /// Names and properties that the words mention, in or out of the slots; nothing for plain levels.
  var mentions: Set<Glossary.Term> { stand.read.mentions }
  /// Where the words stand in each wide field of meaning.
  var stances: [String: Stance] { stand.read.stances }
  private let stand: Stand
  /// On what the article turns.
  let topics: Topics
  /// The figure, told before by somebody, whose place its number takes in its article: `count:612000`.
  let replaced: String?
  /// The claim's own; what lies wholly after its article's day is still to come, whatever the verb says.
  let modality: Modality
  /// The first of a "from … to …".
  let isFormer: Bool
  /// The words narrow the subject ("voters under 30"), though no scope says so.
  let isNarrowed: Bool
  /// Of a whole trade: no number of one house answers it.
  let isOfOthers: Bool
  /// An event of a class that happens to one thing once.
  let isOnce: Bool
  /// Somebody denies it.
  let isDenial: Bool
  /// It declines to answer: 未回應, "declined to comment".
  let isNoAnswer: Bool
  /// +1: a profit, −1: a loss; 0 what is neither.
  let side: Int
  /// It puts something off: "not until", 推遲至.
  let isDelay: Bool
  /// In so many words, not by a mere "not".
  let isOutright: Bool
  /// The words that tell what it is about.
  let wording: Wording
  /// Whether its number was told before, or takes the place of one that was.
  let recall: RecallCues.Reading
  /// Its subject is no name, but the article's own place or people.
  let deixis: Deixis?
  /// So many days does a number count for: 30.4 for "3,500 euros a month"; `nil` where no pace is told.
  let pace: Double?

  var claim: Claim { source.claim }
  var id: ClaimID { source.claim.id }
  var quantity: Quantity? { source.claim.quantity }
  /// What begins, opens or ends: "the council begins rationing", "rationing begins".
  var happening: Thing? { object ?? subject }

  init(_ source: ArticleClaim, _ resolver: Resolver) {
    let claim = source.claim
    self.source = source
    let named = claim.subject.map(resolver.thing)
    let measured = claim.property.map(resolver.property)
    let inSubject = Facts.measure(claim, named, measured, resolver)
    subject = inSubject == nil ? named : nil
    deixis = resolver.knowledge.cues.deixis(of: inSubject == nil ? named : nil)
    property = Facts.fitting(inSubject ?? measured, claim, resolver.knowledge.units)
    wording = resolver.knowledge.wordings.read(claim)
    modality = Facts.stage(
      claim, wording, published: source.published, resolver.knowledge.cues)
    isOnce = claim.predicate.map { resolver.knowledge.cues.once.contains($0.class) } ?? false
    isDenial = Facts.isDenial(claim, resolver.knowledge.cues)
    isDelay =
      claim.quantity == nil && claim.period?.end != nil
      && (resolver.knowledge.cues.isDelay(claim) || Facts.isNotBefore(claim))
    side = resolver.knowledge.cues.side(of: property)
    isNoAnswer = claim.quantity == nil && resolver.knowledge.cues.isNoAnswer(claim)
    isOutright = isDenial && resolver.knowledge.cues.isOutright(claim)
    isOfOthers = resolver.knowledge.cues.isOfOthers(claim)
    isFormer = claim.quantity != nil && resolver.knowledge.cues.isFormer(claim)
    isNarrowed = claim.quantity != nil && resolver.knowledge.cues.isNarrowed(claim)
    baseline = claim.baseline.map {
      resolver.thing(Mention(name: $0.name ?? $0.text, text: $0.text))
    }
    scope = claim.scope.map { resolver.thing(Mention(name: $0.name, text: $0.text)) }
    object = claim.predicate?.object.map(resolver.thing)
    speaker = claim.attribution.first.map(resolver.thing)
    root = claim.attribution.last.map(resolver.thing)
    voice = resolver.voice(
      of: claim.attribution.last, subject: claim.subject, quote: claim.quote)
    publisher = source.publisher.map { resolver.thing(Mention(name: $0, text: $0)) }
    let unit = claim.quantity.map { resolver.knowledge.units.unit($0.unit) }
    dimension = unit?.dimension
    pace = resolver.knowledge.cues.pace(of: claim, unit?.dimension)
    recall = resolver.knowledge.cues.recall.read(claim)
    measure = Facts.kind(claim, property, resolver)
    let sign =
      measure == .change ? resolver.knowledge.directions.sign(of: claim) : 1
    let quantity =
      resolver.knowledge.cues.isGoal(claim) ? claim.quantity?.asPoint : claim.quantity
    interval = quantity?.interval.map { $0.scaled(by: (unit?.factor ?? 1) * Double(sign)) }
    field = claim.predicate.map { resolver.knowledge.predicates.field(of: $0.class) }
    topics = resolver.topics(source.topics ?? [])
    replaced = Recall.replaced(by: claim, source.topics ?? [])
    stand = Stand(claim, sign: sign, Facts.takesStand(claim) && !isFormer ? resolver : nil)
  }

  /// "The inflation rate is 3 %", "the price of wheat: an index of 120": a measure in the subject's
  /// place is what is measured, where the property's place is empty or holds a word for any number.
  private static func measure(
    _ claim: Claim, _ named: Thing?, _ measured: Property?, _ resolver: Resolver
  ) -> Property? {
    guard let subject = claim.subject, named?.isKnown == false else { return nil }
    let measure = resolver.property(subject)
    let isAny = claim.property.map { resolver.knowledge.cues.isAnyMeasure($0.name) } ?? false
    if isAny, !measure.thing.kinds.isEmpty || measure.thing.isKnown { return measure }
    return measure.thing.isKnown ? measured ?? measure : nil
  }

  /// A sum of money is no measure of time, length or weight: the name stands for something else.
  private static func fitting(_ property: Property?, _ claim: Claim, _ units: Units) -> Property? {
    guard let property, let wanted = property.dimension, let unit = claim.quantity?.unit else {
      return property
    }
    let given = units.unit(unit).dimension
    let isMoney = given == "money" && !["money", "count", "ratio"].contains(wanted)
    let isTime = given == "time" && ["money", "count"].contains(wanted)
    let isCount = given == "count" && wanted == "time"
    return isMoney || isTime || isCount ? nil : property
  }

  /// "Denies" in the predicate's place, or negated by somebody who is named.
  private static func isDenial(_ claim: Claim, _ cues: Cues) -> Bool {
    if claim.modality == .hypothetical { return false }
    if let name = claim.predicate?.class, cues.denials.contains(name) { return true }
    if claim.quantity == nil, cues.isDenialOfSaying(claim) { return true }
    return claim.polarity == .negated && !claim.attribution.isEmpty
  }

  /// "Will not open until 2028": denied up to a day still to come.
  private static func isNotBefore(_ claim: Claim) -> Bool {
    claim.polarity == .negated && claim.period?.start == nil
      && [.forecast, .target].contains(claim.modality)
  }

  private static func kind(_ claim: Claim, _ property: Property?, _ resolver: Resolver)
    -> Quantity.Measure?
  {
    guard let quantity = claim.quantity, quantity.measure == .level, quantity.unit == "ratio",
      property.map({ $0.dimension != "ratio" }) ?? true, claim.baseline == nil,
      resolver.knowledge.directions.isBeside(claim)
    else { return claim.quantity?.measure }
    return .change
  }

  private static func stage(_ claim: Claim, _ wording: Wording, published: Day?, _ cues: Cues)
    -> Modality
  {
    if claim.modality == .actual, wording.isMeant { return .target }
    if claim.modality == .actual, cues.isExpected(claim) { return .forecast }
    guard claim.modality == .actual, let published, let start = claim.period?.start,
      start > published
    else { return claim.modality }
    return claim.quantity == nil ? .target : .forecast
  }

  /// The same claim in an article that turns on `topics`.
  init(_ facts: Facts, topics: [String], _ resolver: Resolver) {
    var source = facts.source
    source.topics = topics
    self.source = source
    (subject, property, baseline) = (facts.subject, facts.property, facts.baseline)
    (scope, object) = (facts.scope, facts.object)
    (speaker, root, publisher) = (facts.speaker, facts.root, facts.publisher)
    (dimension, interval, field) = (facts.dimension, facts.interval, facts.field)
    measure = facts.measure
    (modality, isOnce, isOfOthers) = (facts.modality, facts.isOnce, facts.isOfOthers)
    (isDenial, isOutright, isDelay) = (facts.isDenial, facts.isOutright, facts.isDelay)
    (isNoAnswer, side) = (facts.isNoAnswer, facts.side)
    (isFormer, isNarrowed, wording) = (facts.isFormer, facts.isNarrowed, facts.wording)
    voice = facts.voice
    (deixis, pace, recall) = (facts.deixis, facts.pace, facts.recall)
    self.topics = resolver.topics(topics)
    replaced = Recall.replaced(by: facts.claim, topics)
    stand = facts.stand
  }

  /// Statements, and numbers that went up or down.
  private static func takesStand(_ claim: Claim) -> Bool {
    claim.quantity.map {
      [.level, .change].contains($0.measure) && $0.unit != "rank" || $0.unit == "count"
    } ?? true
  }
}

/// What the words of a claim mention and where they stand: read when something asks, since most numbers never are.
private final class Stand: Sendable {
  typealias Words = (stances: [String: Stance], mentions: Set<Glossary.Term>)

  private let claim: Claim
  private let sign: Int
  /// `nil`: a claim that takes no stand.
  private let resolver: Resolver?
  private let known = Mutex<Words?>(nil)

  init(_ claim: Claim, sign: Int, _ resolver: Resolver?) {
    self.claim = claim
    self.sign = sign
    self.resolver = resolver
  }

  var read: Words {
    guard let resolver else { return ([:], []) }
    return known.withLock { known in
      if let known { return known }
      let words = resolver.knowledge.words(of: claim, sign: sign)
      known = words
      return words
    }
  }
}

/// Resolves mentions, each distinct name once; forgets a part of all at `limit` names.
final class Resolver: Sendable {
  static let limit = 12_000
  /// Memories of their own locks, so that processors seldom wait for each other.
  private static let parts = 16

  /// Claims whose slots are remembered, in each part.
  static let mostClaims = 2_048

  let knowledge: Knowledge
  private let memories: [Memory]

  private final class Memory: Sendable {
    let things = Mutex<[String: Thing]>([:])
    let properties = Mutex<[String: Property]>([:])
    let topics = Mutex<[[String]: Topics]>([:])
    let facts = Mutex<[ClaimID: Facts]>([:])
  }

  init(_ knowledge: Knowledge) {
    self.knowledge = knowledge
    memories = (0..<Resolver.parts).map { _ in Memory() }
  }

  /// The claim with its slots resolved: one that is met again, under another key, is not read again.
  func facts(_ source: ArticleClaim) -> Facts {
    let id = source.claim.id
    let memory = memory(of: id.text)
    if let known = memory.facts.withLock({ $0[id] }), known.source == source { return known }
    let facts = Facts(source, self)
    memory.facts.withLock {
      if $0.count >= Resolver.mostClaims { $0.removeAll(keepingCapacity: true) }
      $0[id] = facts
    }
    return facts
  }

  func thing(_ mention: Mention) -> Thing {
    recall(mention.name, in: memory(of: mention.name).things) { knowledge.thing(mention) }
  }

  func property(_ mention: Mention) -> Property {
    recall(mention.name, in: memory(of: mention.name).properties) { knowledge.property(mention) }
  }

  /// What the topics of an article name, each list once.
  func topics(_ topics: [String]) -> Topics {
    guard let first = topics.first else { return .none }
    return recall(topics, in: memory(of: first).topics) {
      Topics(topics) { thing(Mention(name: $0, text: $0)) }
    }
  }

  private func memory(of name: String) -> Memory {
    var sum = 0
    for byte in name.utf8 { sum &+= Int(byte) }
    return memories[sum % Resolver.parts]
  }

  private func recall<Key: Hashable & Sendable, Value: Sendable>(
    _ key: Key, in memory: borrowing Mutex<[Key: Value]>, or make: () -> Value
  ) -> Value {
    if let known = memory.withLock({ $0[key] }) { return known }
    let value = make()
    return memory.withLock {
      if let known = $0[key] { return known }
      if $0.count >= Resolver.limit { $0.removeAll() }
      $0[key] = value
      return value
    }
  }
}
