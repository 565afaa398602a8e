import ClaimModel

extension PairRule {
  /// A target against what is expected or came about, a forecast against the outcome.
  static let planResult = PairRule("plan-result") { pair in
    guard let (plan, result, type) = pair.planAndResult, !pair.isToldTwice,
      pair.subject != .loose || pair.isPresumed || pair.isWithinArticle
        || pair.isFollowedUp(plan, result), pair.property == .same,
      let values = pair.values, !values.a.overlaps(values.b),
      pair.isJudgeable(plan, result, values), pair.baselinesFit(plan, result)
    else { return .pass }
    let when = plan.claim.period.map { " for \($0.said)" as Saying } ?? ""
    let words: [ConflictType: (Saying, Saying)] = [
      .targetAndExpectation: ("the target", "what is expected"),
      .targetAndOutcome: ("the target", "the outcome"),
      .forecastAndOutcome: ("the forecast", "the outcome"),
    ]
    let (name, other) = words[type] ?? ("the plan", "the outcome")
    let gap = values.a.closed().gap(to: values.b.closed())
    let isEarly = pair.isEarly(plan, result)
    return .found(
      Finding(
        .planResult, type, gap > 0.2 && !isEarly ? .medium : .low,
        reason: isEarly
          ? "the time of the plan is not over"
          : pair.distance(values, gap),
        saying:
          """
          \(pair.topic): \(name)\(when) was \(pair.figure(plan)) (\(pair.voice(plan))), \(other) is \
          \(pair.figure(result)) (\(pair.voice(result))).
          """,
        reconciliation: "Both hold: a plan and what becomes of it."))
  }
}

extension Pair {
  /// One speaker's plan for one time, in two papers within a week: the figures ought to be one.
  fileprivate var isToldTwice: Bool {
    guard a.isPlan, b.isPlan, period == .same, !isWithinArticle, !samePublisher,
      let p = a.root, let q = b.root, let days = daysBetween
    else { return false }
    return p.mayBe(q) && days <= 7
  }

  /// A half year's sum beside the plan of the year.
  fileprivate func isEarly(_ plan: Facts, _ result: Facts) -> Bool {
    guard period == .nested, let due = plan.claim.period?.end, let day = result.claim.period?.end
    else { return false }
    return due.number - day.number > 31
  }

  /// Whether the result is one of that plan, for its time.
  ///
  /// A target is judged by how things stand, a forecast only by its own time. Where the subjects do
  /// not meet by themselves, figures of another size are about something else.
  fileprivate func isJudgeable(_ plan: Facts, _ result: Facts, _ values: Values) -> Bool {
    if subject == .loose, values.a.middle > 0, values.b.middle > 0,
      !(0.2...5).contains(values.ratio)
    {
      return false
    }
    switch period {
    case .apart: return isLate(plan, result)
    case .same: return true
    case .nested:
      return !isLongBefore(result, plan) && (plan.modality != .forecast || isDue(plan, result))
    case .half, .unstated:
      guard isWithinArticle || isPresumed || isFollowedUp(plan, result), !isFarOff(plan) else {
        return false
      }
      if plan.modality != .forecast { return true }
      // "96 mm fell, far above the 10 mm that were forecast" needs no date.
      guard plan.claim.period != nil else {
        return isOneClause && subject == .same || !isWithinArticle && plan === a && subject != .same
      }
      return isDue(plan, result)
    }
  }

  /// A stock that is still short of its target after the target's year: "20,000 flats were promised in
  /// 2022; by March 2026 there were 9,460".
  private func isLate(_ plan: Facts, _ result: Facts) -> Bool {
    guard isWithinArticle, plan.modality == .target, plan.dimension == "count",
      let planned = plan.claim.period, let from = planned.start, let to = planned.end,
      let day = result.claim.period, let start = day.start, let end = day.end, to < start,
      let most = result.interval?.high, let least = plan.interval?.low
    else { return false }
    return to.number - from.number > 300 && end.number - start.number <= 31 && most < least
  }

  /// "It is to employ 62", and a year or two later "it employs 44": of one name, or of one thing told in
  /// nearly the same words, where neither names a day.
  fileprivate func isFollowedUp(_ plan: Facts, _ result: Facts) -> Bool {
    guard !isWithinArticle, plan === a, plan.modality != .forecast, result.modality == .actual,
      period == .unstated, let days = daysBetween, (60...1100).contains(days),
      let x = plan.subject, let y = result.subject
    else { return false }
    return subject == .same || subject == .loose && x.holds(y)
  }

  /// A plan for 2030 is not judged by a figure that names no time.
  private func isFarOff(_ plan: Facts) -> Bool {
    guard let due = plan.claim.period?.end, let day = plan.source.published else { return false }
    return due.number - day.number > 400
  }

  /// Growth foreseen for a year is judged by growth over the year before, not over some other day.
  fileprivate func baselinesFit(_ plan: Facts, _ result: Facts) -> Bool {
    // "Fewer than the planned 120": what the plan is measured against is the plan.
    let given = [plan.wording.isMeant ? nil : plan, result].compactMap { $0?.claim.baseline }
    guard given.count == 1, let baseline = given.first else { return true }
    guard let year = plan.claim.period?.year ?? result.claim.period?.year else { return false }
    return (baseline.name ?? baseline.text).contains(String(year - 1))
  }

  /// "By June 2026" is not judged by the figure of 2019.
  private func isLongBefore(_ result: Facts, _ plan: Facts) -> Bool {
    guard plan.claim.period?.start == nil, let due = plan.claim.period?.end,
      let day = result.claim.period?.end
    else { return false }
    return due.number - day.number > 400
  }

  /// The day of the forecast had come when the result was printed.
  private func isDue(_ plan: Facts, _ result: Facts) -> Bool {
    guard let due = plan.claim.period?.end, let day = result.source.published else { return true }
    return due <= day
  }

  /// "The route was to be 300 km long by 2025; in the end 256 were built": one voice, one clause, one time.
  var isTurn: Bool {
    isOneClause && isWithinArticle && !hasTwoSpeakers && subject == .same && period == .same
      && a.modality == .actual && b.modality == .actual && b.wording.isOutcome
      && !a.wording.isOutcome
  }

  fileprivate var planAndResult: (Facts, Facts, ConflictType)? {
    if let (plan, result) = modalities([.target, .proposed], [.forecast, .estimate]) {
      return (plan, result, .targetAndExpectation)
    }
    if let (plan, result) = modalities([.target, .proposed], [.actual]) {
      return (plan, result, .targetAndOutcome)
    }
    if let (plan, result) = modalities([.forecast], [.actual]) {
      return (plan, result, .forecastAndOutcome)
    }
    return isTurn ? (a, b, .targetAndOutcome) : nil
  }
}
