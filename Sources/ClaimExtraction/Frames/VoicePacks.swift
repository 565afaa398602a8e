import ClaimModel

/// The lexicon's cues of `VoiceRole` and its properties, made once for all articles.
struct VoicePacks: Sendable {
  let lexicon: Lexicon
  let cues: Vocabulary
  let properties: Vocabulary
  /// 局長, minister: stand before or behind a person's name
  let titles: Vocabulary
  /// 成立, 投產, born: verbs that take a date to themselves, by their beginning and by their end
  let eventsBehind: PhraseTable<Bool>
  let eventsBefore: PhraseTable<Bool>
  /// 已, 正式: stand between a date and such a verb
  let eventAdverbs: PhraseTable<Bool>
  /// 現有, now: the number is of the present, by their end
  let nowWords: PhraseTable<Bool>
  /// and has, and must: a predicate of its own begins
  let newClause: PhraseTable<Bool>
  /// 新高, 最: behind a span of time whose highest it is
  let superlatives: PhraseTable<Bool>
  /// 的目標, threshold: behind a number that stands for good
  let standing: PhraseTable<Bool>
  /// in, on, since, by their end
  let datePrepositions: PhraseTable<Bool>
  /// 舉行, 出席: people met, and the day is that of the meeting
  let occasions: PhraseTable<Bool>
  /// "That date", 該月: the time that was named last.
  let pointed: PhraseTable<Bool>
  /// Properties that are a matter of their own, no firm's: rent, temperature
  let matters: Set<String>
  /// The dimension of each property's values as the lexicon names it
  let propertyTypes: [String: String]
  /// Properties that are counted and have a worth and a weight too: sales, production
  let flows: Set<String>
  /// 率, 指數: behind a property they make another measure of it
  let remeasures: Set<String>
  /// "confidence interval", CI: what the two ends beside it are of
  let intervals: [String]
  /// 領先, leads: verbs of a race
  let leads: Vocabulary
  /// 候選人, poll: words of an election
  let polls: Vocabulary
  /// 證券, union: what the names of bodies end in that tell of others
  let tellerEnds: [String]
  /// 測量師行, 券商: kinds of bodies that stand before the name of one
  let sourceKinds: PhraseTable<Bool>
  /// 報, 賺, 錄: verbs of one character that take the number right behind them
  let amountVerbs: CodePoints
  /// 微, 急: adverbs of one character before a verb of change
  let degrees: CodePoints
  /// "Analysts", "economists": who tells of others
  let tellers: Set<String>
  /// 問, 記者, "Q" and 答, "A": whose turn it is in an interview, folded
  let asks: Set<String>
  let answers: Set<String>
  /// 绝对量, change: words of tables
  let tables: TableWords
  /// 全國, 以…計, among: what narrows a claim
  let scope: ScopeWords
  /// By which the frames of Chinese and of English numbers are found
  let han: HanFrameWords
  let latin: LatinFrameWords
  /// Common Chinese words with their English in the role: `gloss.flights`
  let glossary: Vocabulary
  /// The property that a verb's amount measures, by the verb's folded form: spent is spending
  let verbNouns: [String: String]
  /// For each unit of a physical dimension, that dimension: nm is a `length`.
  let dimensions: [String: String]
  /// The currencies of which others are hundredths: USX → USD.
  let wholeCoins: [String: String]
  private let roles: [VoiceRole?]

  /// What the lexicon's role of a verb with a noun of its own begins with; the property follows.
  static let verbNoun = "verb-noun."

  /// What the role of a coin begins with; the currency of which it is a hundredth follows.
  static let hundredth = "money.hundredth."

