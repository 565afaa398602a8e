import ClaimModel

extension ArticleRule {
  /// A measure that is still to come in one sentence, and already at work in another.
  ///
  /// The second sentence points back ("this move has already driven output"): its subject is a
  /// pointing word with a noun for a measure. What it points at is the nearest plan before it. Since
  /// the pointing is inferred, a person decides.
  static let announced = ArticleRule("announced and at work") { article, _ in
    var found: [Group] = []
    for (i, effect) in article.enumerated() where isEffect(effect) {
      let before = article[..<i].filter { isPlan($0) && !$0.isOneBreath(with: effect) }
      guard let plan = before.last else { continue }
      let near = before.filter {
        plan.claim.anchor.start - $0.claim.anchor.start < 400 && $0.sameTopic(as: plan)
      }
      for plan in near.suffix(3) where distance(plan, effect) < 400 {
        found.append(Group(facts: [plan, effect], finding: finding(plan, effect)))
      }
    }
    return found
  }

  private static func distance(_ a: Facts, _ b: Facts) -> Int {
    b.claim.anchor.start - a.claim.anchor.end
  }

  private static func finding(_ plan: Facts, _ effect: Facts) -> Finding {
    Finding(
      .needsPerson, .stage, .medium, reason: "inferred from “\(pointer(effect.claim) ?? "")”",
      saying: "\(Voice.quote(plan.claim)) is still to come, but \(Voice.quote(effect.claim)) speaks"
        + " of it as already at work.",
      reconciliation: "Both hold if “\(pointer(effect.claim) ?? "")” means another measure.")
  }

  private static func isEffect(_ facts: Facts) -> Bool {
    guard facts.claim.modality == .actual, let predicate = facts.claim.predicate,
      predicate.direction != 0 || effects.contains(predicate.class)
    else { return false }
    return pointer(facts.claim) != nil
  }

  private static func isPlan(_ facts: Facts) -> Bool {
    let open: Set<Modality> = [.target, .proposed, .forecast, .hypothetical]
    return open.contains(facts.claim.modality) && facts.dimension == "money"
  }

  private static let effects: Set<String> = [
    "causes", "speeds-up", "increases", "decreases", "improves", "slows", "prevents",
  ]

  /// "This move", 這項計畫: the pointing words at the head of the subject or of the quote.
  private static func pointer(_ claim: Claim) -> String? {
    for text in [claim.subject?.text, claim.quote].compactMap(\.self) {
      let head = Fold.scalars(text).prefix(24)
      guard pointing.contains(where: { head.starts(with: $0) }) else { continue }
      let ends = measures.compactMap { measure -> Int? in
        guard let at = Array(head).firstRange(of: measure) else { return nil }
        return at.upperBound
      }
      if let end = ends.min() { return Fold.string(head.prefix(end)) }
    }
    return nil
  }

  private static let pointing = ["这一", "这项", "这个", "此", "该", "this ", "that ", "these "]
    .map { Array($0.unicodeScalars.map(\.value)) }
  private static let measures = [
    "举措", "措施", "计划", "方案", "投资", "政策", "项目", "资金", "行动", "法案", "move", "measure",
    "plan", "scheme", "programme", "program", "investment", "package", "initiative", "step",
  ].map { Array($0.unicodeScalars.map(\.value)) }
}

extension Facts {
  fileprivate func isOneBreath(with other: Facts) -> Bool {
    claim.anchor.end > other.claim.anchor.start
  }

  fileprivate func sameTopic(as other: Facts) -> Bool {
    self === other || Pair.relation(subject, other.subject) != .none
  }
}
