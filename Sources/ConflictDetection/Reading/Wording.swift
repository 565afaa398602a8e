import ClaimModel

/// The telling words of a claim: what two claims may share although their slots were filled differently.
///
/// Latin words stand without endings, Han text as pairs of neighbouring characters, words of one
/// meaning (`conflict.alike.…`) as that meaning; all as hashes.
/// Words that any sentence may hold (`conflict.plain`), the speaker's name and the time are left out.
/// A number's words are those of its own clause, at most eight words or sixteen Han characters away.
struct Wording: Hashable, Sendable {
  let terms: Set<UInt32>
  /// The words next to the number: what is counted, or what is said of it.
  let beside: Set<UInt32>
  /// The nearest three of them, by which it is looked up.
  let nearest: [UInt32]
  /// The number answers an earlier one: a word that weighs it ("only", 其實) or a clause that has no
  /// other noun than who counts ("the survey found 22 per cent").
  let isAnswer: Bool
  /// It says no more than who counts: "the survey found 22 per cent", 商會的預測則是.
  let isBare: Bool
  /// The meanings among the terms.
  let concepts: Set<UInt32>
  /// It is told as what somebody is bound to, built for or had meant: a target, whatever the verb says.
  let isMeant: Bool
  /// "In the end", 实际: what came of something that was told before.
  let isOutcome: Bool
  /// The words of subject and property, which the clause need not repeat.
  let slots: Set<UInt32>
  /// The kind of thing that its counting word counts: people, houses, vehicles.
  let counter: String?
  /// It reaches over all of a place or a trade: 全國, "nationwide".
  let isOfAll: Bool
  /// What is measured is the teller's own where nobody else is named: revenue, staff, what it invests.
  let isOwn: Bool
}

/// Reads the words of claims by the lexicon's lists.
struct WordingReader: Sendable {
  private var plain = AliasTable<Bool>()
  private let answers: AliasTable<Bool>
  private let meant: AliasTable<Bool>
  private let giving: AliasTable<Bool>
  private let restating: AliasTable<Bool>
  private let outcomes: AliasTable<Bool>
  private let own: AliasTable<Bool>
  private let everywhere: AliasTable<Bool>
  /// Counting words, by their kind.
  private var counters: [UInt32: String] = [:]
  /// Words of one meaning, in any language: bid and offer, 外銷 and exports.
  private var alike = AliasTable<UInt32>()

  init(_ entries: [Lexicon.Entry]) {
    func list(_ names: String...) -> AliasTable<Bool> {
      AliasTable(
        entries.filter { $0.kind == .cue && names.contains($0.name) }.flatMap(\.aliases))
    }
    answers = list("conflict.answer", "conflict.contrast")
    meant = list("conflict.meant")
    giving = list("conflict.giving")
    restating = list("conflict.restates")
    outcomes = list("conflict.outcome")
    own = list("conflict.own")
    everywhere = list("conflict.everywhere")
    for entry in entries where entry.kind == .cue {
      let meaning = Self.hash(entry.name.unicodeScalars.map(\.value)) | Self.latin
      let isAlike = entry.name.hasPrefix("conflict.alike.")
      for alias in entry.aliases where isAlike {
        alike.add(alias, meaning)
        // A word of meaning is no place for the plain ones inside it.
        plain.add(alias, false)
      }
      if entry.name.hasPrefix("conflict.counter.") {
        for value in entry.aliases.flatMap({ Fold.scalars($0) }) { counters[value] = entry.name }
      }
      if ["conflict.plain", "conflict.any-measure"].contains(entry.name) {
        for alias in entry.aliases { plain.add(alias, true) }
      }
    }
    alike.close()
    plain.close()
  }

  func read(_ claim: Claim) -> Wording {
    let text = claim.quote.unicodeScalars.map { Fold.one($0.value) }
    let start = claim.focus.lowerBound - claim.anchor.start
    let end = start + claim.focus.count
    guard claim.quantity != nil, start >= 0, end <= text.count, start <= end else {
      let blank = masked(text, claim)
      return Wording(
        terms: terms(blank[...]), beside: [], nearest: [], isAnswer: false,
        isBare: false, concepts: concepts(blank),
        isMeant: claim.quantity == nil && !meant.hits(in: text).isEmpty, isOutcome: false,
        slots: slots(of: claim), counter: nil, isOfAll: false, isOwn: false)
    }
    var blank = masked(text, claim)
    for i in start..<end { blank[i] = Self.gap }
    let before = Self.reach(text[..<start].reversed())
    let after = Self.reach(text[end...])
    let window = (start - before)..<(end + after)
    let terms = self.terms(blank[window])
    let clause = Array(text[window])
    let isGiven = terms.count < 3 && !giving.hits(in: clause).isEmpty
    let isWeighed = !answers.hits(in: clause).isEmpty
    let isAgain = restating.hits(in: Array(text[window.lowerBound..<start])).contains {
      $0.range.lowerBound < 3
    }
    let near = max(window.lowerBound, start - 12)..<min(window.upperBound, end + 12)
    let nearest = ordered(blank[end..<near.upperBound]).prefix(2)
    let ahead = ordered(blank[near.lowerBound..<start]).suffix(3 - nearest.count)
    return Wording(
      terms: terms, beside: self.terms(blank[near]), nearest: Array(nearest) + Array(ahead),
      isAnswer: !isAgain && (isWeighed || terms.count < 2),
      isBare: !isAgain && (isGiven || terms.isEmpty), concepts: concepts(blank),
      isMeant: !meant.hits(in: clause).isEmpty, isOutcome: !outcomes.hits(in: clause).isEmpty,
      slots: slots(of: claim), counter: counter(of: claim),
      isOfAll: !everywhere.hits(in: clause).isEmpty, isOwn: !own.hits(in: clause).isEmpty)
  }

