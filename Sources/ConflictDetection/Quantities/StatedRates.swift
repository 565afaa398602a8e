import ClaimModel

/// Exchange rates that articles state themselves: 2000億元(約280億美元) fixes one for its article.
struct StatedRates: Sendable {
  /// What a rate begins with among the topics of an article.
  static let mark = "="

  /// article → "CNY USD" → units of the second in one of the first
  private var rates: [ArticleID: [String: Double]] = [:]

  /// The rates that the articles of the claims state, as their topics have them.
  init(_ facts: [Facts], _ units: Units) {
    var seen: Set<ArticleID> = []
    for fact in facts where seen.insert(fact.claim.article).inserted {
      guard let topics = fact.source.topics else { continue }
      for topic in topics where topic.hasPrefix(StatedRates.mark) {
        let parts = topic.dropFirst(StatedRates.mark.count).split(separator: " ")
        guard parts.count == 3, let rate = Double(parts[2]), rate > 0 else { continue }
        rates[fact.claim.article, default: [:]]["\(parts[0]) \(parts[1])"] = rate
        rates[fact.claim.article, default: [:]]["\(parts[1]) \(parts[0])"] = 1 / rate
      }
    }
  }

  /// The rates that one article's claims state, each as `=CNY USD 0.14`, sorted.
  static func marks(_ facts: [Facts], _ units: Units) -> [String] {
    StatedRates(reading: facts, units).rates.values.flatMap { pairs in
      pairs.filter { $0.key.prefix(3) < $0.key.suffix(3) }.map { "\(mark)\($0.key) \($0.value)" }
    }.sorted()
  }

  private init(reading facts: [Facts], _ units: Units) {
    var byID: [ClaimID: Facts] = [:]
    for fact in facts where fact.dimension == "money" { byID[fact.id] = fact }
    for fact in facts {
      guard let other = fact.quantity?.equivalent.flatMap({ byID[$0] }),
        let unit = fact.quantity?.unit, let target = other.quantity?.unit, unit != target
      else { continue }
      let usual = units.rates.rate(from: unit, to: target, year: nil)?.factor
      let found = StatedRates.ends(fact).flatMap { x in
        StatedRates.ends(other).map { $0 / x }
      }
      // Of a range, the bracket converts one end: the one that is nearer to the usual rate.
      guard
        let rate = usual.map({ usual in
          found.min { abs($0 / usual - 1) < abs($1 / usual - 1) } ?? 0
        }) ?? found.first, rate > 0
      else { continue }
      rates[fact.claim.article, default: [:]]["\(unit) \(target)"] = rate
      rates[fact.claim.article, default: [:]]["\(target) \(unit)"] = 1 / rate
    }
  }

  /// The printed figure, or both ends of a range, where they are above nought.
  private static func ends(_ fact: Facts) -> [Double] {
    guard let quantity = fact.quantity else { return [] }
    let ends = [quantity.min, quantity.max].compactMap { $0?.double }.filter { $0 > 0 }
    return ends.first == ends.last ? Array(ends.prefix(1)) : ends
  }

  func rate(_ from: String, _ to: String, in article: ArticleID) -> Double? {
    rates[article]?["\(from) \(to)"]
  }
}
