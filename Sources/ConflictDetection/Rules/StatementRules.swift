import ClaimModel

// What is said without a number: the predicate's class, its direction, and whether it is denied.

extension PairRule {
  /// Statements of different fields, suppositions, and the two halves of one sentence.
  static let unlike = PairRule("unlike") { pair in
    guard pair.shareField, pair.agreement != 0, !pair.isOneBreath, pair.topics != .none,
      pair.a.modality != .hypothetical, pair.b.modality != .hypothetical, !pair.areComparedApart
    else { return .silent }
    return .pass
  }

  /// Denied at one time and so at a later one: banned, later allowed.
  static let stateChanged = PairRule("state-changed") { pair in
    guard pair.agreement < 0 else { return .pass }
    let (first, second) = (pair.periodLabel(pair.a), pair.periodLabel(pair.b))
    if pair.period == .apart {
      return .found(
        Finding(
          .explained, .stateChanged,
          saying: "\(pair.wordsSideBySide). The first is for \(first), the second for \(second).",
          reconciliation: "Both hold: the state changed in between."))
    }
    guard let days = pair.daysBetween, days > 30, pair.period != .same,
      pair.a.modality == .actual, pair.b.modality == .actual
    else { return .pass }
    return .found(
      Finding(
        .explained, .stateChanged,
        saying: "\(pair.wordsSideBySide). The second was written \(Saying.days(days)) later.",
        reconciliation: "Both hold if the state changed in between."))
  }

  /// A thing still to come here and already at work there.
  static let stage = PairRule("stage") { pair in
    guard pair.agreement > 0, pair.topics == .fully,
      let (plan, fact) = pair.modalities(.planned, [.actual])
    else { return .pass }
    guard pair.claimKinds == [.event] else { return .silent }
    if plan.id == pair.a.id, let days = pair.daysBetween, days > 0 {
      return .found(
        Finding(
          .explained, .stateChanged,
          saying: "\(pair.wordsSideBySide). What was to come has come, \(Saying.days(days)) later.",
          reconciliation: "Both hold, each for its day."))
    }
    let sure = pair.daysBetween.map { $0 > 0 } ?? false
    return .found(
      Finding(
        sure ? .contradiction : .needsPerson, .stage, .medium, reason: "order of time",
        saying: """
          \(Voice.quote(plan.claim)) (\(pair.voice(plan))) speaks of what is to come, \
          \(Voice.quote(fact.claim)) (\(pair.voice(fact))) of what is there.
          """,
        reconciliation: "Both hold if the second was written after it came about."))
  }

  /// Allowed and banned, wider and narrower, faster and slower, so and not so.
  static let direction = PairRule("direction") { pair in
    guard pair.agreement < 0 else { return .pass }
    if pair.topics == .partly, pair.a.isPlan != pair.b.isPlan { return .silent }
    let open = pair.statementLack
    let (kind, why): (Conflict.Class, Saying) =
      open.map { (.needsPerson, "They point opposite ways, but \($0).") }
      ?? (.contradiction, "Both cannot hold.")
    return .found(
      Finding(
        kind, .direction, open == nil ? .high : .low, reason: open ?? "opposite statements",
        saying: "\(pair.wordsSideBySide). \(why)",
        reconciliation: pair.directionReconciled))
  }

  static let sameStatement = PairRule("same statement") { pair in
    guard pair.agreement > 0, pair.topics == .fully, !pair.isWithinArticle,
      pair.a.modality == pair.b.modality, pair.period != .apart,
      pair.a.object != nil || pair.a.property != nil
    else { return .silent }
    return .found(Finding(.agreement, .same, saying: "\(pair.wordsSideBySide). They agree."))
  }
}

extension Pair {
  /// "Above last year's", "below the other house's": one of them compares with something else.
  fileprivate var areComparedApart: Bool {
    guard topics != .fully, a.baseline != nil || b.baseline != nil else { return false }
    return Pair.relation(a.baseline, b.baseline) == .none
  }

  fileprivate var claimKinds: Set<Claim.Kind> { [a.claim.kind, b.claim.kind] }

  /// What keeps two opposite statements from being a contradiction; `nil` if nothing does.
  fileprivate var statementLack: Saying? {
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

  fileprivate var directionReconciled: Saying {
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
