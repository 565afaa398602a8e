import ClaimModel

/// The cue roles that the rules on clauses, names and statements read. Cues of other roles are not theirs.
enum Role: UInt8, CaseIterable, Sendable {
  case noticeHeading
  case noticeAdvert
  case noticeShare
  case noticeControl
  case noticeSale
  case noticeAppeal
  case noticeInvite
  case noticeOffer
  case noticeContact
  case noticeWeather
  case noticeByline
  case noticeCopyright
  case abbreviation
  case auxiliary
  case connective
  case preposition
  case conjunction
  case subordinate
  case subordinateEnd
  case concession
  case continuation
  case contrast
  case aspect
  case says
  case tells
  case than
  case notThan
  case moreWord
  case lessWord
  case negation
  case negationLack
  case denial
  case rumour
  case organisationEnd
  case organisationNoun
  case firmEnd
  case personTitle
  case honorific
  case surname
  case generic
  case acronym
  case nameStop
  case notName
  case month
  case anaphorOrganisation
  case anaphorFormer
  case anaphorLatter
  case anaphorPerson
  case anaphorAny
  case opinion
  case question
  case vague
  case superlative
  case cause
  case degree
  case speaker
  case headingOfOpinion

  /// The roles by their dotted names in the lexicon.
  static let named: [String: Role] = [
    "notice.heading": .noticeHeading,
    "notice.advert": .noticeAdvert,
    "notice.share": .noticeShare,
    "notice.control": .noticeControl,
    "notice.sale": .noticeSale,
    "notice.appeal": .noticeAppeal,
    "notice.invite": .noticeInvite,
    "notice.offer": .noticeOffer,
    "notice.contact": .noticeContact,
    "notice.weather": .noticeWeather,
    "notice.byline": .noticeByline,
    "notice.copyright": .noticeCopyright,
    "clause.abbreviation": .abbreviation,
    "clause.auxiliary": .auxiliary,
    "clause.connective": .connective,
    "clause.preposition": .preposition,
    "clause.conjunction": .conjunction,
    "clause.subordinate": .subordinate,
    "clause.subordinate-end": .subordinateEnd,
    "clause.concession": .concession,
    "clause.continuation": .continuation,
    "clause.contrast": .contrast,
    "clause.aspect": .aspect,
    "says": .says,
    "compare.than": .than,
    "compare.none": .notThan,
    "compare.more": .moreWord,
    "compare.less": .lessWord,
    "says.shows": .tells,
    "says.announces": .tells,
    "says.reckons": .tells,
    "says.counts": .tells,
    "negation": .negation,
    "negation.clause": .negation,
    "negation.lack": .negationLack,
    "denial": .denial,
    "says.rumour": .rumour,
    "name.organisation-end": .organisationEnd,
    "name.organisation-noun": .organisationNoun,
    "name.firm-end": .firmEnd,
    "name.title": .personTitle,
    "name.honorific": .honorific,
    "name.surname": .surname,
    "name.generic": .generic,
    "name.common-acronym": .acronym,
    "name.stop": .nameStop,
    "name.not": .notName,
    "name.month": .month,
    "anaphor.organisation": .anaphorOrganisation,
    "anaphor.former": .anaphorFormer,
    "anaphor.latter": .anaphorLatter,
    "anaphor.person": .anaphorPerson,
    "anaphor.any": .anaphorAny,
    "worth.opinion": .opinion,
    "worth.question": .question,
    "worth.vague": .vague,
    "worth.superlative": .superlative,
    "worth.cause": .cause,
    "worth.degree": .degree,
    "worth.first-person": .speaker,
    "worth.opinion-heading": .headingOfOpinion,
  ]

  /// By the dotted name in the lexicon.
  init?(rawValue name: String) {
    guard let role = Role.named[name] else { return nil }
    self = role
  }
}

/// A set of roles in one word.
struct RoleSet: Hashable, Sendable {
  private var bits: UInt64 = 0

  init(_ roles: [Role] = []) { for role in roles { insert(role) } }

  mutating func insert(_ role: Role) { bits |= 1 << UInt64(role.rawValue) }
  func contains(_ role: Role) -> Bool { bits & (1 << UInt64(role.rawValue)) != 0 }
  func isDisjoint(with other: RoleSet) -> Bool { bits & other.bits == 0 }
  mutating func formUnion(_ other: RoleSet) { bits |= other.bits }
  /// The roles that are in neither `other` nor twice, in the order of their declaration.
  func subtracting(_ other: RoleSet) -> [Role] {
    var rest = bits & ~other.bits
    var roles: [Role] = []
    while rest != 0 {
      if let role = Role(rawValue: UInt8(rest.trailingZeroBitCount)) { roles.append(role) }
      rest &= rest - 1
    }
    return roles
  }
}

