import ClaimModel

extension PairRule {
  /// What two articles state alike is borne out.
  static let sameStatement = PairRule("same statement") { pair in
    guard pair.agreement > 0, pair.topics == .fully, !pair.isWithinArticle,
      pair.a.modality == pair.b.modality, pair.period != .apart,
      pair.a.object != nil || pair.a.property != nil
    else { return .silent }
    return .found(Finding(.agreement, .same, saying: "\(pair.wordsSideBySide). They agree."))
  }
}
