import ClaimModel

extension PairRule {
  /// One address gave another figure, or the contrary, when it was fetched again.
  static let version = PairRule("version") { pair in
    guard pair.isVersion, pair.subject == .same || pair.subject == .loose else { return .pass }
    let saying: Saying
    if let values = pair.values {
      guard !values.a.overlaps(values.b), pair.property == .same, pair.period != .apart,
        pair.a.modality == pair.b.modality
      else { return .pass }
      saying = pair.sideBySide
    } else {
      let (p, q) = (pair.a.claim.predicate, pair.b.claim.predicate)
      guard p?.class == q?.class, p != nil,
        p?.direction != q?.direction || pair.a.claim.polarity != pair.b.claim.polarity
      else { return .pass }
      saying = "“\(pair.a.claim.quote)” became “\(pair.b.claim.quote)”"
    }
    return .found(
      Finding(
        .explained, .revision,
        saying: "\(saying). The page was changed after it was first read.",
        reconciliation: "The later version stands."))
  }
}

extension Pair {
  /// Two readings of one address at different times.
  var isVersion: Bool {
    guard let x = a.source.address, let y = b.source.address, x == y, !isWithinArticle else {
      return false
    }
    return a.source.retrieved != b.source.retrieved
  }
}
