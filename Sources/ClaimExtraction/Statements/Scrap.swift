import ClaimModel

// Words before a verb that are cut out of a sentence and name nobody.
//
//   that the vaccine · a claim that       without "that" they do
//   on a new campaign that · 創同期        opened by a preposition or a verb
//   5 per cent more than in 2023          a number or a comparison
//   "We are losing people that            half of a quotation

/// Tells scraps from the noun phrases that can be a subject.
struct Scrap {
  private let page: StatementPage

  init(_ page: StatementPage) { self.page = page }

  /// The noun phrase in the words before a verb; `nil` where they hold none.
  func mended(_ words: Range<Int>) -> Range<Int>? {
    var words = words
    while let first = word(from: words.lowerBound, words),
      ["that", "which", "who"].contains(first.0)
    {
      words = page.trimmed(first.1..<words.upperBound)
    }
    while let last = lastWord(words), page.packs.noEnds.contains(last.0), last.1 > words.lowerBound
    {
      words = page.trimmed(words.lowerBound..<last.1)
    }
    guard !words.isEmpty, !page.hasAmount(words), isBalanced(words), !page.isTime(words) else {
      return nil
    }
    if page.clauses.cues.within(words, .than).isEmpty == false { return nil }
    if page.text.folded[words.lowerBound].isHan { return han(words) }
    guard let first = word(from: words.lowerBound, words) else { return words }
    return page.packs.prepositions.contains(first.0) && first.1 < words.upperBound
      && first.0 != "all" && first.0 != "both" && first.0 != "half" ? nil : words
  }

  /// 3月因天候 · 創同期 · 把舊款: a time, then a cause, a verb or a preposition, are nobody.
  private func han(_ words: Range<Int>) -> Range<Int>? {
    var words = words
    if let time = page.periods.first(where: { $0.lowerBound == words.lowerBound }),
      time.upperBound < words.upperBound
    {
      words = page.trimmed(time.upperBound..<words.upperBound)
    }
    // 港都航空|昨天: the time behind a subject is the verb's.
    if let time = page.periods.first(where: { $0.upperBound == words.upperBound }),
      time.lowerBound > words.lowerBound
    {
      words = page.trimmed(words.lowerBound..<time.lowerBound)
      while words.count > 2, Self.beforeTimes.contains(page.text.folded[words.upperBound - 1]) {
        words = words.lowerBound..<words.upperBound - 1
      }
    }
    if page.names.overlapping(words) { return words }
    // 投資激增的成效: what a verb opens is a noun phrase where 的 leads to its noun.
    let isRelative = page.text.folded[words].dropLast().contains(0x7684)
    guard isRelative || page.clauses.verbs.at(words.lowerBound) == nil else { return nil }
    // 自住需求: a character before another that stands alone is part of a word that no list has.
    let tokens = HanWords.shared.tokens(of: page.text.folded, words).prefix(2)
    guard tokens.count == 2, let first = tokens.first, first.range.count == 1,
      let next = tokens.last, next.range.count > 1
    else { return words }
    let isOpener = page.packs.noSubjects.contains(page.text.folded[first.range.lowerBound])
    return isOpener || first.word == .verb && !isRelative ? nil : words
  }

  /// 將於 2027年
  private static let beforeTimes = CodePoints(folding: "将於于在自从已会")

  private func word(from place: Int, _ limit: Range<Int>) -> (String, Int)? {
    var end = place
    while end < limit.upperBound, page.text.folded[end].isLatin { end += 1 }
    return end > place ? (page.text.foldedText(place..<end), end) : nil
  }

  private func lastWord(_ words: Range<Int>) -> (String, Int)? {
    var start = words.upperBound
    while start > words.lowerBound, page.text.folded[start - 1].isLatin { start -= 1 }
    return start < words.upperBound
      ? (page.text.foldedText(start..<words.upperBound), start) : nil
  }

  /// As many marks that open as that close.
  private func isBalanced(_ words: Range<Int>) -> Bool {
    let text = page.text.folded[words]
    func count(_ marks: CodePoints) -> Int { text.count { marks.contains($0) } }
    return count(Mark.bracketOpen) == count(Mark.bracketClose) && text.count { $0 == 0x22 } % 2 == 0
      && text.count { $0 == 0x201C || $0 == 0x300C } == text.count { $0 == 0x201D || $0 == 0x300D }
  }
}
