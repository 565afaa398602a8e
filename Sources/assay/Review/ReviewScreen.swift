import ClaimModel

// One screen: exactly `rows` lines, none wider than `columns`.
//
//   3 of 41 · 2 decided                                    where we are
//   k3f9x2ab7q  unreviewed  Harbour News · 2025-10-07      which claim, from where
//   Huawei Ascend · performance · 80 % of Nvidia H100      its line
//   ──────
//   … the paragraph with the ⟦quote⟧ …                     what is left of the height goes here
//   ──────
//   slots, conflict 1 of 2 with the other side's words, the record so far, similar claims decided
//   what the last key did
//   the prompt, or the keys

/// The queue and its present claim as lines for a terminal of a given size.
struct ReviewScreen {
  var columns: Int
  var rows: Int
  var style: Style

  func lines(_ queue: ReviewQueue, _ card: ReviewCard?) -> [String] {
    if queue.mode == .keys { return filled(keyLines, foot: [fit("Any key goes back.")]) }
    let foot = foot(queue)
    guard let card else {
      let end = queue.items.isEmpty ? "Nothing waits for review." : "That was the last one."
      return filled([heading(queue), "", fit(end)], foot: foot)
    }
    let room = max(3, rows - foot.count)
    let why = card.why.map { wrapped($0, indent: "↺ ", most: 2).map(style.yellow) } ?? []
    let head = [heading(queue), title(card), style.bold(fit(card.line))] + why
    let wide = queue.contextLevel > 0
    let details = wide ? [] : details(queue, card, most: max(0, room - head.count - 5))
    let space = max(1, room - head.count - details.count - (details.isEmpty ? 1 : 2))
    let passage = Self.window(
      TextWrap.lines(wide ? card.wide : card.paragraph, width: columns), space)
    let body = head + [rule] + passage + (details.isEmpty ? [] : [rule] + details)
    return filled(body, foot: foot)
  }

  // MARK: Parts

  private func heading(_ queue: ReviewQueue) -> String {
    let place = min(queue.position + 1, queue.items.count)
    return style.dim(
      fit("assay review · \(place) of \(queue.items.count) · \(queue.decided) decided"))
  }

  private func title(_ card: ReviewCard) -> String {
    fit("\(card.id)  \(card.status)  \(card.origin)")
  }

  private var rule: String { String(repeating: "─", count: columns) }

  private func details(_ queue: ReviewQueue, _ card: ReviewCard, most: Int) -> [String] {
    let slots = cut(TextWrap.lines(card.slots, width: columns), 3)
    var lines: [String] = []
    if !card.conflicts.isEmpty {
      let i = queue.conflict % card.conflicts.count
      let conflict = card.conflicts[i]
      let count = "Conflict \(i + 1) of \(card.conflicts.count): \(conflict.heading)"
      lines.append(style.yellow(fit(count)))
      if let why = conflict.why { lines += wrapped(why, indent: "  ↺ ", most: 2) }
      lines += wrapped(conflict.explanation, indent: "  ", most: 2)
      for other in conflict.others.prefix(2) { lines += wrapped(other, indent: "  ! ", most: 2) }
    }
    if let first = card.agreeing.first {
      let mark = queue.isGrouped ? "[g] decided with it: " : "[g] agree: "
      let more = card.agreeing.count > 1 ? " and \(card.agreeing.count - 1) more" : ""
      lines.append(style.yellow(fit("= \(mark)\(first)\(more)")))
    }
    lines += card.record.suffix(3).map { fit("· " + $0) }
    lines += card.similar.map { fit("≈ " + $0) }
    // Where room is scarce the other side's words come before the slots.
    return cut(slots, most - lines.count) + lines.prefix(most)
  }

