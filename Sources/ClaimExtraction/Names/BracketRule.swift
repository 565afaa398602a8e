/// Two forms of one name, one of them in a bracket behind the other: 輝達(Nvidia), Huawei (华为), the Port Authority (PA).
///
/// The lexicon's name is canonical; without one the English form is, and between two of one script the first.
enum BracketRule {
  /// Longest form, in characters.
  private static let reach = 60

  static func taught(_ page: NamePage, _ known: [Name]) -> ([Name], [TaughtAlias]) {
    var names = known
    var taught: [TaughtAlias] = []
    var ends: [Int: Int] = [:]
    var starts: [Int: Int] = [:]
    for (i, name) in names.enumerated() {
      ends[name.range.upperBound] = i
      starts[name.range.lowerBound] = i
    }
    for open in page.folded.indices where page.folded[open] == 0x28 && open > 0 {
      guard let inner = inner(page, open) else { continue }
      var outerEnd = open
      while outerEnd > 0, page.folded[outerEnd - 1].isBlank { outerEnd -= 1 }
      var outer = ends[outerEnd].map { names[$0] }
      let within = starts[inner.lowerBound].map { names[$0] }
      let isNamed = within.map { $0.range == inner } ?? looksNamed(page, inner)
      guard isNamed else { continue }
      if outer == nil, page.folded[outerEnd - 1].isHan, page.folded[inner.lowerBound].isLatin {
        outer = unknown(page, outerEnd, within)
      }
      guard let outer, differ(page, outer.range, inner) else { continue }
      let canonical = canonical(page, outer, within, inner)
      let type = outer.type.isEmpty ? within?.type ?? "" : outer.type
      let source: Name.Source =
        outer.source == .lexicon || within?.source == .lexicon ? .lexicon : .bracket
      names.append(
        Name(
          range: outer.range.lowerBound..<(inner.upperBound + 1), name: canonical, type: type,
          source: source, partOf: outer.partOf ?? within?.partOf))
      for form in [outer.range, inner] where page.written(form) != canonical {
        taught.append(
          TaughtAlias(
            name: canonical, alias: page.written(form),
            range: outer.range.lowerBound..<(inner.upperBound + 1)))
      }
    }
    return (NameFinder.settled(names, page), taught)
  }

  private static func inner(_ page: NamePage, _ open: Int) -> Range<Int>? {
    let limit = min(page.folded.count, open + reach)
    guard let close = page.folded[(open + 1)..<limit].firstIndex(of: 0x29), close > open + 2 else {
      return nil
    }
    return (open + 1)..<close
  }

  /// Capitalised words, or a few Chinese characters without a verb, a figure or a mark.
  private static func looksNamed(_ page: NamePage, _ inner: Range<Int>) -> Bool {
    let text = page.folded
    if text[inner].contains(where: { $0.isDigit || Marks.enders.contains($0) || $0 == Marks.comma })
    {
      return false
    }
    if text[inner.lowerBound].isHan {
      return inner.count <= 10 && inner.allSatisfy { text[$0].isHan }
        && !inner.contains { page.verbStarts[$0] }
    }
    let words = text[inner].split(separator: 0x20)
    return page.isCapital(inner.lowerBound) && words.count <= 8
      && words.count { page.isCapital($0.startIndex) } * 2 >= words.count
      && page.cues.at(inner.lowerBound, .acronym) == nil
  }

  private static func differ(_ page: NamePage, _ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
    let outerHan = page.folded[outer].contains(where: \.isHan)
    let innerHan = page.folded[inner].contains(where: \.isHan)
    return outerHan != innerHan || (!innerHan && page.isAllCapitals(inner) && inner.count <= 8)
  }

  /// The Chinese words before a bracket that are no name yet: back to the last word that no name reaches across.
  private static func unknown(_ page: NamePage, _ end: Int, _ within: Name?) -> Name? {
    var start = end
    while start > 0, end - start < 10, !page.stops[start] || start == end,
      page.folded[start - 1].isHan || page.folded[start - 1] == 0xB7
    {
      if page.cues.within(max(0, start - 4)..<start).contains(where: {
        $0.range.upperBound == start && $0.roles.contains(.personTitle)
      }) {
        break
      }
      start -= 1
    }
    guard end - start >= 2, end - start < 10 else { return nil }
    return Name(
      range: start..<end, name: page.written(start..<end), type: within?.type ?? "",
      source: .bracket, partOf: nil)
  }

  private static func canonical(
    _ page: NamePage, _ outer: Name, _ within: Name?, _ inner: Range<Int>
  )
    -> String
  {
    if outer.source == .lexicon { return outer.name }
    if let within, within.source == .lexicon { return within.name }
    return page.folded[outer.range.lowerBound].isLatin ? outer.name : page.written(inner)
  }
}
