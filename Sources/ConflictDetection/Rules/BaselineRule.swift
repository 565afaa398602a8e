import ClaimModel

extension PairRule {
  /// Two numbers measured against different things do not contradict each other.
  ///
  /// The line of reconciliation is the ratio that the two baselines would have to have.
  static let baseline = PairRule("different-baseline") { pair in
    guard let a = pair.a.claim.baseline, let b = pair.b.claim.baseline,
      let x = pair.a.baseline, let y = pair.b.baseline,
      // "The growth set at the start of the year" is a plan, no baseline.
      pair.a.wording.isMeant == pair.b.wording.isMeant
    else { return .pass }
    if a.kind == .named, b.kind == .named, x.relation(to: y) == .same { return .pass }
    if a.kind != .named, b.kind != .named, x.relation(to: y) == .same { return .pass }
    if a.kind == .named, b.kind == .named, x.relation(to: y) == .loose { return .pass }
    // An order of places has many names: "market abroad", 外銷市場.
    if pair.a.dimension == "rank", !x.isKnown || !y.isKnown { return .pass }
    let explanation: Saying = "\(pair.sideBySide). They are measured against different things."
    return .found(
      Finding(
        .explained, .differentBaseline, saying: explanation,
        reconciliation: pair.baselinesReconciled))
  }
}

extension Pair {
  /// "Both hold if Nvidia's latest chip is about 2.4 Nvidia H100 and both mean the same Huawei Ascend."
  fileprivate var baselinesReconciled: Saying? {
    // "12 % up on a year ago, 8 % on a month ago": no ratio of the two times would be of use.
    guard a.measure != .change, b.measure != .change else {
      return "Both hold: each against its own baseline."
    }
    guard let values, values.a.middle > 0, values.b.middle > 0,
      let p = a.claim.baseline, let q = b.claim.baseline
    else { return nil }
    let (first, second) = (Voice.name(p), Voice.name(q))
    let ratio = values.a.middle / values.b.middle
    let (of, times, than) =
      ratio >= 1 ? (second, ratio, first) : (first, 1 / ratio, second)
    let same: Saying = subject == .same ? "" : " and both mean the same \(wider)"
    return
      "Both hold if \(of) is about \(Figure.digits((times * 10).rounded() / 10)) \(than)\(same)."
  }

  /// The wider of the two subjects.
  var wider: Saying {
    guard let x = a.subject, let y = b.subject else { return "thing" }
    return .name(x.kinds.contains(y.name) ? y.label : x.label)
  }
}
