import ClaimModel

/// Words and classes that single rules go by; entries of the lexicon named `conflict.…`.
struct Cues: Sendable {
  /// "This", 這項: what begins a subject that points back.
  let pointing: [[UInt32]]
  /// "Plan", 舉措: what can be pointed back at.
  let measures: [[UInt32]]
  /// Classes of verbs by which a measure is at work.
  let effects: Set<String>
  /// Classes of verbs that deny.
  let denials: Set<String>
  private let denying: AliasTable<Bool>
  /// "Never", "nothing", 從未: a denial without reserve.
  private let categorical: AliasTable<Bool>
  /// "Report", 說法: what somebody else said, as a noun.
  let sayings: [[UInt32]]
  /// "Short of", 低於: before a figure that another is set against.
  private let against: AliasTable<Bool>
  /// "Not until", 推遲至: before a date that takes the place of an earlier one.
  private let delays: AliasTable<Bool>
  /// Classes of events that happen to one subject and object once.
  let once: Set<String>
  /// "Figure", "index", 指数: a word for any number, which does not tell what is measured.
  private let anyMeasure: Set<String>
  /// "From", 由: before the former of two values; "to", 至: before the latter.
  private let former: [[UInt32]]
  private let latter: [[UInt32]]
  /// "Up", "down", 上调: a change beside "from".
  private let changed: [[UInt32]]
  /// "Among", 以下: a part of those that are spoken of.
  private let narrowing: [[UInt32]]
  /// "Rather than", 而非: right before a value that another takes the place of.
  private let replaced: [[UInt32]]
  /// "The season before", 上年同期: right before a value of an earlier time that no period tells.
  private let earlier: [[UInt32]]
  /// "Each", "per": right behind a price; 每, 單價: right before it.
  private let each: [[UInt32]]
  /// "In all", 共計: beside the sum of several.
  private let total: [[UInt32]]
  /// "Expectations", 市場預期: a subject that stands for what somebody foresaw.
  private let expected: AliasTable<Bool>
  /// "Industry", 同業: a subject that stands for all the others.
  private let others: AliasTable<Bool>
  /// Properties that are what is earned, and what is lost.
  private let gains: Set<String>
  private let losses: Set<String>
  /// "Declined to comment", 未回應: said by who says nothing.
  private let noAnswer: AliasTable<Bool>
  /// "Target", 目標: a noun right behind the number that is aimed at.
  private let goals: [[UInt32]]

  /// 全市, "the county": the article's own place; "people", 该公司: one of a kind in each article.
  let here: Set<String>
  let anyone: Set<String>
  /// What tells a figure that was given before, what refutes it, and what takes its place.
  let recall: RecallCues
  let paces: AliasTable<Double>
  /// "Reported", 公布; "the company", 該行; what may stand before or behind such a word.
  let announcing: AliasTable<Bool>
  let houses: Set<String>
  let openings: [String]
  let closings: [String]

  init(_ entries: [Lexicon.Entry]) {
    var words: [String: [String]] = [:]
    for entry in entries where entry.kind == .cue && entry.name.hasPrefix("conflict.") {
      words[entry.name, default: []] += entry.aliases
    }
    func folded(_ name: String) -> [[UInt32]] {
      (words["conflict." + name] ?? []).map { alias in
        let folded = Fold.scalars(alias)
        return folded.first.map(Fold.isHan) == true ? folded : folded + [0x20]
      }
    }
    pointing = folded("pointing")
    func measuresOf(_ name: String) -> [[UInt32]] {
      folded(name).map { $0.last == 0x20 ? Array($0.dropLast()) : $0 }
    }
    measures = measuresOf("measure")
    sayings = measuresOf("saying")
    effects = Set(words["conflict.effect"] ?? [])
    denials = Set(words["conflict.denial"] ?? [])
    denying = AliasTable(
      entries.filter { $0.kind == .cue && $0.name == "denial" }.flatMap(\.aliases))
    categorical = AliasTable(words["conflict.categorical"] ?? [])
    against = AliasTable(words["conflict.against"] ?? [])
    delays = AliasTable(words["conflict.delay"] ?? [])
    once = Set(words["conflict.once"] ?? [])
    anyMeasure = Set((words["conflict.any-measure"] ?? []).map(Fold.text))
    func spaced(_ name: String) -> [[UInt32]] {
      (words["conflict." + name] ?? []).map { alias in
        let folded = Fold.scalars(alias)
        return folded.first.map(Fold.isHan) == true ? folded : [0x20] + folded + [0x20]
      }
    }
    (former, latter) = (spaced("former"), spaced("latter"))
    (changed, narrowing) = (spaced("changed"), spaced("narrowing"))
    (replaced, earlier) = (spaced("replaced"), spaced("earlier"))
    goals = measuresOf("goal")
    (each, total) = (spaced("each"), spaced("total"))
    expected = AliasTable(words["conflict.expected"] ?? [])
    others = AliasTable(words["conflict.others"] ?? [])
    gains = Set(words["conflict.gain"] ?? [])
    losses = Set(words["conflict.loss"] ?? [])
    noAnswer = AliasTable(words["conflict.no-answer"] ?? [])
    here = Set((words["conflict.here"] ?? []).map(Fold.text))
    anyone = Set((words["conflict.anyone"] ?? []).map(Fold.text))
    recall = RecallCues(words)
    paces = Cues.paces(words)
    var announcing = AliasTable<Bool>()
    for alias in words["conflict.announces"] ?? [] { announcing.add(alias, true) }
    for alias in words["conflict.announced-of"] ?? [] { announcing.add(alias, false) }
    announcing.close()
    self.announcing = announcing
    houses = Set((words["conflict.house"] ?? []).map(Fold.text))
    func joined(_ name: String, _ join: (String) -> String) -> [String] {
      (words["conflict." + name] ?? []).map(Fold.text).map { word in
        word.unicodeScalars.contains { Fold.isHan($0.value) } ? word : join(word)
      }
    }
    openings = joined("house-opening") { $0 + " " }
    closings = joined("house-closing") { " " + $0 }
  }

