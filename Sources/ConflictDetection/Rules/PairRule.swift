import ClaimModel

/// One rule about two comparable claims. Rules are asked in order; the first that does not pass decides.
struct PairRule: Sendable {
  let name: String
  let judge: @Sendable (Pair) -> Verdict

  init(_ name: String, _ judge: @escaping @Sendable (Pair) -> Verdict) {
    self.name = name
    self.judge = judge
  }

  enum Verdict {
    /// not this rule's matter
    case pass
    /// nothing to say about the pair, whatever later rules think
    case silent
    case found(Finding)
  }
}

/// What a rule says of a pair; the claims, their ids and origins are added outside.
struct Finding: Hashable, Sendable {
  var type: ConflictType
  var `class`: Conflict.Class
  var severity: Conflict.Severity
  /// Why it is as severe as it is; empty where nobody would ask.
  var reason: Saying
  var explanation: Saying
  var reconciliation: Saying?

  init(
    _ class: Conflict.Class, _ type: ConflictType, _ severity: Conflict.Severity = .low,
    reason: Saying = "", saying explanation: Saying, reconciliation: Saying? = nil
  ) {
    self.class = `class`
    self.type = type
    self.severity = severity
    self.reason = reason
    self.explanation = explanation
    self.reconciliation = reconciliation
  }
}
