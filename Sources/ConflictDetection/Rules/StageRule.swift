import ClaimModel

extension PairRule {
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
}
