import ClaimModel

extension PairRule {
  /// A range that becomes its end, a bound that becomes the figure, a proposal that becomes a fact.
  static let hardened = PairRule("hardened") { pair in
    guard pair.a.modality != .hypothetical || pair.b.modality != .hypothetical,
      let values = pair.values, values.a.overlaps(values.b), pair.period != .apart,
      let how = pair.rangeBecameEnd(values) ?? pair.boundDropped ?? pair.hedgeDropped
    else { return .pass }
    return .found(
      Finding(
        .explained, .hardened, .medium, saying: "\(pair.sideBySide). \(how)",
        reconciliation: "Both hold if the second means the first with its caution."))
  }
}

extension Pair {
  /// A point that stands at an end of the other's range, which is at least a quarter wide.
  fileprivate func rangeBecameEnd(_ values: Values) -> Saying? {
    let isRange = a.isStatedRange
    guard isRange != b.isStatedRange, a.modality != .actual || b.modality != .actual
    else { return nil }
    let (range, point) = isRange ? (values.a, values.b) : (values.b, values.a)
    guard range.high > range.low * 1.25, point.high <= range.high * 1.12 else { return nil }
    let near = max(0.06, (point.high - point.low) / max(point.high, .leastNonzeroMagnitude))
    if abs(point.middle - range.high) <= near * range.high {
      return "The top of a range has become the figure."
    }
    return abs(point.middle - range.low) <= near * range.low
      ? "The bottom of a range has become the figure." : nil
  }

  /// "Up to 500" and later "500".
  fileprivate var boundDropped: Saying? {
    guard !isWithinArticle, let p = a.quantity, let q = b.quantity, p.unit == q.unit,
      (p.min == nil) != (p.max == nil), !p.approximate, let bound = p.min ?? p.max,
      q.min == q.max, q.min == bound
    else { return nil }
    return "A bound has become the figure."
  }

  fileprivate var hedgeDropped: Saying? {
    guard !isWithinArticle, daysBetween.map({ $0 > 0 }) ?? false else { return nil }
    switch (a.modality, b.modality) {
    case (.proposed, .target), (.proposed, .actual), (.hypothetical, .actual):
      return "What was only proposed is now stated as settled."
    case (.estimate, .actual): return "An estimate is now stated as a fact."
    default: return nil
    }
  }
}

extension Facts {
  /// "Between 200 and 500", not a vague "tens of".
  var isStatedRange: Bool {
    guard let quantity, let low = quantity.min, let high = quantity.max else { return false }
    return low < high && !quantity.approximate
  }
}
