/// The keys under which a claim is looked up: two claims are compared only when they share one.
///
///     q:<dimension>:<property>:<subject>    numbers
///     s:<field>:<topics>                    statements, by the predicate's field of meaning
///     r:<property>:<node>                   ratios with a named baseline, by both their ends
///     a:<article>                           what one article says, for sums and plans
///
/// A known name is its own key, and gives one for each kind that it is; unknown words are keyed by
/// the noun that the others narrow. Keys are stable: they hang on the claim and the lexicon only.
enum Keys {
  static func of(_ facts: Facts) -> [String] {
    var keys = Set(pairwise(facts))
    if let node = ChainRule.node(facts) {
      keys.insert("r:\(node.property):\(node.from)")
      keys.insert("r:\(node.property):\(node.to)")
    }
    keys.insert("a:\(facts.claim.article.text)")
    return keys.sorted()
  }

  /// The keys whose sharers are compared two by two.
  static func pairwise(_ facts: Facts) -> [String] {
    var keys: [String] = []
    if facts.quantity != nil {
      let property = facts.property.map { topics($0.thing).last ?? "" } ?? "-"
      let maker = facts.baseline == nil ? nil : facts.subject?.maker
      for subject in (facts.subject.map(topics) ?? []) + [maker].compactMap(\.self) {
        keys.append("q:\(facts.dimension ?? ""):\(property):\(subject)")
      }
    }
    if let field = facts.field, facts.quantity == nil || facts.claim.predicate?.direction != 0 {
      keys += statement(facts).map { "s:\(field):\($0)" }
    }
    return keys
  }

  /// What one article measures under one name; its sharers share the article's key too.
  static func inArticle(_ facts: Facts) -> String? {
    guard facts.quantity != nil, let property = facts.property?.thing.name else { return nil }
    return "i:\(facts.claim.article.text):\(facts.dimension ?? ""):\(property)"
  }

  /// A telling thing is a topic by itself; a place, or the head of unknown words, only with another.
  private static func statement(_ facts: Facts) -> [String] {
    var strong: [String] = []
    var weak: Set<String> = []
    for term in facts.mentions {
      if term.isTelling { strong.append("=" + term.name) }
      weak.insert(term.name)
    }
    for thing in Pair.things(facts) {
      if Pair.isTelling(thing) { strong += ["=" + thing.name] + thing.kinds.map { "=" + $0 } }
      if thing.isKnown { weak.insert(thing.name) } else { weak.formUnion(topics(thing)) }
    }
    let names = weak.sorted()
    for (i, first) in names.enumerated() {
      for second in names[(i + 1)...] { strong.append("\(first)+\(second)") }
    }
    return strong
  }

  /// A known name and its kinds, nearest first; else the head of the words.
  static func topics(_ thing: Thing) -> [String] {
    if thing.isKnown || !thing.kinds.isEmpty { return [thing.name] + thing.kinds }
    return thing.words.head.isEmpty ? [] : ["~" + thing.words.head]
  }
}