  static let physical: Set<String> = [
    "area", "energy", "length", "mass", "power", "speed", "temperature", "volume",
  ]

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    // A verb that the lexicon has a class for is a verb here too.
    roles = lexicon.entries.map {
      $0.kind == .cue ? VoiceRole(name: $0.name) : $0.kind == .predicate ? .verb : nil
    }
    cues = Vocabulary(lexicon) {
      $0.kind == .predicate || $0.kind == .cue && VoiceRole(name: $0.name) != nil
    }
    properties = Vocabulary(lexicon, kinds: [.property])
    glossary = Vocabulary(lexicon) { $0.kind == .cue && $0.name.hasPrefix(Glossary.role) }
    leads = Vocabulary(lexicon) { $0.kind == .cue && $0.name == "frame.lead" }
    polls = Vocabulary(lexicon) { $0.kind == .cue && $0.name == "frame.poll" }
    titles = Vocabulary(lexicon) { $0.kind == .cue && $0.name == "name.title" }
    dimensions = lexicon.entries.reduce(into: [:]) { found, entry in
      guard entry.kind == .unit, let type = entry.type, Self.physical.contains(type) else { return }
      found[entry.name] = type
    }
    wholeCoins = lexicon.entries.reduce(into: [:]) { found, entry in
      guard entry.kind == .cue, entry.name.hasPrefix(Self.hundredth) else { return }
      for code in entry.aliases { found[code] = String(entry.name.dropFirst(Self.hundredth.count)) }
    }
    func table(_ name: String, backward: Bool = false) -> PhraseTable<Bool> {
      let words = lexicon.entries.filter { $0.kind == .cue && $0.name == name }.flatMap(\.aliases)
      return PhraseTable(words.map { (Folding.fold($0), true) }, isBackward: backward)
    }
    sourceKinds = table("frame.kind", backward: true)
    eventsBehind = table("period.event")
    eventsBefore = table("period.event", backward: true)
    eventAdverbs = table("period.event-adverb")
    nowWords = table("period.now", backward: true)
    superlatives = table("period.superlative")
    standing = table("period.standing")
    newClause = table("period.new-clause")
    occasions = table("period.occasion")
    pointed = table("period.pointed")
    datePrepositions = table("period.preposition", backward: true)
    func words(_ name: String) -> Set<String> {
      Set(lexicon.entries.filter { $0.kind == .cue && $0.name == name }.flatMap(\.aliases))
    }
    matters = words("frame.matter")
    flows = words("frame.flow")
    intervals = words("frame.intervals").map(FoldedText.of)
    remeasures = Set(words("frame.remeasure").map(FoldedText.of))
    tellerEnds = words("frame.teller-end").map(FoldedText.of)
    amountVerbs = CodePoints(folding: words("frame.amount-verb").joined())
    degrees = CodePoints(folding: words("frame.degree").joined())
    propertyTypes = lexicon.entries.reduce(into: [:]) { types, entry in
      if entry.kind == .property { types[entry.name] = entry.type }
    }
    tellers = words("frame.teller")
    asks = Set(words("frame.asks").map(FoldedText.of))
    answers = Set(words("frame.answers").map(FoldedText.of))
    tables = TableWords(lexicon)
    scope = ScopeWords { table($0) }
    verbNouns = lexicon.entries.reduce(into: [:]) { found, entry in
      guard entry.kind == .cue, entry.name.hasPrefix(Self.verbNoun) else { return }
      for verb in entry.aliases.map(FoldedText.of) where found[verb] == nil {
        found[verb] = String(entry.name.dropFirst(Self.verbNoun.count))
      }
    }
    let folded = { (name: String) in
      lexicon.entries.filter { $0.kind == .cue && $0.name == name }.flatMap(\.aliases)
        .map(FoldedText.of)
    }
    han = HanFrameWords(folded)
    latin = LatinFrameWords(folded)
  }

  /// The cue that begins at `place` and ends by `limit`, whatever longer word holds it.
  func cue(at place: Int, in text: [UInt32], _ limit: Int) -> VoiceCues.Cue? {
    cues.find(in: text, at: place, limit: limit).flatMap { cue(place ..> $0.end, $0.entries) }
  }

  /// The cue that these entries make of a word.
  func cue(_ range: Range<Int>, _ entries: ArraySlice<Int32>) -> VoiceCues.Cue? {
    var cue: VoiceCues.Cue?
    for entry in entries {
      guard let role = roles[Int(entry)] else { continue }
      if cue == nil { cue = VoiceCues.Cue(range: range, roles: [], first: role) }
      cue?.roles.insert(role)
      if role == .owned { cue?.roles.insert(.measured) }
    }
    return cue
  }
}
