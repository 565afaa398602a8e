import ClaimModel

/// A word of a predicate class in a clause, and how likely it is the clause's own verb.
struct PredicateSighting: Hashable, Sendable {
  var range: Range<Int>
  /// Index into the lexicon's entries.
  var entry: Int32
  var weight: Double
}

/// Finds the verb on which a clause turns.
///
/// Several words of a clause may belong to predicate classes; most are nouns or stand in an attribute. The
/// main one has an auxiliary before it (已, 仍, has, will), does not follow or precede 的, and a comparison
/// outweighs an event, an event a state, a state a bare copula.
struct PredicateFinder {
  let text: [UInt32]
  let cues: Cues
  let packs: Packs
  let names: Names
  let verbs: Sightings<Int32>

  /// 的 · 之
  private static let attributive: CodePoints = [0x7684, 0x4E4B]
  /// Classes so general that any other verb of the clause is better.
  static let weak: Set<String> = [
    "is", "is-a", "has", "plans", "occurs", "judges", "stays", "warns", "promises",
  ]

  /// The best predicate of a range, if any.
  func main(in range: Range<Int>) -> PredicateSighting? {
    var best: PredicateSighting?
    for sighting in all(in: range) where sighting.weight > best?.weight ?? 0 { best = sighting }
    return best
  }

  /// The class that a verb unknown to the lexicon falls into.
  static let bareClass = "is"

  /// A verb that the lexicon does not know, told by the auxiliary or the negation before it.
  func bare(in range: Range<Int>) -> PredicateSighting? {
    guard let entry = packs.bareEntry else { return nil }
    let roles: [Role] = [.negation, .negationLack, .auxiliary]
    let words = cues.within(range).filter { cue in
      roles.contains { cue.roles.contains($0) } && cue.range.lowerBound > range.lowerBound
        && !isInName(cue.range) && cues.at(cue.range.upperBound, .says) == nil
    }
    if words.isEmpty { return finished(in: range, entry) }
    guard let cue = words.first(where: { !$0.roles.contains(.auxiliary) }) ?? words.first else {
      return nil
    }
    var end = cue.range.upperBound
    let isHan = text[cue.range.lowerBound].isHan
    while end < range.upperBound, end - cue.range.upperBound < (isHan ? 2 : 14),
      isHan ? text[end].isHan : end == cue.range.upperBound || !text[end].isSpace
    {
      end += 1
    }
    let isNegation = !cue.roles.contains(.auxiliary)
    return PredicateSighting(
      range: cue.range.lowerBound..<end, entry: entry, weight: isNegation ? 1.3 : 1.0)
  }

  /// 曾 in a person's name, 會 at the end of a society's.
  private func isInName(_ cue: Range<Int>) -> Bool {
    guard cue.count == 1, text[cue.lowerBound].isHan else { return false }
    return text[cue.lowerBound] == 0x4F1A || names.overlapping(cue)
  }

  /// 低估了缺額: two characters before 了 are a verb.
  private func finished(in range: Range<Int>, _ entry: Int32) -> PredicateSighting? {
    guard range.count > 4 else { return nil }
    for i in range.lowerBound + 3..<range.upperBound where text[i] == 0x4E86 {
      let verb = i - 2..<i + 1
      guard text[verb].allSatisfy(\.isHan), !names.overlapping(verb) else { continue }
      return PredicateSighting(range: verb, entry: entry, weight: 1.0)
    }
    return nil
  }

  /// What a predicate loses for each one before it in its clause.
  private static let lateness = (han: 0.12, latin: 0.2)

  /// The predicates of a range that are not in names, in order.
  func all(in range: Range<Int>) -> [PredicateSighting] {
    var found: [PredicateSighting] = []
    var end = range.lowerBound
    for match in verbs.within(range) where match.range.lowerBound >= end {
      end = match.range.upperBound
      if names.overlapping(match.range) || isDenied(match.range) { continue }
      let entry = match.word
      // An auxiliary helps the first verb behind it only.
      let free = (found.last?.range.upperBound ?? range.lowerBound)..<range.upperBound
      var weight = weight(match.range, entry, range, free)
      let isHan = text[match.range.lowerBound].isHan
      if packs.verbKinds[Int(entry)] != .comparison {
        weight -= min(3, Double(found.count)) * (isHan ? Self.lateness.han : Self.lateness.latin)
      }
      found.append(PredicateSighting(range: match.range, entry: entry, weight: weight))
    }
    return found
  }

