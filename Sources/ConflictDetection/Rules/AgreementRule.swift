import ClaimModel

extension PairRule {
  /// The same number within what the wordings allow.
  static let agreement = PairRule("agreement") { pair in
    guard pair.a.claim.polarity == pair.b.claim.polarity, let values = pair.values else {
      return .pass
    }
    guard values.a.overlaps(values.b) else { return .pass }
    guard values.a.closed().overlaps(values.b.closed()) else { return .silent }
    guard pair.subject != .loose, pair.property == .same, pair.period != .apart else {
      return .silent
    }
    return .found(Finding(.agreement, .same, saying: "\(pair.sideBySide). They agree."))
  }
}
