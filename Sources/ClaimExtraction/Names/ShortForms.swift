import ClaimModel

/// Finds again what the text has named: taught aliases, full names without their title, and surnames alone.
enum ShortForms {
  static func names(_ page: NamePage, _ known: [Name], _ taught: [TaughtAlias]) -> [Name] {
    var entries: [Lexicon.Entry] = []
    var seen: Set<String> = []
    func add(_ alias: String, _ name: Name, _ canonical: String) {
      guard alias.unicodeScalars.count > 1, seen.insert(alias).inserted else { return }
      entries.append(
        Lexicon.Entry(
          kind: .name, name: canonical, aliases: [alias], type: name.type, partOf: name.partOf))
    }
    let byName = Dictionary(known.map { ($0.name, $0) }) { first, _ in first }
    for alias in taught {
      guard let name = byName[alias.name] else { continue }
      add(alias.alias, name, alias.name)
    }
    for name in known where name.source != .lexicon {
      if name.source == .open { add(page.written(name.range), name, name.name) }
      if name.type == "organisation", let short = coined(page, name) { add(short, name, name.name) }
      if page.clauses.slugs.contains(name.range) {
        House.shorter(name.name).forEach { add($0, name, name.name) }
      }
      if name.type == "person" { shortened(page, name).forEach { add($0, name, name.name) } }
    }
    let vocabulary = Vocabulary(Lexicon(entries: entries))
    var names: [Name] = []
    for match in vocabulary.scan(page.folded, page.folded.indices) {
      let entry = vocabulary.lexicon.entries[Int(match.entries[0])]
      let isLatin = page.folded[match.range.lowerBound].isLatin
      if isLatin, !page.isCapital(match.range.lowerBound),
        entry.aliases[0].first?.isUppercase == true
      {
        continue
      }
      names.append(
        Name(
          range: match.range, name: entry.name, type: entry.type ?? "", source: .bracket,
          partOf: entry.partOf))
    }
    return names + titled(page, known)
  }

  /// 曜能 of 曜能電池: the word of two or three characters at its head that no dictionary knows, and that is no place.
  private static func coined(_ page: NamePage, _ name: Name) -> String? {
    guard !media.contains(page.folded[name.range.upperBound - 1]) else { return nil }
    var start = name.range.lowerBound
    var end = start
    for token in HanWords.shared.tokens(of: page.folded, name.range) {
      // 生產商安棣製藥: a common noun before the firm's word.
      if end == start, token.range.count > 1, token.word == .noun,
        makers.contains(page.folded[token.range.upperBound - 1])
      {
        start = token.range.upperBound
        end = start
        continue
      }
      guard token.range.count == 1, page.folded[token.range.lowerBound].isHan else { break }
      end = token.range.upperBound
    }
    let range = start..<end
    if isOlder(page, range, name) || isTown(page, range) { return nil }
    guard (2...3).contains(range.count), range.count < name.range.count,
      !placeEnds.contains(page.folded[end - 1])
    else { return nil }
    return page.written(range)
  }

  /// 維鐵 stood by itself before 維鐵總工會 was named: it is somebody else.
  private static func isOlder(_ page: NamePage, _ range: Range<Int>, _ name: Name) -> Bool {
    guard range.count > 1, societies.contains(page.folded[name.range.upperBound - 1]) else {
      return false
    }
    let (first, second) = (page.folded[range.lowerBound], page.folded[range.lowerBound + 1])
    let next = page.folded[range.upperBound]
    return (0..<range.lowerBound).contains { place in
      page.folded[place] == first && page.folded[place + 1] == second
        && page.folded[place + range.count] != next
    }
  }

  /// 嵐山 of 嵐山地方法院, where the text has 嵐山市 too: the town stands at the head of an office's name.
  private static func isTown(_ page: NamePage, _ range: Range<Int>) -> Bool {
    guard range.count > 1 else { return false }
    let word = page.folded[range]
    return (0..<max(0, page.folded.count - range.count)).contains { place in
      page.folded[place] == word.first && towns.contains(page.folded[place + range.count])
        && page.folded[place..<place + range.count].elementsEqual(word)
    }
  }

  /// 市 縣 省 區 州 鎮 鄉
  private static let towns = CodePoints(folding: "市县省区州镇乡")

  /// 報 刊 網: a paper's first word is its city
  private static let media = CodePoints(folding: "报刊网")
  /// 商 廠 店: ends of common nouns that stand before a firm's name
  private static let makers = CodePoints(folding: "商厂店")

  /// 會 盟 社: a society of somebody's workers or members
  private static let societies = CodePoints(folding: "会盟社")

  /// 州 市 縣 省 區 港 島 灣 城 山 江 河 湖 鎮 鄉 村 國
  private static let placeEnds = CodePoints(folding: "州市县省区港岛湾城山江河湖镇乡村国")

  /// The last word of a Latin name of two or more.
  private static func shortened(_ page: NamePage, _ name: Name) -> [String] {
    let words = name.name.split(separator: " ")
    guard words.count > 1, let last = words.last, last.count > 2, last.first?.isUppercase == true
    else { return [] }
    return [String(last)]
  }

  /// A surname behind Mr or Ms takes the full name that came before it.
  private static func titled(_ page: NamePage, _ known: [Name]) -> [Name] {
    var full: [Substring: Name] = [:]
    for name in known where name.type == "person" && name.source == .open {
      guard name.name.contains(" "), let surname = name.name.split(separator: " ").last else {
        continue
      }
      full[surname] = full[surname] ?? name
    }
    return known.compactMap { name in
      guard name.source == .open, let whole = full[name.name[...]] else { return nil }
      var copy = name
      copy.name = whole.name
      copy.type = whole.type
      copy.partOf = whole.partOf
      copy.source = .bracket
      return copy
    }
  }
}
