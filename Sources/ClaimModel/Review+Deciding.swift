/// What an analyst asks of a record: where to, about what, on what grounds, who and when.
public struct Verdict: Hashable, Sendable {
  public var to: String
  public var about: Decision.About?
  public var by: String
  public var at: String
  public var reason: String?
  public var evidence: [Evidence]

  public init(
    to: String, about: Decision.About? = nil, by: String, at: String, reason: String? = nil,
    evidence: [Evidence] = []
  ) {
    self.to = to
    self.about = about
    self.by = by
    self.at = at
    self.reason = reason
    self.evidence = evidence
  }
}

extension Review {
  /// The record with one decision more; its evidence is added, the old stays.
  ///
  /// - Throws: `Refusal` where the workflow has no such transition or something it requires is missing.
  public func deciding(_ verdict: Verdict, by workflow: Workflow) throws(Refusal) -> Review {
    var next = self
    let known = Set(evidence.map(\.id))
    next.evidence += verdict.evidence.filter { !known.contains($0.id) }
    let standing = next.standingEvidence
    let brought = Set(verdict.evidence.map(\.id))
    _ = try workflow.transition(
      from: status, to: verdict.to, evidence: standing, reason: verdict.reason,
      by: verdict.by, lastBy: decisions.last?.by)
    next.append(
      Decision(
        from: status, to: verdict.to, about: verdict.about, by: verdict.by, at: verdict.at,
        reason: verdict.reason, evidence: next.evidence.map(\.id).filter(brought.contains),
        after: headsToName, subject: claim.text))
    return next
  }

  /// The record with one decision taken back: a new decision that leads to where the old one came from.
  ///
  /// `nil` where there is no such decision, it is taken back already, or later ones build on it.
  public func undoing(_ id: DecisionID, by: String, at: String, reason: String? = nil) -> Review? {
    guard let undone = decisions.first(where: { $0.id == id }), !takenBack.contains(id),
      decisions.last(where: { !takenBack.contains($0.id) && $0.undoes == nil })?.id == id
    else { return nil }
    var next = self
    next.append(
      Decision(
        from: status, to: undone.from, by: by, at: at, reason: reason, after: headsToName,
        undoes: id, subject: claim.text))
    return next
  }

  /// The decisions that another one undoes.
  public var takenBack: Set<DecisionID> { Set(decisions.compactMap(\.undoes)) }

  /// The evidence that still counts: not what only decisions brought that were taken back.
  public var standingEvidence: [Evidence] {
    let gone = takenBack
    let cited = Set(decisions.flatMap(\.evidence))
    let standing = Set(decisions.filter { !gone.contains($0.id) }.flatMap(\.evidence))
    return evidence.filter { !cited.contains($0.id) || standing.contains($0.id) }
  }

  /// The heads that a new decision must name: nothing where the last in the record is the only one.
  private var headsToName: [DecisionID]? {
    let heads = DecisionHistory(decisions).heads.map(\.id)
    return heads.count <= 1 ? nil : heads
  }

  private mutating func append(_ decision: Decision) {
    decisions.append(decision)
    status = decision.to
  }
}
