/// Organisations by what their names end in: 南山銀行, 港務局; the county health office.
enum OrganisationRule {
  /// Longest name before its ending, in characters.
  private static let reach = 12

  static func names(_ page: NamePage, _ known: [Name]) -> [Name] {
    var places: [Int: Range<Int>] = [:]
    for name in known { places[name.range.upperBound] = name.range }
    var names: [Name] = []
    for sighting in page.cues.sightings {
      if sighting.roles.contains(.organisationEnd) {
        if let name = chinese(page, sighting.range, places) { names.append(name) }
      } else if sighting.roles.contains(.firmEnd) {
        if let name = FirmRule.name(page, sighting.range) { names.append(name) }
      } else if sighting.roles.contains(.organisationNoun) {
        if let name = english(page, sighting.range) { names.append(name) }
      }
    }
    return names
  }

  private static func chinese(_ page: NamePage, _ end: Range<Int>, _ places: [Int: Range<Int>])
    -> Name?
  {
    let text = page.folded
    var start = end.lowerBound
    while start > 0, end.lowerBound - start < reach {
      if let place = places[start] {
        start = place.lowerBound
        continue
      }
      guard text[start - 1].isHan, !page.stops[start] || isNoun(page, start, end) else { break }
      start -= 1
    }
    start = behindVerb(page, start..<end.lowerBound)
    start = withoutGeneric(page, start..<end.lowerBound)
    // 生產商安棣製藥: 商 ends the word before.
    if start > 0, page.stops[start], text[start] == 0x5546, end.lowerBound - start > 2 {
      start += 1
    }
    let isFull = end.count > 2
    guard end.lowerBound - start >= (isFull ? 0 : 2) else { return nil }
    guard places[end.upperBound]?.lowerBound != start else { return nil }
    let range = start..<end.upperBound
    if places[end.lowerBound]?.lowerBound == start, !isFull { return nil }
    return Name(
      range: range, name: page.written(range), type: "organisation", source: .open, partOf: nil)
  }

  /// 綠能公司: 能 right before the ending is energy, and no verb.
  private static func isNoun(_ page: NamePage, _ place: Int, _ end: Range<Int>) -> Bool {
    place == end.lowerBound && page.folded[place - 1] == 0x80FD
  }

  /// 船公司改組聯盟: a name does not reach across a verb or an adverb.
  private static func behindVerb(_ page: NamePage, _ range: Range<Int>) -> Int {
    let tokens = HanWords.shared.tokens(of: page.folded, range)
    let last = tokens.last {
      [.verb, .adverb, .function, .pronoun].contains($0.word) && $0.range.count > 1
        || $0.word == .function
    }
    if let last { return last.range.upperBound }
    // 僅北陽醫院: an adverb at the head is none of the name.
    return tokens.prefix { $0.word == .adverb }.last?.range.upperBound ?? range.lowerBound
  }

  /// Leaves out words that make the noun general (這家, 大型); what is left of 大型科技公司 is no name.
  private static func withoutGeneric(_ page: NamePage, _ range: Range<Int>) -> Int {
    var start = range.lowerBound
    while start < range.upperBound, let cue = page.cues.at(start, .generic),
      cue.upperBound <= range.upperBound
    {
      start = cue.upperBound
    }
    return start
  }

  /// "the" + one to three lower-case words + office, council, hospital …
  private static func english(_ page: NamePage, _ noun: Range<Int>) -> Name? {
    guard page.folded[noun.lowerBound].isLatin, !page.isCapital(noun.lowerBound) else { return nil }
    // "the control group" and "the vaccinated group" are no firms.
    if page.text.foldedText(noun) == "group" { return nil }
    var start = noun.lowerBound
    for _ in 0..<4 {
      guard start >= 2, page.folded[start - 1] == 0x20 || page.folded[start - 1] == 0x0A else {
        return nil
      }
      var word = start - 1
      while word > 0, page.folded[word - 1].isLatin { word -= 1 }
      guard word < start - 1 else { return nil }
      if start - 1 - word == 3, page.folded[word] == 0x74, page.folded[word + 1] == 0x68 {
        guard start < noun.lowerBound else { return nil }
        let range = start..<noun.upperBound
        return Name(
          range: range, name: page.written(range), type: "organisation", source: .open, partOf: nil)
      }
      let place = word..<(start - 1)
      if !page.cues.within(place).isEmpty,
        page.cues.within(place).contains(where: { $0.range == place })
      {
        return nil
      }
      start = word
    }
    return nil
  }
}
