import ClaimModel

/// "X, the largest hospital in the county": a comparison with all others of its kind, without a verb of its own.
enum Superlative {
  /// The class of predicate by which it is recorded.
  static let leads = "leads"

  static func draft(_ page: StatementPage, _ clause: Clause) -> StatementDraft? {
    guard !clause.isTitle, let leads = page.packs.leadsEntry else { return nil }
    guard let word = page.superlatives(in: clause.range).first else { return nil }
    let entry = page.packs.lexicon.entries[Int(leads)]
    let text = page.text.folded
    let isHan = text[word.lowerBound].isHan
    let piece = piece(page, clause.range, around: word)
    guard piece.count <= 80 else { return nil }
    let words = text[piece.lowerBound..<word.lowerBound].count { $0.isSpace }
    let isAppositive = isHan ? word.lowerBound - piece.lowerBound < 12 : words > 0 && words < 4
    guard isAppositive else { return nil }
    let before = clause.range.lowerBound..<piece.lowerBound
    let name =
      page.names.within(before).last ?? apposed(page, piece)
      ?? (isHan ? page.names.within(piece.lowerBound..<word.lowerBound).first : nil)
      ?? page.names.topic(at: clause.range.lowerBound)
    guard let name else { return nil }
    return StatementDraft(
      kind: .comparison, quote: page.trimmed(piece), focus: word,
      subject: page.mention(name.range, name: name.name), subjectRange: name.range, property: nil,
      predicate: Predicate(
        text: page.text.originalText(word), class: entry.name, direction: entry.direction,
        object: page.mention(page.trimmed(word.upperBound..<piece.upperBound))),
      baseline: nil, period: nil, evidence: 1.4, worth: 0)
  }

  /// "Northair, its largest airline": the name right before the comma, whichever clause it stands in.
  private static func apposed(_ page: StatementPage, _ piece: Range<Int>) -> Name? {
    var end = piece.lowerBound
    while end > 0, page.text.folded[end - 1].isSpace { end -= 1 }
    guard end > 0, page.text.folded[end - 1] == Marks.comma else { return nil }
    return page.names.within(max(0, end - 60)..<end - 1).last { $0.range.upperBound == end - 1 }
  }

  /// What commas cut out around a word.
  private static func piece(_ page: StatementPage, _ clause: Range<Int>, around word: Range<Int>)
    -> Range<Int>
  {
    let text = page.text.folded
    var (low, high) = (word.lowerBound, word.upperBound)
    while low > clause.lowerBound, text[low - 1] != Marks.comma { low -= 1 }
    while high < clause.upperBound, text[high] != Marks.comma { high += 1 }
    return page.trimmed(low..<high)
  }
}
