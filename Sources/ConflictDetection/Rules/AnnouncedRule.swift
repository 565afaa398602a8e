import ClaimModel

extension ArticleRule {
  /// A measure that is still to come in one sentence, and already at work in another.
  ///
  /// The second sentence points back ("this move has already driven output"): its subject is a
  /// pointing word with a noun for a measure. What it points at is the nearest plan before it. Since
  /// the pointing is inferred, a person decides.
  static let announced = ArticleRule("announced and at work") { article, context in
    let cues = context.cues
    var found: [Group] = []
    for (i, effect) in article.enumerated() where isEffect(effect, cues) {
      let before = article[..<i].filter { isOpenSum($0) && !$0.isOneBreath(with: effect) }
      guard let plan = before.last else { continue }
      let near = before.filter {
        plan.claim.anchor.start - $0.claim.anchor.start < 400 && $0.sameTopic(as: plan)
      }
      for plan in near.suffix(3) where distance(plan, effect) < 400 {
        found.append(Group(facts: [plan, effect], finding: finding(plan, effect, cues)))
      }
    }
    return found
  }

  private static func distance(_ a: Facts, _ b: Facts) -> Int {
    b.claim.anchor.start - a.claim.anchor.end
  }

  private static func finding(_ plan: Facts, _ effect: Facts, _ cues: Cues) -> Finding {
    let pointer = pointer(effect.claim, cues) ?? ""
    return Finding(
      .needsPerson, .stage, .medium, reason: "inferred from “\(pointer)”",
      saying: """
        \(Voice.quote(plan.claim)) is still to come, but \(Voice.quote(effect.claim)) speaks \
        of it as already at work.
        """,
      reconciliation: "Both hold if “\(pointer)” means another measure.")
  }

  private static func isEffect(_ facts: Facts, _ cues: Cues) -> Bool {
    guard facts.modality == .actual, facts.claim.polarity == .affirmed,
      let predicate = facts.claim.predicate,
      predicate.direction != 0 || cues.effects.contains(predicate.class)
    else { return false }
    // "That plan is in doubt": the noun pointed with is no verb of effect.
    return pointer(facts.claim, cues).map { !$0.contains(Fold.text(predicate.text)) } ?? false
  }

  private static func isOpenSum(_ facts: Facts) -> Bool {
    let open: Set<Modality> = [.target, .proposed, .forecast, .hypothetical]
    return open.contains(facts.modality) && facts.dimension == "money"
  }

  /// "This move", 這項計畫: the pointing words at the head of the subject or of the quote.
  private static func pointer(_ claim: Claim, _ cues: Cues) -> String? {
    for text in [claim.subject?.text, claim.quote].compactMap(\.self) {
      let folded = Fold.scalars(text)
      // 這項計畫; a noun farther on is another's.
      let head = folded.prefix(folded.first.map(Fold.isHan) == true ? 8 : 24)
      guard cues.pointing.contains(where: { head.starts(with: $0) }) else { continue }
      let ends = cues.measures.compactMap { measure -> Int? in
        guard let at = Array(head).firstRange(of: measure) else { return nil }
        return at.upperBound
      }
      if let end = ends.min() { return Fold.string(head.prefix(end)) }
    }
    return nil
  }
}

extension Facts {
  fileprivate func isOneBreath(with other: Facts) -> Bool {
    claim.anchor.end > other.claim.anchor.start
  }

  fileprivate func sameTopic(as other: Facts) -> Bool {
    self === other || Pair.relation(subject, other.subject) != .none
  }
}
