import ClaimModel

/// Which way a statement points in a field, and about what.
struct Stance: Hashable, Sendable {
  /// +1 or −1; 0 where its words disagree.
  var sign: Int
  /// The sign of the nearest word beside each property that is named.
  var beside: [String: Int]
}

/// Where a statement stands in each wide field of meaning: progress or decline, ahead or behind.
///
/// A sentence often holds more verbs than the one in the predicate's slot ("first disrupted it, but
/// then sped it up"), so all words of the lexicon's classes are read. The classes of one wide field
/// (`part-of` in the lexicon) are compared by direction alone. A negation within eight Han characters
/// or thirty letters before a word turns it round. Where the words of a field disagree, those behind
/// the last "but" count; where these disagree too, the sentence takes no stand.
struct Stances: Sendable {
  /// The field in which a number that changed takes a stand too.
  static let progress = "progress"
  /// The field of what is allowed, banned, or out of reach.
  static let licence = "licence"
  /// The field of what is in order and what is amiss.
  static let order = "order"

  private enum Sign {
    case stance(field: String, direction: Int)
    case negation, contrast
    /// "As", "while", 因: another clause begins
    case clause
    /// a word of another class: it only keeps shorter aliases from matching inside it
    case other

    var isClause: Bool {
      if case .clause = self { true } else { false }
    }
  }

  private var table = AliasTable<Sign>()
  private var fields: [String: String] = [:]
  private var directions: [String: Int] = [:]

  init(_ entries: [Lexicon.Entry]) {
    let classes = entries.filter { $0.kind == .predicate }
    let given = Dictionary(classes.map { ($0.name, $0.direction) }, uniquingKeysWith: { a, _ in a })
    for entry in entries {
      if entry.kind == .predicate { add(entry, opposed: given[entry.opposite ?? ""] ?? 0) }
      guard entry.kind == .cue else { continue }
      let sign: Sign
      switch entry.name {
      case "negation", "negation.lack", "negation.instead", "denial": sign = .negation
      case "conflict.contrast": sign = .contrast
      case "conflict.clause": sign = .clause
      case "conflict.sound": sign = .stance(field: Stances.order, direction: 1)
      case "conflict.amiss": sign = .stance(field: Stances.order, direction: -1)
      default: continue
      }
      for alias in entry.aliases { table.add(alias, sign) }
    }
    table.close()
  }

  /// "Equals" has no direction of its own: it denies "lags".
  private mutating func add(_ entry: Lexicon.Entry, opposed: Int) {
    let sign: Sign
    let direction = entry.direction != 0 ? entry.direction : -opposed
    if let field = entry.partOf, direction != 0 {
      fields[entry.name] = field
      directions[entry.name] = direction
      sign = .stance(field: field, direction: direction)
    } else {
      sign = .other
    }
    for alias in entry.aliases where alias.unicodeScalars.count > 1 { table.add(alias, sign) }
  }

  /// By wide field, +1 or −1, and the properties that the telling words stand beside.
  ///
  /// - Parameter properties: where in the folded statement properties are named.
  func stances(
    of claim: Claim, in text: [UInt32], properties: [AliasTable<Glossary.Term>.Hit]
  ) -> [String: Stance] {
    let hits = table.hits(in: text)
    let readings = read(hits, in: text)
    var found = Stances.settled(readings, hits).mapValues { Stance(sign: $0, beside: [:]) }
    let clauses = hits.filter(\.value.isClause).map(\.range.lowerBound)
    for (field, words) in Dictionary(grouping: readings, by: \.field) {
      let beside = Stances.beside(words, properties, in: text, clauses)
      if found[field] == nil, !beside.isEmpty { found[field] = Stance(sign: 0, beside: [:]) }
      found[field]?.beside = beside
    }
    guard let predicate = claim.predicate, let field = fields[predicate.class] else { return found }
    let own = predicate.direction != 0 ? predicate.direction : directions[predicate.class] ?? 0
    let sign = claim.polarity == .negated ? -own : own
    // What was denied outside of the clause ("denied that …") is known to the slot only.
    if found[field].map({ $0.sign == 0 }) ?? true || claim.polarity == .negated, sign != 0 {
      let isDenied = claim.polarity == .negated && found[field]?.sign == -sign
      let beside = (found[field]?.beside ?? [:]).mapValues { isDenied ? -$0 : $0 }
      found[field] = Stance(sign: sign, beside: beside)
    }
    return found
  }

  /// The sign of the word nearest to each property, at most twelve Han characters or forty letters
  /// away; a property that is named twice and differently has none.
  private static func beside(
    _ readings: [Reading], _ properties: [AliasTable<Glossary.Term>.Hit], in text: [UInt32],
    _ clauses: [Int]
  ) -> [String: Int] {
    var signs: [String: Set<Int>] = [:]
    for hit in properties {
      let near = readings.compactMap { reading -> (gap: Int, sign: Int)? in
        let gap =
          hit.range.lowerBound >= reading.range.upperBound
          ? reading.range.upperBound..<hit.range.lowerBound
          : min(hit.range.upperBound, reading.range.lowerBound)..<reading.range.lowerBound
        let limit = text[gap].contains(where: Fold.isHan) ? 12 : 40
        // A word of the next clause gives way to one of the same; a rise or fall stays in its own.
        let isApart =
          text[gap].contains { stops.contains($0) } || clauses.contains(where: gap.contains)
        if isApart, reading.field == progress { return nil }
        return gap.count <= limit ? (gap.count + (isApart ? limit : 0), reading.sign) : nil
      }
      if let nearest = near.min(by: { $0.gap < $1.gap }) {
        signs[hit.value.name, default: []].insert(nearest.sign)
      }
    }
    return signs.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  private struct Reading {
    var field: String
    var sign: Int
    var range: Range<Int>
  }

  private func read(_ hits: [AliasTable<Sign>.Hit], in text: [UInt32]) -> [Reading] {
    var readings: [Reading] = []
    var negation: Range<Int>?
    for hit in hits {
      switch hit.value {
      case .negation: negation = hit.range
      case .contrast, .clause, .other: break
      case .stance(let field, let direction):
        let isDenied = negation.map { Stances.reaches($0, hit.range.lowerBound, text) } ?? false
        readings.append(
          Reading(
            field: field, sign: isDenied ? -direction : direction, range: hit.range))
        negation = nil
      }
    }
    return readings
  }

  /// Whether a negation is about a word at `start`; one of a single Han character reaches over two.
  private static func reaches(_ negation: Range<Int>, _ start: Int, _ text: [UInt32]) -> Bool {
    let between = text[negation.upperBound..<max(negation.upperBound, start)]
    if negation.count == 1 { return between.count <= 2 }
    if between.contains(where: { stops.contains($0) }) { return false }
    return between.contains(where: Fold.isHan) ? between.count <= 8 : between.count <= 30
  }

  private static let stops = Set("，,；;。.：:".unicodeScalars.map(\.value))

  private static func settled(_ readings: [Reading], _ hits: [AliasTable<Sign>.Hit]) -> [String:
    Int]
  {
    let turn =
      hits.last {
        if case .contrast = $0.value { true } else { false }
      }?.range.lowerBound ?? .max
    var found: [String: Int] = [:]
    for (field, words) in Dictionary(grouping: readings, by: \.field) {
      let late = words.filter { $0.range.lowerBound > turn }
      if let sign = common(words) ?? common(late) { found[field] = sign }
    }
    return found
  }

  private static func common(_ readings: [Reading]) -> Int? {
    let signs = Set(readings.map(\.sign))
    return signs.count == 1 ? signs.first : nil
  }
}
