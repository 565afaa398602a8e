/// Words that stand for something, found wherever they stand in a folded text.
///
/// Aliases are kept by their first two code points, longest first; a Latin alias matches whole words only. At most places
/// of a text no alias begins, which one bit for each first code point tells.
struct AliasTable<Value: Sendable>: Sendable {
  private typealias Word = (alias: [UInt32], value: Value)

  private var words: [UInt64: [Word]] = [:]
  /// Of the first 65,536 code points those with which an alias begins; beyond them any may.
  private var firsts = [UInt64](repeating: 0, count: 1024)

  /// An alias of a single Latin letter is left out, of a single Han character kept.
  mutating func add(_ alias: String, _ value: Value) {
    let folded = Fold.scalars(alias)
    guard let first = folded.first, folded.count > 1 || Fold.isHan(first) else { return }
    words[Self.start(first, folded.count > 1 ? folded[1] : nil), default: []].append(
      (folded, value))
    if first < 0x10000 { firsts[Int(first >> 6)] |= 1 << UInt64(first & 63) }
  }

  /// What aliases are kept by; those of one code point by it alone.
  private static func start(_ first: UInt32, _ second: UInt32?) -> UInt64 {
    UInt64(first) << 32 | UInt64(second ?? .max)
  }

  /// To be called once, after the last `add`.
  mutating func close() {
    for start in words.keys { words[start]?.sort { $0.alias.count > $1.alias.count } }
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
      guard mayBegin(at: i, of: values) else {
        i += 1
        continue
      }
      let second = i + 1 < values.count ? values[i + 1] : nil
      let count =
        (second == nil ? nil : take(Self.start(values[i], second), values, i, &found))
        ?? take(Self.start(values[i], nil), values, i, &found)
      i += count ?? 1
    }
    return found
  }

  /// Whether an alias begins with this code point; inside a Latin word none does.
  private func mayBegin(at i: Int, of values: [UInt32]) -> Bool {
    let value = values[i]
    guard value >= 0x10000 || firsts[Int(value >> 6)] & 1 << UInt64(value & 63) != 0 else {
      return false
    }
    return !(i > 0 && Self.isLatin(value) && Self.isLatin(values[i - 1]))
  }

  /// Takes the longest alias with this start that stands at `i`; how long it is, or `nil`.
  private func take(_ start: UInt64, _ values: [UInt32], _ i: Int, _ found: inout [Hit]) -> Int? {
    guard let same = words[start],
      let hit = same.first(where: { Self.matches($0.alias, values, i) })
    else { return nil }
    for other in same where other.alias == hit.alias {
      found.append(Hit(range: i..<i + hit.alias.count, value: other.value))
    }
    return hit.alias.count
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
