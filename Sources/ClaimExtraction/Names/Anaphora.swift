import ClaimModel

/// Words that stand for a name before them: 該公司, the office, he, it.
enum Anaphora {
  static func resolved(_ page: NamePage, _ names: [Name]) -> [Name] {
    let taken = names.map(\.range)
    var found = names
    var next = 0
    var before: [Name] = []
    var coveredTo = 0
    for sighting in page.cues.sightings {
      while next < names.count, names[next].range.upperBound <= sighting.range.lowerBound {
        before.append(names[next])
        next += 1
      }
      let isCovered = sighting.range.lowerBound < coveredTo
      coveredTo = max(coveredTo, sighting.range.upperBound)
      guard !isCovered, !page.clauses.isSilenced(sighting.range.lowerBound) else { continue }
      if next < taken.count, taken[next].overlaps(sighting.range) { continue }
      guard let name = antecedent(page, sighting, before) else { continue }
      let resolved = Name(
        range: sighting.range, name: name.name, type: name.type, source: .anaphor,
        partOf: name.partOf)
      found.append(resolved)
      before.append(resolved)
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// How many names back an antecedent may lie.
  private static let reach = 24

  private static func antecedent(_ page: NamePage, _ sighting: Cues.Sighting, _ before: [Name])
    -> Name?
  {
    let recent = before.suffix(reach)
    if sighting.roles.contains(.anaphorFormer) {
      return recent.last.flatMap { last in recent.last { $0.name != last.name } }
    }
    if sighting.roles.contains(.anaphorLatter) { return recent.last }
    if sighting.roles.contains(.anaphorPerson) {
      return recent.last { $0.type == "person" }
    }
    if sighting.roles.contains(.anaphorOrganisation) {
      let noun = lastWord(page, sighting.range)
      if places.contains(noun) {
        return before.last { $0.type == "place" && isNamed(page, $0, noun) }
          ?? recent.last { $0.type == "place" }
      }
      let alike = before.suffix(60).filter {
        $0.type == "organisation" && !noun.isEmpty && !generic.contains(noun)
          && isNamed(page, $0, noun)
      }
      // "The bank" is the house with a name of its own, not "the central bank", which is nobody's name.
      let sameNoun = alike.last { isProper(page, $0) } ?? alike.last
      if sameNoun == nil, isSpecific(page, noun) { return nil }
      let isFirm = firms.contains(noun)
      let bodies = recent.filter { $0.type == "organisation" && !(isFirm && isOffice(page, $0)) }
      return sameNoun ?? about(page, bodies)
        ?? about(
          page,
          recent.filter {
            $0.type.isEmpty && $0.source != .anaphor && !page.isAllCapitals($0.range)
              && !(isFirm && isPlaced(page, $0))
          })
    }
    guard sighting.roles.contains(.anaphorAny) else { return nil }
    let place = sighting.range.lowerBound
    let isLatin = page.folded[place].isLatin
    return subject(
      page, place, isLatin ? before.suffix(reach).filter { $0.type != "person" } : before)
  }

  /// 該國, 該市: a place is meant.
  private static let places: Set<String> = [
    "国", "市", "县", "省", "区", "镇", "乡", "州", "county", "city", "town", "country", "village",
    "island", "province", "region", "nation",
  ]

  /// Written with a capital somewhere, or in Chinese.
  private static func isProper(_ page: NamePage, _ name: Name) -> Bool {
    name.source == .anaphor
      ? name.name.contains(where: \.isUppercase)
        && page.text.foldedText(name.range).hasPrefix("the ")
      : page.folded[name.range.lowerBound].isHan || name.range.contains { page.isCapital($0) }
  }

  /// The name, or the words that stand for it, end in the noun: 某某行 may be Some Bank in the lexicon.
  private static func isNamed(_ page: NamePage, _ name: Name, _ noun: String) -> Bool {
    ends(name.name, in: noun) || ends(page.text.foldedText(name.range), in: noun)
      || ends(String(page.written(name.range).split { "（(".contains($0) }.first ?? ""), in: noun)
  }

  /// 該署, "the council": an office of that kind, or nobody whom the text has named.
  private static func isSpecific(_ page: NamePage, _ noun: String) -> Bool {
    page.packs.officeNouns.contains(noun)
      || noun.unicodeScalars.count == 1
        && noun.unicodeScalars.allSatisfy { page.packs.offices.contains($0.value) }
  }

  /// Nouns that any firm is called by: that a name ends in them tells nothing.
  private static let generic: Set<String> = ["司", "业", "团", "company", "firm", "group"]

  /// What 該公司, "the firm" and "the airline" end in: no office or society is meant.
  private static let firms: Set<String> = [
    "司", "业", "团", "company", "firm", "group", "airline", "chipmaker", "carmaker", "automaker",
    "retailer", "operator", "utility", "start-up", "startup", "manufacturer", "carrier", "lender",
    "bank", "club", "co-operative", "cooperative", "developer", "builder", "brewer", "supplier",
    "producer", "processor", "miner", "insurer", "drugmaker", "shipyard", "shipbuilder",
    "publisher", "grocer", "refiner", "steelmaker", "smelter", "railway", "broadcaster",
    "supermarket", "broker", "side", "champions", "商", "店", "厂", "航",
  ]

  /// "turbines at Callow Moor": a name behind a preposition of place is no firm.
  private static func isPlaced(_ page: NamePage, _ name: Name) -> Bool {
    let place = name.range.lowerBound
    return ["at ", "in ", "near ", "from ", "outside "].contains { word in
      let start = place - word.utf8.count
      return start > 0 && page.text.foldedText(start..<place) == word
        && !page.folded[start - 1].isLatin
    }
  }

  /// It, its, 該公司, "the grocer": a firm may be meant, no office.
  static func meansFirm(_ page: NamePage, _ range: Range<Int>) -> Bool {
    if page.cues.at(range.lowerBound, .anaphorAny) != nil { return true }
    guard page.cues.at(range.lowerBound, .anaphorOrganisation) != nil else { return false }
    let noun = lastWord(page, range)
    return !isSpecific(page, noun) && !places.contains(noun)
  }

  /// A ministry, an office, a court, a society: by the last character or word of its name.
  private static func isOffice(_ page: NamePage, _ name: Name) -> Bool {
    if name.source == .anaphor {
      return isOfficeHead(page, name.name.lowercased())
        || Folding.fold(name.name).last.map { page.packs.offices.contains($0) } ?? false
    }
    if page.folded[name.range.upperBound - 1].isHan {
      return page.packs.offices.contains(page.folded[name.range.upperBound - 1])
    }
    return isOfficeHead(page, page.text.foldedText(name.range))
  }

  private static func isOfficeHead(_ page: NamePage, _ name: String) -> Bool {
    let words = name.split(separator: " ").map(String.init)
    // "Ministry of Justice", "Office for Fair Trading"
    let joint = words.firstIndex { $0 == "of" || $0 == "for" }
    let head = joint.flatMap { $0 > 0 ? words[$0 - 1] : nil } ?? words.last ?? ""
    return page.packs.officeNouns.contains(head)
  }

  /// Of the last sentence that names one, the first: what that sentence is about.
  private static func about(_ page: NamePage, _ names: [Name]) -> Name? {
    guard let near = names.last, let clause = page.clauses.clauseIndex(at: near.range.lowerBound)
    else { return names.last }
    let sentence = page.clauses.sentences[page.clauses.clauses[clause].sentence]
    return names.first { sentence.contains($0.range.lowerBound) } ?? near
  }

  /// The noun of "the office"; empty for Chinese, where 該局 takes its last character.
  private static func lastWord(_ page: NamePage, _ range: Range<Int>) -> String {
    if page.folded[range.lowerBound].isHan {
      let isSide = page.folded[range.upperBound - 1] == 0x65B9
      let end = isSide ? range.upperBound - 1 : range.upperBound
      return page.text.foldedText((end - 1)..<end)
    }
    return page.text.foldedText(range).split(separator: " ").last.map(String.init) ?? ""
  }

  private static func ends(_ name: String, in noun: String) -> Bool {
    Folding.fold(name).suffix(noun.unicodeScalars.count).elementsEqual(Folding.fold(noun))
  }

  /// The first name of the sentence, if it stands before the pronoun, else the first of the sentence before.
  private static func subject(_ page: NamePage, _ place: Int, _ before: [Name]) -> Name? {
    guard let clause = page.clauses.clauseIndex(at: place) else { return nil }
    let sentence = page.clauses.clauses[clause].sentence
    let here = page.clauses.sentences[sentence]
    if let first = before.suffix(reach).first(where: { here.contains($0.range.lowerBound) }) {
      return first
    }
    guard sentence > 0 else { return nil }
    let last = page.clauses.sentences[sentence - 1]
    return before.suffix(reach).first { last.contains($0.range.lowerBound) }
  }
}
