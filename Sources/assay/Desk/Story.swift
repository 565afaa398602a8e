import ClaimModel
import Foundation

/// One thing that happened to a record, in the words of the desk.
struct StoryLine: Hashable {
  /// `claim-added`, `claim-removed`, `slot-corrected`, `decision`, `evidence-added`, `evidence-taken-back`,
  /// `conflict-opened`, `conflict-decided`, `conflict-closed`, `assigned`, `source-changed`, `workflow-changed`.
  var kind: String
  /// The claim's or conflict's id.
  var id: String
  var words: String
}

/// What lies between two states of the same records, in the words of the desk.
enum Story {
  /// What happened to claims: added, removed, corrected.
  static func claims(_ before: [Claim], _ after: [Claim]) -> [StoryLine] {
    let old = Dictionary(before.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    let new = Set(after.map(\.id))
    var lines: [StoryLine] = []
    for claim in after {
      guard let was = old[claim.id] else {
        lines.append(
          StoryLine(kind: "claim-added", id: claim.id.text, words: "new: \(claim.statement)"))
        continue
      }
      for (slot, a, b) in Slots.differences(was, claim) {
        lines.append(
          StoryLine(kind: "slot-corrected", id: claim.id.text, words: "\(slot): \(a) → \(b)"))
      }
    }
    for claim in before where !new.contains(claim.id) {
      lines.append(
        StoryLine(kind: "claim-removed", id: claim.id.text, words: "removed: \(claim.statement)"))
    }
    return lines
  }

  /// What happened to reviews: decisions made, evidence brought.
  static func reviews(_ before: [Review], _ after: [Review]) -> [StoryLine] {
    let old = Dictionary(before.map { ($0.claim, $0) }, uniquingKeysWith: { a, _ in a })
    return after.flatMap { review -> [StoryLine] in
      let was = old[review.claim]
      var lines = decisions(
        was?.decisions ?? [], review.decisions, id: review.claim.text, kind: "decision")
      lines += evidence(was?.evidence ?? [], review.evidence, id: review.claim.text)
      if review.assignee != was?.assignee {
        let words = review.assignee.map { "assigned to \($0)" } ?? "assigned to nobody"
        lines.append(StoryLine(kind: "assigned", id: review.claim.text, words: words))
      }
      return lines
    }
  }

  private static func evidence(_ before: [Evidence], _ after: [Evidence], id: String)
    -> [StoryLine]
  {
    let old = Dictionary(before.map { ($0.id, $0) }) { a, _ in a }
    return after.flatMap { item -> [StoryLine] in
      var lines: [StoryLine] = []
      if old[item.id] == nil {
        lines.append(StoryLine(kind: "evidence-added", id: id, words: sentence(item)))
      }
      if let act = item.takenBack, old[item.id]?.takenBack == nil {
        lines.append(
          StoryLine(
            kind: "evidence-taken-back", id: id,
            words: "taken back by \(name(act.by)): \(sentence(item))"))
      }
      return lines
    }
  }

  /// What happened to sources: graded, withdrawn, restored, edited.
  static func sources(_ before: [Source], _ after: [Source]) -> [StoryLine] {
    let old = Dictionary(before.map { ($0.name, $0) }) { a, _ in a }
    var lines = after.compactMap { source -> StoryLine? in
      let was = old[source.name]
      guard was != source else { return nil }
      var words: [String] = []
      if was?.reliability != source.reliability {
        words.append("graded \(source.reliability.map(String.init) ?? "no more")")
      }
      if was?.withdrawn != source.withdrawn {
        words.append(source.withdrawn.map { "withdrawn: \($0)" } ?? "in good standing again")
      }
      return StoryLine(
        kind: "source-changed", id: source.name,
        words: words.isEmpty ? "edited" : words.joined(separator: "; "))
    }
    let new = Set(after.map(\.name))
    for source in before where !new.contains(source.name) {
      lines.append(StoryLine(kind: "source-changed", id: source.name, words: "removed"))
    }
    return lines
  }

  /// What happened to conflicts: opened, decided, closed.
  static func conflicts(_ before: [ConflictRecord], _ after: [ConflictRecord]) -> [StoryLine] {
    let old = Dictionary(before.map { ($0.conflict.id, $0) }, uniquingKeysWith: { a, _ in a })
    let new = Set(after.map(\.conflict.id))
    var lines: [StoryLine] = []
    for record in after {
      let id = record.conflict.id.text
      if old[record.conflict.id] == nil {
        lines.append(
          StoryLine(
            kind: "conflict-opened", id: id,
            words:
              "new \(record.conflict.class.rawValue)/\(record.conflict.type.rawValue): \(record.conflict.explanation)"
          ))
      }
      lines += decisions(
        old[record.conflict.id]?.decisions ?? [], record.decisions, id: id, kind: "conflict-decided"
      )
    }
    for record in before where !new.contains(record.conflict.id) {
      lines.append(
        StoryLine(
          kind: "conflict-closed", id: record.conflict.id.text,
          words: "closed, no longer found: \(record.conflict.explanation)"))
    }
    return lines
  }

  private static func decisions(_ before: [Decision], _ after: [Decision], id: String, kind: String)
    -> [StoryLine]
  {
    let known = Set(before.map(\.id))
    return after.filter { !known.contains($0.id) }.map {
      StoryLine(kind: kind, id: id, words: sentence($0))
    }
  }

  /// "unreviewed → disputed (content) by Ann: the vendor compares sparse"
  static func sentence(_ decision: Decision) -> String {
    let verb = decision.undoes == nil ? "" : "taken back: "
    let about = decision.about.map { " (\($0.rawValue))" } ?? ""
    let reason = decision.reason.map { ": \($0)" } ?? ""
    return "\(verb)\(decision.from) → \(decision.to)\(about) by \(name(decision.by))\(reason)"
  }

  /// "refutes, B2: TechInsights teardown <https://…>", "supports: Harbour Post, 2025-03-01 ⟦12,000 tonnes⟧"
  static func sentence(_ evidence: Evidence) -> String {
    let grade = evidence.grade.map { ", \($0)" } ?? ""
    let url = evidence.url.map { " <\($0)>" } ?? ""
    let exhibit =
      switch evidence.exhibit {
      case .file(let name, let hash)?:
        name == evidence.source ? " (file \(hash.prefix(10)))" : " (file \(name))"
      case .passage(_, let anchor?)?: " ⟦\(anchor.exact)⟧"
      case .passage(let article, nil)?: " (\(article))"
      case nil: ""
      }
    return "\(evidence.bearing.rawValue)\(grade): \(evidence.source)\(exhibit)\(url)"
  }

  /// The name in `Name <mail>`.
  static func name(_ person: String) -> String {
    person.split(separator: "<").first.map { $0.trimmingCharacters(in: .whitespaces) } ?? person
  }
}
