extension ConflictRecord {
  /// The record with one decision more.
  ///
  /// - Throws: `Refusal` where the workflow has no such transition or something it requires is missing.
  public func deciding(_ verdict: Verdict, by workflow: Workflow) throws(Refusal) -> ConflictRecord
  {
    _ = try workflow.transition(
      from: conflict.status, to: verdict.to, evidence: verdict.evidence, reason: verdict.reason,
      by: verdict.by, lastBy: decisions.last?.by)
    let heads = DecisionHistory(decisions).heads.map(\.id)
    var next = self
    next.decisions.append(
      Decision(
        from: conflict.status, to: verdict.to, by: verdict.by, at: verdict.at,
        reason: verdict.reason, after: heads.count <= 1 ? nil : heads, subject: conflict.id.text))
    next.conflict.status = verdict.to
    return next
  }
}
