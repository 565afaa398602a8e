import ClaimModel

extension PairRule {
  /// A part that is larger than its whole: a narrower property above the wider one.
  static let part = PairRule("part and whole") { pair in
    guard pair.property == .kind, pair.a.claim.baseline == nil || pair.b.claim.baseline == nil,
      let p = pair.a.property?.thing, let q = pair.b.property?.thing, p.isKnown, q.isKnown
    else { return .pass }
    if pair.isPresumed { return .pass }
    let additive: Set<String> = ["count", "money", "mass", "energy", "power", "area", "volume"]
    guard additive.contains(pair.a.dimension ?? ""), pair.subject == .same,
      let values = pair.values,
      pair.a.quantity?.measure == .level, pair.b.quantity?.measure == .level,
      pair.a.modality == pair.b.modality, pair.a.claim.polarity == .affirmed,
      pair.b.claim.polarity == .affirmed, pair.a.claim.baseline == nil,
      pair.b.claim.baseline == nil,
      pair.period == .same || (pair.isWithinArticle && pair.period == .unstated)
    else { return .silent }
    let aIsPart = p.kinds.contains(q.name)
    let (part, whole) = aIsPart ? (values.a, values.b) : (values.b, values.a)
    guard part.low > whole.high else { return .silent }
    let (small, large) = aIsPart ? (pair.a, pair.b) : (pair.b, pair.a)
    return .found(
      Finding(
        .contradiction, .arithmetic, .medium, reason: "a part above its whole",
        saying: """
          \(Saying.name(small.property?.thing.label ?? "")) of \
          \(Saying.name(small.subject?.label ?? "")) is \(pair.figure(small)) \
          (\(pair.voice(small))), but \(Saying.name(large.property?.thing.label ?? "")) as a whole \
          only \(pair.figure(large)) (\(pair.voice(large))).
          """,
        reconciliation: "Both hold only if the first is not a part of the second."))
  }
}
