import ClaimModel

/// Firms by a common noun behind a word that no dictionary knows: 恒港國際, 匯能科技; not 新能源汽車, 本土科技.
enum FirmRule {
  static func name(_ page: NamePage, _ end: Range<Int>) -> Name? {
    guard page.folded[end.lowerBound].isHan, !isCut(page, end),
      let start = coined(page, endingAt: end.lowerBound)
    else { return nil }
    let range = start..<end.upperBound
    return Name(
      range: range, name: page.written(range), type: "organisation", source: .open, partOf: nil)
  }

  /// 棄風棄光|電量: the dictionary cuts elsewhere.
  private static func isCut(_ page: NamePage, _ end: Range<Int>) -> Bool {
    var limit = end.upperBound
    while limit < page.folded.count, limit < end.upperBound + 2, page.folded[limit].isHan {
      limit += 1
    }
    return HanWords.shared.tokens(of: page.folded, end.lowerBound..<limit).contains {
      $0.range.lowerBound < end.upperBound && $0.range.upperBound > end.upperBound
    }
  }

  /// 是 有 在 和 了: words of one character that no name holds; 商 and 者 end the word before.
  private static func isJoint(_ page: NamePage, _ place: Int) -> Bool {
    page.cues.at(place, .nameStop) != nil && page.folded[place] != 0x80FD
      || ends.contains(page.folded[place])
  }

  /// 某縣儲能: a place and its trade are no firm.
  private static let places = CodePoints(folding: "县市省区镇乡州村")
  private static let ends = CodePoints(folding: "商者司厂社是有到")

  /// Where a word of two or three characters begins that the dictionary can only cut into single ones.
  private static func coined(_ page: NamePage, endingAt end: Int) -> Int? {
    var low = end
    while low > 0, end - low < 14, page.folded[low - 1].isHan { low -= 1 }
    var start = end
    for token in HanWords.shared.tokens(of: page.folded, low..<end).reversed() {
      guard token.range.count == 1, token.word != .function, token.word != .pronoun,
        token.word != .adverb, end - start < 3, !isJoint(page, token.range.lowerBound)
      else { break }
      start = token.range.lowerBound
    }
    guard (2...3).contains(end - start), !places.contains(page.folded[end - 1]),
      !page.isTerm(start..<end)
    else { return nil }
    return start
  }
}
