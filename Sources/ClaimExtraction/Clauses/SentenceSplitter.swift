/// Where sentences end: 。 ! ? …… and full stops that are not part of a number, an abbreviation or an initial.
enum SentenceSplitter {
  static func split(_ text: [UInt32], _ range: Range<Int>, _ cues: Cues) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = range.lowerBound
    var i = start
    while i < range.upperBound {
      guard ends(text, at: i, in: range, cues) else {
        i += 1
        continue
      }
      var end = i + 1
      while end < range.upperBound, isTail(text[end]) { end += 1 }
      append(start..<end, of: text, to: &sentences)
      start = end
      i = end
    }
    append(start..<range.upperBound, of: text, to: &sentences)
    return sentences
  }

  private static func isTail(_ value: UInt32) -> Bool {
    Marks.enders.contains(value) || Marks.closers.contains(value) && value != 0x22 && value != 0x27
      || value == 0x22 || value == Marks.stop
  }

  private static func append(
    _ range: Range<Int>, of text: [UInt32], to sentences: inout [Range<Int>]
  ) {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, text[low].isSpace { low += 1 }
    while low < high, text[high - 1].isSpace { high -= 1 }
    while high - low > longest {
      let cut = cut(text, low)
      if isText(text[low..<cut]) { sentences.append(low..<cut) }
      low = cut
      while low < high, text[low].isSpace { low += 1 }
    }
    if low < high, isText(text[low..<high]) { sentences.append(low..<high) }
  }

  /// Longest sentence, in code points: rules that look through a sentence stay linear in a text without stops.
  private static let longest = 1500

  /// Behind the last comma or space of the longest sentence that begins at `start`, else in the middle of a word.
  private static func cut(_ text: [UInt32], _ start: Int) -> Int {
    let end = start + longest
    let last = text[(start + longest / 2)..<end].lastIndex {
      $0 == Marks.comma || $0 == Marks.semicolon || $0 == 0x3001 || $0.isSpace
    }
    return last.map { $0 + 1 } ?? end
  }

  private static func isText(_ words: ArraySlice<UInt32>) -> Bool {
    words.contains { $0.isHan || $0.isLatin || $0.isDigit }
  }

  private static func ends(
    _ text: [UInt32], at i: Int, in range: Range<Int>, _ cues: Cues
  ) -> Bool {
    if text[i] == 0x2026 {
      return i + 1 < range.upperBound && text[i + 1] != 0x2026 && text[i + 1].isSpace
    }
    if Marks.enders.contains(text[i]) { return true }
    guard text[i] == Marks.stop else { return false }
    let next = i + 1 < range.upperBound ? text[i + 1] : 0x20
    guard next.isSpace || Marks.closers.contains(next) || next.isHan else { return false }
    guard i > range.lowerBound else { return false }
    return !isAbbreviated(text, at: i, in: range, cues)
  }

  /// Dr. · J. · U.S. · e.g. before a word of the same sentence.
  private static func isAbbreviated(
    _ text: [UInt32], at i: Int, in range: Range<Int>, _ cues: Cues
  ) -> Bool {
    var word = i
    while word > range.lowerBound, text[word - 1].isLatin || text[word - 1] == Marks.stop {
      word -= 1
    }
    guard word < i else { return false }
    if i - word == 1 { return i + 1 < range.upperBound && isInitial(text, word, in: range) }
    return cues.at(word, .abbreviation).map { $0.upperBound == i || $0.upperBound == i + 1 }
      ?? false
  }

  /// J. Marr, not "cost £4m. It" or "at 35 km/h. A".
  private static func isInitial(_ text: [UInt32], _ word: Int, in range: Range<Int>) -> Bool {
    guard word > range.lowerBound else { return true }
    let before = text[word - 1]
    return before.isSpace || before == Marks.stop || before == 0x28
      || Marks.closers.contains(before) && before != 0x27 && before != 0x2019
      || Marks.close(of: before) != nil
  }

  /// Fewest characters of a part of a Chinese headline.
  private static let part = 4

  /// A headline's parts: 首輪賣清九成　呎價創新高 are two sentences.
  static func parts(_ text: [UInt32], _ title: Range<Int>) -> [Range<Int>] {
    guard text[title].contains(where: \.isHan) else { return [title] }
    var parts: [Range<Int>] = []
    var start = title.lowerBound
    var letters = 0
    for i in title {
      if text[i].isHan { letters += 1 }
      guard text[i].isSpace, i > start, letters >= part else { continue }
      let rest = text[(i + 1)..<title.upperBound].prefix(2)
      guard !text[i - 1].isLatin, rest.count == 2, rest.allSatisfy({ $0.isHan }) else {
        continue
      }
      parts.append(start..<i)
      start = i + 1
      letters = 0
    }
    while start < title.upperBound, text[start].isSpace { start += 1 }
    if start < title.upperBound { parts.append(start..<title.upperBound) }
    return parts
  }
}
