import ClaimModel

/// Exchange rates that articles state themselves: 2000億元(約280億美元) fixes one for its article.
struct StatedRates: Sendable {
  /// article → "CNY USD" → units of the second in one of the first
  private var rates: [ArticleID: [String: Double]] = [:]

  init(_ facts: [Facts]) {
    var byID: [ClaimID: Facts] = [:]
    for fact in facts where fact.dimension == "money" { byID[fact.id] = fact }
    for fact in facts {
      guard let other = fact.quantity?.equivalent.flatMap({ byID[$0] }),
        let unit = fact.quantity?.unit, let target = other.quantity?.unit, unit != target,
        let a = fact.interval?.low, let b = other.interval?.low, a.isFinite, b.isFinite, a > 0,
        b > 0
      else { continue }
      let (x, y) = (fact.interval?.middle ?? a, other.interval?.middle ?? b)
      rates[fact.claim.article, default: [:]]["\(unit) \(target)"] = y / x
      rates[fact.claim.article, default: [:]]["\(target) \(unit)"] = x / y
    }
  }

  func rate(_ from: String, _ to: String, in article: ArticleID) -> Double? {
    rates[article]?["\(from) \(to)"]
  }
}
