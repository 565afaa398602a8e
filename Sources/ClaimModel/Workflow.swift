/// States, transitions and what each transition requires; read from `Workflows/*.yaml`.
public struct Workflow: Hashable, Sendable {
  public var name: String
  public var initial: String
  public var states: [State]
  public var transitions: [Transition]

  public init(name: String, initial: String, states: [State], transitions: [Transition]) {
    self.name = name
    self.initial = initial
    self.states = states
    self.transitions = transitions
  }

  public struct State: Hashable, Sendable {
    public var name: String
    public var note: String?

    public init(name: String, note: String? = nil) {
      self.name = name
      self.note = note
    }
  }

  public struct Transition: Hashable, Sendable {
    /// Empty: from every state.
    public var from: [String]
    public var to: String
    public var requires: Requirements
    /// Line of the workflow file, from 1; 0 where unknown.
    public var line: Int

    public init(from: [String], to: String, requires: Requirements = Requirements(), line: Int = 0)
    {
      self.from = from
      self.to = to
      self.requires = requires
      self.line = line
    }
  }

  /// What a decision must bring. All of it, but `evidenceOrReason` is met by either.
  public struct Requirements: Hashable, Sendable {
    /// Pieces of evidence that the decision names or the review already has, of `bearing`.
    public var evidence: Int
    public var bearing: Evidence.Bearing?
    /// The least reliability letter (A best); F never meets it.
    public var leastReliability: Character?
    /// How many independent origins the evidence must come from.
    public var origins: Int
    public var reason: Bool
    public var evidenceOrReason: Bool
    /// Another person than the author of the last decision.
    public var anotherPerson: Bool

    public init(
      evidence: Int = 0, bearing: Evidence.Bearing? = nil, leastReliability: Character? = nil,
      origins: Int = 0, reason: Bool = false, evidenceOrReason: Bool = false,
      anotherPerson: Bool = false
    ) {
      self.evidence = evidence
      self.bearing = bearing
      self.leastReliability = leastReliability
      self.origins = origins
      self.reason = reason
      self.evidenceOrReason = evidenceOrReason
      self.anotherPerson = anotherPerson
    }
  }

  /// The state of a record whose merged decisions disagree; every workflow has it.
  public static let split = "split"
}

/// Why a transition was refused.
public enum Refusal: Error, Hashable, Sendable {
  case unknownState(String, known: [String])
  case noTransition(from: String, to: String, possible: [String])
  case missing([Lack], transition: Workflow.Transition, from: String)

  /// One thing that a transition needs and does not have.
  public enum Lack: Hashable, Sendable {
    case evidence(have: Int, need: Int, bearing: Evidence.Bearing?)
    case reliability(least: Character)
    case origins(have: Int, need: Int)
    case reason
    case evidenceOrReason
    case anotherPerson(than: String)
  }
}

extension Workflow {
  /// The transition that leads from `state` to `target` for a decision with this evidence and reason.
  ///
  /// - Parameter evidence: all evidence of the review that the decision may stand on.
  public func transition(
    from state: String, to target: String, evidence: [Evidence], reason: String?, by: String,
    lastBy: String?
  ) throws(Refusal) -> Transition {
    let known = states.map(\.name)
    guard known.contains(target) else { throw .unknownState(target, known: known) }
    let open = transitions.filter { $0.from.isEmpty || $0.from.contains(state) }
    let fitting = open.filter { $0.to == target }
    guard let first = fitting.first else {
      throw .noTransition(from: state, to: target, possible: open.map(\.to))
    }
    for transition in fitting
    where transition.requires.lacks(evidence, reason: reason, by: by, lastBy: lastBy).isEmpty {
      return transition
    }
    let lacks = first.requires.lacks(evidence, reason: reason, by: by, lastBy: lastBy)
    throw .missing(lacks, transition: first, from: state)
  }
}

extension Workflow.Requirements {
  /// What is missing, in the order in which it is asked for.
  public func lacks(_ all: [Evidence], reason: String?, by: String, lastBy: String?)
    -> [Refusal.Lack]
  {
    var lacks: [Refusal.Lack] = []
    let borne = all.filter { bearing == nil || $0.bearing == bearing }
    let graded = borne.filter { item in
      guard let least = leastReliability else { return true }
      guard let grade = item.grade, grade.reliability != "F" else { return false }
      return grade.reliability <= least
    }
    if borne.count < evidence {
      lacks.append(.evidence(have: borne.count, need: evidence, bearing: bearing))
    } else if graded.count < evidence, let least = leastReliability {
      lacks.append(.reliability(least: least))
    }
    let sources = Set(graded.map(\.source)).count
    if sources < origins { lacks.append(.origins(have: sources, need: origins)) }
    let given = reason.map { !$0.allSatisfy(\.isWhitespace) } ?? false
    if self.reason, !given { lacks.append(.reason) }
    if evidenceOrReason, !given, all.isEmpty { lacks.append(.evidenceOrReason) }
    if anotherPerson, let lastBy, lastBy == by { lacks.append(.anotherPerson(than: by)) }
    return lacks
  }
}
