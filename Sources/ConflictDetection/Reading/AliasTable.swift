/// Words that stand for something, found wherever they stand in a folded text.
///
/// Aliases are kept by their first code point, longest first; a Latin alias matches whole words only.
struct AliasTable<Value: Sendable>: Sendable {
  private var words: [UInt32: [(alias: [UInt32], value: Value)]] = [:]

  /// An alias of a single Latin letter is left out, of a single Han character kept.
  mutating func add(_ alias: String, _ value: Value) {
    let folded = Fold.scalars(alias)
    guard let first = folded.first, folded.count > 1 || Fold.isHan(first) else { return }
    words[first, default: []].append((folded, value))
  }

  /// To be called once, after the last `add`.
  mutating func close() {
    for first in words.keys { words[first]?.sort { $0.alias.count > $1.alias.count } }
  }

  struct Hit {
    var range: Range<Int>
    var value: Value
  }

  /// The longest alias at each place, none over another, in order; `values` are folded code points.
  /// An alias of several values hits once for each.
  func hits(in values: [UInt32]) -> [Hit] {
    var found: [Hit] = []
    var i = 0
    while i < values.count {
      let same = words[values[i]]
      guard let hit = same?.first(where: { Self.matches($0.alias, values, i) }) else {
        i += 1
        continue
      }
      for other in same ?? [] where other.alias == hit.alias {
        found.append(Hit(range: i..<i + hit.alias.count, value: other.value))
      }
      i += hit.alias.count
    }
    return found
  }

  private static func matches(_ alias: [UInt32], _ text: [UInt32], _ start: Int) -> Bool {
    let end = start + alias.count
    guard end <= text.count else { return false }
    for k in alias.indices where text[start + k] != alias[k] { return false }
    if isLatin(alias[0]), start > 0, isLatin(text[start - 1]) { return false }
    return !(isLatin(alias[alias.count - 1]) && end < text.count && isLatin(text[end]))
  }

  private static func isLatin(_ v: UInt32) -> Bool {
    (97...122).contains(v) || (48...57).contains(v) || (0xE0...0x24F).contains(v)
  }
}

extension AliasTable<Bool> {
  /// Words of one list.
  init(_ aliases: [String]) {
    self.init()
    for alias in aliases { add(alias, true) }
    close()
  }
}
