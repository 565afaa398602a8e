import ClaimIndex
import ClaimModel
import ClaimReports

// A conflict in a terminal has the shape of the report's card:
//
//   x7q2m4c9ta  contradiction/value  high  open
//
//     A  ├─────────┼─────────┼─────●───┤  412
//     B  ├──●──────┼─────────┼─────────┤  389
//        380      390       400      420
//
//     A  k3f9x2ab01  Ellery Bay Gazette, 2025-02-03 · disputed
//        Ellery Bay outbreak · confirmed cases · 412
//        … had slowed. ⟦The county office counted 412 cases⟧, it said …
//     B  …
//
//     Why  Both count the same cases; 412 against 389 is 6 % apart.
//     →    Both hold if …

/// One side of a conflict: a claim with what its article and the desk say of it.
struct ConflictSide {
  var claim: Claim
  var publisher: String?
  var title: String?
  var published: Day?
  var grade: Character?
  /// The desk's status and what it is about; `nil` where there is no ledger.
  var judgement: String?
}

/// One conflict as it is printed: the numbers on one line, both sides' words, cause, what would make both true.
struct ConflictPage {
  let conflict: Conflict
  let sides: [ConflictSide]
  var decisions: [Decision] = []
  /// What else is to be known: whole sentences.
  var notes: [String] = []
  let style: Style
  var width = 80

  var text: String {
    (["\(style.bold(conflict.id.text))  \(heading)"] + scale + words + cause + decided)
      .joined(separator: "\n") + "\n"
  }

  /// The same on one line: `d4zbz…  contradiction/value  high  Kellan Wind · capacity: 1.5 GW (Harbour Post) against …`.
  ///
  /// - Parameter typeWidth: columns that class and type take, so that lines stand under each other.
  func line(typeWidth: Int) -> String {
    let name = DisplayWidth.fit(Self.name(conflict), typeWidth, pad: true)
    let colored = conflict.class == .contradiction ? style.red(name) : style.yellow(name)
    let severity = DisplayWidth.fit(conflict.severity.rawValue, 6, pad: true)
    let state = conflict.status == "open" ? "" : "[\(conflict.status)] "
    let sources = sides.map { $0.publisher ?? $0.title ?? $0.claim.article.text }
    let words = ConflictLine.text(conflict, sides.map(\.claim), sources: sources)
    let id = DisplayWidth.fit(conflict.id.text, 10, pad: true)
    let room = max(20, width - DisplayWidth.of("\(id)  \(name)  \(severity)  "))
    return
      "\(style.bold(id))  \(colored)  \(severity)  \(DisplayWidth.fit(Sanitiser.clean(state + words), room))"
  }

  /// `contradiction/value`.
  static func name(_ conflict: Conflict) -> String {
    "\(conflict.class.rawValue)/\(conflict.type.rawValue)"
  }

  private var heading: String {
    let name = Self.name(conflict)
    let colored = conflict.class == .contradiction ? style.red(name) : style.yellow(name)
    return "\(colored)  \(conflict.severity.rawValue)  \(Sanitiser.clean(conflict.status))"
  }

  /// Nothing for an agreement: its numbers are one.
  private var scale: [String] {
    guard conflict.class != .agreement else { return [""] }
    let letters = Dictionary(
      zip(sides.map(\.claim.id), Self.letters), uniquingKeysWith: { first, _ in first })
    return ScaleBlock.lines(sides.map(\.claim), width: width, style) { letters[$0] ?? "·" }
  }

  private var words: [String] {
    zip(sides, Self.letters).flatMap { side, letter -> [String] in
      let claim = side.claim
      let source = [
        side.publisher.map(Sanitiser.name), side.published?.description,
        side.grade.map { "grade \($0)" }, side.judgement,
      ].compactMap(\.self).joined(separator: " · ")
      let id = style.bold(claim.id.text)
      let head = "  \(style.bold(letter))  \(id)  "
      let indent = String(repeating: " ", count: 7 + DisplayWidth.of(claim.id.text))
      let first = TextBlock.lines(
        indent, source.isEmpty ? Sanitiser.clean(claim.article.text) : source, width: width)
      let line = Sanitiser.clean(ClaimLine.text(for: claim))
      let quote =
        "…\(Sanitiser.clean(claim.anchor.prefix))⟦\(Sanitiser.clean(claim.quote))⟧\(Sanitiser.clean(claim.anchor.suffix))…"
      return ["\(head)\(first[0].dropFirst(indent.count))"] + first.dropFirst()
        + TextBlock.lines("     ", line, width: width)
        + TextBlock.marked("     ", quote, width: width, style)
    }
  }

  private var cause: [String] {
    var lines = TextBlock.lines("  Why  ", Sanitiser.clean(conflict.explanation), width: width)
    if let line = conflict.reconciliation {
      lines += TextBlock.lines("  →    ", Sanitiser.clean(line), width: width)
    }
    for note in notes { lines += TextBlock.lines("       ", Sanitiser.clean(note), width: width) }
    return lines
  }

  private var decided: [String] {
    decisions.flatMap { decision in
      TextBlock.lines(
        "  \(decision.at.prefix(10))  ", Sanitiser.clean(Story.sentence(decision)), width: width)
    }
  }

  /// As the report letters the sides of a card.
  private static let letters = ["A", "B", "C", "D", "E", "F"]
}

/// The numbers of some claims on one line of characters, between blank lines.
enum ScaleBlock {
  /// Nothing where the claims have no scale in common.
  static func lines(
    _ claims: [Claim], width: Int, _ style: Style, letter: (ClaimID) -> String
  ) -> [String] {
    let values = claims.map { Sanitiser.clean(ClaimLine.value($0, .english) ?? "") }
    let room = min(34, (values.map { DisplayWidth.of($0) }.max() ?? 0) + 12)
    guard
      let line = NumberLine(
        claims, width: max(20, width - room - 8), columns: { DisplayWidth.of($0) })
    else { return [""] }
    let rows = line.rows.map { row in
      let value = DisplayWidth.fit(Sanitiser.clean(row.value), room)
      return "  \(style.bold(letter(row.claim)))  \(row.drawing)  \(value)"
    }
    let key = line.key.map { [style.dim("     \($0)")] } ?? []
    return [""] + rows + ["     \(Sanitiser.clean(line.ticks))"] + key + [""]
  }
}
