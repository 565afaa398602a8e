import ClaimModel

// The lexicon's words as a trie in flat arrays.
//
// Nodes are numbered in breadth-first order, so that the node an edge leads to is the edge's own number
// plus one and no targets are kept: `firstEdge[n]..<firstEdge[n + 1]` are the edges of node n, their labels
// ascending. Node 0 is the root; its edges are also found by a table over the basic plane, in pages of which the
// empty ones are one, because nearly every look-up ends there; `pairs` tells most of the others that no word begins
// with the two code points at hand. `firstEntry[n]..<firstEntry[n + 1]` are the entries that end at node n.
// A look-up costs at most the length of the longest word: a scan is linear in the text.

/// The lexicon's words over folded code points: the longest word at a place, and what it stands for.
struct Vocabulary: Sendable {
  /// A word of the lexicon found in a text.
  struct Match: Hashable, Sendable {
    /// Folded code points.
    var range: Range<Int>
    /// Indices into `lexicon.entries`; a word may stand for several things.
    var entries: [Int32]
  }

  let lexicon: Lexicon
  private let trie: Trie

  /// - Parameter kinds: only entries of these kinds.
  init(_ lexicon: Lexicon, kinds: Set<Lexicon.Kind> = Set(Lexicon.Kind.allCases)) {
    self.init(lexicon) { kinds.contains($0.kind) }
  }

  /// Only the entries that `isWanted`.
  init(_ lexicon: Lexicon, where isWanted: (Lexicon.Entry) -> Bool) {
    self.lexicon = lexicon
    var words: [Trie.Word] = []
    for (i, entry) in lexicon.entries.enumerated() where isWanted(entry) {
      for alias in entry.aliases where !alias.isEmpty {
        words.append(Trie.Word(key: Folding.fold(alias), entry: Int32(i)))
      }
    }
    trie = Trie(words)
  }

  /// The longest word that begins at `start` and ends by `limit`. Latin words match whole words only.
  func longest(in text: [UInt32], at start: Int, limit: Int) -> Match? {
    find(in: text, at: start, limit: limit).map {
      Match(range: start..<$0.end, entries: Array($0.entries))
    }
  }

  /// What `longest` finds, without a copy: where the word ends, and its entries.
  @inline(__always)
  func find(in text: [UInt32], at start: Int, limit: Int) -> (end: Int, entries: ArraySlice<Int32>)?
  {
    guard start < limit, trie.mayBegin(text, at: start, limit: limit),
      start == 0 || !Vocabulary.joins(text[start - 1], text[start])
    else { return nil }
    return walk(text, start, limit)
  }

  private func walk(_ text: [UInt32], _ start: Int, _ limit: Int) -> (
    end: Int, entries: ArraySlice<Int32>
  )? {
    var found: (end: Int, node: Int)?
    trie.walk(text, from: start, limit: limit) { end, node in
      if end == text.count || !Vocabulary.joins(text[end - 1], text[end]) { found = (end, node) }
    }
    guard let found else { return nil }
    return (found.end, trie.entries(of: found.node))
  }

  /// Every word of `range`, the longest at each place, none inside another; in order.
  func scan(_ text: [UInt32], _ range: Range<Int>) -> [Match] {
    var matches: [Match] = []
    scan(text, range) { matches.append(Match(range: $0, entries: Array($1))) }
    return matches
  }

  /// Calls `found` for each word that `scan` gives, without a copy.
  func scan(
    _ text: [UInt32], _ range: Range<Int>,
    found: (_ word: Range<Int>, _ entries: ArraySlice<Int32>) -> Void
  ) {
    var i = range.lowerBound
    while i < range.upperBound {
      if let word = find(in: text, at: i, limit: range.upperBound) {
        found(i..<word.end, word.entries)
        i = word.end
      } else {
        i += 1
      }
    }
  }

  /// Whether a range that begins or ends in a Latin letter or a digit is not cut out of a longer word or number.
  static func isWhole(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    let (s, e) = (range.lowerBound, range.upperBound)
    if s > 0, s < text.count, joins(text[s - 1], text[s]) { return false }
    if e > 0, e < text.count, joins(text[e - 1], text[e]) { return false }
    return true
  }

  @inline(__always)
  private static func joins(_ a: UInt32, _ b: UInt32) -> Bool {
    (a.isLatin && b.isLatin) || (a.isDigit && b.isDigit)
  }
}

/// Words over code points; see the essay above.
private struct Trie: Sendable {
  struct Word {
    var key: [UInt32]
    var entry: Int32
  }

