// The decisions of one record as a directed graph, and the status that follows from it.
//
// A decision follows the ones that it names in `after`, or else the one before it in the record. Whatever was
// decided stays in the graph. What counts is its standing part: not the decisions that were taken back, and
// not those that only take back. A taking back may be taken back in its turn; then the decision stands again.
//
//     d1 ◄── d2 ◄── u(d2)          d1 stands, and is the only head: the status is where d1 leads
//     d1 ◄── d2                    two heads; where they lead to different states the record is split
//        ◄── e2
//     d1 ◄── u(d1)                 one head, e2, which followed d1: whoever made it did not take it back,
//        ◄── e2                    so the record stands where e2 leads, in whatever order the two arrive
//
// The status is a function of the set of decisions alone, so that merges in any order end in the same one.

/// The decisions of one record; the status is the fold over the standing heads.
public struct DecisionHistory: Sendable {
  public let decisions: [Decision]
  /// The decisions that no longer count since another took them back.
  public let takenBack: Set<DecisionID>
  private let parents: [DecisionID: [DecisionID]]

  public init(_ decisions: [Decision]) {
    self.decisions = decisions
    var parents: [DecisionID: [DecisionID]] = [:]
    for (i, decision) in decisions.enumerated() {
      parents[decision.id] = decision.after ?? (i == 0 ? [] : [decisions[i - 1].id])
    }
    self.parents = parents
    var gone: Set<DecisionID> = []
    for decision in decisions.reversed() where !gone.contains(decision.id) {
      if let undone = decision.undoes { gone.insert(undone) }
    }
    takenBack = gone
  }

  /// The decisions that no other follows, in the record's order.
  public var heads: [Decision] {
    let followed = Set(parents.values.joined())
    return decisions.filter { !followed.contains($0.id) }
  }

  /// The decisions that count, in the record's order.
  public var standing: [Decision] {
    decisions.filter { $0.undoes == nil && !takenBack.contains($0.id) }
  }

  /// The decisions that count and that no other of them follows.
  public var standingHeads: [Decision] {
    let standing = standing
    let ids = Set(standing.map(\.id))
    var followed: Set<DecisionID> = []
    for decision in standing {
      var seen: Set<DecisionID> = []
      var rest = parents[decision.id] ?? []
      while let next = rest.popLast() {
        guard seen.insert(next).inserted else { continue }
        if ids.contains(next) { followed.insert(next) } else { rest += parents[next] ?? [] }
      }
    }
    return standing.filter { !followed.contains($0.id) }
  }

  /// The status that the record stands at.
  public func status(initial: String) -> String {
    let ends = Set(standingHeads.map(\.to))
    switch ends.count {
    case 0: return initial
    case 1: return ends.first ?? initial
    default: return Workflow.split
    }
  }

  /// The heads that a new decision must name: nothing where the last in the record is the only one.
  var headsToName: [DecisionID]? {
    let heads = heads.map(\.id)
    return heads.count <= 1 ? nil : heads
  }

  /// Whether a decision can be taken back: it counts, and nothing that counts builds on it.
  public func canTakeBack(_ id: DecisionID) -> Bool {
    guard let decision = decisions.first(where: { $0.id == id }), !takenBack.contains(id) else {
      return false
    }
    if decision.undoes == nil { return standingHeads.contains { $0.id == id } }
    return !decisions.contains {
      !takenBack.contains($0.id) && $0.id != id && ancestors(of: $0.id).contains(id)
    }
  }

  private func ancestors(of id: DecisionID) -> Set<DecisionID> {
    var seen: Set<DecisionID> = []
    var rest = parents[id] ?? []
    while let next = rest.popLast() {
      if seen.insert(next).inserted { rest += parents[next] ?? [] }
    }
    return seen
  }

  /// The decision that takes `id` back; `nil` where that cannot be.
  func takingBack(
    _ id: DecisionID, status: String, by: String, at: String, reason: String?, subject: String
  ) -> Decision? {
    guard canTakeBack(id), let undone = decisions.first(where: { $0.id == id }) else { return nil }
    func decision(to state: String) -> Decision {
      Decision(
        from: status, to: state, by: by, at: at, reason: reason, after: headsToName, undoes: id,
        subject: subject)
    }
    let after = DecisionHistory(decisions + [decision(to: undone.from)])
    return decision(to: after.status(initial: undone.from))
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
    var evidence = Dictionary(a.evidence.map { ($0.id, $0) }) { $0.merged(with: $1) }
    for item in b.evidence { evidence[item.id] = evidence[item.id]?.merged(with: item) ?? item }
    let decisions = DecisionHistory.union(a.decisions, b.decisions)
    return Review(
      claim: a.claim, status: DecisionHistory(decisions).status(initial: initial),
      assignee: a.assignee == b.assignee
        ? a.assignee : [a.assignee, b.assignee].compactMap(\.self).min(),
      evidence: evidence.values.sorted { $0.id < $1.id }, decisions: decisions)
  }
}