  /// "failed to", "declined to": part of a negation, and the verb is the next one.
  private func isDenied(_ word: Range<Int>) -> Bool {
    guard text[word.lowerBound].isLatin, let cue = cues.at(word.lowerBound, .negationLack) else {
      return false
    }
    return cue.count > word.count
  }

  /// What a predicate weighs before its place in the clause is looked at.
  static func baseWeight(_ entry: Lexicon.Entry, _ kind: Claim.Kind?) -> Double {
    if weak.contains(entry.name) { return kind == nil ? 0 : 0.5 }
    return switch kind {
    case .comparison: 1.4
    case .event: 1.1
    case nil: 0
    default: 1
    }
  }

  private func weight(
    _ word: Range<Int>, _ entry: Int32, _ clause: Range<Int>, _ free: Range<Int>
  ) -> Double {
    var weight = packs.verbWeights[Int(entry)]
    let isHan = text[word.lowerBound].isHan
    let hasAuxiliary = hasAuxiliary(before: word, free, isHan)
    if hasAuxiliary { weight += 0.5 }
    if isHan {
      if word.upperBound < clause.upperBound, Self.attributive.contains(text[word.upperBound]) {
        weight -= 0.7
      }
      if word.lowerBound > clause.lowerBound, Self.attributive.contains(text[word.lowerBound - 1]) {
        weight -= 0.6
      }
      if !hasAuxiliary, cues.at(word.upperBound, .aspect) != nil { weight += 0.4 }
      if word.upperBound < clause.upperBound, Source.isBody(text[word.upperBound]) {
        weight -= 0.7
      }
      if word.count == 1, packs.lexicon.entries[Int(entry)].name != "is-a" { weight -= 0.4 }
    } else {
      weight += englishWeight(word, clause)
    }
    return weight
  }

  /// An auxiliary right before the word, with at most an adverb between.
  private func hasAuxiliary(before word: Range<Int>, _ clause: Range<Int>, _ isHan: Bool) -> Bool {
    let from = max(clause.lowerBound, word.lowerBound - 20)
    return cues.within(from..<word.lowerBound, .auxiliary).contains {
      word.lowerBound - $0.upperBound <= (isHan ? 4 : 12)
    }
  }

  private static let nounMarkers: Set<[UInt32]> = Set(
    [
      "the", "a", "an", "of", "his", "her", "its", "their", "our", "no", "in", "by",
      "for",
    ].map {
      Folding.fold($0)
    })

  private static let of = Folding.fold(" of ")

  /// What stands before a verb without an ending: "to", a pronoun, a modal; or a plural, which ends in s.
  private static let verbMarkers: Set<[UInt32]> = Set(
    [
      "to", "they", "we", "i", "you", "who", "that", "which", "and", "or", "not", "also", "will",
      "would", "can", "could", "may", "might", "must", "should", "do", "did", "does", "people",
      "t", "men", "women", "children", "both", "all", "never", "now", "still", "often", "only",
    ].map { Folding.fold($0) })

  /// A finite verb ends in s or ed; what follows an article or a preposition is a noun.
  private func englishWeight(_ word: Range<Int>, _ clause: Range<Int>) -> Double {
    var before = word.lowerBound
    while before > clause.lowerBound, !text[before - 1].isLatin { before -= 1 }
    var start = before
    while start > clause.lowerBound, text[start - 1].isLatin { start -= 1 }
    let previous = Array(text[start..<before])
    if Self.nounMarkers.contains(previous) { return -0.9 }
    if text[word.upperBound..<clause.upperBound].starts(with: Self.of),
      text[word.upperBound - 1] != 0x66
    {
      return -0.5
    }
    let isBase = packs.baseForms.contains(Array(text[word]))
    if isBase, !Self.verbMarkers.contains(previous), previous.last != 0x73 { return -0.5 }
    return start == before ? -0.1 : 0
  }
}
