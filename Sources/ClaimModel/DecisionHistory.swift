/// The decisions of one record as a directed graph; the status is the fold over its heads.
///
/// A decision follows the ones that it names in `after`, or else the one before it in the record.
/// A decision that is undone, and everything that only it led to, no longer counts; the decision that
/// undoes it keeps its own place in the history.
public struct DecisionHistory: Sendable {
  public let decisions: [Decision]
  private let parents: [DecisionID: [DecisionID]]

  public init(_ decisions: [Decision]) {
    self.decisions = decisions
    var parents: [DecisionID: [DecisionID]] = [:]
    for (i, decision) in decisions.enumerated() {
      parents[decision.id] = decision.after ?? (i == 0 ? [] : [decisions[i - 1].id])
    }
    self.parents = parents
  }

  /// The decisions that no other follows, in the record's order.
  public var heads: [Decision] {
    let followed = Set(parents.values.joined())
    return decisions.filter { !followed.contains($0.id) }
  }

  /// The status that the record stands at.
  public func status(initial: String) -> String {
    let ends = Set(heads.map(\.to))
    switch ends.count {
    case 0: return initial
    case 1: return ends.first ?? initial
    default: return Workflow.split
    }
  }

  /// The union of two histories, in an order that does not depend on which side is ours.
  ///
  /// Implicit parents are made explicit wherever the union would change them.
  public static func union(_ a: [Decision], _ b: [Decision]) -> [Decision] {
    let (ha, hb) = (DecisionHistory(a), DecisionHistory(b))
    var all: [DecisionID: Decision] = [:]
    var parents: [DecisionID: [DecisionID]] = [:]
    for history in [ha, hb] {
      for decision in history.decisions {
        all[decision.id] = all[decision.id] ?? decision
        parents[decision.id] = history.parents[decision.id] ?? []
      }
    }
    var out: [Decision] = []
    var placed: Set<DecisionID> = []
    var rest = all.values.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    while !rest.isEmpty {
      let i =
        rest.firstIndex { d in
          (parents[d.id] ?? []).allSatisfy { placed.contains($0) || all[$0] == nil }
        } ?? 0
      var decision = rest.remove(at: i)
      let mine = parents[decision.id] ?? []
      let implied = out.last.map { [$0.id] } ?? []
      decision.after = mine == implied ? nil : mine
      placed.insert(decision.id)
      out.append(decision)
    }
    return out
  }
}

extension Review {
  /// The union of two records of one claim: no evidence and no decision of either is lost.
  public static func merge(_ a: Review, _ b: Review, initial: String) -> Review {
    var evidence = a.evidence
    let known = Set(a.evidence.map(\.id))
    evidence += b.evidence.filter { !known.contains($0.id) }
    evidence.sort { $0.id < $1.id }
    let decisions = DecisionHistory.union(a.decisions, b.decisions)
    return Review(
      claim: a.claim, status: DecisionHistory(decisions).status(initial: initial),
      assignee: a.assignee == b.assignee
        ? a.assignee : [a.assignee, b.assignee].compactMap(\.self).min(),
      evidence: evidence, decisions: decisions)
  }
}
