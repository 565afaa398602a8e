import ClaimModel

extension PairRule {
  /// A number that one side states and the other denies.
  static let denial = PairRule("denial") { pair in
    let (a, b) = (pair.a.claim, pair.b.claim)
    guard a.polarity != b.polarity || a.polarity == .negated else { return .pass }
    guard a.polarity != b.polarity, !pair.isWithinArticle, let values = pair.values,
      values.a.overlaps(values.b), values.a.closed().overlaps(values.b.closed())
    else { return .silent }
    let denied = a.polarity == .negated ? pair.a : pair.b
    let stated = a.polarity == .negated ? pair.b : pair.a
    let saying: Saying =
      "\(pair.topic): \(pair.figure(stated)) (\(pair.voice(stated))), which \(pair.voice(denied)) denies"
    let isLate = (pair.daysBetween ?? 0) > 90
    if pair.samePublisher || pair.hasOneSpeaker || isLate, denied.id == b.id {
      return .found(
        Finding(
          .explained, .revision, saying: saying + ". The later word withdraws the earlier.",
          reconciliation: "The later figure stands."))
    }
    if let lack = pair.lack {
      return .found(
        Finding(.needsPerson, .unfilled, reason: lack, saying: "\(saying), but \(lack)."))
    }
    return .found(
      Finding(
        .contradiction, .value, .medium, reason: "stated and denied",
        saying: saying + ". Both cannot hold.",
        reconciliation: "Both hold only if the denial is of something else."))
  }
}
