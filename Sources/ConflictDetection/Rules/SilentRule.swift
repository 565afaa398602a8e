import ClaimModel

extension PairRule {
  /// Pairs that say nothing about each other: the same words, different kinds of number, suppositions.
  static let silent = PairRule("silent") { pair in
    guard pair.a.quantity != nil, pair.b.quantity != nil, pair.measuresMatch,
      pair.a.dimension == pair.b.dimension, pair.property != .none
    else { return .silent }
    let (a, b) = (pair.a.claim, pair.b.claim)
    if pair.isWithinArticle, a.focus.overlaps(b.focus) || a.focus == b.focus { return .silent }
    if pair.property != .same, a.baseline == nil || b.baseline == nil,
      a.property == nil || b.property == nil
    {
      return .silent
    }
    let supposed = [a, b].filter { $0.modality == .hypothetical }
    if supposed.count == 1,
      supposed.first?.attribution.isEmpty == false || a.modality == .actual
        || b.modality == .actual
    {
      return .silent
    }
    return .pass
  }
}
