/// The record of our judgement of one claim.
public struct Review: Hashable, Sendable {
  public var claim: ClaimID
  /// A state of the workflow; the fold over the heads of `decisions`, `split` where heads disagree.
  public var status: String
  public var assignee: String?
  public var evidence: [Evidence]
  public var decisions: [Decision]

  public init(
    claim: ClaimID, status: String, assignee: String? = nil, evidence: [Evidence] = [],
    decisions: [Decision] = []
  ) {
    self.claim = claim
    self.status = status
    self.assignee = assignee
    self.evidence = evidence
    self.decisions = decisions
  }
}

/// One analyst's act. Its id is a hash of its contents.
public struct Decision: Hashable, Sendable {
  public var id: DecisionID
  public var from: String
  public var to: String
  public var about: About?
  /// `Name <mail>`
  public var by: String
  /// RFC 3339, UTC, whole seconds.
  public var at: String
  public var reason: String?
  public var evidence: [EvidenceID]
  /// The decisions that this one follows, where that is not simply the one before it in the record.
  public var after: [DecisionID]?
  /// The decision that this one takes back.
  public var undoes: DecisionID?

  public init(
    from: String, to: String, about: About? = nil, by: String, at: String, reason: String? = nil,
    evidence: [EvidenceID] = [], after: [DecisionID]? = nil, undoes: DecisionID? = nil,
    id: DecisionID? = nil, subject: String = ""
  ) {
    self.from = from
    self.to = to
    self.about = about
    self.by = by
    self.at = at
    self.reason = reason
    self.evidence = evidence
    self.after = after
    self.undoes = undoes
    self.id =
      id
      ?? DecisionID(
        IDHash.text([
          "decision", subject, from, to, about?.rawValue ?? "", by, at, reason ?? "",
          evidence.map(\.text).joined(separator: ","),
          (after ?? []).map(\.text).joined(separator: ","), undoes?.text ?? "",
        ]))
  }

  /// What was judged: that they did say so, or that it is so.
  public enum About: String, CaseIterable, Sendable, Codable {
    case saying, content
  }
}
