import ClaimModel

// A headline leaves out what its article says in full: 房價年增3.2% over 全國住宅價格指數…年增3.2%.
//
// A number of the headline whose subject was only carried or guessed, or that has no baseline, takes them from the
// first number of the body with the same value, unit and measure, where that one names them itself.

struct HeadlineTwin {
  private let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

  /// Rules by which no word beside the number gave its subject.
  private static let guesses: Set<String> = [
    "subject.main", "subject.carried", "subject.first", "subject.topic",
  ]

  /// `drafts` in text order, those of the headline filled in.
  func filled(_ drafts: [ClaimDraft]) -> [ClaimDraft] {
    guard let end = headline else { return drafts }
    var drafts = drafts
    let count = drafts.prefix { $0.focus.lowerBound < end }.count
    for i in drafts.indices.prefix(count) {
      guard let twin = drafts[count...].first(where: { isTwin($0, of: drafts[i]) }) else {
        continue
      }
      fill(&drafts[i], from: twin)
    }
    return drafts
  }

  /// Where the last line before the first one that ends as a sentence does ends; `nil` where that is the first line.
  private var headline: Int? {
    var end: Int?
    for paragraph in scene.clauses.paragraphs.prefix(8) {
      let words = scene.trimmed(paragraph, also: [])
      guard let last = scene.slice(words).last else { continue }
      if Mark.ends.contains(last) || words.count > 120 { return end }
      end = paragraph.upperBound
    }
    return nil
  }

  private func isTwin(_ later: ClaimDraft, of head: ClaimDraft) -> Bool {
    guard let mine = head.quantity, let other = later.quantity else { return false }
    return mine.min == other.min && mine.max == other.max && mine.unit == other.unit
      && mine.measure == other.measure
  }

  private func fill(_ head: inout ClaimDraft, from twin: ClaimDraft) {
    let isGuess = head.firings.contains { Self.guesses.contains($0.rule) }
    let isNamed = !twin.firings.contains { ["subject.main", "subject.first"].contains($0.rule) }
    if head.subject == nil || isGuess, isNamed, let subject = twin.subject {
      head.subject = subject
      head.subjectRange = twin.subjectRange
      head.firings.removeAll { $0.rule.hasPrefix("subject.") }
      head.firings.append(
        Firing(rule: "subject.headline", range: twin.subjectRange ?? twin.focus))
    }
    if head.baseline == nil, head.quantity?.measure == .change, let baseline = twin.baseline {
      head.baseline = baseline
      head.firings.append(Firing(rule: "baseline.headline", range: twin.focus))
    }
  }
}
