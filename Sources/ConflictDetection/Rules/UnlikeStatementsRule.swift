import ClaimModel

extension PairRule {
  /// Statements of different fields, suppositions, and the two halves of one sentence.
  static let unlike = PairRule("unlike") { pair in
    guard pair.shareField, pair.agreement != 0, !pair.isOneBreath, pair.topics != .none,
      pair.a.modality != .hypothetical, pair.b.modality != .hypothetical, !pair.areComparedApart
    else { return .silent }
    return .pass
  }
}
