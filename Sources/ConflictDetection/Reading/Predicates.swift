import ClaimModel

/// Classes of verbs, what denies them, and the field of meaning in which they are compared.
///
/// Classes that are linked through `opposite` make one field; a field is named by its first class in
/// the alphabet. Two classes of one field with contrary directions deny each other.
struct Predicates: Sendable {
  private var opposite: [String: String] = [:]
  private var direction: [String: Int] = [:]
  private var fields: [String: String] = [:]

  init(_ entries: [Lexicon.Entry]) {
    var links: [String: Set<String>] = [:]
    for entry in entries {
      direction[entry.name] = entry.direction
      links[entry.name, default: []].formUnion([])
      if let other = entry.opposite {
        opposite[entry.name] = other
        links[entry.name, default: []].insert(other)
        links[other, default: []].insert(entry.name)
      }
    }
    for start in links.keys.sorted() where fields[start] == nil {
      var open = [start]
      while let next = open.popLast() {
        guard fields[next] == nil else { continue }
        fields[next] = start
        open += links[next] ?? []
      }
    }
  }

  func field(of name: String) -> String { fields[name] ?? name }

  /// +1 where both say the same, −1 where they deny each other, 0 where they do not meet.
  func agreement(_ a: Predicate, _ b: Predicate) -> Int {
    if a.class == b.class {
      return a.direction * b.direction < 0 ? -1 : 1
    }
    if opposite[a.class] == b.class || opposite[b.class] == a.class { return -1 }
    guard field(of: a.class) == field(of: b.class) else { return 0 }
    let signs = sign(a) * sign(b)
    return signs
  }

  private func sign(_ predicate: Predicate) -> Int {
    predicate.direction != 0 ? predicate.direction : direction[predicate.class] ?? 0
  }
}
