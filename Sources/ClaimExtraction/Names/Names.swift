import ClaimModel

/// The names of a text, in order, and who or what each clause is about.
struct Names: Sendable {
  /// In order; none inside another.
  let mentions: [Name]
  let taught: [TaughtAlias]
  /// The firms of a round-up, in order.
  let houses: [House]
  /// For each clause, the subject in force when it begins: an index into `mentions`, -1 for none.
  private let topics: [Int32]
  private let clauses: Clauses
  /// For each place of the text, the name that holds it: an index into `mentions`, -1 for none.
  private let holders: [Int32]

  init(_ text: ReadingText, _ clauses: Clauses, _ packs: Packs) {
    let finder = NameFinder(text, clauses, packs)
    mentions = finder.mentions
    taught = finder.taught
    houses = finder.houses
    self.clauses = clauses
    holders = Names.holders(finder.mentions, text.folded.count)
    topics = Topics.topics(text, clauses, finder.mentions)
  }

  /// The subject carried over to a place: the name before it in its clause, else the topic of the clauses before.
  func topic(at place: Int) -> Name? {
    guard let clause = clauses.clauseIndex(at: place) else { return nil }
    let start = clauses.clauses[clause].range.lowerBound
    let first = within(start..<place).first { Topics.isSubject($0, clauses) }
    if let first { return first }
    let topic = Int(topics[clause])
    return topic < 0 ? nil : mentions[topic]
  }

  /// The firm of which a round-up tells at a place.
  func house(at place: Int) -> House? { houses.last { $0.region.contains(place) } }

  /// Of names that overlap the one that begins last holds a place.
  private static func holders(_ mentions: [Name], _ count: Int) -> [Int32] {
    var holders = [Int32](repeating: -1, count: count)
    for (i, name) in mentions.enumerated() {
      let end = i + 1 < mentions.count ? mentions[i + 1].range.lowerBound : count
      for place in name.range where place < end { holders[place] = Int32(i) }
    }
    return holders
  }

  /// The index in `mentions` of the name that holds `place`.
  private func holder(of place: Int) -> Int? {
    guard holders.indices.contains(place), holders[place] >= 0 else { return nil }
    return Int(holders[place])
  }

  /// The name that holds `place`.
  func holding(_ place: Int) -> Name? { holder(of: place).map { mentions[$0] } }

  /// The name that begins at `place`.
  func starting(at place: Int) -> Name? {
    guard let i = holder(of: place), mentions[i].range.lowerBound == place else { return nil }
    return mentions[i]
  }

  /// The name that ends at `place`.
  func ending(at place: Int) -> Name? {
    guard let i = holder(of: place - 1), mentions[i].range.upperBound == place else { return nil }
    return mentions[i]
  }

  /// The names that lie in `range`.
  func within(_ range: Range<Int>) -> ArraySlice<Name> {
    let first = firstIndex(from: range.lowerBound)
    var end = first
    while end < mentions.count, mentions[end].range.upperBound <= range.upperBound { end += 1 }
    return mentions[first..<end]
  }

  /// Whether a name that is no pronoun has words of `range`: 製造 in 中國製造2025 is no verb.
  func overlapping(_ range: Range<Int>) -> Bool {
    let next = firstIndex(from: range.upperBound)
    guard next > 0 else { return false }
    let name = mentions[next - 1]
    return name.source != .anaphor && name.range.upperBound > range.lowerBound
  }

  private func firstIndex(from place: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].range.lowerBound < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
