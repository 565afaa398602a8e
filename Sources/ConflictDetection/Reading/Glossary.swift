import ClaimModel

/// The names and properties of the lexicon that a text speaks of, wherever in it they stand.
struct Glossary: Sendable {
  private var table = AliasTable<Term>()

  /// A name or property that a text mentions.
  struct Term: Hashable, Sendable {
    var name: String
    var isProperty: Bool
    /// Neither a place nor one of the properties that everything has.
    var isTelling: Bool
  }

  /// Dimensions of which a thing has too many values for the property to tell what is spoken of.
  private static let common: Set<String> = ["count", "time", "length", "area", "mass"]

  init(_ entries: [Lexicon.Entry]) {
    for entry in entries where entry.kind == .name || entry.kind == .property {
      let isProperty = entry.kind == .property
      let isCommon = entry.values == .many && Glossary.common.contains(entry.type ?? "")
      let isPlace = entry.type == "place" || entry.type == "country"
      let term = Term(
        name: entry.name, isProperty: isProperty, isTelling: isProperty ? !isCommon : !isPlace)
      for alias in [entry.name] + entry.aliases where alias.unicodeScalars.count > 1 {
        table.add(alias, term)
      }
    }
    table.close()
  }

  /// What a folded text mentions, the longest alias at each place, in order.
  func hits(in text: [UInt32]) -> [AliasTable<Term>.Hit] { table.hits(in: text) }
}
