import ClaimIndex
import ClaimModel
import ClaimReports

/// One claim as `show` prints it: its words in their paragraph, slots, conflicts, evidence, decisions.
struct ClaimPage {
  let row: ClaimRow
  let review: Review
  let view: DeskView
  let locale: ReportLocale
  /// What the canonical names are called in that language.
  var names: [String: String] = [:]
  let style: Style
  var width = 80

  func text() throws -> String {
    let sides = try ConflictSides(view)
    let lines = try head + words(sides) + slots + conflicts(sides) + evidence + decisions
    return lines.joined(separator: "\n")
  }

  private var head: [String] {
    let claim = row.claim
    let judgement = Standing(review, of: claim).text(locale)
    let state = Answers.mark(row.status, style, as: clean(judgement))
    let why = review.cameBack(view.knowledge.review).map {
      TextBlock.lines("↺ ", clean($0), width: width).map(style.yellow)
    }
    return ["\(style.bold(claim.id.text))  \(state)"] + (why ?? [])
      + TextBlock.lines(
        "", clean(ClaimLine.text(for: claim, locale: locale, names: names)), width: width)
  }

  private func words(_ sides: ConflictSides) throws -> [String] {
    let claim = row.claim
    let text = try view.snapshot.article(claim.article)?.text ?? ""
    let grade = try sides.side(row).grade.map { "grade \($0)" }
    let source = [
      row.publisher.map(Sanitiser.name), row.published?.description, grade,
      row.title.map(Sanitiser.name),
    ].compactMap(\.self).joined(separator: " · ")
    let place =
      "\(claim.article)/article.txt, code points \(claim.anchor.start)–\(claim.anchor.end)"
    let paragraph = Passage.around(claim.anchor, in: text, paragraphs: 0)
    return [""] + TextBlock.marked("  ", paragraph, width: width, style)
      + (source.isEmpty ? [] : TextBlock.lines("  ", source, width: width))
      + TextBlock.lines("  ", clean(place), width: width).map(style.dim) + [""]
  }

  private var slots: [String] {
    Claim.Slot.allCases.filter { $0 != .statement }.flatMap { slot -> [String] in
      let value = Slots.text(slot, of: row.claim)
      guard value != "none" else { return [] }
      let edited = row.claim.edited.contains(slot) ? "  (corrected)" : ""
      return line(slot.rawValue, clean(value) + edited)
    } + line("confidence", "\(row.claim.extraction.confidence)")
  }

  /// Each conflict with the other side's words, after all their numbers on one line.
  private func conflicts(_ sides: ConflictSides) throws -> [String] {
    let found = try view.queries.conflicts(ConflictFilter(classes: [], claims: [row.claim.id]))
    guard !found.isEmpty else { return [] }
    let others = try found.map { row in
      try sides.sides(of: row.conflict).filter { $0.claim.id != self.row.claim.id }
    }
    var seen: Set<ClaimID> = [row.claim.id]
    let claims = others.flatMap { $0 }.map(\.claim).filter { seen.insert($0.id).inserted }
    let numbers = Dictionary(uniqueKeysWithValues: claims.enumerated().map { ($1.id, $0 + 1) })
    return ["", style.bold("Conflicts")] + scale(Array(claims.prefix(9)), numbers)
      + zip(found, others).flatMap { row, others in conflict(row, others, numbers) }
  }

  /// This claim first, then the others by their numbers.
  private func scale(_ others: [Claim], _ numbers: [ClaimID: Int]) -> [String] {
    let lines = ScaleBlock.lines([row.claim] + others, width: width, style) { id in
      numbers[id].map(String.init) ?? "▸"
    }
    return lines.count > 1 ? lines : []
  }

  private func conflict(
    _ row: ConflictRow, _ others: [ConflictSide], _ numbers: [ClaimID: Int]
  ) -> [String] {
    let conflict = row.conflict
    // Of what needs no judgement none is open.
    let state =
      conflict.class.needsJudgement || conflict.status != "open" ? ", \(conflict.status)" : ""
    let name = ConflictPage.name(conflict) + state
    return ["  \(style.bold(conflict.id.text))  \(clean(name))"]
      + (row.cameBack.map { TextBlock.lines("    ↺ ", clean($0), width: width) } ?? [])
      + (row.isFound ? [] : TextBlock.lines("    ", ConflictRow.noLongerFound, width: width))
      + TextBlock.lines("    ", clean(conflict.explanation), width: width)
      + others.flatMap { other -> [String] in
        let source = [
          other.publisher.map(Sanitiser.name), other.published?.description, other.judgement,
        ].compactMap(\.self).joined(separator: " · ")
        return TextBlock.marked(
          "    \(numbers[other.claim.id] ?? 0)  \(other.claim.id)  ",
          "⟦\(clean(other.claim.quote))⟧ \(source)", width: width, style)
      }
  }

  private var evidence: [String] {
    guard !review.evidence.isEmpty else { return [] }
    let standing = Set(review.standingEvidence.map(\.id))
    return ["", style.bold("Evidence")]
      + review.evidence.flatMap {
        TextBlock.lines(
          "  \($0.id)  ",
          clean(Story.sentence($0)) + (standing.contains($0.id) ? "" : "  (taken back)"),
          width: width)
      }
  }

  private var decisions: [String] {
    guard !review.decisions.isEmpty else { return [] }
    return ["", style.bold("Decisions")]
      + review.decisions.flatMap {
        TextBlock.lines("  \($0.at)  ", clean(Story.sentence($0)), width: width)
      }
  }

  private func line(_ name: String, _ value: String) -> [String] {
    TextBlock.lines("  \(DisplayWidth.fit(name, 12, pad: true)) ", value, width: width)
  }

  private func clean(_ text: String) -> String { Sanitiser.clean(text) }
}
