import ClaimModel

/// Some words by which a stretch of folded text is told, without making a string of it.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private let words: [[UInt32]]
  /// With which the words begin; turns most stretches away.
  private let firsts: CodePoints

  init(arrayLiteral words: String...) { self.init(words) }

  init(_ words: [String]) {
    self.words = words.map { Folding.fold($0) }
    firsts = CodePoints(self.words.compactMap(\.first))
  }

  func contains(_ stretch: ArraySlice<UInt32>) -> Bool {
    guard let first = stretch.first, firsts.contains(first) else { return false }
    return words.contains { $0.count == stretch.count && stretch.elementsEqual($0) }
  }
}
