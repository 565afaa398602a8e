import ClaimIndex
import ClaimModel
import ClaimReports

/// One claim as `show` prints it: words, slots, conflicts, evidence, decisions.
struct ClaimPage {
  let row: ClaimRow
  let review: Review
  let view: DeskView
  let locale: ReportLocale
  let style: Style

  var text: String {
    ([head, quote] + slots + conflicts + evidence + decisions).joined(separator: "\n")
  }

  private var head: String {
    let claim = row.claim
    return
      "\(style.bold(claim.id.text))  \(Answers.mark(row.status, style))\n\(clean(ClaimLine.text(for: claim, locale: locale)))"
  }

  private var quote: String {
    let claim = row.claim
    let source = [row.publisher, row.published?.description, row.title].compactMap(\.self).map(
      clean)
    let place =
      "\(claim.article)/article.txt, code points \(claim.anchor.start)–\(claim.anchor.end)"
    let words =
      "\(style.dim("…" + clean(claim.anchor.prefix)))\(style.bold("⟦" + clean(claim.quote) + "⟧"))\(style.dim(clean(claim.anchor.suffix) + "…"))"
    return "\n\(words)\n  \(source.joined(separator: " · "))\n  \(place)\n"
  }

  private var slots: [String] {
    Claim.Slot.allCases.filter { $0 != .statement }.compactMap { slot in
      let value = Slots.text(slot, of: row.claim)
      guard value != "none" else { return nil }
      let edited = row.claim.edited.contains(slot) ? "  (corrected)" : ""
      return line(slot.rawValue, clean(value) + edited)
    } + [line("confidence", "\(row.claim.extraction.confidence)")]
  }

  private var conflicts: [String] {
    let filter = ConflictFilter(classes: [], claims: [row.claim.id])
    let found = (try? view.queries.conflicts(filter)) ?? []
    guard !found.isEmpty else { return [] }
    return ["", style.bold("Conflicts")]
      + found.map {
        "  \($0.conflict.id)  \($0.conflict.class.rawValue)/\($0.conflict.type.rawValue), \($0.conflict.status): \(clean($0.conflict.explanation))"
      }
  }

  private var evidence: [String] {
    guard !review.evidence.isEmpty else { return [] }
    let standing = Set(review.standingEvidence.map(\.id))
    return ["", style.bold("Evidence")]
      + review.evidence.map {
        "  \($0.id)  \(clean(Story.sentence($0)))\(standing.contains($0.id) ? "" : "  (taken back)")"
      }
  }

  private var decisions: [String] {
    guard !review.decisions.isEmpty else { return [] }
    return ["", style.bold("Decisions")]
      + review.decisions.map { "  \($0.at)  \(clean(Story.sentence($0)))" }
  }

  private func line(_ name: String, _ value: String) -> String {
    "  \(DisplayWidth.fit(name, 12, pad: true)) \(value)"
  }

  private func clean(_ text: String) -> String { Sanitiser.clean(text) }
}
