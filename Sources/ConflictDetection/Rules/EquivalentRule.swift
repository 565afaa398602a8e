import ClaimModel

extension PairRule {
  /// An amount and its conversion in brackets are one figure, unless the conversion is far off.
  static let equivalent = PairRule("equivalent") { pair in
    guard pair.a.quantity?.equivalent == pair.b.id || pair.b.quantity?.equivalent == pair.a.id
    else { return .pass }
    let (first, second) = (pair.figure(pair.a), pair.figure(pair.b))
    if let wrong = pair.misconversion {
      return .found(
        Finding(
          .contradiction, .arithmetic, .medium,
          saying: """
            \(pair.topic): \(second) stands as the conversion of \(first), but that is \(wrong).
            """,
          reconciliation: "One of the two figures or its unit is misprinted."))
    }
    return .found(
      Finding(
        .explained, .equivalent, saying: "\(second) is the article's own conversion of \(first)."))
  }
}

extension Pair {
  /// What the first figure comes to, where the stated conversion is more than a fifth away from it.
  fileprivate var misconversion: Saying? {
    guard let p = a.interval, let q = b.interval, let mine = a.quantity?.unit,
      let theirs = b.quantity?.unit, mine != theirs, !p.isOpen, !q.isOpen
    else { return nil }
    var source: Saying = ""
    let expected: Interval
    if a.dimension == "money", b.dimension == "money" {
      let year = a.claim.period?.year ?? a.source.published?.year
      guard let rate = units.rates.rate(from: mine, to: theirs, year: year) else { return nil }
      expected = p.scaled(by: rate.factor)
      source = " \(rate.source)"
    } else {
      guard a.dimension == b.dimension else { return nil }
      expected = p
    }
    guard !expected.widened(by: 0.2).overlaps(q) else { return nil }
    let factor = units.unit(theirs).factor
    let point = Interval(expected.middle / factor, expected.middle / factor)
    return "\(Figure.text(point, unit: theirs))\(source)"
  }
}
