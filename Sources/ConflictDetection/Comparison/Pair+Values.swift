import ClaimModel

extension Pair {
  /// Both intervals in the first claim's unit, and how they were brought there.
  struct Values {
    var a: Interval
    var b: Interval
    /// Units of the first claim in one base unit.
    var unit: String
    var factor: Double
    /// "at the rate that the article states"; `nil` where nothing was converted.
    var conversion: Saying?
    var ratio: Double { b.middle == 0 ? 0 : a.middle / b.middle }

    func text(_ interval: Interval, _ measure: Quantity.Measure) -> Saying {
      Figure.text(interval.scaled(by: 1 / factor), unit: unit, measure: measure)
    }
  }

  /// `nil` where the dimensions differ or no exchange rate is known.
  var values: Values? {
    guard let p = a.interval, let q = b.interval, a.dimension == b.dimension,
      let mine = a.quantity?.unit, let theirs = b.quantity?.unit
    else { return nil }
    let factor = units.unit(mine).factor
    guard a.dimension == "money", mine != theirs else {
      guard let pace else { return Values(a: p, b: q, unit: mine, factor: factor) }
      // Months are not of one length.
      return Values(
        a: p, b: q.scaled(by: pace).widened(by: 0.02), unit: mine, factor: factor,
        conversion: "reckoned for the same span of time")
    }
    for article in [a.claim.article, b.claim.article] {
      if let rate = stated.rate(theirs, mine, in: article) {
        let source: Saying =
          isWithinArticle
          ? "the article" : article == b.claim.article ? "the second article" : "the first article"
        return Values(
          a: p, b: q.scaled(by: rate), unit: mine, factor: 1,
          conversion: "at the rate that \(source) states")
      }
    }
    let year = a.claim.period?.year ?? b.claim.period?.year ?? a.source.published?.year
    guard let rate = units.rates.rate(from: theirs, to: mine, year: year) else { return nil }
    return Values(
      a: p, b: q.scaled(by: rate.factor).widened(by: rate.tolerance), unit: mine, factor: 1,
      conversion: rate.source)
  }

  /// By what the second is to be multiplied to count for the same span: 12 for a month's against a year's.
  private var pace: Double? {
    guard let p = a.pace, let q = b.pace, p != q else { return nil }
    return p / q
  }

  /// Level against level, change against change; a share and a level in per cent may meet.
  var measuresMatch: Bool {
    guard let p = a.measure, let q = b.measure else { return false }
    if p == q { return true }
    // A sum told as a part of something is a sum.
    if a.dimension != "ratio", a.dimension == b.dimension, p != .change, q != .change {
      return true
    }
    return [p, q].allSatisfy { [.level, .share].contains($0) } && !isMultiple(a) && !isMultiple(b)
  }

  /// "More than doubled" is no part of a whole.
  private func isMultiple(_ facts: Facts) -> Bool {
    facts.dimension == "ratio" && facts.measure == .level && (facts.interval?.low ?? 0) > 1.5
  }
}