  /// Whether the subject is all the others of a trade: 全行業, "the industry".
  func isOfOthers(_ claim: Claim) -> Bool { Cues.isOf(others, claim) }

  /// Whether the subject, or what stands right before the number, is what was expected: 優於市場預期的36.5%.
  func isExpected(_ claim: Claim) -> Bool {
    if Cues.isOf(expected, claim) { return true }
    guard let (text, focus) = Cues.words(of: claim), claim.quantity != nil else { return false }
    let before = text[..<focus.lowerBound].suffix(24)
    return expected.hits(in: Array(before)).contains { before.count - $0.range.upperBound <= 4 }
  }

  /// A number whose subject holds one of the words.
  private static func isOf(_ words: AliasTable<Bool>, _ claim: Claim) -> Bool {
    claim.quantity != nil
      && claim.subject.map { !words.hits(in: Fold.scalars($0.text)).isEmpty } ?? false
  }

  /// Whether the noun right behind an open number is what is aimed at: "below the 95 % target".
  func isGoal(_ claim: Claim) -> Bool {
    guard let quantity = claim.quantity, (quantity.min == nil) != (quantity.max == nil),
      let (text, focus) = Cues.words(of: claim)
    else { return false }
    let after = text[focus.upperBound...]
    let reach = after.prefix(after.prefix(2).contains(where: Fold.isHan) ? 6 : 16)
    let clause = Array(reach.prefix { !Cues.stops.contains($0) })
    return goals.contains { clause.contains($0) }
  }

  /// A verb that denies stands in its words: more than a mere "not".
  func isOutright(_ claim: Claim) -> Bool {
    if let name = claim.predicate?.class, denials.contains(name) { return true }
    let text = Fold.scalars(claim.quote)
    return !denying.hits(in: text).isEmpty || !categorical.hits(in: text).isEmpty
  }

  /// "The ministry denies it", 公司否認, "Nothing is outstanding": it says no more than that it denies.
  func isBareDenial(_ denial: Facts) -> Bool {
    guard denial.isOutright else { return false }
    let text = Fold.scalars(denial.claim.quote)
    guard text.contains(where: Fold.isHan) else { return denial.wording.terms.count < 2 }
    let ends = (denying.hits(in: text) + categorical.hits(in: text)).map(\.range.upperBound)
    return ends.contains { end in !text[end...].contains(where: Fold.isHan) }
  }

  /// "He denied these reports", 否認了這一說法: a verb that denies, and behind it a noun for what was said.
  func isDenialOfSaying(_ claim: Claim) -> Bool {
    let text = Fold.scalars(claim.quote)
    guard let hit = denying.hits(in: text).last else { return false }
    let rest = Array(text[hit.range.upperBound...].prefix { !Cues.stops.contains($0) })
    let near = Array(rest.prefix(rest.contains(where: Fold.isHan) ? 10 : 30))
    return sayings.contains { near.contains($0) }
  }

  /// Whether the number's clause sets it against another: "below the 2 million aimed at", 低於目標的200萬.
  func isSetAgainst(_ claim: Claim) -> Bool {
    guard let (text, focus) = Cues.words(of: claim) else { return false }
    let before = text[..<focus.lowerBound].reversed().prefix { !Cues.stops.contains($0) }
    return !against.hits(in: Array(before.prefix(50).reversed())).isEmpty
  }

  func side(of property: Property?) -> Int {
    guard let name = property?.thing.name else { return 0 }
    return gains.contains(name) ? 1 : losses.contains(name) ? -1 : 0
  }

  func isNoAnswer(_ claim: Claim) -> Bool {
    !noAnswer.hits(in: Fold.scalars(claim.quote)).isEmpty
  }

  func isDelay(_ claim: Claim) -> Bool { !delays.hits(in: Fold.scalars(claim.quote)).isEmpty }

