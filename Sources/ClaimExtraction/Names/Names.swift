import ClaimModel

/// The names of a text, in order, and who or what each clause is about.
struct Names: Sendable {
  /// In order; none inside another.
  let mentions: [Name]
  let taught: [TaughtAlias]
  /// For each clause, the subject in force when it begins: an index into `mentions`, -1 for none.
  private let topics: [Int32]
  private let clauses: Clauses

  init(_ text: ReadingText, _ clauses: Clauses, _ packs: Packs) {
    let finder = NameFinder(text, clauses, packs)
    mentions = finder.mentions
    taught = finder.taught
    self.clauses = clauses
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
