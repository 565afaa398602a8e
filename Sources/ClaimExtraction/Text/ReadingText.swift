// The text as the rules read it, and the way back to the text as it was written.
//
// Rules never see the article's own characters. They see `folded`: code points after repair (pinyin
// glosses, zero-width characters, entities, mojibake runs left out or mended) and folding (traditional
// and simplified to one form, lower case, half width). Each folded code point knows the span of original
// code points that it came from, so a rule's range is turned into an anchor by two look-ups and nothing is
// ever searched again.

/// A text repaired and folded, with the original span of each code point.
struct ReadingText: Sendable {
  /// The text as it was written, in code points: what anchors point into.
  let original: [Unicode.Scalar]
  /// The text as the rules read it.
  let folded: [UInt32]
  /// For each folded code point, the first original code point that it came from.
  let starts: [Int32]
  /// For each folded code point, the end of the original code points that it came from, not included.
  let ends: [Int32]

  init(_ text: String) {
    original = Array(text.unicodeScalars)
    var repair = Repair(original)
    repair.run()
    folded = repair.folded
    starts = repair.starts
    ends = repair.ends
  }

  /// The range of original code points that a non-empty range of folded ones came from.
  func originalRange(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return Int(starts[range.lowerBound])..<Int(ends[range.upperBound - 1])
  }

  /// The words of a folded range, as they were written.
  func originalText(_ range: Range<Int>) -> String {
    String(codePoints: original[originalRange(range)])
  }

  /// The words of a folded range, as the rules read them.
  func foldedText(_ range: Range<Int>) -> String { String(codePoints: folded[range]) }
}
