import ClaimIndex
import ClaimModel

extension Review {
  /// Why a claim that was decided waits again, on one line; `nil` where it is here for the first time, or does
  /// not wait.
  ///
  /// A change set it back (a new conflict, a correction, a withdrawn source, a later version), somebody did with
  /// a reason, or two decisions disagree.
  func cameBack(_ workflow: Workflow) -> String? {
    guard workflow.waiting.contains(status) else { return nil }
    let history = DecisionHistory(decisions)
    if status == Workflow.split {
      let sides = history.standingHeads.map { "\($0.to) by \(Story.name($0.by))" }
      return "Split: \(sides.sorted().joined(separator: ", ")); a third decision settles it"
    }
    guard let last = history.standing.last, last.to == status,
      !workflow.waiting.contains(last.from), let reason = last.reason
    else { return nil }
    return "\(reason) (was \(last.from))"
  }
}

extension ConflictRow {
  /// Why a judged conflict is open again, on one line; `nil` where it is not.
  var cameBack: String? { reopened.map { "Judged before, but open again: \($0)." } }
}