  private static let gap: UInt32 = 0x20
  private static let stops = Set("，,；;。：:！!？?、\n".unicodeScalars.map(\.value))

  /// How far a number's clause goes: to a stop, or so many words.
  private static func reach(_ text: some Sequence<UInt32>) -> Int {
    var (count, words, han) = (0, 0, 0)
    for value in text {
      if stops.contains(value) || words > 8 || han > 16 { break }
      if value == gap { words += 1 }
      if Fold.isHan(value) { han += 1 }
      count += 1
    }
    return count
  }

  /// The text with plain words, speakers and times blanked out.
  private func masked(_ text: [UInt32], _ claim: Claim) -> [UInt32] {
    var text = text
    // Who denies is not what is denied.
    let denier = claim.predicate?.class == "denies" ? claim.subject?.text : nil
    let slots =
      claim.attribution.map(\.text) + [claim.period?.text, denier].compactMap(\.self)
    for slot in slots {
      let words = slot.unicodeScalars.map { Fold.one($0.value) }
      if words.count > 1, let range = text.firstRange(of: words) {
        for i in range { text[i] = Self.gap }
      }
    }
    for hit in plain.hits(in: text) where hit.value { for i in hit.range { text[i] = Self.gap } }
    return text
  }

  /// The telling words of what it is about, unless that is who speaks.
  private func slots(of claim: Claim) -> Set<UInt32> {
    let names = [claim.subject?.name, claim.subject?.text, claim.property?.text]
    let told = Set(names.compactMap(\.self)).sorted().joined(separator: " / ")
    return terms(masked(told.unicodeScalars.map { Fold.one($0.value) }, claim)[...])
  }

  private func counter(of claim: Claim) -> String? {
    guard claim.quantity?.unit == "count", let last = claim.quantity?.text.unicodeScalars.last
    else { return nil }
    return counters[Fold.one(last.value)]
  }

  private func concepts(_ text: [UInt32]) -> Set<UInt32> {
    Set(alike.hits(in: text).map(\.value))
  }

  private func terms(_ text: ArraySlice<UInt32>) -> Set<UInt32> { Set(ordered(text)) }

  private func ordered(_ text: ArraySlice<UInt32>) -> [UInt32] {
    let text = Array(text) + [Self.gap]
    let hits = alike.hits(in: text)
    var found: [UInt32] = []
    var word: [UInt32] = []
    var last: UInt32?
    var (i, next) = (0, 0)
    while i < text.count {
      let hit = next < hits.count && hits[next].range.lowerBound == i ? hits[next] : nil
      let value = hit == nil ? text[i] : Self.gap
      if Fold.isHan(value), let last { found.append(Self.hash([last, value])) }
      last = Fold.isHan(value) ? value : nil
      if (97...122).contains(value) || (0xE0...0x24F).contains(value) {
        word.append(value)
      } else {
        if word.count > 2 { found.append(Self.hash(Self.stem(word)) | Self.latin) }
        word.removeAll(keepingCapacity: true)
      }
      if let hit {
        found.append(hit.value)
        next += 1
      }
      i = hit?.range.upperBound ?? i + 1
    }
    return found
  }

  /// Without the endings of number and time: homes, paid, shipping.
  private static func stem(_ word: [UInt32]) -> [UInt32] {
    for ending in endings
    where word.count > ending.count + 2 && word.suffix(ending.count).elementsEqual(ending) {
      return Array(word.dropLast(ending.count))
    }
    return word.last == 115 && word.count > 3 ? Array(word.dropLast()) : word
  }

  private static let endings = ["ments", "ment", "ings", "ing", "ies", "ed", "es", "y", "e"]
    .map { $0.unicodeScalars.map(\.value) }

  /// FNV-1a without the top bit, which marks what weighs as a whole word.
  private static func hash(_ values: [UInt32]) -> UInt32 {
    var hash: UInt32 = 0x811c_9dc5
    for value in values { hash = (hash ^ value) &* 0x0100_0193 }
    return hash & ~latin
  }

  static let latin: UInt32 = 0x8000_0000
}

extension Wording {
  /// The meanings next to the number.
  var near: Set<UInt32> { beside.intersection(concepts) }

  /// How much the words of two claims have in common.
  ///
  /// A word that the one has in its clause may stand in a slot of the other, which was named before.
  func common(with other: Wording) -> Int {
    Self.weight(
      terms.intersection(other.terms).union(slots.intersection(other.terms))
        .union(terms.intersection(other.slots)))
  }

  /// Two for a Latin word, one for a pair of Han characters.
  static func weight(_ terms: Set<UInt32>) -> Int {
    terms.reduce(0) { $0 + ($1 & WordingReader.latin != 0 ? 2 : 1) }
  }
}