  func isAnyMeasure(_ name: String) -> Bool { anyMeasure.contains(Fold.text(name)) }
}

// What stands around a number in its own words.
extension Cues {
  /// Whether the number is the former value of a change: "from 4 to 6", "6, up from 4", 由四增至六.
  ///
  /// "From" stands at most twelve letters or ten Han characters before it, and "to" with another number
  /// at most as far behind it, or a word of change before "from".
  func isFormer(_ claim: Claim) -> Bool {
    guard let (text, focus) = Cues.words(of: claim) else { return false }
    let before = Array(text[..<focus.lowerBound].suffix(14))
    let clause = text[..<focus.lowerBound].reversed().prefix { !Cues.stops.contains($0) }
    let near = Array(clause.prefix(30).reversed())
    if replaced.contains(where: { near.contains($0) }) { return true }
    if claim.period == nil, earlier.contains(where: { near.contains($0) }) { return true }
    guard let from = former.compactMap({ before.lastRange(of: $0) }).max(by: <),
      !before[from...].contains(where: Cues.stops.contains),
      !latter.contains(where: { Array(before[from...]).contains($0) })
    else { return false }
    let after = Array(text[focus.upperBound...].prefix(14).prefix { !Cues.stops.contains($0) })
    let ahead = text[..<(focus.lowerBound - before.count + from)].suffix(24)
    // "Slipped to 13.6 % from 14.1": the latter stands first; or in the clause before: "from 32 million".
    if !ahead.contains(where: { $0 != 0x20 }), !Fold.isHan(before[from + 1]) { return true }
    if let to = latter.compactMap({ Array(ahead).firstRange(of: $0)?.upperBound }).max(),
      Cues.hasNumber(ahead.dropFirst(to))
    {
      return true
    }
    return latter.contains { word in
      after.firstRange(of: word).map { Cues.hasNumber(text[(focus.upperBound + $0.upperBound)...]) }
        ?? false
    } || changed.contains { Array(ahead + [0x20]).contains($0) }
  }

  /// Of what one costs so much: "bus" in "500,000 euros per bus", 台 in 每台30萬元, nothing in "500,000
  /// euros each"; `nil` where the number is no price of one.
  func unitOf(_ claim: Claim) -> String? {
    guard let (text, focus) = Cues.words(of: claim) else { return nil }
    let before = Array(text[..<focus.lowerBound].suffix(6))
    let han = each.first { $0.first.map(Fold.isHan) == true && before.contains($0) }
    if let han { return Fold.string(han.suffix(1)) }
    let after = Cues.blanked(text[focus.upperBound...].prefix(24))
    guard let word = each.first(where: { after.starts(with: $0) }) else { return nil }
    // "Per" wants a noun of its own.
    guard word == Cues.per else { return "" }
    return Words(Fold.string(after[word.count...])).latin.first
  }

  /// With spaces for stops, and one at the end.
  private static func blanked(_ text: ArraySlice<UInt32>) -> [UInt32] {
    text.map { stops.contains($0) ? 0x20 : $0 } + [0x20]
  }

  /// " per ": written the same in every pack.
  private static let per = Array(" per ".unicodeScalars.map(\.value))

  func isTotal(_ claim: Claim) -> Bool {
    guard let (text, focus) = Cues.words(of: claim) else { return false }
    let before = Array(text[..<focus.lowerBound].suffix(16))
    let after = Cues.blanked(text[focus.upperBound...].prefix(14))
    return total.contains { before.contains($0) || after.contains($0) }
  }

  /// Whether the words before the number narrow what is counted.
  func isNarrowed(_ claim: Claim) -> Bool {
    guard let (text, focus) = Cues.words(of: claim) else { return false }
    let before = Array(text[..<focus.lowerBound])
    return narrowing.contains { before.contains($0) }
  }

  /// The folded quote after a space, and where in it the number stands.
  static func words(of claim: Claim) -> ([UInt32], Range<Int>)? {
    let text = claim.quote.unicodeScalars.map { Fold.one($0.value) }
    let start = claim.anchor.start
    guard claim.focus.lowerBound >= start, claim.focus.upperBound <= start + text.count else {
      return nil
    }
    let from = claim.focus.lowerBound - start + 1
    return ([0x20] + text, from..<from + claim.focus.count)
  }

  private static func hasNumber(_ text: ArraySlice<UInt32>) -> Bool {
    text.prefix(6).contains { (48...57).contains($0) || numerals.contains($0) }
  }

  private static let numerals = Set("一二三四五六七八九十两半百千万".unicodeScalars.map(\.value))
  static let stops = Set("，,；;。：:".unicodeScalars.map(\.value))
}

extension Array where Element == UInt32 {
  /// Where `other` last begins in it.
  fileprivate func lastRange(of other: [UInt32]) -> Int? {
    guard count >= other.count, !other.isEmpty else { return nil }
    return (0...(count - other.count)).last { self[$0..<$0 + other.count].elementsEqual(other) }
  }
}
