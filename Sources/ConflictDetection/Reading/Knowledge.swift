import ClaimModel
import Foundation

/// The lexicon as tables: aliases to names, wholes, wider properties, units, classes of verbs.
struct Knowledge: Sendable {
  private var names: [String: Lexicon.Entry] = [:]
  private var properties: [String: Lexicon.Entry] = [:]
  private var nameByAlias: [String: String] = [:]
  private var propertyByAlias: [String: String] = [:]
  /// property → the one that is wider than it
  private var wider: [String: String] = [:]
  let predicates: Predicates
  let units: Units
  let glossary: Glossary
  let directions: Directions
  let stances: Stances
  let cues: Cues
  let wordings: WordingReader

  /// Wholes of these types make claims of their own: Huawei's revenue is not a phone's.
  private static let separate: Set<String> = ["organisation", "place", "person", "country"]

  init(_ lexicon: Lexicon) {
    var predicates: [Lexicon.Entry] = []
    var units: [Lexicon.Entry] = []
    for entry in lexicon.entries {
      switch entry.kind {
      case .name: Knowledge.add(entry, to: &names, aliases: &nameByAlias)
      case .property:
        Knowledge.add(entry, to: &properties, aliases: &propertyByAlias)
        for narrow in entry.widerThan { wider[narrow] = entry.name }
      case .predicate: predicates.append(entry)
      case .unit: units.append(entry)
      case .cue: break
      }
    }
    self.predicates = Predicates(predicates)
    self.units = Units(units)
    glossary = Glossary(lexicon.entries)
    directions = Directions(lexicon.entries)
    stances = Stances(lexicon.entries)
    cues = Cues(lexicon.entries)
    wordings = WordingReader(lexicon.entries)
  }

  private static func add(
    _ entry: Lexicon.Entry, to entries: inout [String: Lexicon.Entry],
    aliases: inout [String: String]
  ) {
    entries[entry.name] = entries[entry.name] ?? entry
    for alias in [entry.name] + entry.aliases {
      let folded = Fold.text(alias)
      aliases[folded] = aliases[folded] ?? entry.name
    }
  }

  func thing(_ mention: Mention) -> Thing {
    guard let name = known(mention, names, nameByAlias), let entry = names[name] else {
      return Thing(
        name: Fold.text(mention.name), label: mention.name, isKnown: false, type: nil, kinds: [])
    }
    var kinds: [String] = []
    var maker: String?
    var next = entry.partOf
    while let whole = next, !kinds.contains(whole), kinds.count < 8 {
      if let type = names[whole]?.type, Knowledge.separate.contains(type) {
        if type == "organisation", entry.type == "product" { maker = whole }
        break
      }
      kinds.append(whole)
      next = names[whole]?.partOf
    }
    return Thing(
      name: name, label: name, isKnown: true, type: entry.type, kinds: kinds, maker: maker)
  }

  /// A property that the lexicon knows, or a narrower one that it does not: "wheat yield" is a yield.
  func property(_ mention: Mention) -> Property {
    if let name = known(mention, properties, propertyByAlias), let entry = properties[name] {
      return Property(
        thing: Thing(
          name: name, label: name, isKnown: true, type: entry.type, kinds: widerThan(name)),
        dimension: entry.type, values: entry.values)
    }
    let bare = Knowledge.bare(Fold.scalars(mention.name))
    if let name = propertyByAlias[Fold.string(bare)], let entry = properties[name] {
      return Property(
        thing: Thing(
          name: name, label: name, isKnown: true, type: entry.type, kinds: widerThan(name)),
        dimension: entry.type, values: entry.values)
    }
    let head = headProperty(bare)
    let thing = Thing(
      name: Fold.string(bare), label: mention.name, isKnown: false, type: nil,
      kinds: head.map { [$0] + widerThan($0) } ?? [])
    return Property(
      thing: thing, dimension: nil, values: head.flatMap { properties[$0]?.values } ?? .one)
  }

  /// Where the words of a claim stand, and which names and properties they mention.
  ///
  /// - Parameter sign: whether the number of the claim, if it is a change, rose or fell.
  func words(of claim: Claim, sign: Int) -> ([String: Stance], Set<Glossary.Term>) {
    let text = Fold.scalars(claim.statement)
    let hits = glossary.hits(in: text)
    let properties = hits.filter { $0.value.isProperty && $0.value.isTelling }
    var found = stances.stances(of: claim, in: text, properties: properties)
    if claim.quantity?.measure == .change {
      let measure = claim.property.map { property($0).thing }
      let known = measure.map { $0.isKnown ? [$0.name] : Array($0.kinds.prefix(1)) } ?? []
      let own = Dictionary(known.map { ($0, sign) }, uniquingKeysWith: { a, _ in a })
      let beside = (found[Stances.progress]?.beside ?? [:]).merging(own) { $1 }
      found[Stances.progress] = Stance(sign: sign, beside: beside)
    }
    return (found, Set(hits.map(\.value)))
  }

  private func widerThan(_ name: String) -> [String] {
    var kinds: [String] = []
    var next = wider[name]
    while let whole = next, !kinds.contains(whole), kinds.count < 8 {
      kinds.append(whole)
      next = wider[whole]
    }
    return kinds
  }

  /// The longest ending of the words that is a known property; in Latin script at a word's start.
  private func headProperty(_ words: [UInt32]) -> String? {
    for start in words.indices.dropFirst() where words.count - start >= 2 {
      guard Fold.isHan(words[start]) || words[start - 1] == 0x20 else { continue }
      if let name = propertyByAlias[Fold.string(words[start...])] { return name }
    }
    return nil
  }

  private static let leading = Set("一这该其此本总项个的各".unicodeScalars.map(\.value))
  private static let articles = ["the ", "a ", "an ", "its ", "their ", "total ", "overall "]
    .map { Array($0.unicodeScalars.map(\.value)) }

  /// Without a leading article, pointing word or classifier.
  private static func bare(_ words: [UInt32]) -> [UInt32] {
    if let article = articles.first(where: { words.starts(with: $0) }) {
      return Array(words.dropFirst(article.count))
    }
    let rest = words.drop { leading.contains($0) }
    return rest.count >= 2 ? Array(rest) : words
  }

  private func known(
    _ mention: Mention, _ entries: [String: Lexicon.Entry], _ aliases: [String: String]
  ) -> String? {
    if entries[mention.name] != nil { return mention.name }
    return aliases[Fold.text(mention.name)]
  }
}

/// What is measured, resolved; its `kinds` are the wider properties.
struct Property: Sendable {
  let thing: Thing
  /// The dimension that its values have, where the lexicon says so.
  let dimension: String?
  let values: Lexicon.Values
}
