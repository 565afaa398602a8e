import ClaimModel

/// A claim's words for a reader: the quote repaired, with the subject put in where it was carried over.
struct Statement {
  private let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

  func text(of draft: ClaimDraft) -> String {
    let body = repaired(draft.quote)
    guard let subject = draft.subject, let range = draft.subjectRange,
      !draft.quote.overlaps(range), !body.contains(subject.text)
    else { return body }
    let isHan = scene.isHan(draft.quote)
    return isHan ? "（\(subject.text)）\(body)" : "[\(subject.text)] \(body)"
  }

  /// The words as written, without what repair left out; runs of white space are one space.
  func repaired(_ range: Range<Int>) -> String {
    var words: [Unicode.Scalar] = []
    words.reserveCapacity(range.count)
    var lastWasSpace = true
    for i in range.clamped(to: scene.text.folded.indices) {
      let from = Int(scene.text.starts[i])
      let scalar =
        Int(scene.text.ends[i]) - from == 1
        ? scene.text.original[from] : Unicode.Scalar(scene.text.folded[i]) ?? " "
      let isSpace = scalar.value == 0x0A || scalar.value.isBlank
      if isSpace, lastWasSpace { continue }
      words.append(isSpace ? " " : scalar)
      lastWasSpace = isSpace
    }
    while let last = words.last, last.value.isSpace { words.removeLast() }
    return String(codePoints: words[...])
  }
}
