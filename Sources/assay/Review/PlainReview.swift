import ClaimModel

/// The queue on lines, for screen readers and scripts: every item is said in full, nothing is redrawn.
///
/// Answers come from standard input, one a line: a number or a letter for a choice, else the text asked for.
struct PlainReview {
  let sitting: ReviewSitting
  /// Lines of the answer.
  let answer: (String) -> Void
  let readLine: () -> String?

  static let choices: [(letter: String, words: String)] = [
    ("v", "verify"), ("d", "dispute"), ("u", "needs evidence"), ("s", "skip"),
    ("z", "undo"), ("o", "more context"), ("n", "next conflict"), ("q", "quit"),
    ("e", "edit"), ("a", "add a source"), ("g", "with those that agree"),
  ]

  /// Runs until the input ends, the queue is through, or the analyst quits.
  func run() throws {
    var shown: ReviewQueue?
    while true {
      let queue = sitting.queue
      guard queue.current != nil else {
        sayMessage(queue)
        guard !queue.items.isEmpty else { return answer("Nothing waits for review.") }
        answer("That was the last one: 5 undo, 8 quit?")
        guard let line = readLine(), take(line) else { return }
        continue
      }
      if queue.mode == .deciding {
        sayMessage(queue)
        if shown?.position != queue.position || shown?.contextLevel != queue.contextLevel
          || shown?.conflict != queue.conflict || shown?.revision != queue.revision
        {
          for line in try card(queue) { answer(line) }
        }
        shown = queue
        answer(Self.menu)
      } else if case .asking(let question) = queue.mode {
        answer(question.field.prompt)
      }
      guard let line = readLine(), take(line) else { return }
    }
  }

  static var menu: String {
    choices.enumerated().map { "\($0 + 1) \($1.words)" }.joined(separator: ", ") + "?"
  }

  private func sayMessage(_ queue: ReviewQueue) {
    if !queue.message.isEmpty { answer(queue.message) }
  }

  /// `false`: leave.
  private func take(_ line: String) -> Bool {
    if case .asking(let question) = sitting.queue.mode {
      let goesOn = sitting.press(.text(line))
      return question.field.isChoice ? goesOn : sitting.press(.enter)
    }
    let word = line.trimmed.lowercased()
    guard let letter = Self.letter(word) else {
      if !word.isEmpty, word != "?" {
        answer(
          "“\(Sanitiser.clean(line.trimmed))” is none of the choices: a number from 1 to \(Self.choices.count), or a word of them."
        )
      }
      return true
    }
    return sitting.press(.text(letter))
  }

  /// The key that a number, a letter or the beginning of a choice's words stands for.
  private static func letter(_ word: String) -> String? {
    if let number = Int(word) {
      return choices.indices.contains(number - 1) ? choices[number - 1].letter : nil
    }
    if let choice = choices.first(where: { $0.letter == word }) { return choice.letter }
    let meant = choices.filter { word.count > 1 && $0.words.hasPrefix(word) }
    return meant.count == 1 ? meant[0].letter : nil
  }

  private func card(_ queue: ReviewQueue) throws -> [String] {
    guard let card = try sitting.card() else { return [] }
    var lines = [
      "", "Claim \(queue.position + 1) of \(queue.items.count): \(card.id), \(card.status)",
      "From: \(card.origin)", "Says: \(card.line)",
    ]
    if let why = card.why { lines.append("Back because: \(why)") }
    lines += [
      "Words: \(queue.contextLevel == 0 ? card.paragraph : card.wide)", "Slots: \(card.slots)",
    ]
    if !card.conflicts.isEmpty {
      let i = queue.conflict % card.conflicts.count
      let conflict = card.conflicts[i]
      lines.append(
        "Conflict \(i + 1) of \(card.conflicts.count): \(conflict.heading): \(conflict.explanation)"
      )
      if let why = conflict.why { lines.append(why) }
      lines += conflict.others.map { "Against: \($0)" }
    }
    if !card.agreeing.isEmpty {
      lines += card.agreeing.map { "Agrees: \($0)" }
      if queue.isGrouped { lines.append("The next decision holds for all of them.") }
    }
    lines += card.record.map { "So far: \($0)" }
    lines += card.similar.map { "Similar: \($0)" }
    return lines
  }
}
