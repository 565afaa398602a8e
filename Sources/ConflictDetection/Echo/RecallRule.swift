import ClaimModel

/// A figure that somebody gave, told again to be weighed, and the one that is put in its place.
///
/// Articles that check others do it in two steps: "Irregular spending was 1.9 billion, wrote the Courier.
/// It is 2.3 billion once you add the regional offices"; "3,108 orders, not the 3,412 it announced";
/// 等候中位數是64個星期,並非所說的58個. What the second figure measures stands with the first, so slots
/// and words of the two seldom meet. The first is known by a word that recalls or refutes it, or because
/// somebody else is quoted with it; the second, the nearest number of its unit, by a word that corrects,
/// or by a document that shows it. Where another claim has the first figure, in this article or in one
/// on the same matter, the second is set against that claim too. It is inferred: a person decides.
enum Recall {
  /// Begins a topic that says which figure the number at a place of the article replaces.
  static let mark = "?"
  /// Code points between the two.
  static let reach = 220

  struct Step {
    var told: Facts
    var answer: Facts
  }

  /// The steps of one article, its claims in any order.
  static func steps(_ article: [Facts], isLoose: Bool) -> [Step] {
    let numbers = article.filter(isPlain).sorted {
      ($0.claim.focus.lowerBound, $0.id) < ($1.claim.focus.lowerBound, $1.id)
    }
    return numbers.enumerated().flatMap { i, told -> [Step] in
      let behind = numbers[(i + 1)...].first { $0.quantity?.unit == told.quantity?.unit }
      let ahead = numbers[..<i].last { $0.quantity?.unit == told.quantity?.unit }
      if told.recall.isRefuted || told.recall.isRecalled, let ahead, isBeside(ahead, told) {
        return [Step(told: told, answer: ahead)]
      }
      guard let behind, isAnswered(told, behind, isLoose: isLoose) else { return [] }
      return [Step(told: told, answer: behind)]
    }
  }

  /// "3,108, not the 3,412 it announced": in one sentence, the refuted figure behind.
  private static func isBeside(_ answer: Facts, _ told: Facts) -> Bool {
    let gap = told.claim.focus.lowerBound - answer.claim.focus.upperBound
    return gap < 60 && !answer.recall.isRefuted && !told.recall.isPart && areOfOneKind(answer, told)
      && (told.recall.isRefuted || gap < 30)
  }

  private static func isAnswered(_ told: Facts, _ answer: Facts, isLoose: Bool) -> Bool {
    let gap = answer.claim.focus.lowerBound - told.claim.focus.upperBound
    guard gap <= reach, !answer.recall.isRefuted, !told.recall.isPart, areOfOneKind(told, answer)
    else { return false }
    if told.recall.isRefuted || told.recall.isRecalled {
      return gap < reach / 2 || answer.recall.isCorrection
    }
    if answer.recall.isCorrection { return true }
    let isQuoted = told.speaker.map { p in answer.speaker.map { !p.mayBe($0) } ?? true } ?? isLoose
    return answer.recall.isDocument && isQuoted
  }

  private static func isPlain(_ facts: Facts) -> Bool {
    guard let quantity = facts.quantity, facts.interval != nil else { return false }
    return quantity.equivalent == nil && facts.modality != .hypothetical
      && facts.dimension != "rank" && !facts.isFormer || facts.recall.isRefuted
  }

  private static func areOfOneKind(_ x: Facts, _ y: Facts) -> Bool {
    guard x.isPlan == y.isPlan, let p = x.interval, let q = y.interval, !p.overlaps(q),
      q.middle != 0, (0.1...10).contains(abs(p.middle / q.middle)),
      x.dimension != "ratio" || (x.measure == .change) == (y.measure == .change)
    else { return false }
    return PeriodRelation(x.claim.period, y.claim.period) != .apart && Echo.apart(x, y) < 3
  }

  /// `count:612000`: by which a figure is known in another article; `nil` for one digit.
  static func figure(_ facts: Facts) -> String? {
    guard let quantity = facts.quantity, let value = quantity.min, value == quantity.max,
      value.digits > 1 || facts.dimension == "money", facts.dimension != "rank",
      quantity.measure != .change, let base = facts.interval?.middle
    else { return nil }
    let unit = facts.dimension == "money" ? quantity.unit : facts.dimension ?? ""
    return "\(unit):\(Figure.digits(base))"
  }

  /// `?812 count:612000`: where the answer stands and what it replaces; at most eight.
  static func marks(_ facts: [Facts]) -> [String] {
    steps(facts, isLoose: true).compactMap { step in
      figure(step.told).map { "\(mark)\(step.answer.claim.focus.lowerBound) \($0)" }
    }.prefix(8).sorted()
  }

  /// The figure that the topics of its article say the claim replaces.
  static func replaced(by claim: Claim, _ topics: [String]) -> String? {
    guard claim.quantity != nil else { return nil }
    let start = "\(mark)\(claim.focus.lowerBound) "
    return topics.first { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count)) }
  }

  static func across(_ x: Facts, _ y: Facts, _ context: Pair.Context) -> (Pair, Finding)? {
    let (told, answer) = y.replaced != nil && y.replaced == figure(x) ? (x, y) : (y, x)
    guard let replaced = answer.replaced, replaced == figure(told),
      told.claim.polarity == .affirmed, told.isPlan == answer.isPlan,
      Topics.tie(told, answer) >= Topics.tie,
      let pair = Pair(told, answer, as: .loose, context),
      pair.daysBetween ?? 0 >= 0 || answer === pair.a
    else { return nil }
    return finding(pair, answer: answer).map { (pair, $0) }
  }

  static func finding(_ pair: Pair, answer: Facts) -> Finding? {
    guard let values = pair.values, !values.a.overlaps(values.b), pair.period != .apart else {
      return nil
    }
    let told: Saying =
      "\(pair.wordsSideBySide): \(pair.figure(pair.a)) and \(pair.figure(pair.b))\(pair.converted)"
    return Finding(
      .needsPerson, .unfilled, .medium, reason: "what was told before is weighed",
      saying: answer === pair.b
        ? "\(told). The second is put in the place of the first."
        : "\(told). The first is put in the place of the second.",
      reconciliation: "Both hold if they are of different things, or of different days.")
  }
}

extension ArticleRule {
  static let recall = ArticleRule("recalled and replaced") { article, context in
    Recall.steps(article, isLoose: false).flatMap { step -> [Group] in
      let like = article.filter {
        $0 !== step.told && $0 !== step.answer && $0.claim.polarity == .affirmed
          && Recall.figure($0) != nil && Recall.figure($0) == Recall.figure(step.told)
          && $0.claim.focus.lowerBound
            < min(step.told.claim.focus.lowerBound, step.answer.claim.focus.lowerBound)
      }
      let told =
        (step.told.claim.polarity == .affirmed && !step.told.recall.isRefuted ? [step.told] : [])
        + like.suffix(1)
      return told.compactMap { told -> Group? in
        guard Pair(told, step.answer, context).flatMap(Rules.judge) == nil,
          let pair = Pair(told, step.answer, as: .loose, context),
          let finding = Recall.finding(pair, answer: step.answer)
        else { return nil }
        return Group(facts: [pair.a, pair.b], finding: finding)
      }
    }
  }
}
