import SeededRandom

extension SplitMix64 {
  /// Pieces that YAML reads in surprising ways, joined at random. None starts with a byte order mark,
  /// which Yams drops at the start of a text.
  mutating func awkwardText() -> String {
    let pieces = [
      "yes", "No", "null", "~", "0x1F", "1_000", "12:30:45", "2025-10-07", ".5", "1e3", "- ", ": ",
      ":", " #", "#", "[", "]", "{", "}", ",", "&a", "*b", "!", "|", ">", "'", "\"", "%", "@", "`",
      "?", "=", "<<", "\\", "\n", "\t", "\r", " ", "  ", "銀行", "𠮷", "😀", "é", "\u{85}",
      "\u{2028}", "x\u{FEFF}", "\u{202E}", "\u{7}", "\u{0}", "\u{1B}[31m", "八成", "a", "B", "3", "-",
      ".", "/", "(", ")", "…", "\u{A0}", "\u{FFFE}",
    ]
    let count = Int.random(in: 0...5, using: &self)
    return (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &self)] }.joined()
  }
}
