import ClaimModel

/// The names on which an article turns: what ties two articles to one matter.
///
/// With them go the exchange rates that the article states (`=CNY USD 0.14`), since both are facts of
/// the whole article that a comparison of two claims must know.
///
/// So do its figures, where the names are written in two scripts or are few (`#revenue|USD:640000000`):
/// two articles that give several equal figures of two digits and more speak of one matter.
///
/// And figures that it sets others against (`?812 count:612000`): see `Recall`.
///
/// Names that its claims speak of, quote or measure against: those that the lexicon knows (places
/// aside), those that are written with capitals, and Han names that come twice. At most ten.
final class Topics: Sendable {
  static let none = Topics([]) { _ in nil }

  /// Those that are names; the first tells most.
  let names: [Thing]
  /// Those that are figures, as they stand among the topics.
  let figures: [String]
  private let marks: Set<UInt64>

  init(_ topics: [String], _ thing: (String) -> Thing?) {
    names = topics.filter { !Topics.isMark($0) }.compactMap(thing)
    figures = topics.filter { $0.hasPrefix(Topics.mark) }
    marks = Set(figures.map { Thing.mark($0) })
  }

  /// So many names, and so many figures behind them.
  func first(_ most: Int, figures: Int) -> [String] {
    names.prefix(most).map(\.name) + self.figures.prefix(figures)
  }

  static let most = 10
  /// So much in common makes two articles speak of one matter.
  static let tie = 2

  /// Labels, the most frequent first; then the stated rates.
  static func of(_ facts: [Facts], _ units: Units) -> [String] {
    names(facts) + StatedRates.marks(facts, units) + figures(facts) + Recall.marks(facts)
  }

  /// A rate, a figure or a figure that was replaced, no name.
  static func isMark(_ topic: String) -> Bool {
    topic.hasPrefix(StatedRates.mark) || topic.hasPrefix(mark) || topic.hasPrefix(Recall.mark)
  }

  private static func names(_ facts: [Facts]) -> [String] {
    var counts: [String: Int] = [:]
    for fact in facts {
      let things = [fact.subject, fact.object, fact.baseline, fact.speaker].compactMap(\.self)
      let inside = things.filter { $0.weight == 0 && !$0.isKnown }.flatMap {
        names(inside: $0.label)
      }
      for label in Set(things.filter { $0.weight > 0 }.map(\.label) + inside) {
        counts[label, default: 0] += 1
      }
    }
    let telling = counts.filter { $0.value > 1 || !$0.key.unicodeScalars.contains { $0.isHan } }
    return telling.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(most).map(\.key)
  }

  /// "Millbrook's new central library", "the mayor of Vera": the names in a phrase that is none itself.
  private static func names(inside label: String) -> [String] {
    let words = label.split(separator: " ")
    let runs = words.enumerated().split { i, word in
      let isNamed = startsHigh(word) && (i > 0 || word.hasSuffix("'s") || word.hasSuffix("’s"))
      return !isNamed
    }
    return runs.map { run in
      let name = run.map(\.element).joined(separator: " ")
      return name.hasSuffix("'s") || name.hasSuffix("’s") ? String(name.dropLast(2)) : name
    }.filter { $0.count > 3 }
  }

  /// What a figure begins with among the topics of an article.
  static let mark = "#"

  /// Figures with a known measure of two digits at least, others of three; the most exact first.
  private static func figures(_ facts: [Facts]) -> [String] {
    var digits: [String: Int] = [:]
    for fact in facts {
      guard let quantity = fact.quantity, let value = quantity.min, value == quantity.max,
        !["rank", "time"].contains(fact.dimension ?? "rank"), quantity.equivalent == nil
      else { continue }
      let measure = fact.property.flatMap { $0.thing.isKnown ? $0.thing.name : nil }
      let count = value.digits
      guard count >= (measure == nil ? 3 : 2) else { continue }
      let unit = fact.dimension == "money" ? quantity.unit : fact.dimension ?? ""
      let base = fact.interval.map { abs($0.middle) } ?? 0
      digits["\(mark)\(measure ?? "")|\(unit):\(Figure.digits(base))"] = count
    }
    return digits.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(12).map(\.key)
  }

  /// How much a name in common says: 2 for one of several words, or four characters, that no lexicon has.
  static func weight(_ label: String, _ folded: Words, isKnown: Bool, type: String?) -> Int {
    if isKnown { return ["place", "country", "kind"].contains(type ?? "") ? 0 : 1 }
    if label.unicodeScalars.contains(where: \.isHan) {
      let count = label.unicodeScalars.count
      guard folded.han.count == count, (3...10).contains(count) else { return 0 }
      return count > 3 ? 2 : 1
    }
    let words = label.split(separator: " ")
    let isName = words.count < 6 && words.allSatisfy { startsHigh($0) || links.contains($0) }
    return isName && words.count > 0 && label.count > 3 ? (words.count > 1 ? 2 : 1) : 0
  }

  private static let links: Set<Substring> = ["of", "for", "and", "the", "de", "&"]

  private static func startsHigh(_ word: Substring) -> Bool {
    word.unicodeScalars.first.map { (65...90).contains($0.value) } ?? false
  }

  /// What the topics of two articles have in common.
  ///
  /// One more where both turn on the same name first, and one for each equal figure, at most three.
  static func tie(_ a: Facts, _ b: Facts) -> Int {
    let (a, b) = (a.topics, b.topics)
    var sum = 0
    for name in a.names where b.names.contains(where: name.isNamed(like:)) { sum += name.weight }
    if let first = a.names.first, let other = b.names.first, first.weight > 0,
      first.isNamed(like: other)
    {
      sum += 1
    }
    return sum >= tie ? sum : sum + min(3, a.marks.intersection(b.marks).count)
  }
}

extension Unicode.Scalar {
  fileprivate var isHan: Bool { Fold.isHan(value) }
}
