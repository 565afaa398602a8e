import ClaimModel

/// What somebody tells, as the claim: 審計署批評工程延誤 turns on the delay, not on the criticism.
enum Told {
  /// The best verb of what follows a verb of speech in its clause; `nil` where that verb says all there is.
  static func predicate(_ page: StatementPage, _ clause: Range<Int>, _ verb: PredicateSighting)
    -> PredicateSighting?
  {
    guard let cue = page.clauses.cues.at(verb.range.lowerBound, .says),
      cue.upperBound >= verb.range.upperBound
    else { return nil }
    let text = page.text.folded
    var content = page.trimmed(cue.upperBound..<clause.upperBound)
    guard !content.isEmpty else { return nil }
    // "confirmed 40 cases", "reported losses": in English only what "that" opens is told.
    if !text[content.lowerBound].isHan {
      guard let that = that(text, content) else { return nil }
      content = that..<content.upperBound
    }
    let found = page.predicates.all(in: content).filter { $0.weight > 0.6 }
    return found.max { $0.weight < $1.weight } ?? page.predicates.bare(in: content)
  }

  /// Where the word of somebody begins that holds `place`: behind 表示 and its comma, behind "said on Monday that".
  static func start(_ page: StatementPage, _ clause: Range<Int>, before place: Int) -> Int? {
    let text = page.text.folded
    guard let cue = page.clauses.cues.within(clause.lowerBound..<place, .says).last else {
      return nil
    }
    if text[cue.lowerBound].isHan {
      let start = page.trimmed(cue.upperBound..<place).lowerBound
      return start > cue.upperBound ? start : nil
    }
    return that(text, cue.upperBound..<place)
  }

  /// Behind "that", which stands right behind the verb or behind the day and the place of saying.
  private static func that(_ text: [UInt32], _ content: Range<Int>) -> Int? {
    let that = Folding.fold("that ")
    let limit = min(content.upperBound, content.lowerBound + 44)
    for i in content.lowerBound..<max(limit, content.lowerBound) {
      if text[i] == Marks.comma { return nil }
      let isStart = i == 0 || text[i - 1].isSpace
      if isStart, text[i..<content.upperBound].starts(with: that) { return i + that.count }
    }
    return nil
  }
}
