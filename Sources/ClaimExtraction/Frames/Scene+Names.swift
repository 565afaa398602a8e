import ClaimModel

extension Names {
  /// The name that begins at `place`.
  func starting(at place: Int) -> Name? {
    guard let name = holding(place), name.range.lowerBound == place else { return nil }
    return name
  }

  /// The name that ends at `place`.
  func ending(at place: Int) -> Name? {
    guard let name = holding(place - 1), name.range.upperBound == place else { return nil }
    return name
  }

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

  /// The name that holds `place`.
  func holding(_ place: Int) -> Name? {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].range.lowerBound <= place { low = middle + 1 } else { high = middle }
    }
    guard low > 0, mentions[low - 1].range.contains(place) else { return nil }
    return mentions[low - 1]
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
      guard let first = match.entries.first else { return nil }
      let entry = packs.lexicon.entries[Int(first)]
      return Measured(range: match.range, name: entry.name, type: entry.type)
    }
  }
}
