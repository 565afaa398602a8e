extension ConflictRecord {
  /// The record with one decision more.
  ///
  /// - Throws: `Refusal` where the workflow has no such transition or something it requires is missing.
  public func deciding(_ verdict: Verdict, by workflow: Workflow) throws(Refusal) -> ConflictRecord
  {
    let history = DecisionHistory(decisions)
    _ = try workflow.transition(
      from: conflict.status, to: verdict.to, evidence: verdict.evidence, reason: verdict.reason,
      by: verdict.by, lastBy: history.standing.last?.by)
    return appending(
      Decision(
        from: conflict.status, to: verdict.to, by: verdict.by, at: verdict.at,
        reason: verdict.reason, after: history.headsToName, subject: conflict.id.text))
  }

  /// The record with one decision taken back; `nil` where that cannot be.
  public func undoing(_ id: DecisionID, by: String, at: String, reason: String? = nil)
    -> ConflictRecord?
  {
    DecisionHistory(decisions).takingBack(
      id, status: conflict.status, by: by, at: at, reason: reason, subject: conflict.id.text
    ).map(appending)
  }

  private func appending(_ decision: Decision) -> ConflictRecord {
    var next = self
    next.decisions.append(decision)
    next.conflict.status = decision.to
    return next
  }
}
