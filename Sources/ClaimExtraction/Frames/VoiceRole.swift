import ClaimModel

/// The cue roles from which modality, attribution, polarity and the frames of quantities are read.
enum VoiceRole: UInt8, Sendable {
  case target
  /// a word that means a target only as a verb: 計劃, plan
  case targetVerb
  case proposed
  case forecast
  /// 將: the future before a verb, the object before a noun
  case future
  case estimate
  case hypothetical
  /// 目標, budget: a plan that may itself be changed
  case targetNoun
  /// 行動方案, 綱要: a plan on paper
  case document
  /// kept, reaffirmed: a verb that sets a target or forecast anew
  case revises
  /// 預測, outlook: a forecast that may itself be changed
  case forecastNoun

  /// 表示, said: what follows or precedes is somebody's word
  case says
  /// 顯示, shows: a study or a record speaks
  case shows
  /// 公布, published: only before a colon
  case announces
  /// 預估, expects, puts: gives a source's figure for its object
  case reckons
  /// 統計, 監測: what a body counts, before a comma or 的
  case counts
  /// 訪問1,000人, surveyed: a pollster's question to so many people
  case polls
  /// 獲悉: whoever it was learned from is the source
  case learned
  /// 據, according to
  case accordingTo
  /// 報道, 數據: ends the source of 據
  case sourceNoun
  /// 外傳, rumours: nobody stands for it
  case rumour
  case denial
  /// called, branded: whoever judges is heard, though only what stands in marks is a word of theirs
  case judges

  case negation
  /// 難以, 缺乏, fails to: denies by its meaning
  case lack
  /// 並不意味著, "no evidence that": denies all that follows in its clause
  case clauseNegation
  /// 而非, rather than: denies only what follows
  case instead
  case concession
  /// 已, 了: it has happened
  case done

  /// 比, than: what follows is the baseline
  case than
  /// 低於, above: what follows has the number
  case beside
  /// rose, 提升: a verb of change
  case change
  /// what somebody does on purpose: after 將 a plan, no forecast
  case act
  /// 其中, of which: a part of what was just counted
  case among
  /// 分別, respectively
  case respectively
  /// 總數, total: stands for the thing counted
  case total
  /// words that link a subject to its number: 是, 達, 僅為, was, stood at
  case link
  /// 在, 由, in, by: opens a phrase that is no subject
  case aside
  /// an English verb, by which a subject is told from what follows
  case verb
  /// a word that describes a number and is no part of a name: 約, only
  case filler
  /// the shape of a property's name: 率, 人數, rate
  case measured
  /// a measure that always is somebody's: revenue, 毛利率
  case owned
  /// a word that contains a cue and is none: 將近, 不過
  case none

  /// The roles by their dotted names in the lexicon.
  static let named: [String: VoiceRole] = [
    "modality.target": .target,
    "modality.target-verb": .targetVerb,
    "modality.proposed": .proposed,
    "modality.forecast": .forecast,
    "modality.future": .future,
    "modality.estimate": .estimate,
    "modality.hypothetical": .hypothetical,
    "modality.target-noun": .targetNoun,
    "modality.forecast-noun": .forecastNoun,
    "modality.document": .document,
    "modality.revises": .revises,
    "says": .says,
    "says.shows": .shows,
    "says.announces": .announces,
    "says.reckons": .reckons,
    "says.counts": .counts,
    "says.learned": .learned,
    "says.polls": .polls,
    "according-to": .accordingTo,
    "according-to.noun": .sourceNoun,
    "says.rumour": .rumour,
    "denial": .denial,
    "says.judges": .judges,
    "negation": .negation,
    "negation.lack": .lack,
    "negation.clause": .clauseNegation,
    "negation.instead": .instead,
    "concession": .concession,
    "aspect.done": .done,
    "frame.than": .than,
    "frame.beside": .beside,
    "frame.change": .change,
    "frame.act": .act,
    "frame.among": .among,
    "frame.respectively": .respectively,
    "frame.total": .total,
    "frame.link": .link,
    "frame.aside": .aside,
    "frame.verb": .verb,
    "frame.filler": .filler,
    "frame.measured": .measured,
    "frame.owned": .owned,
    "none": .none,
  ]

  /// By the dotted name in the lexicon.
  init?(name: String) {
    guard let role = VoiceRole.named[name] else { return nil }
    self = role
  }

  /// The dotted name; rules that fire on a cue are called by it.
  var name: String { VoiceRole.names[self] ?? "" }

  private static let names = Dictionary(
    uniqueKeysWithValues: named.map { name, role in (role, name) })
}

/// A set of roles in one word.
struct VoiceRoles: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0

  init(arrayLiteral roles: VoiceRole...) { for role in roles { insert(role) } }

  mutating func insert(_ role: VoiceRole) { bits |= 1 << UInt64(role.rawValue) }
  func contains(_ role: VoiceRole) -> Bool { bits & (1 << UInt64(role.rawValue)) != 0 }
  func isDisjoint(with other: VoiceRoles) -> Bool { bits & other.bits == 0 }
}

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
  /// For each unit of a physical dimension, that dimension: nm is a `length`.
  let dimensions: [String: String]
  private let roles: [VoiceRole?]

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
  fileprivate func cue(_ range: Range<Int>, _ entries: ArraySlice<Int32>) -> VoiceCues.Cue? {
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

/// Where cues stand in a text: leftmost, longest, none inside another, in order.
struct VoiceCues: Sendable {
  struct Cue: Hashable, Sendable {
    /// Folded code points.
    var range: Range<Int>
    var roles: VoiceRoles
    /// The role of the first entry that has one.
    var first: VoiceRole = .none

    func has(_ role: VoiceRole) -> Bool { roles.contains(role) }
    func hasAny(_ wanted: VoiceRoles) -> Bool { !roles.isDisjoint(with: wanted) }
  }

  let all: [Cue]
  /// For each place of the text, the index of the first cue that begins there or later.
  private let first: [Int32]

  init(_ text: [UInt32], _ packs: VoicePacks) {
    var all: [Cue] = []
    var first: [Int32] = []
    first.reserveCapacity(text.count + 1)
    packs.cues.scan(text, text.indices) { range, entries in
      guard let cue = packs.cue(range, entries) else { return }
      while first.count <= range.lowerBound { first.append(Int32(all.count)) }
      all.append(cue)
    }
    while first.count <= text.count { first.append(Int32(all.count)) }
    self.all = all
    self.first = first
  }

  /// The cues that lie in `range`.
  func within(_ range: Range<Int>) -> ArraySlice<Cue> {
    let first = index(from: range.lowerBound)
    var end = first
    while end < all.count, all[end].range.upperBound <= range.upperBound { end += 1 }
    return all[first ..> end]
  }

  func within(_ range: Range<Int>, _ role: VoiceRole) -> [Cue] {
    within(range).filter { $0.has(role) }
  }

  func first(_ role: VoiceRole, in range: Range<Int>) -> Cue? {
    within(range).first { $0.has(role) }
  }

  func last(_ role: VoiceRole, in range: Range<Int>) -> Cue? {
    within(range).last { $0.has(role) }
  }

  /// The cue that begins at `place`.
  func at(_ place: Int) -> Cue? {
    let i = index(from: place)
    return i < all.count && all[i].range.lowerBound == place ? all[i] : nil
  }

  /// The cue that ends at `place`.
  func ending(at place: Int) -> Cue? {
    let i = index(from: place) - 1
    return i >= 0 && all[i].range.upperBound == place ? all[i] : nil
  }

  private func index(from place: Int) -> Int { Int(first[max(0, min(place, first.count - 1))]) }
}
