import ClaimModel

// What is to come and what is there, and spans of different length: numbers that no person need compare.
extension Pair {
  /// Somebody means or foresees the one, the other is a fact.
  var arePlanAndFact: Bool {
    a.isPlan != b.isPlan && [a.modality, b.modality].contains(.actual)
  }

  /// A plan beside a fact of another time, or two plans of which one names no day: neither answers the other.
  var areOfOtherStages: Bool {
    if arePlanAndFact { return period == .half || period == .nested }
    return a.isPlan && b.isPlan && period == .half && isWithinArticle
  }

  /// What adds up over time, counted for a month here and for a year there.
  var areOfOtherSpans: Bool {
    let additive: Set<String> = ["count", "money", "mass", "energy", "volume"]
    guard period == .nested, additive.contains(a.dimension ?? ""),
      let p = a.claim.period?.days, let q = b.claim.period?.days
    else { return false }
    guard 2 * max(p, q) > 3 * min(p, q) + 3, let values else { return false }
    return !(0.5...2).contains(values.ratio)
  }

  /// Told more than two months apart with no time in common: things have moved on.
  var areDistant: Bool {
    guard !isWithinArticle, a.isPlan == b.isPlan, period != .same, let days = daysBetween else {
      return false
    }
    return days > 60
  }

  /// "By 2 February" and "by 9 February"; or one is for a day after the other was printed.
  var isOfAnotherDay: Bool {
    if let p = a.claim.period, let q = b.claim.period {
      return p.start == nil && q.start == nil && p.end != q.end
    }
    let sides = [(a, b), (b, a)]
    return sides.contains { dated, other in
      guard let start = dated.claim.period?.start, let day = other.source.published else {
        return false
      }
      return start > day && other.claim.period == nil && !isWithinArticle
    }
  }
}
