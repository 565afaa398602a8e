/// States, transitions and what each transition requires; read from `Workflows/*.yaml`.
public struct Workflow: Hashable, Sendable {
  public var name: String
  public var initial: String
  public var states: [State]
  public var transitions: [Transition]
  /// What sets a decided record back; `nil` where nothing does.
  public var reopening: Reopening?

  public init(
    name: String, initial: String, states: [State], transitions: [Transition],
    reopening: Reopening? = nil
  ) {
    self.name = name
    self.initial = initial
    self.states = states
    self.transitions = transitions
    self.reopening = reopening
  }

  public struct State: Hashable, Sendable {
    public var name: String
    public var note: String?
    /// The key of the review queue that leads here; several states may share one.
    public var key: Character?
    /// Whether records in this state wait in the review queue.
    public var waits: Bool

    public init(name: String, note: String? = nil, key: Character? = nil, waits: Bool = false) {
      self.name = name
      self.note = note
      self.key = key
      self.waits = waits
    }
  }

  /// Something that happens to a claim after it was decided.
  public enum Change: String, CaseIterable, Sendable, Comparable {
    /// a contradiction with another claim was found
    case conflict
    /// a person corrected one of its slots
    case correction
    /// a source was withdrawn on which the decision stood
    case source

    public static func < (a: Change, b: Change) -> Bool { a.rawValue < b.rawValue }
  }

  /// Which changes set records back, from which states, to which.
  public struct Reopening: Hashable, Sendable {
    public var changes: Set<Change>
    public var from: [String]
    public var to: String

    public init(changes: Set<Change>, from: [String], to: String) {
      self.changes = changes
      self.from = from
      self.to = to
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
    /// How many independent origins the evidence must come from (`SourceBook`).
    public var origins: Int
    public var reason: Bool
    /// Evidence of `bearing` (of none given: for or against, not mere context), or a reason.
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
  /// Evidence is graded "confirmed by other sources", and fewer than two independent origins bear it out.
  case unconfirmed(origins: Int)

  /// One thing that a transition needs and does not have.
  public enum Lack: Hashable, Sendable {
    case evidence(have: Int, need: Int, bearing: Evidence.Bearing?)
    case reliability(least: Character)
    case origins(have: Int, need: Int)
    case reason
    case evidenceOrReason(Evidence.Bearing?)
    case anotherPerson(than: String)
  }
}

extension Workflow {
  /// The transition that leads from `state` to `target` for a decision with this evidence and reason.
  ///
  /// - Parameter evidence: all evidence of the review that the decision may stand on.
  public func transition(
    from state: String, to target: String, evidence: [Evidence], reason: String?, by: String,
    lastBy: String?, sources: SourceBook = SourceBook()
  ) throws(Refusal) -> Transition {
    let known = states.map(\.name)
    guard known.contains(target) else { throw .unknownState(target, known: known) }
    let open = transitions.filter { $0.from.isEmpty || $0.from.contains(state) }
    let fitting = open.filter { $0.to == target }
    guard let first = fitting.first else {
      throw .noTransition(from: state, to: target, possible: open.map(\.to))
    }
    func lacks(_ transition: Transition) -> [Refusal.Lack] {
      transition.requires.lacks(
        evidence, reason: reason, by: by, lastBy: lastBy, sources: sources)
    }
    if let met = fitting.first(where: { lacks($0).isEmpty }) { return met }
    throw .missing(lacks(first), transition: first, from: state)
  }

  /// The state that a step leads to: `state` where the workflow has a way there, else the one of the same key
  /// to which it has; `state` again where it has none.
  public func target(_ state: String, key: Character?, from present: String) -> String {
    func leads(to state: String) -> Bool {
      transitions.contains {
        $0.to == state && ($0.from.isEmpty || $0.from.contains(present))
      }
    }
    guard let key, !leads(to: state) else { return state }
    let others = states.filter { $0.key == key }.map(\.name)
    return others.last(where: leads) ?? others.last ?? state
  }

  /// The states whose records wait in the review queue; always the initial one and `split`.
  public var waiting: Set<String> {
    Set(states.filter(\.waits).map(\.name)).union([initial, Workflow.split])
  }

  /// Whether the next step from `state` is one that `person`, who made the last decision, may not take.
  public func waitsForAnother(_ state: String, than lastBy: String?, person: String) -> Bool {
    guard let lastBy, Requirements.isSamePerson(lastBy, person) else { return false }
    return transitions.contains { $0.from.contains(state) && $0.requires.anotherPerson }
  }
}

extension Workflow.Requirements {
  /// What is missing, in the order in which it is asked for.
  public func lacks(
    _ all: [Evidence], reason: String?, by: String, lastBy: String?,
    sources: SourceBook = SourceBook()
  ) -> [Refusal.Lack] {
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
    let found = sources.originCount(graded)
    if found < origins { lacks.append(.origins(have: found, need: origins)) }
    let given = reason.map { !$0.allSatisfy(\.isWhitespace) } ?? false
    if self.reason, !given { lacks.append(.reason) }
    if evidenceOrReason, !given,
      !borne.contains(where: { bearing != nil || $0.bearing != .context })
    {
      lacks.append(.evidenceOrReason(bearing))
    }
    if anotherPerson, let lastBy, Self.isSamePerson(lastBy, by) {
      lacks.append(.anotherPerson(than: by))
    }
    return lacks
  }

  /// Two ways of writing one person: the mail address counts, whatever name stands before it.
  static func isSamePerson(_ a: String, _ b: String) -> Bool {
    func mail(_ person: String) -> String {
      guard let open = person.lastIndex(of: "<"), person.hasSuffix(">") else { return person }
      return person[person.index(after: open)...].dropLast().lowercased()
    }
    return mail(a) == mail(b)
  }
}
