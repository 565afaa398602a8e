import ClaimModel

/// The keys under which a claim is looked up: two claims are compared only when they share one.
///
///     q:<dimension>:<property>:<subject>    numbers
///     s:<field>:<topics>                    statements, by the predicate's field of meaning
///     t:<field>:<about>+<beside>            statements of opposite stands, by what both mention
///     m:<dimension>:<property>:<topic>      numbers, by the matter of their article
///     e:<class>:<thing>+<topic>         events that happen once, by the matter of their article
///     w:<dimension>:<word>+<topic>          numbers, by a word beside them and the matter of their article
///     d:<meaning>+<topic>                   denials and delays, and what they may be of, by the matter of their article
///     o:<topic>                             what is in order or amiss, by the matter of its article
///     a:<unit>:<value>+<topic>              numbers, and those that an article puts in their place
///     r:<property>:<node>                   ratios with a named baseline, by both their ends
///     i:<article>:<dimension>:<property>    numbers that one article gives under one name
///
/// Those of `r:` are looked up and not compared two by two.
/// A known name is its own key, and gives one for each kind that it is; unknown words are keyed by
/// the noun that the others narrow. Keys are stable: they hang on the claim and the lexicon only.
enum Keys {
  /// Each once, sorted by text.
  static func of(_ facts: Facts) -> [ClaimKey] {
    var keys = Dictionary(
      pairwise(facts).map { ($0.text, place(of: facts, isSubject: $0.isSubject)) },
      uniquingKeysWith: min)
    if let node = ChainRule.node(facts) {
      keys["r:\(node.property):\(node.from)"] = .apart
      keys["r:\(node.property):\(node.to)"] = .apart
    }
    return keys.map { ClaimKey($0.key, $0.value) }.sorted { $0.text < $1.text }
  }

  private static func place(of facts: Facts, isSubject: Bool) -> KeyPlace {
    KeyPlace(
      start: facts.claim.period?.start, subject: facts.subject?.name ?? "",
      value: facts.interval?.middle ?? 0, id: facts.id, isSubject: isSubject)
  }

  /// A key whose sharers are compared two by two.
  struct Key {
    var text: String
    /// The claim speaks of it, or only says something of it: two of the latter are not compared.
    var isSubject: Bool
  }

  static func pairwise(_ facts: Facts) -> [Key] {
    var keys: [Key] = []
    if facts.quantity != nil {
      let property = facts.property.map { topics($0.thing).last ?? "" } ?? "-"
      let maker = facts.baseline == nil ? nil : facts.subject?.maker
      for subject in (facts.subject.map(topics) ?? []) + [maker].compactMap(\.self) {
        let text = "q:\(facts.dimension ?? ""):\(property):\(subject)"
        keys.append(Key(text: text, isSubject: true))
      }
    }
    keys += Matter.keys(facts).map { Key(text: $0, isSubject: true) }
    keys += matter(facts) + happening(facts) + words(facts) + denials(facts) + order(facts)
    keys += recalled(facts)
    if let field = facts.field, facts.quantity == nil || facts.claim.predicate?.direction != 0 {
      keys += statement(facts, "s:\(field):")
    }
    if let text = inArticle(facts) { keys.append(Key(text: text, isSubject: true)) }
    return keys
  }

  private static func matter(_ facts: Facts) -> [Key] {
    guard facts.quantity != nil, facts.baseline == nil, let property = facts.property,
      property.thing.isKnown, property.values == .one
    else { return [] }
    // A profit may be answered by a loss.
    let widest = facts.side != 0 ? "profit" : property.thing.kinds.last ?? property.thing.name
    let start = "m:\(facts.dimension ?? ""):\(widest):"
    let matter = facts.topics.first(6, figures: 3)
    return matter.map { Key(text: start + $0, isSubject: true) }
  }

  /// Numbers whose slots may be filled differently, by the words that stand beside them.
  private static func words(_ facts: Facts) -> [Key] {
    guard facts.quantity != nil, !facts.isFormer, let dimension = facts.dimension else { return [] }
    func key(_ word: UInt32, _ matter: String) -> Key {
      Key(text: "w:\(dimension):\(String(word, radix: 36))+\(matter)", isSubject: true)
    }
    let near = facts.topics.first(3, figures: 2).flatMap {
      matter in
      facts.wording.nearest.map { key($0, matter) }
    }
    // Of two clauses with much in common the least hashes are often one (Broder 1997).
    let told = facts.wording.terms.union(facts.wording.slots).sorted().prefix(2)
    let least = facts.topics.names.prefix(2).flatMap { matter in told.map { key($0, matter.name) } }
    let subject = facts.subject.flatMap { $0.weight > 0 ? $0.name : nil }
    let matters = Set([subject, facts.topics.names.first?.name].compactMap(\.self)).sorted()
    return near + least
      + facts.wording.concepts.sorted().prefix(2).flatMap { word in matters.map { key(word, $0) } }
  }

