import ClaimModel

/// Exchange rates that articles state themselves: 2000億元(約280億美元) fixes one for its article.
struct StatedRates: Sendable {
  /// article → "CNY USD" → units of the second in one of the first
  private var rates: [ArticleID: [String: Double]] = [:]

  init(_ facts: [Facts], _ units: Units) {
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