  private var firstEdge: [Int32] = []
  private var labels: [UInt32] = []
  private var firstEntry: [Int32] = []
  private var ends: [Int32] = []
  /// For each 256 code points of the basic plane, where their page of `rootTable` begins.
  private var pages = [Int32](repeating: 0, count: 0x100)
  /// The first page is empty.
  private var rootTable = [Int32](repeating: 0, count: 0x100)

  /// A sieve of the first two code points of the words.
  private var pairs = [UInt64](repeating: 0, count: 0x400)

  /// Sorted words are split level by level: a node is a run of words that share their first `depth` code points.
  init(_ words: [Word]) {
    let words = words.sorted {
      $0.key == $1.key ? $0.entry < $1.entry : $0.key.lexicographicallyPrecedes($1.key)
    }
    for word in words where word.key.count > 1 {
      let bit = Trie.pair(word.key[0], word.key[1])
      pairs[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    var runs: [(range: Range<Int>, depth: Int)] = [(0..<words.count, 0)]
    var node = 0
    while node < runs.count {
      var (i, depth) = (runs[node].range.lowerBound, runs[node].depth)
      let end = runs[node].range.upperBound
      firstEntry.append(Int32(ends.count))
      firstEdge.append(Int32(labels.count))
      while i < end, words[i].key.count == depth {
        if ends.count == Int(firstEntry[node]) || ends.last != words[i].entry {
          ends.append(words[i].entry)
        }
        i += 1
      }
      while i < end {
        let label = words[i].key[depth]
        let start = i
        while i < end, words[i].key[depth] == label { i += 1 }
        labels.append(label)
        runs.append((start..<i, depth + 1))
      }
      depth += 1
      node += 1
    }
    firstEntry.append(Int32(ends.count))
    firstEdge.append(Int32(labels.count))
    for edge in 0..<Int(firstEdge[1]) where labels[edge] < 0x10000 {
      let page = Int(labels[edge] >> 8)
      if pages[page] == 0 {
        pages[page] = Int32(rootTable.count)
        rootTable += [Int32](repeating: 0, count: 0x100)
      }
      rootTable[Int(pages[page]) + Int(labels[edge] & 0xFF)] = Int32(edge + 1)
    }
  }

  func entries(of node: Int) -> ArraySlice<Int32> {
    ends[Int(firstEntry[node])..<Int(firstEntry[node + 1])]
  }

  /// Where the sieve keeps two code points.
  @inline(__always)
  private static func pair(_ first: UInt32, _ second: UInt32) -> Int {
    Int((first &* 0x9E37_79B1 ^ second &* 0x85EB_CA6B) >> 16)
  }

  /// Whether a word may begin with two code points; a line break may stand inside any.
  @inline(__always)
  private func mayGoOn(_ first: UInt32, _ second: UInt32) -> Bool {
    if first == 0x0A || second == 0x0A { return true }
    let bit = Trie.pair(first, second)
    return pairs[bit >> 6] & (1 << UInt64(bit & 63)) != 0
  }

  /// Whether a word may begin at `start`, by its first two code points.
  @inline(__always)
  func mayBegin(_ text: [UInt32], at start: Int, limit: Int) -> Bool {
    let first = root(text[start] == 0x0A ? 0x20 : text[start])
    guard first != 0, start + 1 < limit else { return first != 0 }
    return firstEntry[first] != firstEntry[first + 1] || mayGoOn(text[start], text[start + 1])
  }

  /// The child of the root.
  @inline(__always)
  private func root(_ label: UInt32) -> Int {
    label < 0x10000
      ? Int(rootTable[Int(pages[Int(label >> 8)]) + Int(label & 0xFF)]) : child(of: 0, label)
  }

  private func child(of node: Int, _ label: UInt32) -> Int {
    var low = Int(firstEdge[node])
    var high = Int(firstEdge[node + 1])
    while low < high {
      let middle = (low + high) / 2
      if labels[middle] < label { low = middle + 1 } else { high = middle }
    }
    return low < Int(firstEdge[node + 1]) && labels[low] == label ? low + 1 : 0
  }

  /// Calls `found` at the end of each word that begins at `start`, shortest first.
  ///
  /// A line break inside a word counts as a space, or as nothing where the word has none there.
  @inline(__always)
  func walk(
    _ text: [UInt32], from start: Int, limit: Int, found: (_ end: Int, _ node: Int) -> Void
  ) {
    var node = 0
    var i = start
    while i < limit {
      let isBreak = text[i] == 0x0A
      let label = isBreak ? 0x20 : text[i]
      let next = node == 0 ? root(label) : child(of: node, label)
      if next == 0, !(isBreak && node != 0) { return }
      if next != 0 {
        node = next
        if firstEntry[node] != firstEntry[node + 1] { found(i + 1, node) }
      }
      i += 1
    }
  }
}
