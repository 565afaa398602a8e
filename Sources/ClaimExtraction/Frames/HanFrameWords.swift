import ClaimModel

/// The words by which the frames of Chinese numbers are found: `frame.zh.…` of the lexicon, folded, in its order.
struct HanFrameWords: Sendable {
  /// Measures and records that are somebody's and name nobody
  let ownerless: Set<String>
  /// Between a body and its figure: when it was made
  let ownTimes: [String]
  /// With which the writer works out something from the figures before
  let reckoning: [String]
  /// What a plan or a bill does before its figures
  let proposing: [String]
  /// What the names of plans and bills end in
  let documents: [String]
  /// What this firm is called where its name is not said again
  let firmNouns: Set<String>
  /// A change against the span before or the same a year before; the longer before the shorter
  let spanChanges: [String]
  /// 年增: 去年同期
  let spanTimes: [String: String]
  /// 占比: in what a part stands
  let partNouns: [String]
  /// 高居: verbs that place in a rank
  let standing: [String]
  /// Verbs of what lands on one side of a mark
  let passing: [String]
  /// What is set beforehand and may be missed
  let marks: [String]
  /// Family names of one character
  let surnames: CodePoints
  /// As much as
  let equals: [String]
  /// Verbs whose object has the number itself
  let overtaking: Set<String>
  /// Adjectives of one character that end what 比 opens
  let comparatives: CodePoints
  /// Behind a share what is no noun
  let behindShare: CodePoints
  /// Nouns behind a share that are no whole
  let noWholes: Set<String>
  /// Regions in which a rank is
  let rankedIn: [String]
  /// Nouns of the dictionary that lead to a number and are nobody
  let emptyNouns: Set<String>
  /// Verbs that open a clause which describes the noun behind it
  let describing: Set<String>
  /// Opens a cause
  let causes: WordSet
  /// Opens a cause between the noun and its verb
  let causesInside: WordSet
  /// Behind it stands what is made to change, or what is said
  let making: WordSet
  /// Nouns of a reason
  let reasons: [String]
  /// What is done to somebody, right before the sum
  let fates: Set<String>
  /// Per which span
  let perSpans: Set<String>
  /// Words that begin with a character that can be a preposition
  let compounds: [String]
  /// Nouns of people or things that a verb before them describes
  let headNouns: [String]
  /// Spans of time before 內
  let spanWords: [String]
  /// Adverbs of one character that also begin nouns
  let ambiguous: Set<String>
  /// Words with which no subject begins
  let partial: [String]
  /// A place and all in it
  let wholes: Set<String>
  /// Regions that own nothing by themselves
  let worlds: Set<String>
  /// Verbs of expecting behind which stands what is spoken of
  let expecting: Set<String>
  /// Verbs of who tells a figure, before 的
  let telling: [String]
  /// Classifiers of one character
  let classifiers: CodePoints
  /// Which measure, not whose
  let qualifiers: [String]
  /// Verbs of a race whose object has the next number
  let leadVerbs: [String]
  /// A part of what it was at the time behind the word
  let asMuchAs: [String]
  /// Opens where a thing stands
  let placing: [String]
  /// What the names of people behind a percentage end in
  let peopleEnds: [String]
  /// Words of a share of a market
  let marketShares: [String]
  /// Nouns of a share that a place or a firm has
  let shareNouns: Set<String>
  /// Verbs that take an object and describe nothing
  let takingObjects: Set<String>
  /// What the names of offices and societies end in
  let offices: CodePoints
  /// Words that begin like 本屆 and are the place or the house itself
  let local: Set<String>
  /// By how much something changed
  let extents: Set<String>
  /// 我國, 全國: a place by who speaks there
  let ours: Set<String>
  /// Names nothing that another article must mean
  let deictic: [String]
  /// Verbs of who gives somebody a penalty; the longer before the shorter
  let imposing: [String]
  /// What is imposed, right before the number
  let penalties: [String]
  /// Before a verb that is turned against its subject
  let passive: CodePoints
  /// 戶, 業: those who hold or run something, in one character
  let holders: CodePoints
  /// 比, 該: before 計劃 they make it a noun, or measure against it
  let planLeads: CodePoints
  /// 的, 低: behind 計劃 they make it a noun, or measure against it
  let planFollows: CodePoints
  /// 的目標 right behind a number that is aimed at
  let aims: Set<String>
  /// Between an aim and the number at which it is set
  let setting: Set<String>

