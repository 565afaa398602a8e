/// The sentences of an article cut at every comma, semicolon, colon and dash outside brackets and numbers.
///
/// A piece is where a frame looks first for its subject, baseline and period.
struct Pieces: Sendable {
  /// In order, trimmed, none empty. Folded code points.
  let all: [Range<Int>]

  init(_ text: [UInt32], _ sentences: [Range<Int>]) {
    var pieces: [Range<Int>] = []
    for sentence in sentences {
      var start = sentence.lowerBound
      var depth = 0
      for i in sentence {
        let value = text[i]
        if Mark.bracketOpen.contains(value) { depth += 1 }
        if Mark.bracketClose.contains(value) { depth = max(0, depth - 1) }
        guard depth == 0, Mark.breaks.contains(value), !Pieces.isInNumber(text, i) else { continue }
        Pieces.append(start ..> i, text, &pieces)
        start = i + 1
      }
      Pieces.append(start ..> sentence.upperBound, text, &pieces)
    }
    all = pieces
  }

  private static func append(_ range: Range<Int>, _ text: [UInt32], _ pieces: inout [Range<Int>]) {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, text[low].isSpace || Mark.edges.contains(text[low]) { low += 1 }
    while low < high, text[high - 1].isSpace || Mark.edges.contains(text[high - 1]) { high -= 1 }
    if low < high { pieces.append(low ..> high) }
  }

  /// 9,800 · 14:30 · 2025–2030
  private static func isInNumber(_ text: [UInt32], _ i: Int) -> Bool {
    i > 0 && i + 1 < text.count && text[i - 1].isDigit && text[i + 1].isDigit
  }

  /// The piece that holds `place`, or the last one before it.
  func index(at place: Int) -> Int? {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].lowerBound <= place { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
