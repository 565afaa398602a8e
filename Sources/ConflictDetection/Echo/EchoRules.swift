import ClaimModel

extension ArticleRule {
  /// Two voices of one article, or a plan and what became of it, in other words.
  static let answer = ArticleRule("answer") { article, context in
    let numbers = article.filter(Echo.isOpen)
    return numbers.enumerated().flatMap { i, second in
      numbers[..<i].compactMap { first -> Group? in
        guard (0...Echo.reach).contains(second.claim.anchor.start - first.claim.anchor.start),
          Echo.isVoiced(first, second),
          Pair(first, second, context).flatMap(Rules.judge) == nil,
          let (pair, finding) = Echo.judge(first, second, context)
        else { return nil }
        return Group(facts: [pair.a, pair.b], finding: finding)
      }
    }
  }
}

extension Echo {
  /// A number that may be answered: no conversion, no former value, nothing merely supposed.
  static func isOpen(_ facts: Facts) -> Bool {
    guard let quantity = facts.quantity else { return false }
    return !facts.isFormer && quantity.equivalent == nil && facts.claim.polarity == .affirmed
      && facts.claim.modality != .hypothetical && facts.interval != nil
  }

  /// In one article two voices are needed, or a plan before its result.
  static func isVoiced(_ first: Facts, _ second: Facts) -> Bool {
    if areTwoVoices(first, second) { return true }
    if first.isPlan, second.modality == .actual { return isResult(first, second) }
    // "812 last year, well below the 1,050 a year that the plan requires"
    if second.modality == .target, first.modality == .actual {
      return second.wording.isAnswer && second.claim.anchor.start - first.claim.anchor.end < 8
    }
    return (first.speaker == nil) != (second.speaker == nil)
  }

  /// "The council has 95 million and hopes for 180" names two sums; a result measures the same, is set
  /// against the plan ("but only"), or answers what was bound to be.
  private static func isResult(_ plan: Facts, _ result: Facts) -> Bool {
    let property = Pair.relation(plan.property?.thing, result.property?.thing)
    return property == .same || property == .kind || result.wording.isAnswer
      || plan.wording.isMeant
  }

  /// Of what has so much in common, what the difference comes to.
  static func judge(_ x: Facts, _ y: Facts, _ context: Pair.Context) -> (Pair, Finding)? {
    guard isOpen(x), isOpen(y), x.dimension == y.dimension, x.isOfOthers == y.isOfOthers,
      areUnproven(x, y), !areTwoThings(x, y),
      let pair = Pair(x, y, as: .loose, context),
      pair.isWithinArticle || !pair.isOneOrigin && Topics.tie(x, y) >= Topics.tie,
      pair.sizesMatch, let values = pair.values, !values.a.overlaps(values.b),
      pair.isSize(values), pair.baselinesMeet, !pair.areDistant, pair.isTold,
      weigh(pair.a, pair.b)
        >= (pair.isWithinArticle ? within : Topics.tie(x, y) > Topics.tie ? across - 1 : across)
    else { return nil }
    return finding(pair, values).map { (pair, $0) }
  }

  /// Of two articles each name stands for itself, unless it is only the name of who speaks of the matter.
  private static func areTwoThings(_ x: Facts, _ y: Facts) -> Bool {
    if Pair.areOwn(x, y), let s = x.subject ?? x.speaker, let t = y.subject ?? y.speaker,
      Pair.areApart(s, t)
    {
      return true
    }
    return Pair.areApart(x.subject, y.subject) && x.claim.article != y.claim.article
      && !x.speaksOfItself && !y.speaksOfItself
  }

  /// Where the slots agree, the rules over slots have spoken.
  private static func areUnproven(_ x: Facts, _ y: Facts) -> Bool {
    func isSure(_ relation: Thing.Relation) -> Bool { relation == .same || relation == .kind }
    return
      !(isSure(Pair.relation(x.subject, y.subject))
      && isSure(Pair.relation(x.property?.thing, y.property?.thing)))
  }

  private static func finding(_ pair: Pair, _ values: Pair.Values) -> Finding? {
    if let plan = PairRule.planInWords(pair, values) { return plan }
    if pair.arePlanAndFact, pair.period != .unstated { return nil }
    if pair.period == .apart || pair.isOfAnotherDay || pair.areOfOtherSpans {
      return pair.isWithinArticle
        ? nil
        : Finding(
          .explained, .differentPeriod,
          saying: """
            \(pair.sideBySide). The first is for \(pair.periodLabel(pair.a)), the second for \
            \(pair.periodLabel(pair.b)).
            """,
          reconciliation: "Both hold: each for its own time.")
    }
    let open: Set<Modality> = [.estimate, .forecast, .hypothetical]
    if open.contains(pair.a.modality), open.contains(pair.b.modality), pair.differsInSpeaker {
      return Finding(
        .explained, .spread, saying: "\(pair.sideBySide). Two estimates of one thing.",
        reconciliation: "Each is its author's guess; the truth may lie outside both.")
    }
    return Finding(
      .needsPerson, .unfilled, .low, reason: "the words are alike, the slots differ",
      saying: """
        \(pair.wordsSideBySide): \(pair.figure(pair.a)) and \(pair.figure(pair.b))\(pair.converted). \
        They may answer one question.
        """,
      reconciliation: "Both hold if they mean different things; look at the articles.")
  }
}

