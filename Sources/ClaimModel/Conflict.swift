/// Claims that cannot all hold, or that differ for a named cause.
public struct Conflict: Hashable, Sendable {
  public var id: ConflictID
  public var `class`: Class
  /// A type of `DESIGN`'s typology: value, direction, target-and-expectation, different-baseline, …
  public var type: ConflictType
  public var severity: Severity
  public var status: String
  /// Sorted by id; usually two, one where a claim is implausible by itself, never more than six.
  public var claims: [ClaimID]
  /// The cause, with whose words and the numbers in one unit.
  public var explanation: String
  /// What would make both true.
  public var reconciliation: String?
  /// How many independent origins stand on each side, in the order of `claims`.
  public var origins: [Int]

  public init(
    class: Class, type: ConflictType, severity: Severity, status: String = "open",
    claims: [ClaimID], explanation: String, reconciliation: String? = nil, origins: [Int] = [],
    id: ConflictID? = nil
  ) {
    self.class = `class`
    self.type = type
    self.severity = severity
    self.status = status
    self.claims = claims
    self.explanation = explanation
    self.reconciliation = reconciliation
    self.origins = origins
    self.id = id ?? Conflict.id(class: `class`, claims: claims)
  }

  /// Pairwise: the sorted claim ids and the class.
  public static func id(class: Class, claims: [ClaimID]) -> ConflictID {
    ConflictID(IDHash.text(["conflict", `class`.rawValue] + claims.map(\.text).sorted()))
  }

  public enum Class: String, CaseIterable, Sendable, Codable {
    case contradiction
    case planResult = "plan-result"
    case explained
    case agreement
    case needsPerson = "needs-person"

    /// Whether conflicts of this class get a record of their own when they are found.
    public var needsJudgement: Bool {
      switch self {
      case .contradiction, .planResult, .needsPerson: true
      case .explained, .agreement: false
      }
    }
  }

  public enum Severity: String, CaseIterable, Sendable, Codable, Comparable {
    case low, medium, high

    public static func < (a: Severity, b: Severity) -> Bool {
      (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }
  }
}

/// The types of the typology, by class.
public enum ConflictType: String, CaseIterable, Sendable, Codable {
  // contradiction
  case value, direction, date, rank, classification, stage, arithmetic, implausible
  // plan-result
  case targetAndExpectation = "target-and-expectation"
  case targetAndOutcome = "target-and-outcome"
  case forecastAndOutcome = "forecast-and-outcome"
  // explained
  case differentBaseline = "different-baseline"
  case differentPeriod = "different-period"
  case differentScope = "different-scope"
  case differentSpeakers = "different-speakers"
  case differentHorizon = "different-horizon"
  case stateChanged = "state-changed"
  case revision, rounding, spread, hardened, equivalent
  // agreement
  case same
  // needs-person
  case unfilled
}

/// The record of a conflict that needs or had a judgement: the conflict as found, and our decisions.
public struct ConflictRecord: Hashable, Sendable {
  public var conflict: Conflict
  public var decisions: [Decision]
  /// The claims as they were at the last decision, each a line of `SeenClaim`; empty: nobody decided.
  public var seen: [String]

  public init(conflict: Conflict, decisions: [Decision] = [], seen: [String] = []) {
    self.conflict = conflict
    self.decisions = decisions
    self.seen = seen
  }
}
