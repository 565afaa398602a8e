import ClaimModel

/// Runs of capitalised words: Port Lowell, University of Marl, Dr Hana Whitby.
enum CapitalRule {
  struct Word {
    var range: Range<Int>
    var isCapital: Bool
    /// The first word of a sentence, a quotation or a line, or behind a colon.
    var isFirst: Bool
    var isNumber: Bool
  }

  static func names(_ page: NamePage) -> [Name] {
    var names: [Name] = []
    for sentence in page.clauses.sentences {
      let words = words(page, sentence)
      let capitals = words.count { $0.isCapital }
      let letters = words.count { !$0.isNumber }
      // A headline in capitals says nothing of names.
      if letters > 4, capitals * 10 > letters * 8 { continue }
      names += runs(page, words).flatMap { divided(page, $0) }.compactMap { name(page, $0) }
    }
    return names
  }

  private static func words(_ page: NamePage, _ sentence: Range<Int>) -> [Word] {
    let text = page.folded
    var words: [Word] = []
    var i = sentence.lowerBound
    while i < sentence.upperBound {
      guard text[i].isLatin || text[i].isDigit else {
        i += 1
        continue
      }
      let start = i
      while i < sentence.upperBound, isInner(text, i, sentence) { i += 1 }
      let before = start > sentence.lowerBound ? text[start - 1] : 0
      let isFirst =
        start == sentence.lowerBound || Marks.openQuotes.contains(before) || before == 0x22
        || before == 0x20 && start - 2 >= sentence.lowerBound && text[start - 2] == 0x3A
      words.append(
        Word(
          range: start..<i, isCapital: page.isCapital(start), isFirst: isFirst,
          isNumber: text[start].isDigit))
    }
    return words
  }

  /// Letters, digits, and - ' & between letters; the s of a possessive is left out.
  private static func isInner(_ text: [UInt32], _ i: Int, _ sentence: Range<Int>) -> Bool {
    if text[i].isLatin || text[i].isDigit { return true }
    guard i + 1 < sentence.upperBound, text[i + 1].isLatin || text[i + 1].isDigit else {
      return false
    }
    if text[i] == 0x2D { return true }
    guard text[i] == 0x27 || text[i] == 0x2019, i > sentence.lowerBound, text[i - 1].isLatin else {
      return false
    }
    let isPossessive =
      text[i + 1] == 0x73 && (i + 2 >= sentence.upperBound || !text[i + 2].isLatin)
    return !isPossessive
  }

  /// Words that may stand inside a name in lower case.
  private static func runs(_ page: NamePage, _ words: [Word]) -> [[Word]] {
    var runs: [[Word]] = []
    var run: [Word] = []
    for (i, word) in words.enumerated() {
      if let last = run.last, !joins(page, last.range.upperBound, word.range.lowerBound) {
        runs.append(run)
        run = []
      }
      if word.isCapital {
        run.append(word)
      } else if !run.isEmpty, i + 1 < words.count, words[i + 1].isCapital,
        isLink(page, word) || isAnd(page, words, i, run)
      {
        run.append(word)
      } else if !run.isEmpty {
        runs.append(run)
        run = []
      }
    }
    if !run.isEmpty { runs.append(run) }
    return runs.compactMap { trimmed(page, $0) }
  }

  private static let links: Set<[UInt32]> = Set(
    ["of", "de", "van", "von", "der", "den", "del", "la", "al", "bin", "for"].map {
      Folding.fold($0)
    })

  private static func isLink(_ page: NamePage, _ word: Word) -> Bool {
    links.contains(Array(page.folded[word.range]))
  }

  /// "The Food and Field Workers' Union": "and" within one body's name, which begins behind "the" and ends in a noun for bodies.
  private static func isAnd(_ page: NamePage, _ words: [Word], _ i: Int, _ run: [Word]) -> Bool {
    func isBody(_ word: Word) -> Bool {
      page.cues.at(word.range.lowerBound, .organisationNoun) == word.range
    }
    guard page.folded[words[i].range].elementsEqual([0x61, 0x6E, 0x64]), run.count <= 2,
      !run.contains(where: isBody), let first = run.first,
      page.folded[..<first.range.lowerBound].suffix(4).elementsEqual([0x74, 0x68, 0x65, 0x20])
    else { return false }
    let rest = words[(i + 1)...].prefix { $0.isCapital }.prefix(4)
    return rest.count > 1 && rest.dropFirst().contains(where: isBody)
  }

  /// "Adaeze Nwosu of Kelbrook University" is somebody of some body: two names.
  private static func divided(_ page: NamePage, _ run: [Word]) -> [[Word]] {
    func isBody(_ word: Word) -> Bool {
      word.isCapital && page.cues.at(word.range.lowerBound, .organisationNoun) == word.range
    }
    guard let of = run.firstIndex(where: { page.folded[$0.range].elementsEqual([0x6F, 0x66]) }),
      (2...3).contains(of), !run[..<of].contains(where: isBody),
      run[(of + 1)...].contains(where: isBody)
    else { return [run] }
    return [Array(run[..<of]), Array(run[(of + 1)...])]
  }

  /// One space, "'s " before an organisation's noun, " & ", or ". " after an initial lie between words of one name.
  private static func joins(_ page: NamePage, _ end: Int, _ start: Int) -> Bool {
    let between = Array(page.folded[end..<start])
    if between == [0x20] || between == [0x0A] || between == [0x20, 0x26, 0x20] { return true }
    // "Growers' Federation"
    if between == [0x27, 0x20] || between == [0x2019, 0x20] {
      return page.cues.at(start, .organisationNoun) != nil
    }
    if between == [0x2E, 0x20] {
      return end > 0
        && (end < 2 || !page.folded[end - 2].isLatin || page.cues.at(end - 2, .personTitle) != nil
          || page.cues.at(end - 2, .honorific) != nil)
    }
    let isPossessive = between.count == 3 && between[1] == 0x73 && between[2] == 0x20
    return isPossessive && page.cues.at(start, .organisationNoun) != nil
  }

