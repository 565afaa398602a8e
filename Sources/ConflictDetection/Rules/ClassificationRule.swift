import ClaimModel

extension PairRule {
  /// One thing said to be of two kinds that exclude each other: a bank, a broker.
  ///
  /// Two kinds exclude each other where the lexicon has both as kinds of one wider thing; of kinds
  /// that it does not know, only "is" against "is not" of the same kind is judged.
  static let classification = PairRule("classification") { pair in
    guard pair.a.claim.predicate?.class == "is-a", pair.b.claim.predicate?.class == "is-a",
      pair.subject == .same, !pair.isOneBreath, let x = pair.a.object, let y = pair.b.object
    else { return .pass }
    let siblings =
      x.name != y.name && x.isKnown && y.isKnown && x.relation(to: y) == .none
      && !Set(x.kinds).isDisjoint(with: y.kinds)
    let denied =
      x.relation(to: y) == .same && pair.a.claim.polarity != pair.b.claim.polarity
    guard siblings && pair.a.claim.polarity == pair.b.claim.polarity || denied else {
      return x.relation(to: y) == .same ? .pass : .silent
    }
    if pair.period == .apart { return .pass }
    let within = pair.isWithinArticle
    return .found(
      Finding(
        within ? .needsPerson : .contradiction, .classification, .medium,
        reason: "two kinds that exclude each other",
        saying: pair.kinds(.name(x.label), .name(y.label), denied: denied),
        reconciliation: "Both hold if it is both, or changed its kind in between."))
  }
}

extension Pair {
  fileprivate func kinds(_ x: Saying, _ y: Saying, denied: Bool) -> Saying {
    denied
      ? "\(topic): said to be \(x) (\(voice(a))) against not \(y) (\(voice(b)))."
      : "\(topic): \(x) (\(voice(a))) against \(y) (\(voice(b)))."
  }
}
