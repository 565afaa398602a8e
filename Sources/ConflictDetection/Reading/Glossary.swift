import ClaimModel

/// The names and properties of the lexicon that a text speaks of, wherever in it they stand.
///
/// Aliases are kept by their first code point, longest first; a Latin alias matches whole words only.
struct Glossary: Sendable {
  private var words: [UInt32: [(alias: [UInt32], term: Term)]] = [:]

  /// A name or property that a text mentions.
  struct Term: Hashable, Sendable {
    var name: String
    /// Neither a place nor one of the properties that everything has.
    var isTelling: Bool
  }

  init(_ entries: [Lexicon.Entry]) {
    for entry in entries where entry.kind == .name || entry.kind == .property {
      let term = Term(name: entry.name, isTelling: entry.type != "place" && entry.type != "country")
      for alias in [entry.name] + entry.aliases {
        let folded = Fold.scalars(alias)
        guard folded.count > 1, let first = folded.first else { continue }
        words[first, default: []].append((folded, term))
      }
    }
    for first in words.keys { words[first]?.sort { $0.alias.count > $1.alias.count } }
  }

  /// What `text` mentions, once each, the longest alias at each place.
  func terms(in text: String) -> Set<Term> {
    let values = Fold.scalars(text)
    var found: Set<Term> = []
    var i = 0
    while i < values.count {
      let hit = words[values[i]]?.first { matches($0.alias, values, i) }
      if let hit { found.insert(hit.term) }
      i += max(1, hit?.alias.count ?? 1)
    }
    return found
  }

  private func matches(_ alias: [UInt32], _ text: [UInt32], _ start: Int) -> Bool {
    let end = start + alias.count
    guard end <= text.count else { return false }
    for k in alias.indices where text[start + k] != alias[k] { return false }
    if Glossary.isLatin(alias[0]), start > 0, Glossary.isLatin(text[start - 1]) { return false }
    return
      !(Glossary.isLatin(alias[alias.count - 1]) && end < text.count
      && Glossary.isLatin(text[end]))
  }

  private static func isLatin(_ v: UInt32) -> Bool {
    (97...122).contains(v) || (48...57).contains(v) || (0xE0...0x24F).contains(v)
  }
}
