import ClaimModel

extension ArticleRule {
  /// A sum that is only a range at first, and its end taken for the sum further on.
  ///
  /// The two may be named differently ("a plan of 2 to 5 billion", "the 5-billion investment"), so
  /// the sum itself is the evidence: money, of something still to come, exactly at an end of a range
  /// a half as wide again at least, in the same article, of one subject.
  static let rangeEnd = ArticleRule("range and its end") { article, context in
    let plans = article.filter {
      $0.dimension == "money" && $0.modality != .actual && $0.claim.polarity == .affirmed
        && $0.interval != nil
    }
    let ranges = plans.filter(\.isStatedRange)
    guard !ranges.isEmpty else { return [] }
    return ranges.flatMap { range in
      plans.compactMap { point -> Group? in
        guard !point.isStatedRange, point.quantity?.equivalent == nil,
          range.quantity?.equivalent != point.id,
          point.property?.thing.name != range.property?.thing.name,
          Pair.relation(range.subject, point.subject) != .none,
          let pair = Pair(range, point, context), let how = pair.endTaken(range: range)
        else { return nil }
        return Group(
          facts: [range, point],
          finding: Finding(
            .explained, .hardened, .medium, saying: "\(pair.sideBySide). \(how)",
            reconciliation: "Both hold if the second means the first with its caution."))
      }
    }
  }
}

extension Pair {
  /// Which end of `range` the other figure stands at, if it stands at one.
  fileprivate func endTaken(range: Facts) -> Saying? {
    guard let values else { return nil }
    let (wide, point) = range === a ? (values.a, values.b) : (values.b, values.a)
    guard wide.low > 0, wide.high > wide.low * 1.5, point.high.isFinite, point.low.isFinite else {
      return nil
    }
    let (bottom, top) = (abs(point.middle / wide.low - 1), abs(point.middle / wide.high - 1))
    guard min(bottom, top) < 0.06 else { return nil }
    return top < bottom
      ? "The top of a range has become the figure."
      : "The bottom of a range has become the figure."
  }
}
