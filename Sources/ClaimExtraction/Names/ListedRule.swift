import ClaimModel

/// Firms by the code behind their name under which they are traded: 自行車廠驊騰（9921）, 恒港國際(00218.HK).
enum ListedRule {
  /// Longest name with the words of its trade before it, in characters.
  private static let reach = 14

  static func names(_ page: NamePage, _ known: [Name]) -> [Name] {
    let ends = Set(known.map(\.range.upperBound))
    return page.folded.indices.compactMap { open in
      guard page.folded[open] == 0x28, open > 1, page.folded[open - 1].isHan, isCode(page, open),
        !ends.contains(open), let range = name(page, endingAt: open)
      else { return nil }
      return Name(
        range: range, name: page.written(range), type: "organisation", source: .open, partOf: nil)
    }
  }

  /// Whether a code stands in the bracket at `open`: four to six digits, no year, with a letter or an exchange's sign or not.
  static func isCode(_ page: NamePage, _ open: Int) -> Bool {
    let limit = min(page.folded.count, open + 12)
    guard let close = page.folded[(open + 1)..<limit].firstIndex(of: 0x29) else { return false }
    let parts = page.folded[(open + 1)..<close].split(separator: 0x2E)
    guard let code = parts.first, (4...6).contains(code.count), parts.count < 3,
      code.allSatisfy({ $0.isDigit || $0.isLatin }), code.count(where: \.isDigit) > 2,
      parts.count == 1 || parts[1].allSatisfy(\.isLatin) && parts[1].count < 4
    else { return false }
    let isYear =
      code.count == 4 && code.allSatisfy(\.isDigit)
      && [[0x31, 0x39], [0x32, 0x30]].contains(Array(code.prefix(2)))
    return !isYear || parts.count == 2
  }

  /// What stands before the bracket, without the words of its trade; no word that the dictionary knows as a whole.
  private static func name(_ page: NamePage, endingAt end: Int) -> Range<Int>? {
    var start = end
    while start > 0, end - start <= reach, page.folded[start - 1].isHan { start -= 1 }
    guard end - start <= reach else { return nil }
    for place in start..<end {
      if let kind = page.packs.trades.match(page.folded, at: place),
        end - kind.range.upperBound >= 2
      {
        start = max(start, kind.range.upperBound)
      }
    }
    let range = start..<end
    let tokens = HanWords.shared.tokens(of: page.folded, range)
    return (2...6).contains(range.count) && tokens.count > 1 && !page.isTerm(range) ? range : nil
  }
}
