import ClaimModel

// What the rules of statements without a number ask of a pair.

extension Pair {
  /// "Above last year's", "below the other house's": one of them compares with something else.
  var areComparedApart: Bool {
    guard topics != .fully, a.baseline != nil || b.baseline != nil else { return false }
    return Pair.relation(a.baseline, b.baseline) == .none
  }

  var claimKinds: Set<Claim.Kind> { [a.claim.kind, b.claim.kind] }

  /// What keeps two opposite statements from being a contradiction; `nil` if nothing does.
  var statementLack: Saying? {
    if topics != .fully { return "it is not certain that they are about the same thing" }
    if a.modality != b.modality {
      return "one is \(Pair.word(a.modality)), the other \(Pair.word(b.modality))"
    }
    if (a.claim.scope == nil) != (b.claim.scope == nil) {
      return "only one says how far it reaches"
    }
    switch period {
    case .half: return "only one says for what time it holds"
    case .nested: return "the times are not the same"
    case .unstated where !isWithinArticle && (daysBetween ?? 1000) > 100:
      return "neither says for what time it holds"
    default: return isWithinArticle && !hasTwoSpeakers ? "one article says both" : nil
    }
  }

  private static func word(_ modality: Modality) -> Saying {
    switch modality {
    case .actual: "stated as a fact"
    case .target: "a target"
    case .proposed: "a proposal"
    case .forecast: "a forecast"
    case .estimate: "an estimate"
    case .hypothetical: "a supposition"
    }
  }

  var directionReconciled: Saying {
    if let p = a.claim.period ?? b.claim.period, period == .half {
      return "Both hold if the other is not about \(p.said)."
    }
    if a.modality != b.modality {
      return "Both hold if what is expected has not come yet."
    }
    return topics == .fully
      ? "Both hold only if they mean different times or parts of it."
      : "Both hold if they are about different things."
  }
}
