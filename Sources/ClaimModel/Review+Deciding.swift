/// What an analyst asks of a record: where to, about what, on what grounds, who and when.
public struct Verdict: Hashable, Sendable {
  public var to: String
  /// The key of the step, where the state that it leads to depends on the present one (`Workflow.State.key`).
  public var key: Character?
  public var about: Decision.About?
  public var by: String
  public var at: String
  public var reason: String?
  public var evidence: [Evidence]

  public init(
    to: String, key: Character? = nil, about: Decision.About? = nil, by: String, at: String,
    reason: String? = nil, evidence: [Evidence] = []
  ) {
    self.to = to
    self.key = key
    self.about = about
    self.by = by
    self.at = at
    self.reason = reason
    self.evidence = evidence
  }

  var hasReason: Bool { reason.map { !$0.allSatisfy(\.isWhitespace) } ?? false }
}

extension Review {
  /// The record with one decision more; its evidence is added, the old stays.
  ///
  /// - Throws: `Refusal` where the workflow has no such transition or something it requires is missing.
  public func deciding(
    _ verdict: Verdict, by workflow: Workflow, sources: SourceBook = SourceBook()
  ) throws(Refusal) -> Review {
    var next = self
    next.bring(verdict.evidence)
    let history = DecisionHistory(decisions)
    let target = workflow.target(verdict.to, key: verdict.key, from: status)
    let standing = next.standingEvidence(sources)
    _ = try workflow.transition(
      from: status, to: target, evidence: standing, reason: verdict.reason,
      by: verdict.by, lastBy: history.standing.last?.by, sources: sources)
    try confirm(verdict.evidence, among: standing, hasReason: verdict.hasReason, sources)
    let brought = Set(verdict.evidence.map(\.id))
    next.append(
      Decision(
        from: status, to: target, about: verdict.about, by: verdict.by, at: verdict.at,
        reason: verdict.reason, evidence: next.evidence.map(\.id).filter(brought.contains),
        after: history.headsToName, subject: claim.text))
    return next
  }

  /// The record with evidence more, and nothing decided.
  ///
  /// - Throws: `Refusal.unconfirmed` where it claims a confirmation that is not there, and no reason is given.
  public func adding(
    _ evidence: [Evidence], reason: String? = nil, sources: SourceBook = SourceBook()
  ) throws(Refusal) -> Review {
    var next = self
    next.bring(evidence)
    let hasReason = reason.map { !$0.allSatisfy(\.isWhitespace) } ?? false
    try confirm(evidence, among: next.standingEvidence(sources), hasReason: hasReason, sources)
    return next
  }

  /// "Confirmed by other sources" takes two independent origins, or a reason.
  private func confirm(
    _ brought: [Evidence], among standing: [Evidence], hasReason: Bool, _ sources: SourceBook
  ) throws(Refusal) {
    for item in brought where item.grade?.credibility == Grade.confirmed && !hasReason {
      let origins = sources.originCount(standing.filter { $0.bearing == item.bearing })
      if origins < 2 { throw .unconfirmed(origins: origins) }
    }
  }

  /// The record as a change of the world leaves it: set back where the workflow says so; `nil` where it does not.
  public func reopening(
    for change: Workflow.Change, by person: String, at time: String, reason: String,
    in workflow: Workflow
  ) -> Review? {
    guard let rule = workflow.reopening, rule.changes.contains(change), rule.from.contains(status)
    else { return nil }
    var next = self
    next.append(
      Decision(
        from: status, to: rule.to, by: person, at: time, reason: reason,
        after: DecisionHistory(decisions).headsToName, subject: claim.text))
    return next
  }

  /// The record with one decision taken back: a new decision that leads to where the others lead without it.
  ///
  /// `nil` where there is no such decision, it is taken back already, or later ones build on it.
  public func undoing(_ id: DecisionID, by: String, at: String, reason: String? = nil) -> Review? {
    let decision = DecisionHistory(decisions).takingBack(
      id, status: status, by: by, at: at, reason: reason, subject: claim.text)
    guard let decision else { return nil }
    var next = self
    next.append(decision)
    return next
  }

  /// The decisions that another one undoes.
  public var takenBack: Set<DecisionID> { DecisionHistory(decisions).takenBack }

  /// The evidence that still counts: not what was taken back, nor what only decisions brought that were.
  public var standingEvidence: [Evidence] { standingEvidence(SourceBook()) }

  /// The same without what cites a withdrawn source.
  public func standingEvidence(_ sources: SourceBook) -> [Evidence] {
    let gone = takenBack
    let cited = Set(decisions.flatMap(\.evidence))
    let standing = Set(decisions.filter { !gone.contains($0.id) }.flatMap(\.evidence))
    return evidence.filter { item in
      guard item.takenBack == nil, !sources.isWithdrawn(item) else { return false }
      return item.brought != nil || !cited.contains(item.id) || standing.contains(item.id)
    }
  }

  private mutating func bring(_ items: [Evidence]) {
    let known = Set(evidence.map(\.id))
    evidence += items.filter { !known.contains($0.id) }
  }

  private mutating func append(_ decision: Decision) {
    decisions.append(decision)
    status = decision.to
  }
}
