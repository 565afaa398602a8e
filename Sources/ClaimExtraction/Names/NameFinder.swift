import ClaimModel

// From words to names.
//
// Names of the lexicon first, the longest at each place. Then the open rules, one a file: organisations by
// what their names end in, persons by the titles before them, capitalised runs, models. Then brackets, which
// teach that two forms are one name. What was taught or found once is looked for again in the whole text, so
// that a short form later resolves to the full one. Last, pronouns and 該公司, the company.

/// Finds the names of a text; see the essay above.
struct NameFinder {
  private(set) var mentions: [Name] = []
  private(set) var taught: [TaughtAlias] = []
  /// The firms of a round-up.
  private(set) var houses: [House] = []

  init(_ text: ReadingText, _ clauses: Clauses, _ packs: Packs) {
    let page = NamePage(text, clauses, packs)
    var found = LexiconNames.names(page)
    found += OrganisationRule.names(page, found)
    found += PersonRule.names(page)
    found += CapitalRule.names(page)
    found = NameFinder.settled(found, page)
    found += ModelRule.names(page, found)
    found = NameFinder.settled(found, page)
    (found, taught) = BracketRule.taught(page, found)
    found += ListedRule.names(page, found)
    found += page.clauses.slugs.map { House.slug($0, page) }
    found += ShortForms.names(page, found, taught)
    found = NameFinder.settled(found, page)
    houses = House.all(page, found.filter { !page.clauses.slugs.contains($0.range) })
    mentions = House.settled(Anaphora.resolved(page, found), houses, page)
  }

  /// In order and without overlaps: of two that overlap the longer stays, of two equal the lexicon's.
  static func settled(_ names: [Name], _ page: NamePage) -> [Name] {
    let ordered = names.sorted {
      if $0.range.lowerBound != $1.range.lowerBound {
        return $0.range.lowerBound < $1.range.lowerBound
      }
      if $0.range.count != $1.range.count { return $0.range.count > $1.range.count }
      return rank($0) < rank($1)
    }
    var kept: [Name] = []
    for name in ordered where !page.clauses.isSilenced(name.range.lowerBound) {
      guard let last = kept.last, last.range.upperBound > name.range.lowerBound else {
        kept.append(name)
        continue
      }
      if name.range.count > last.range.count { kept[kept.count - 1] = name }
    }
    return kept
  }

  private static func rank(_ name: Name) -> Int {
    switch name.source {
    case .lexicon: 0
    case .bracket: 1
    case .open: 2
    case .anaphor: 3
    }
  }
}

/// A text with what the rules on names look up in it.
struct NamePage {
  let text: ReadingText
  let clauses: Clauses
  let packs: Packs
  var folded: [UInt32] { text.folded }
  var cues: Cues { clauses.cues }
  /// For each place, whether a word ends there that no Chinese name reaches across.
  let stops: [Bool]
  /// For each place, whether a verb of two characters or more begins there.
  let verbStarts: [Bool]

  init(_ text: ReadingText, _ clauses: Clauses, _ packs: Packs) {
    self.text = text
    self.clauses = clauses
    self.packs = packs
    var stops = [Bool](repeating: false, count: text.folded.count + 1)
    for sighting in clauses.cues.sightings {
      if sighting.roles.contains(.nameStop) { stops[sighting.range.upperBound] = true }
    }
    var verbStarts = [Bool](repeating: false, count: text.folded.count + 1)
    for verb in clauses.verbs.all
    where verb.range.count > 1 && text.folded[verb.range.lowerBound].isHan {
      stops[verb.range.upperBound] = true
      verbStarts[verb.range.lowerBound] = true
    }
    self.stops = stops
    self.verbStarts = verbStarts
  }

  /// A property of the lexicon: 製程 in 製程半導體 is no firm's name.
  func isTerm(_ range: Range<Int>) -> Bool {
    packs.terms.find(in: folded, at: range.lowerBound, limit: range.upperBound)?.end
      == range.upperBound
  }

  func written(_ range: Range<Int>) -> String {
    var string = text.originalText(range)
    if string.unicodeScalars.contains(where: { $0 == "\n" }) {
      string = String(string.map { $0 == "\n" ? " " : $0 })
    }
    return string
  }

  /// Whether the letter at a place was written as a capital.
  func isCapital(_ place: Int) -> Bool {
    guard folded[place].isLatin else { return false }
    let scalar = text.original[Int(text.starts[place])]
    return scalar.isASCII ? (65...90).contains(scalar.value) : scalar.properties.isUppercase
  }

  /// Whether every letter of a range was written as a capital.
  func isAllCapitals(_ range: Range<Int>) -> Bool {
    range.allSatisfy { !folded[$0].isLatin || isCapital($0) }
  }
}
