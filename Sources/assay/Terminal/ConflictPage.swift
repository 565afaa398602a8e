import ClaimIndex
import ClaimModel
import ClaimReports

/// One conflict as it is printed: class and cause, both sides' words, what would make both true.
struct ConflictPage {
  let row: ConflictRow
  let queries: any ClaimQueries
  let style: Style

  var text: String {
    let claims = row.conflict.claims.compactMap { try? queries.claim($0)?.claim }
    let decisions = row.decisions.map { "    \($0.at)  \(Sanitiser.clean(Story.sentence($0)))" }
    return ConflictPage.text(row.conflict, claims: claims, style: style)
      + (decisions.isEmpty ? "" : decisions.joined(separator: "\n") + "\n")
  }

  static func text(_ conflict: Conflict, claims: [Claim], style: Style) -> String {
    var lines = [
      "\(style.bold(conflict.id.text))  \(heading(conflict, style))",
      "  \(Sanitiser.clean(conflict.explanation))",
    ]
    for claim in claims {
      lines.append("  \(claim.id)  \(Sanitiser.clean(ClaimLine.text(for: claim)))")
      lines.append("              ⟦\(Sanitiser.clean(claim.quote))⟧")
    }
    if let line = conflict.reconciliation {
      lines.append("  → \(Sanitiser.clean(line))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func heading(_ conflict: Conflict, _ style: Style) -> String {
    let name = "\(conflict.class.rawValue)/\(conflict.type.rawValue)"
    let colored = conflict.class == .contradiction ? style.red(name) : style.yellow(name)
    return "\(colored)  \(conflict.severity.rawValue)  \(conflict.status)"
  }
}