/// The lexicon, divided for the rules on clauses, names and statements. Made once, used for every article.
struct Packs: Sendable {
  let lexicon: Lexicon
  let names: Vocabulary
  let predicates: Vocabulary
  let cues: Vocabulary
  /// The properties: words that are no part of a firm's name
  let terms: Vocabulary
  /// The entry of the class for verbs that the lexicon does not know.
  let bareEntry: Int32?
  /// The entry of the class for superlatives.
  let leadsEntry: Int32?
  /// The entries of the classes for more and for less than another.
  let moreEntry: Int32?
  let lessEntry: Int32?
  /// For each entry of the lexicon, its weight as a verb; 0 where it is no predicate.
  let verbWeights: [Double]
  /// For each entry of the lexicon, what its predicate makes of a claim.
  let verbKinds: [Claim.Kind?]
  /// English verbs in the form that may as well be a noun: plan, fund, report.
  let baseForms: Set<[UInt32]>
  /// 廠, 龍頭: a trade before the name of a listed firm
  let trades: PhraseTable<Bool>
  /// 绝对量, change: words of tables
  let tables: TableWords
  /// 局, ministry: what the names of offices and societies end in
  let offices: CodePoints
  let officeNouns: Set<String>
  /// Words behind which a noun is none that the clause opens with, and in which no noun phrase ends
  let prepositions: Set<String>
  let noEnds: Set<String>
  /// 把, 因, 在: characters that stand alone before what is no subject
  let noSubjects: CodePoints
  /// For each entry of the lexicon, the role of a cue that these rules read.
  private let roles: [Role?]

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    let roles = lexicon.entries.map { $0.kind == .cue ? Role.named[$0.name] : nil }
    self.roles = roles
    func predicate(_ name: String) -> Int32? {
      lexicon.entries.firstIndex { $0.kind == .predicate && $0.name == name }.map(Int32.init)
    }
    func words(_ name: String) -> [String] {
      lexicon.entries.filter { $0.kind == .cue && $0.name == name }.flatMap(\.aliases)
    }
    tables = TableWords(lexicon)
    trades = PhraseTable(words("frame.zh.trades").map { (Folding.fold($0), true) })
    bareEntry = predicate(PredicateFinder.bareClass)
    leadsEntry = predicate(Superlative.leads)
    moreEntry = predicate(Than.more)
    lessEntry = predicate(Than.less)
    verbKinds = lexicon.entries.map { entry in
      guard entry.kind == .predicate else { return nil }
      return entry.type == "comparison" ? .comparison : entry.type == "event" ? .event : .statement
    }
    verbWeights = zip(lexicon.entries, verbKinds).map { PredicateFinder.baseWeight($0, $1) }
    baseForms = Packs.baseForms(lexicon)
    offices = CodePoints(folding: words("frame.zh.offices").joined())
    officeNouns = Set(words("frame.en.office-nouns"))
    prepositions = Set(words("frame.en.prepositions"))
    noEnds = Set(words("frame.en.no-ends") + words("frame.en.modals"))
    noSubjects = CodePoints(folding: words("frame.zh.no-subjects").joined())
    names = Vocabulary(lexicon, kinds: [.name])
    terms = Vocabulary(lexicon, kinds: [.property])
    predicates = Vocabulary(lexicon, kinds: [.predicate])
    cues = Vocabulary(lexicon) { $0.kind == .cue && Role.named[$0.name] != nil }
  }

  /// Words of a class that also holds them with s and with ed.
  private static func baseForms(_ lexicon: Lexicon) -> Set<[UInt32]> {
    var forms: Set<[UInt32]> = []
    for entry in lexicon.entries where entry.kind == .predicate {
      let words = Set(entry.aliases)
      for word in words
      where words.contains(word + "s")
        && (words.contains(word + "ed") || words.contains(word + "d"))
      { forms.insert(Folding.fold(word)) }
    }
    return forms
  }

  func roles(of entries: ArraySlice<Int32>) -> RoleSet {
    var set = RoleSet()
    for entry in entries { if let role = roles[Int(entry)] { set.insert(role) } }
    return set
  }
}
