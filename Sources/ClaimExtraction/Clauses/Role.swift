import ClaimModel

/// The cue roles that the rules on clauses, names and statements read. Cues of other roles are not theirs.
enum Role: String, CaseIterable, Sendable {
  case noticeHeading = "notice.heading"
  case noticeAdvert = "notice.advert"
  case noticeShare = "notice.share"
  case noticeControl = "notice.control"
  case noticeSale = "notice.sale"
  case noticeAppeal = "notice.appeal"
  case noticeContact = "notice.contact"
  case noticeWeather = "notice.weather"
  case noticeByline = "notice.byline"
  case noticeCopyright = "notice.copyright"

  case abbreviation = "clause.abbreviation"
  case auxiliary = "clause.auxiliary"
  case connective = "clause.connective"
  case preposition = "clause.preposition"
  case conjunction = "clause.conjunction"
  case subordinate = "clause.subordinate"
  case subordinateEnd = "clause.subordinate-end"
  case concession = "clause.concession"
  case continuation = "clause.continuation"
  case aspect = "clause.aspect"
  case says
  case negation
  case negationLack = "negation.lack"
  case denial

  case organisationEnd = "name.organisation-end"
  case organisationNoun = "name.organisation-noun"
  case personTitle = "name.title"
  case honorific = "name.honorific"
  case surname = "name.surname"
  case generic = "name.generic"
  case acronym = "name.common-acronym"
  case nameStop = "name.stop"
  case notName = "name.not"
  case month = "name.month"

  case anaphorOrganisation = "anaphor.organisation"
  case anaphorPerson = "anaphor.person"
  case anaphorAny = "anaphor.any"

  case opinion = "worth.opinion"
  case question = "worth.question"
  case vague = "worth.vague"
  case superlative = "worth.superlative"
  case cause = "worth.cause"
  case degree = "worth.degree"
  case speaker = "worth.first-person"
  case headingOfOpinion = "worth.opinion-heading"
}

/// The lexicon, divided for the rules on clauses, names and statements. Made once, used for every article.
struct Packs: Sendable {
  let lexicon: Lexicon
  let names: Vocabulary
  let predicates: Vocabulary
  let cues: Vocabulary
  /// The entry of the class for verbs that the lexicon does not know.
  let bareEntry: Int32?
  /// For each entry of the lexicon, the role of a cue that these rules read.
  private let roles: [Role?]

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    let roles = lexicon.entries.map { $0.kind == .cue ? Role(rawValue: $0.name) : nil }
    self.roles = roles
    bareEntry = lexicon.entries.firstIndex {
      $0.kind == .predicate && $0.name == PredicateFinder.bareClass
    }.map(Int32.init)
    names = Vocabulary(lexicon, kinds: [.name])
    predicates = Vocabulary(lexicon, kinds: [.predicate])
    cues = Vocabulary(lexicon) { $0.kind == .cue && Role(rawValue: $0.name) != nil }
  }

  func roles(of match: Vocabulary.Match) -> [Role] { match.entries.compactMap { roles[Int($0)] } }
}

/// Where the cues of `Role` stand in a text: at each place the longest word that begins there.
struct Cues: Sendable {
  struct Sighting: Sendable {
    var range: Range<Int>
    var roles: [Role]
  }

  /// In order; a later one may begin inside an earlier one.
  let sightings: [Sighting]

  init(_ text: [UInt32], _ packs: Packs) {
    var sightings: [Sighting] = []
    for i in text.indices {
      guard let match = packs.cues.longest(in: text, at: i, limit: text.count) else { continue }
      sightings.append(Sighting(range: match.range, roles: packs.roles(of: match)))
    }
    self.sightings = sightings
  }

  /// The sightings that begin inside `range` and end by its end.
  func within(_ range: Range<Int>) -> [Sighting] {
    var i = firstIndex(from: range.lowerBound)
    var found: [Sighting] = []
    while i < sightings.count, sightings[i].range.lowerBound < range.upperBound {
      if sightings[i].range.upperBound <= range.upperBound { found.append(sightings[i]) }
      i += 1
    }
    return found
  }

  func within(_ range: Range<Int>, _ role: Role) -> [Range<Int>] {
    within(range).compactMap { $0.roles.contains(role) ? $0.range : nil }
  }

  func has(_ role: Role, in range: Range<Int>) -> Bool {
    within(range).contains { $0.roles.contains(role) }
  }

  /// The cue of `role` that begins at `place`.
  func at(_ place: Int, _ role: Role) -> Range<Int>? {
    let i = firstIndex(from: place)
    guard i < sightings.count, sightings[i].range.lowerBound == place,
      sightings[i].roles.contains(role)
    else { return nil }
    return sightings[i].range
  }

  private func firstIndex(from place: Int) -> Int {
    var low = 0
    var high = sightings.count
    while low < high {
      let middle = (low + high) / 2
      if sightings[middle].range.lowerBound < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
