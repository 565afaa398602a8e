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
    let content = page.trimmed(cue.upperBound..<clause.upperBound)
    guard !content.isEmpty else { return nil }
    let text = page.text.folded
    // "confirmed 40 cases", "reported losses": in English only what "that" opens is told.
    guard text[content.lowerBound].isHan || opens(text, content) else { return nil }
    let found = page.predicates.all(in: content).filter { $0.weight > 0.6 }
    return found.max { $0.weight < $1.weight } ?? page.predicates.bare(in: content)
  }

  private static func opens(_ text: [UInt32], _ content: Range<Int>) -> Bool {
    text[content].starts(with: Folding.fold("that "))
  }
}
