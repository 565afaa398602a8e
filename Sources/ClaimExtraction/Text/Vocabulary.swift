import ClaimModel

/// The lexicon's words as a trie over folded code points: the longest word at a place, and what it stands for.
struct Vocabulary: Sendable {
  /// A word of the lexicon found in a text.
  struct Match: Hashable, Sendable {
    /// Folded code points.
    var range: Range<Int>
    /// Indices into `lexicon.entries`; a word may stand for several things.
    var entries: [Int32]
  }

  let lexicon: Lexicon
  private var next: [[UInt32: Int32]] = [[:]]
  private var ends: [[Int32]] = [[]]

  /// - Parameter kinds: only entries of these kinds.
  init(_ lexicon: Lexicon, kinds: Set<Lexicon.Kind> = Set(Lexicon.Kind.allCases)) {
    self.lexicon = lexicon
    for (i, entry) in lexicon.entries.enumerated() where kinds.contains(entry.kind) {
      for alias in entry.aliases { insert(Folding.fold(alias), Int32(i)) }
    }
  }

  private mutating func insert(_ word: [UInt32], _ entry: Int32) {
    var node = 0
    for value in word {
      if let child = next[node][value] {
        node = Int(child)
      } else {
        next.append([:])
        ends.append([])
        next[node][value] = Int32(next.count - 1)
        node = next.count - 1
      }
    }
    if node != 0, !ends[node].contains(entry) { ends[node].append(entry) }
  }

  /// The longest word that begins at `start` and ends by `limit`. Latin words match whole words only.
  func longest(in text: [UInt32], at start: Int, limit: Int) -> Match? {
    var node = 0
    var found: Match?
    var i = start
    while i < limit, let child = next[node][text[i]] {
      node = Int(child)
      i += 1
      if !ends[node].isEmpty, Vocabulary.isWhole(text, start..<i) {
        found = Match(range: start..<i, entries: ends[node])
      }
    }
    return found
  }

  /// Whether a range that begins or ends in a Latin letter or digit is not cut out of a longer word.
  static func isWhole(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    func isLetter(_ v: UInt32) -> Bool { (97...122).contains(v) || (0xE0...0x24F).contains(v) }
    func joins(_ a: UInt32, _ b: UInt32) -> Bool { isLetter(a) && isLetter(b) }
    let (s, e) = (range.lowerBound, range.upperBound)
    if s > 0, joins(text[s - 1], text[s]) { return false }
    if e < text.count, joins(text[e - 1], text[e]) { return false }
    return true
  }
}