  private static func trimmed(_ page: NamePage, _ run: [Word]) -> [Word]? {
    var run = run[...]
    while let first = run.first,
      !first.isCapital || isNotName(page, first)
    {
      run = run.dropFirst()
    }
    while let last = run.last,
      !last.isCapital || isNotName(page, last)
    {
      run = run.dropLast()
    }
    return run.isEmpty ? nil : Array(run)
  }

  /// January, January-March; 95%CI; the SS of 600519.SS: no name, and none opens or ends so.
  private static func isNotName(_ page: NamePage, _ word: Word) -> Bool {
    let (text, start) = (page.folded, word.range.lowerBound)
    if page.cues.at(start, .notName) == word.range || isMoneySign(text, word) { return true }
    if start > 1, text[start - 1] == 0x25 || text[start - 1] == 0x2E && !text[start - 2].isSpace,
      page.isAllCapitals(word.range)
    {
      return true
    }
    let parts = text[word.range].split(separator: 0x2D)
    return parts.count > 1
      && parts.allSatisfy { page.cues.at($0.startIndex, .notName) == $0.startIndex..<$0.endIndex }
  }

  /// HK of HK$500, A of A$20; TEU of 58.8萬TEU.
  private static func isMoneySign(_ text: [UInt32], _ word: Word) -> Bool {
    let (start, end) = (word.range.lowerBound, word.range.upperBound)
    if end < text.count, text[end] == 0x24 { return true }
    return start > 0 && (text[start - 1].isDigit || scales.contains(text[start - 1]))
  }

  private static let scales = CodePoints(folding: "百千万亿兆")

  private static func name(_ page: NamePage, _ run: [Word]) -> Name? {
    guard let first = run.first, let last = run.last else { return nil }
    var words = run
    var isTitled = isTitleBefore(page, first.range.lowerBound)
    while words.count > 1, let word = words.first, isTitle(page, word.range) {
      words.removeFirst()
      isTitled = true
    }
    guard let start = words.first?.range.lowerBound else { return nil }
    var range = start..<last.range.upperBound
    if words.count == 1 {
      if range.count == 1 { return nil }
      if isTitle(page, words[0].range) { return nil }
      if range.contains(where: { page.folded[$0].isDigit }) { return nil }
      if page.cues.at(start, .acronym)?.upperBound == range.upperBound { return nil }
      if words[0].isFirst, !isTitled, !page.isAllCapitals(range), !isApposed(page, range) {
        return nil
      }
    }
    if page.folded[start..<range.upperBound].starts(with: [0x73, 0x74, 0x20]),
      page.folded[range.upperBound...].starts(with: [0x27, 0x73])
        || page.folded[range.upperBound...].starts(with: [0x2019, 0x73])
    {
      range = start..<(range.upperBound + 2)
    }
    let isOrganisation = words.contains { word in
      word.isCapital && page.cues.at(word.range.lowerBound, .organisationNoun) == word.range
    }
    let type =
      isOrganisation && !(isTitled && words.count < 3)
      ? "organisation" : isTitled || isNamedPerson(page, range, words.count) ? "person" : ""
    return Name(
      range: range, name: page.written(range), type: type, source: .open, partOf: nil)
  }

  /// "Nordbank, the biggest lender, said": what a comma and an article explain is a name.
  private static func isApposed(_ page: NamePage, _ range: Range<Int>) -> Bool {
    let text = page.folded
    let rest = text[range.upperBound..<min(text.count, range.upperBound + 60)]
    guard page.cues.at(range.lowerBound, .notName) == nil,
      !text[range].suffix(2).elementsEqual([0x6C, 0x79])
    else { return false }
    if relatives.contains(where: { rest.starts(with: $0) }) { return true }
    guard articles.contains(where: { rest.starts(with: $0) }),
      let close = rest.dropFirst(2).firstIndex(of: 0x2C)
    else { return false }
    return page.clauses.verbs.within(range.upperBound..<close).isEmpty
  }

  private static let relatives = [", which ", ", whose ", ", who "].map { Folding.fold($0) }
  private static let articles = [", the ", ", a ", ", an "].map { Folding.fold($0) }

  private static func isTitle(_ page: NamePage, _ range: Range<Int>) -> Bool {
    for role in [Role.personTitle, .honorific] {
      if let cue = page.cues.at(range.lowerBound, role), cue.upperBound <= range.upperBound + 1,
        cue.upperBound >= range.upperBound
      {
        return true
      }
    }
    return false
  }

  /// "director Colin Maybury", 分析師Rui Ma: a title ends right before the name.
  private static func isTitleBefore(_ page: NamePage, _ start: Int) -> Bool {
    let from = max(0, start - 24)
    return page.cues.within(from..<start).contains { sighting in
      sighting.roles.contains(.personTitle)
        && page.folded[sighting.range.upperBound..<start].allSatisfy { $0.isSpace || $0 == 0x2E }
    }
  }

  /// Two or three words with a title beside a comma: "the office's director, Colin Maybury".
  private static func isNamedPerson(_ page: NamePage, _ range: Range<Int>, _ words: Int) -> Bool {
    guard words == 2 || words == 3 else { return false }
    let text = page.folded
    let after = range.upperBound..<min(text.count, range.upperBound + 40)
    if text[after].first == 0x2C, page.cues.has(.personTitle, in: after) { return true }
    let before = max(0, range.lowerBound - 40)..<range.lowerBound
    return text[before].suffix(2).first == 0x2C && page.cues.has(.personTitle, in: before)
  }
}
