import ClaimModel

extension PairRule {
  /// "From 26.8 to 31.5 billion", "1.3 %, down from 1.8": the former value is no rival of the latter.
  static let changed = PairRule("from and to") { pair in
    guard pair.isWithinArticle, pair.a.isFormer != pair.b.isFormer, pair.isOneClause,
      pair.a.claim.polarity == pair.b.claim.polarity,
      pair.measuresMatch, pair.a.dimension == pair.b.dimension, pair.property != .none,
      !pair.a.claim.focus.overlaps(pair.b.claim.focus), let values = pair.values,
      !values.a.overlaps(values.b)
    else { return .pass }
    let open: Set<Modality> = [.forecast, .estimate, .target, .proposed]
    let isPlan = open.contains(pair.a.modality) && open.contains(pair.b.modality)
    let (former, latter) = pair.a.isFormer ? (pair.a, pair.b) : (pair.b, pair.a)
    return .found(
      Finding(
        .explained, isPlan ? .revision : .stateChanged,
        saying: """
          \(pair.topic): changed from \(pair.figure(former)) to \(pair.figure(latter)) \
          (\(pair.voice(latter))).
          """,
        reconciliation: isPlan
          ? "The later figure stands." : "Both hold, one after the other."))
  }
}

extension PairRule {
  /// "1.62 million, not 1.26 million": the article corrects a figure that was told before.
  static let corrected = PairRule("not this but that") { pair in
    guard pair.isWithinArticle, pair.a.claim.polarity != pair.b.claim.polarity, pair.isOneClause,
      pair.measuresMatch, pair.a.dimension == pair.b.dimension, pair.property == .same,
      let values = pair.values, !values.a.overlaps(values.b)
    else { return .pass }
    let (wrong, right) = pair.a.claim.polarity == .negated ? (pair.a, pair.b) : (pair.b, pair.a)
    return .found(
      Finding(
        .explained, .revision,
        saying: """
          \(pair.topic): \(pair.figure(right)), not \(pair.figure(wrong)) (\(pair.voice(right))).
          """,
        reconciliation: "Only the first figure is meant to hold."))
  }
}

extension Pair {
  /// In one clause, or in two that follow each other.
  var isOneClause: Bool {
    b.claim.anchor.start - a.claim.anchor.end < 8 && a.claim.anchor.start - b.claim.anchor.end < 8
  }
}
