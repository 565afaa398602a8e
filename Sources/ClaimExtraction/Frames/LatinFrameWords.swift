import ClaimModel

/// The words by which the frames of English numbers are found: `frame.en.…` of the lexicon, folded, in its order.
struct LatinFrameWords: Sendable {
  /// Joins a clause with a subject and a verb of its own
  let joints: [String]
  /// Words behind which a noun is none that the clause opens with
  let prepositions: Set<String>
  /// Words in which no noun phrase ends
  let noEnds: Set<String>
  /// Forms of to be and to have
  let finite: Set<String>
  /// Verbs that are no noun phrase by themselves
  let modals: Set<String>
  /// Words that make no noun phrase
  let fragments: Set<String>
  /// Words in the form of a verb that are none
  let noVerbs: Set<String>
  /// Makes a noun of the verb behind it
  let determiners: Set<String>
  /// Opens a clause and belongs to no noun
  let openers: [Opener]

  /// "while ", "while,"
  struct Opener {
    let open: String
    let closed: String
  }

  /// Behind a count
  let comparisons: [String]
  /// A change against the span before or the same a year before
  let spanChanges: [String]
  /// "of them": a pronoun for the whole
  let wholePronouns: [String]
  /// "as much" at the end: so many times the amount before
  let elliptic: [String]
  /// "80 per cent complete"
  let completions: [String]
  /// "shares": what has a price by the day
  let marketWords: Set<String>
  /// "short of "
  let shortfalls: [String]
  /// Verbs behind a noun in the plural that end its name
  let plainVerbs: Set<String>
  /// Names a change that the figures before make
  let appositions: [String]
  /// Verbs of what lands on one side of a mark, by so much
  let passing: [String]
  /// Behind a rank, where nobody is named among whom
  let tables: [String]
  /// What companies report the change of over a year
  let results: [String]
  /// The end of the words for the same time of the year before
  let yearBack: [String]
  /// A part of a year for which companies report
  let quarters: [String]
  /// Opens the level beside which this one is put
  let besides: [String]
  /// Words before an owner that only say which measure
  let ownerLeads: [String]
  /// Words before a measure that say which it is, not whose
  let noOwners: Set<String>
  /// Opens who stands beside the subject
  let followers: [String]
  /// What stands right before a verb
  let beforeVerbs: [String]
  /// "its ": says whose, and is no part of what is measured
  let possessives: [String]
  /// "average": says how a measure was taken, not what it is
  let averages: Set<String>
  /// "target" right behind a number that is aimed at
  let aims: Set<String>
  /// Opens a noun and is no part of it
  let articles: [String]
  /// Opens a noun
  let definites: [String]
  /// Names nothing that another article must mean
  let deictic: [String]
  /// Before "of" and those who were asked
  let polls: [String]
  /// Verbs of who gives somebody a penalty or an award
  let imposing: Set<String>
  /// With which the writer works out something from the figures before
  let reckoning: [String]
  /// Opens a further part of the figures before
  let further: [String]
  /// Verbs behind a number and its teller
  let crediting: Set<String>
  /// Between a teller and such a verb
  let auxiliaries: Set<String>

  /// - Parameter words: the folded aliases of a cue.
  init(_ words: (String) -> [String]) {
    joints = words("frame.en.joints").map { " " + $0 + " " }
    prepositions = Set(words("frame.en.prepositions"))
    noEnds = Set(words("frame.en.no-ends"))
    finite = Set(words("frame.en.finite"))
    modals = Set(words("frame.en.modals"))
    fragments = Set(words("frame.en.fragments"))
    noVerbs = Set(words("frame.en.no-verbs"))
    determiners = Set(words("frame.en.determiners"))
    openers = words("frame.en.openers").map { Opener(open: $0 + " ", closed: $0 + ",") }
    comparisons = words("frame.en.comparisons").map { $0 + " " }
    spanChanges = words("frame.en.span-changes")
    plainVerbs = Set(words("frame.en.plain-verbs"))
    appositions = words("frame.en.appositions")
    wholePronouns = words("frame.en.whole-pronouns")
    elliptic = words("frame.en.elliptic")
    completions = words("frame.en.completions")
    marketWords = Set(words("frame.en.market-words"))
    shortfalls = words("frame.en.shortfalls").map { $0 + " " }
    passing = words("frame.en.passing").map { $0 + " " }
    tables = words("frame.en.tables")
    results = words("frame.en.results")
    yearBack = words("frame.en.year-back")
    quarters = words("frame.en.quarters")
    besides = words("frame.en.besides").map { $0 + " " }
    ownerLeads = words("frame.en.owner-leads").map { $0 + " " }
    noOwners = Set(words("frame.en.no-owners"))
    followers = words("frame.en.followers").map { $0 + " " }
    possessives = words("frame.en.possessives").map { $0 + " " }
    averages = Set(words("frame.en.averages"))
    aims = Set(words("frame.en.aims"))
    beforeVerbs = words("frame.en.before-verbs").map { $0 + " " }
    articles = words("frame.en.articles").map { $0 + " " }
    definites = words("frame.en.definites").map { $0 + " " }
    deictic = words("frame.en.deictic")
    polls = words("frame.en.polls")
    imposing = Set(words("frame.en.imposing"))
    reckoning = words("frame.en.reckoning").map { $0 + " " }
    further = words("frame.en.further").map { $0 + " " }
    crediting = Set(words("frame.en.crediting"))
    auxiliaries = Set(words("frame.en.auxiliaries"))
  }
}