  /// - Parameter words: the folded aliases of a cue.
  init(_ words: (String) -> [String]) {
    holders = CodePoints(folding: words("frame.zh.holders").joined())
    planLeads = CodePoints(folding: words("frame.zh.plan-leads").joined())
    planFollows = CodePoints(folding: words("frame.zh.plan-follows").joined())
    aims = Set(words("frame.zh.aims"))
    ownerless = Set(words("frame.zh.ownerless"))
    ownTimes = words("frame.zh.own-times")
    reckoning = words("frame.zh.reckoning")
    setting = Set(words("frame.zh.setting"))
    proposing = words("frame.zh.proposing")
    documents = words("frame.zh.documents")
    firmNouns = Set(words("frame.zh.firm-nouns"))
    surnames = CodePoints(
      folding: words("name.surname").filter { $0.unicodeScalars.count == 1 }.joined())
    spanChanges = words("frame.zh.span-changes")
    spanTimes = Dictionary(
      words("frame.zh.span-times").compactMap { entry in
        let pair = entry.split(separator: " ").map(String.init)
        return pair.count == 2 ? (pair[0], pair[1]) : nil
      }, uniquingKeysWith: { first, _ in first })
    partNouns = words("frame.zh.part-nouns")
    standing = words("frame.zh.standing").sorted { $0.count < $1.count }
    passing = words("frame.zh.passing")
    marks = words("frame.zh.marks")
    equals = words("frame.zh.equals")
    overtaking = Set(words("frame.zh.overtaking"))
    comparatives = CodePoints(folding: words("frame.zh.comparatives").joined())
    behindShare = CodePoints(folding: words("frame.zh.behind-share").joined())
    noWholes = Set(words("frame.zh.no-wholes"))
    rankedIn = words("frame.zh.ranked-in")
    emptyNouns = Set(words("frame.zh.empty-nouns"))
    describing = Set(words("frame.zh.describing"))
    causes = WordSet(words("frame.zh.causes"))
    causesInside = WordSet(words("frame.zh.causes-inside"))
    making = WordSet(words("frame.zh.making"))
    reasons = words("frame.zh.reasons")
    fates = Set(words("frame.zh.fates"))
    perSpans = Set(words("frame.zh.per-spans"))
    compounds = words("frame.zh.compounds")
    headNouns = words("frame.zh.head-nouns")
    spanWords = words("frame.zh.span-words")
    ambiguous = Set(words("frame.zh.ambiguous"))
    partial = words("frame.zh.partial")
    wholes = Set(words("frame.zh.wholes"))
    worlds = Set(words("frame.zh.worlds"))
    expecting = Set(words("frame.zh.expecting"))
    telling = words("frame.zh.telling")
    classifiers = CodePoints(folding: words("frame.zh.classifiers").joined())
    qualifiers = words("frame.zh.qualifiers")
    leadVerbs = words("frame.zh.lead-verbs")
    asMuchAs = words("frame.zh.as-much-as")
    placing = words("frame.zh.placing")
    peopleEnds = words("frame.zh.people-ends")
    marketShares = words("frame.zh.market-shares")
    shareNouns = Set(words("frame.zh.share-nouns"))
    takingObjects = Set(words("frame.zh.taking-objects"))
    offices = CodePoints(folding: words("frame.zh.offices").joined())
    local = Set(words("frame.zh.local"))
    extents = Set(words("frame.zh.extents"))
    ours = Set(words("frame.zh.ours"))
    deictic = words("frame.zh.deictic")
    imposing = words("frame.zh.imposing")
    penalties = words("frame.zh.penalties").sorted { $0.count > $1.count }
    passive = CodePoints(folding: words("frame.zh.passive").joined())
  }
}