  private func wrapped(_ text: String, indent: String, most: Int) -> [String] {
    let lines = TextWrap.lines(text, width: columns - indent.count)
    let blank = String(repeating: " ", count: indent.count)
    return lines.prefix(most).enumerated().map { i, line in
      let end = i == most - 1 && lines.count > most ? ended(line, columns - indent.count) : line
      return (i == 0 ? indent : blank) + end
    }
  }

  /// At most so many lines; where some are left out the last says so.
  private func cut(_ lines: [String], _ most: Int) -> [String] {
    guard most > 0 else { return [] }
    guard lines.count > most else { return lines }
    return lines.prefix(most - 1) + [ended(lines[most - 1], columns)]
  }

  private func ended(_ line: String, _ width: Int) -> String {
    line.hasSuffix("…") ? line : DisplayWidth.fit(line + "…", width)
  }

  /// Of many lines those around the quote, as many as there is room for.
  static func window(_ lines: [String], _ most: Int) -> [String] {
    guard lines.count > most else { return lines }
    let mark = lines.firstIndex { $0.contains("⟦") } ?? 0
    let end = lines.lastIndex { $0.contains("⟧") } ?? mark
    let spare = max(0, most - (end - mark + 1))
    let start = min(max(0, mark - spare / 2), lines.count - most)
    return Array(lines[start..<start + most])
  }

  private func foot(_ queue: ReviewQueue) -> [String] {
    let said = style.green(fit(queue.message))
    if case .asking(let question) = queue.mode {
      return [said] + TextWrap.lines(question.field.prompt, width: columns)
        + [prompt(question.typed)]
    }
    let keys = rows < Self.fewRows ? Self.shortKeys : Self.keys
    return [said] + TextWrap.lines(keys, width: columns).map(style.dim)
  }

  /// What is typed, its end always in sight, and a block for the cursor.
  private func prompt(_ typed: String) -> String {
    var shown = String.UnicodeScalarView()
    var used = 0
    for scalar in Sanitiser.clean(typed).unicodeScalars.reversed() {
      used += DisplayWidth.of(scalar)
      if used > columns - 4 { break }
      shown.append(scalar)
    }
    return "> \(String(String.UnicodeScalarView(shown.reversed())))▏"
  }

  private func fit(_ text: String) -> String { DisplayWidth.fit(text, columns) }

  private func filled(_ body: [String], foot: [String]) -> [String] {
    let room = max(0, rows - foot.count)
    let gap = max(0, room - body.count)
    return Array((body.prefix(room) + Array(repeating: "", count: gap) + foot).prefix(rows))
  }

  /// On a terminal with fewer rows the letters must do.
  private static let fewRows = 14
  static let shortKeys = "[v] [d] [u] [s] [z] [e] [a] [g] [o] [n] [?] [q]"
  static let keys =
    "[v]erify  [d]ispute  [u] needs evidence  [s]kip  [z] undo  [e]dit  [a]dd source  [g]roup  [o] context  [n]ext conflict  [?] keys  [q]uit"

  private var keyLines: [String] {
    [style.bold("Keys"), ""]
      + Self.keyWords.flatMap { key, words in
        TextWrap.lines(words, width: columns - 4).enumerated().map { i, line in
          (i == 0 ? DisplayWidth.fit(key, 4, pad: true) : "    ") + line
        }
      } + TextWrap.lines("Esc while typing: back, nothing is recorded", width: columns)
  }

  private static let keyWords = [
    (
      "v", "verify: asks for the source, then, where somebody says so, whether they did or it is so"
    ),
    ("d", "dispute: asks for a reason or a source, then the same"),
    ("u", "needs evidence"), ("s", "skip: it comes back in the next sitting"),
    ("z", "take back the last, as often as you like; also what was decided before"),
    ("e", "correct a slot, in your editor"),
    ("a", "add a source, and say what it does to the claim; decides nothing"),
    ("g", "decide those that say the same together with it"),
    ("o", "more of the article around the quote, and back"), ("n", "the claim's next conflict"),
    ("q", "quit; every decision is recorded already (with --batch: now)"),
  ]
}
