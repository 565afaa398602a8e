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
  private static let attributive: Set<UInt32> = [0x7684, 0x4E4B]
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
    }
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
    return PredicateSighting(range: cue.range.lowerBound..<end, entry: entry, weight: 1.3)
  }

  /// What a predicate loses for each one before it in its clause.
  private static let lateness = (han: 0.12, latin: 0.2)

  /// The predicates of a range that are not in names, in order.
  func all(in range: Range<Int>) -> [PredicateSighting] {
    var found: [PredicateSighting] = []
    var end = range.lowerBound
    for match in verbs.within(range) where match.range.lowerBound >= end {
      end = match.range.upperBound
      if names.overlapping(match.range) { continue }
      let entry = match.word
      // An auxiliary helps the first verb behind it only.
      let free = (found.last?.range.upperBound ?? range.lowerBound)..<range.upperBound
      var weight = weight(match.range, entry, range, free)
      let isHan = text[match.range.lowerBound].isHan
      weight -= min(3, Double(found.count)) * (isHan ? Self.lateness.han : Self.lateness.latin)
      found.append(PredicateSighting(range: match.range, entry: entry, weight: weight))
    }
    return found
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

  /// A finite verb ends in s or ed; what follows an article or a preposition is a noun.
  private func englishWeight(_ word: Range<Int>, _ clause: Range<Int>) -> Double {
    var before = word.lowerBound
    while before > clause.lowerBound, !text[before - 1].isLatin { before -= 1 }
    var start = before
    while start > clause.lowerBound, text[start - 1].isLatin { start -= 1 }
    if Self.nounMarkers.contains(Array(text[start..<before])) { return -0.9 }
    return start == before ? -0.1 : 0
  }
}
