import ClaimModel

extension ArticleRule {
  /// "It spent 740 million, the company says; by the charity's estimate the figure is 300 million."
  ///
  /// A word for any number means what was measured last, in the same unit, at most two hundred code
  /// points before; three hundred, where both speak of one thing. What it means is inferred, so a person decides.
  static let anaphor = ArticleRule("the figure") { article, context in
    article.enumerated().compactMap { i, second -> Group? in
      guard second.quantity != nil,
        let word = second.claim.property?.text ?? second.property?.thing.label,
        context.cues.isAnyMeasure(second.property?.thing.name ?? ""),
        let first = article[..<i].last(where: { isMeant($0, by: second) }),
        let pair = Pair(first, second, as: .same, context), pair.isAnsweredOrDue,
        let values = pair.values, !values.a.overlaps(values.b), values.b.middle != 0,
        (0.1...10).contains(abs(values.ratio))
      else { return nil }
      // "A promise of 900,000 homes by 2025. When the day came, the count stood at 540,000."
      if first.isPlan {
        let finding = pair.becoming(
          pair.a, pair.b, .targetAndOutcome, reason: "what “\(word)” measures is inferred")
        return Group(facts: [first, second], finding: finding)
      }
      return Group(
        facts: [first, second],
        finding: Finding(
          .needsPerson, .unfilled, .medium, reason: "what “\(word)” measures is inferred",
          saying: """
            \(pair.sideBySide). They differ, if “\(word)” means \
            \(first.property.map { .name($0.thing.label) } ?? "the same" as Saying).
            """,
          reconciliation: "Both hold if “\(word)” is of something else."))
    }
  }

  private static func isMeant(_ first: Facts, by second: Facts) -> Bool {
    guard let property = first.property, first.dimension == second.dimension,
      first.quantity?.unit == second.quantity?.unit, property.thing.isKnown,
      first.quantity?.measure == second.quantity?.measure, first.quantity?.equivalent == nil
    else { return false }
    let reach = Pair.relation(first.subject, second.subject) == .same ? 300 : 200
    return (0...reach).contains(second.claim.focus.lowerBound - first.claim.focus.upperBound)
  }
}

extension Pair {
  /// Two voices, or a target and what stands behind it as a fact of the same subject.
  fileprivate var isAnsweredOrDue: Bool {
    if a.modality == .target, b.modality == .actual {
      return Pair.relation(a.subject, b.subject) == .same
        && PeriodRelation(a.claim.period, b.claim.period) != .apart
    }
    return hasTwoSpeakers && !a.isPlan
  }
}
