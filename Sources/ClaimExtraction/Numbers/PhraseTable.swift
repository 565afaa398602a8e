// Words over code points, for look-ups at a place that is already known to matter.
//
// A trie whose edges lie in one open-addressed hash table (node and label are the key), so that a step costs one
// multiplication and usually one probe. A space in a word stands for one to three spaces or line breaks. A word that
// begins or ends in a Latin letter is whole: no Latin letter may touch it there. The same table read backwards finds
// the words that end at a place.

/// Words and what they mean to one rule; the longest word at a place wins.
struct PhraseTable<Sense: Sendable>: Sendable {
  struct Match: Sendable {
    var range: Range<Int>
    var sense: Sense
  }

  private var keys: [UInt64]
  private var targets: [Int32]
  private var mask: Int
  /// For each first letter's last ten bits, whether a word can begin with it; turns most places away.
  private var sieve = [UInt64](repeating: 0, count: 16)
  private var senseOf: [Int32] = [-1]
  private var senses: [Sense] = []
  private let isBackward: Bool
  private let needsWhole: Bool

  /// - Parameters:
  ///   - isBackward: words are looked up by their end.
  ///   - isWhole: Latin letters may not touch a word.
  init(_ words: [(word: [UInt32], sense: Sense)], isBackward: Bool = false, isWhole: Bool = true) {
    self.isBackward = isBackward
    needsWhole = isWhole
    let letters = words.reduce(1) { $0 + $1.word.count }
    var size = 16
    while size < letters * 2 { size *= 2 }
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    targets = Array(repeating: 0, count: size)
    for (word, sense) in words where !word.isEmpty {
      var node: Int32 = 0
      let first = isBackward ? word[word.count - 1] : word[0]
      sieve[Int(first >> 6 & 15)] |= 1 << UInt64(first & 63)
      for letter in isBackward ? word.reversed() : word { node = child(making: node, letter) }
      if senseOf[Int(node)] < 0 {
        senseOf[Int(node)] = Int32(senses.count)
        senses.append(sense)
      }
    }
  }

  private mutating func child(making node: Int32, _ letter: UInt32) -> Int32 {
    let (slot, found) = probe(node, letter)
    if found { return targets[slot] }
    keys[slot] = Self.key(node, letter)
    targets[slot] = Int32(senseOf.count)
    senseOf.append(-1)
    return targets[slot]
  }

  @inline(__always)
  private static func key(_ node: Int32, _ letter: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(letter)
  }

  @inline(__always)
  private func probe(_ node: Int32, _ letter: UInt32) -> (slot: Int, found: Bool) {
    let key = Self.key(node, letter)
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return (slot, true) }
      slot = (slot + 1) & mask
    }
    return (slot, false)
  }

  @inline(__always)
  private func child(of node: Int32, _ letter: UInt32) -> Int32 {
    let (slot, found) = probe(node, letter)
    return found ? targets[slot] : -1
  }

  @inline(__always)
  private func canBegin(with letter: UInt32) -> Bool {
    let letter = letter == 0x0A ? 0x20 : letter
    return sieve[Int(letter >> 6 & 15)] & (1 << UInt64(letter & 63)) != 0
  }

  /// The longest word that begins at `start`.
  func match(_ text: [UInt32], at start: Int) -> Match? {
    guard start >= 0, start < text.count, canBegin(with: text[start]),
      !needsWhole || start == 0 || !text[start].isLatin || !text[start - 1].isLatin
    else { return nil }
    var node: Int32 = 0
    var found: (Int, Int32)?
    var i = start
    var spaces = 0
    while i < text.count {
      let letter = text[i] == 0x0A ? 0x20 : text[i]
      let next = child(of: node, letter)
      if next < 0 {
        guard letter == 0x20, spaces > 0, spaces < 3 else { break }
        spaces += 1
        i += 1
        continue
      }
      spaces = letter == 0x20 ? 1 : 0
      node = next
      i += 1
      if senseOf[Int(node)] >= 0, !needsWhole || Self.isWhole(text, start, i) {
        found = (i, senseOf[Int(node)])
      }
    }
    return found.map { Match(range: start..<$0.0, sense: senses[Int($0.1)]) }
  }

  /// The longest word that ends at `end`; for a table made with `isBackward`.
  func match(_ text: [UInt32], endingAt end: Int) -> Match? {
    guard end > 0, end <= text.count, canBegin(with: text[end - 1]) else { return nil }
    var node: Int32 = 0
    var found: (Int, Int32)?
    var i = end
    var spaces = 0
    while i > 0 {
      let letter = text[i - 1] == 0x0A ? 0x20 : text[i - 1]
      let next = child(of: node, letter)
      if next < 0 {
        guard letter == 0x20, spaces > 0, spaces < 3 else { break }
        spaces += 1
        i -= 1
        continue
      }
      spaces = letter == 0x20 ? 1 : 0
      node = next
      i -= 1
      if senseOf[Int(node)] >= 0, !needsWhole || Self.isWhole(text, i, end) {
        found = (i, senseOf[Int(node)])
      }
    }
    return found.map { Match(range: $0.0..<end, sense: senses[Int($0.1)]) }
  }

  @inline(__always)
  private static func isWhole(_ text: [UInt32], _ start: Int, _ end: Int) -> Bool {
    if end < text.count {
      if text[end - 1].isLatin, text[end].isLatin { return false }
      if text[end - 1].isDigit, text[end].isDigit || text[end].isLatin { return false }
    }
    if start > 0, text[start].isLatin, text[start - 1].isLatin { return false }
    return true
  }
}