  /// Of a denial its meanings; what is said otherwise is looked up by them, not compared with its like.
  private static func denials(_ facts: Facts) -> [Key] {
    facts.topics.first(3, figures: 2).flatMap { matter in
      facts.wording.concepts.sorted().prefix(3).map {
        Key(
          text: "d:\(String($0, radix: 36))+\(matter)",
          isSubject: facts.isDenial && facts.quantity == nil || facts.isDelay)
      }
    }
  }

  /// A number is looked up by who replaces it, not compared with its like.
  private static func recalled(_ facts: Facts) -> [Key] {
    let figures = [(facts.replaced, true), (Recall.figure(facts), false)]
    return figures.flatMap { figure, isSubject in
      facts.topics.first(3, figures: 2).compactMap {
        matter in
        figure.map { Key(text: "a:\($0)+\(matter)", isSubject: isSubject) }
      }
    }
  }

  private static func order(_ facts: Facts) -> [Key] {
    guard let stance = facts.stances[Stances.order], stance.sign != 0 else { return [] }
    return facts.topics.names.prefix(3).map {
      Key(text: "o:\($0.name)", isSubject: stance.sign > 0)
    }
  }

  /// Events that happen once, by what happens and the matter of their article; those of a day also by their words.
  private static func happening(_ facts: Facts) -> [Key] {
    happeningOnce(facts) + (facts.isDated && facts.quantity == nil ? dated(facts) : [])
  }

  private static func dated(_ facts: Facts) -> [Key] {
    facts.topics.names.prefix(3).flatMap { topic in
      facts.wording.terms.sorted().prefix(4).map {
        Key(text: "e:\(String($0, radix: 36))+\(topic.name)", isSubject: true)
      }
    }
  }

  private static func happeningOnce(_ facts: Facts) -> [Key] {
    guard facts.quantity == nil, facts.isOnce, let thing = facts.happening,
      let head = topics(thing).last, let name = facts.claim.predicate?.class
    else { return [] }
    return facts.topics.names.prefix(5).map {
      Key(text: "e:\(name):\(head)+\($0.name)", isSubject: true)
    }
  }

  /// What one article measures under one name.
  private static func inArticle(_ facts: Facts) -> String? {
    guard facts.quantity != nil, let thing = facts.property?.thing else { return nil }
    let property = facts.measure == .change ? thing.kinds.last ?? thing.name : thing.name
    return "i:\(facts.claim.article.text):\(facts.dimension ?? ""):\(property)"
  }

  /// A telling thing is a topic by itself; a place, or the head of unknown words, only with another.
  private static func statement(_ facts: Facts, _ field: String) -> [Key] {
    var strong: [String: Bool] = [:]
    var weak: [String: Bool] = [:]
    for term in facts.mentions {
      if term.isTelling { strong["=" + term.name] = false }
      weak[term.name] = false
    }
    for thing in [facts.object, facts.property?.thing, facts.subject].compactMap(\.self) {
      let isSubject = thing === facts.subject
      if Pair.isTelling(thing) {
        for name in [thing.name] + thing.kinds { strong["=" + name] = isSubject }
      }
      for name in thing.isKnown ? [thing.name] : topics(thing) { weak[name] = isSubject }
    }
    let names = weak.sorted { $0.key < $1.key }
    for (i, first) in names.enumerated() {
      for second in names[(i + 1)...] {
        strong["\(first.key)+\(second.key)"] = first.value || second.value
      }
    }
    return strong.map { Key(text: field + $0.key, isSubject: $0.value) }
  }

  /// A known name and its kinds, nearest first; else the head of the words.
  static func topics(_ thing: Thing) -> [String] {
    if thing.isKnown || !thing.kinds.isEmpty { return [thing.name] + thing.kinds }
    return thing.words.head.isEmpty ? [] : ["~" + thing.words.head]
  }
}
