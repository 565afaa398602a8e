import ClaimModel

/// How grave a conflict is once the desk's own knowledge is laid beside it.
///
/// Detection weighs the size of the disagreement and the hardness of the slots; it knows claims only.
/// Whether they were checked, and what their sources are worth, is the desk's, and changes without the
/// claims; so it is weighed when conflicts are shown.
public enum Weighing {
  /// What the desk knows of one claim of a conflict.
  public struct Side: Hashable, Sendable {
    /// A state of the review workflow.
    public var status: String
    /// The Admiralty letter of its publisher; `nil` where nobody has graded it.
    public var grade: Character?

    public init(status: String, grade: Character? = nil) {
      self.status = status
      self.grade = grade
    }
  }

  /// The severity and, where it is another than detection's, why.
  public static func weigh(_ conflict: Conflict, _ sides: [Side]) -> (Conflict.Severity, String?) {
    guard conflict.class.needsJudgement, sides.count > 1 else { return (conflict.severity, nil) }
    let states = Set(sides.map(\.status))
    if states.contains("withdrawn") { return (.low, "a side was withdrawn") }
    if states == ["verified", "disputed"] {
      return (.low, "our reviews settle it: one side is verified, the other disputed")
    }
    if states == ["verified"] {
      return (step(conflict.severity, by: 1), "both sides are verified, and cannot both hold")
    }
    // F is unknown, not worst, and does not count.
    let poor = sides.filter { $0.grade.map { "DE".contains($0) } ?? false }.count
    if poor > 0, poor < sides.count {
      return (step(conflict.severity, by: -1), "the source of one side is graded D or E")
    }
    let good = sides.allSatisfy { $0.grade.map { "AB".contains($0) } ?? false }
    return good
      ? (step(conflict.severity, by: 1), "both sources are graded A or B")
      : (conflict.severity, nil)
  }

  private static func step(_ severity: Conflict.Severity, by steps: Int) -> Conflict.Severity {
    let all = Conflict.Severity.allCases
    let place = (all.firstIndex(of: severity) ?? 0) + steps
    return all[min(max(place, 0), all.count - 1)]
  }
}
