import SeededRandom

/// Makes hostile inputs out of good ones: bytes changed, parts left out, doubled or taken from elsewhere.
struct Mutator {
  private(set) var random: SplitMix64
  private let corpus: [[UInt8]]

  /// What breaks readers more often than chance would: markers of the formats, limits, and odd characters.
  private static let pieces: [[UInt8]] = [
    "---\n", "- ", ": ", "&a ", "*a", "<<: *a\n", "[", "]", "{", "}", "\"", "'", "\\", "\\u0000",
    "\\ud800", "#", "|\n",
    "?", "!!binary ", "%", "999999999999999999999999999999999999999999", "-1", "1e999", "0.", "NaN",
    "2025-02-30",
    "9999-99-99", "../../etc/passwd", "/", "\u{0}", "\u{FEFF}", "\u{202E}", "\u{200B}", "\u{20BB7}",
    "🛰", "<script>",
    "</p><p>", "<table><tr><td>", "&#x110000;", "&amp;", "<!--", "]]>", "亿", "百分之", "萬", "倍", "%至",
    "第", "（", "）",
    "”", "“", "not ", "of the ", "more than ", "third largest ", " 年", "由", "的", "，", "。",
    "format: 2\n", "value>",
    "status:", "period:", ">=", "..", "\r\n", "\t", "\u{1B}[31m",
  ].map { Array($0.utf8) }

  init(_ corpus: [[UInt8]], seed: UInt64) {
    self.corpus = corpus
    random = SplitMix64(seed: seed)
  }

  mutating func next() -> [UInt8] {
    guard !corpus.isEmpty else { return [] }
    var bytes = corpus[random.below(corpus.count)]
    for _ in 0...random.below(6) { change(&bytes) }
    return bytes
  }

  /// A version of `bytes` with a few changes.
  mutating func changed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...random.below(3) { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let at = random.below(bytes.count + 1)
    let end = min(bytes.count, at + 1 + random.below(random.below(4) == 0 ? 400 : 12))
    switch random.below(9) {
    case 0 where at < bytes.count: bytes[at] ^= 1 << UInt8(random.below(8))
    case 1 where at < bytes.count: bytes[at] = UInt8(random.below(256))
    case 2: bytes.removeSubrange(at..<end)
    case 3: bytes.insert(contentsOf: bytes[at..<end], at: at)
    case 4: bytes.insert(contentsOf: Self.pieces[random.below(Self.pieces.count)], at: at)
    case 5: bytes.replaceSubrange(at..<end, with: Self.pieces[random.below(Self.pieces.count)])
    case 6:
      let other = corpus[random.below(corpus.count)]
      let from = random.below(other.count + 1)
      bytes.insert(contentsOf: other[from..<min(other.count, from + random.below(300))], at: at)
    case 7: bytes.removeSubrange(at...)
    default:
      let piece = Self.pieces[random.below(Self.pieces.count)]
      for _ in 0..<random.below(40) { bytes.insert(contentsOf: piece, at: at) }
    }
  }
}
