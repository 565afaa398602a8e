/// Products with model numbers: a word of letters and digits, with the maker before it: Airbus A321neo.
enum ModelRule {
  static func names(_ page: NamePage, _ known: [Name]) -> [Name] {
    let text = page.folded
    var makers: [Int: Name] = [:]
    for name in known where name.type == "organisation" { makers[name.range.upperBound] = name }
    var isKnown = [Bool](repeating: false, count: text.count)
    for name in known { for place in name.range { isKnown[place] = true } }
    var names: [Name] = []
    var i = 0
    while i < text.count {
      guard text[i].isLatin || text[i].isDigit else {
        i += 1
        continue
      }
      let start = i
      while i < text.count, text[i].isLatin || text[i].isDigit || text[i] == 0x2D { i += 1 }
      let range = start..<i
      guard isModel(page, range), !isKnown[start] else { continue }
      var gap = start
      while gap > 0, text[gap - 1] == 0x20, start - gap < 1 { gap -= 1 }
      if let maker = makers[gap] ?? makers[start] {
        names.append(
          Name(
            range: maker.range.lowerBound..<i, name: "\(maker.name) \(page.written(range))",
            type: "product", source: .open, partOf: maker.name))
      } else {
        names.append(
          Name(range: range, name: page.written(range), type: "product", source: .open, partOf: nil)
        )
      }
    }
    return names
  }

  /// R11.8bn, R19,000: a letter and a number whose digits go on behind a mark are a sum.
  private static func isAmount(_ page: NamePage, _ range: Range<Int>) -> Bool {
    let (text, end) = (page.folded, range.upperBound)
    guard text[range.lowerBound].isLatin, text[range.lowerBound + 1..<end].allSatisfy(\.isDigit),
      end + 1 < text.count
    else { return false }
    return (text[end] == 0x2E || text[end] == 0x2C) && text[end + 1].isDigit
  }

  /// 體育　A12: a letter and two digits at the end of a line of a section's name are the page of a paper.
  private static func isPageLabel(_ page: NamePage, _ range: Range<Int>) -> Bool {
    let text = page.folded
    guard range.count <= 3, text[range.lowerBound].isLatin,
      range.upperBound == text.count || text[range.upperBound] == 0x0A
    else { return false }
    let before = text[max(0, range.lowerBound - 13)..<range.lowerBound]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 }
    guard let start = start ?? (range.lowerBound < 13 ? 0 : nil) else { return false }
    return !text[start..<range.lowerBound].contains { $0.isDigit || $0.isLatin }
  }

  /// A capital and a digit, neither a unit (12nm, 5G) nor an ordinal (20th), nor a quarter (Q3).
  private static func isModel(_ page: NamePage, _ range: Range<Int>) -> Bool {
    let text = page.folded
    let digits = range.count { text[$0].isDigit }
    let letters = range.count { text[$0].isLatin }
    guard digits > 0, letters > 0, range.count <= 16, digits + letters >= 3 else { return false }
    guard range.contains(where: { page.isCapital($0) }) else { return false }
    if isAmount(page, range) || isPageLabel(page, range) { return false }
    if text[range.lowerBound].isDigit {
      var i = range.lowerBound
      while i < range.upperBound, text[i].isDigit { i += 1 }
      return i - range.lowerBound >= 3 && range.upperBound - i <= 2 && letters == 1
    }
    return page.isCapital(range.lowerBound)
  }
}
