import ClaimModel

extension Names {
  /// The last `count` names, or fewer, that end by `place`.
  func before(_ place: Int, _ count: Int) -> ArraySlice<Name> {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].range.upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return mentions[max(0, low - count) ..> low]
  }
}

extension Scene {
  /// A property of the lexicon where the text writes it.
  struct Measured: Hashable, Sendable {
    var range: Range<Int>
    var name: String
    /// The dimension of its values as the lexicon names it, `length`; `nil` where any will do.
    var type: String?
    /// People or things: a noun, not a measure of one.
    var isCounted: Bool { type == "count" }
  }

  /// The lexicon's properties that lie in `range`, in order.
  func properties(in range: Range<Int>) -> [Measured] {
    packs.properties.scan(text.folded, range).compactMap { match in
      guard let first = match.entries.first, !isHyphened(match.range) else { return nil }
      let entry = packs.lexicon.entries[Int(first)]
      return Measured(range: match.range, name: entry.name, type: entry.type)
    }
  }

  /// "first-time buyers" have no time, "cost-cutting" no cost.
  private func isHyphened(_ range: Range<Int>) -> Bool {
    guard self[range.lowerBound].isLatin else { return false }
    return self[range.lowerBound - 1] == 0x2D && self[range.lowerBound - 2].isLatin
      || self[range.upperBound] == 0x2D && self[range.upperBound + 1].isLatin
  }
}