extension PairRule {
  /// A plan that stands or was printed before its result; a target beside what is expected, whichever came first.
  fileprivate static func planInWords(_ pair: Pair, _ values: Pair.Values) -> Finding? {
    let guesses: Set<Modality> = [.forecast, .estimate]
    let isLater =
      pair.b.modality == .target
      && (guesses.contains(pair.a.modality) || pair.isWithinArticle && pair.a.modality == .actual)
    let (plan, result) = isLater ? (pair.b, pair.a) : (pair.a, pair.b)
    guard plan.isPlan, result.modality == .actual || plan.modality == .target,
      result.modality != .target, pair.period != .apart || pair.isOverdue(plan, result)
    else { return nil }
    // "It hopes for less than 2 million; an analyst puts it at 5": a guess is no outcome.
    if result.wording.isBare, result.speaker != nil, plan.speaker == nil,
      result.claim.period == nil
    {
      return nil
    }
    // Two voices and no time: "would be 1,100", "the report gives 1,920".
    if plan.modality == .forecast, pair.period == .unstated, pair.hasTwoSpeakers { return nil }
    let type: ConflictType =
      result.modality != .actual
      ? .targetAndExpectation
      : plan.modality == .forecast ? .forecastAndOutcome : .targetAndOutcome
    let gap = values.a.closed().gap(to: values.b.closed())
    return pair.becoming(plan, result, type, reason: pair.distance(values, gap))
  }
}

extension Pair {
  /// A plan and what becomes of it, in the words of both.
  func becoming(_ plan: Facts, _ result: Facts, _ type: ConflictType, reason: Saying) -> Finding {
    let (before, after) = (Voice.quote(plan.claim), Voice.quote(result.claim))
    let (planner, teller) = (voice(plan), voice(result))
    return Finding(
      .planResult, type, .low, reason: reason,
      saying: type == .targetAndExpectation
        ? "\(before) (\(planner)) is the plan, \(after) (\(teller)) is what is expected."
        : "\(before) (\(planner)) was the plan, \(after) (\(teller)) is what became of it.",
      reconciliation: "Both hold: a plan and what becomes of it.")
  }
}

extension Pair {
  /// The day of the target is past, and the later figure is still below it.
  fileprivate func isOverdue(_ plan: Facts, _ result: Facts) -> Bool {
    guard isWithinArticle, plan.modality == .target, let due = plan.claim.period?.end,
      let day = result.claim.period?.end, let most = result.interval?.high,
      let least = plan.interval?.low
    else { return false }
    return due < day && most < least
  }

  /// A level of another size is of something else; a rise and a fall always meet, and so do shares of
  /// one whole.
  fileprivate func isSize(_ values: Values) -> Bool {
    if let x = a.baseline, let y = b.baseline, x.relation(to: y) == .same { return true }
    if values.a.middle * values.b.middle < 0, measuresMatch { return a.measure == .change }
    if a.dimension == "rank" { return true }
    let ratio = abs(values.ratio)
    return a.measure == .change ? (0.1...10).contains(ratio) : (0.2...5).contains(ratio)
  }

  /// Two articles must share more than whom they speak of: a word, a name beside it, or what is measured;
  /// of places in an order the last.
  fileprivate var isTold: Bool {
    if a.dimension == "rank", let x = a.property?.thing, let y = b.property?.thing {
      return isWithinArticle || x.relation(to: y) != .none
    }
    return isWithinArticle || a.wording.common(with: b.wording) > 0
      || !a.mentions.isDisjoint(with: b.mentions)
      || Pair.relation(a.property?.thing, b.property?.thing) != .none
  }

  /// "The loss of 1,400 jobs", "2,100 posts will go": a count that changes is a count, unless it is
  /// told what it has changed from.
  fileprivate var sizesMatch: Bool {
    if measuresMatch { return true }
    let isCount = a.dimension == b.dimension && ["count", "money"].contains(a.dimension ?? "")
    return isCount && ![a, b].contains { $0.measure == .change && $0.claim.baseline != nil }
  }

  /// Not measured against two different things; a rank's baseline is told in its words.
  fileprivate var baselinesMeet: Bool {
    if a.dimension == "rank" { return true }
    guard let x = a.baseline, let y = b.baseline else { return true }
    if x.relation(to: y) != .none { return true }
    // "94 % of the vote", "97 % of those who voted"
    return a.measure == .share && b.measure == .share
      && !a.wording.concepts.isDisjoint(with: b.wording.concepts)
  }
}
