import ClaimModel

/// A comparison by its grammar: "more … than", "-er than", 比某某便宜.
///
/// What is compared need not be a verb that the lexicon knows. Where the difference is a number the rules on
/// quantities have it, and nothing is made here.
enum Than {
  /// The classes by which it is recorded.
  static let more = "surpasses"
  static let less = "falls-below"
  /// Furthest distance from "more" to "than" and from 比 to its adjective, in code points.
  private static let reach = (han: 12, latin: 60)

  private static let compounds = CodePoints(folding: "同环占佔对之分")

  static func predicate(_ page: StatementPage, _ clause: Range<Int>) -> PredicateSighting? {
    for than in page.clauses.cues.within(clause, .than) {
      let isHan = page.text.folded[than.lowerBound].isHan
      guard let word = isHan ? han(page, clause, than) : latin(page, clause, than) else { continue }
      guard !page.hasAmount(than.lowerBound..<min(clause.upperBound, word.range.upperBound + 8)),
        !page.isBound(than), !page.isBound(word.range)
      else { continue }
      guard let entry = word.isLess ? page.packs.lessEntry : page.packs.moreEntry else {
        return nil
      }
      return PredicateSighting(range: word.range, entry: entry, weight: 1.5)
    }
    return nil
  }

  /// The adjective behind 比 and what it names.
  private static func han(_ page: StatementPage, _ clause: Range<Int>, _ than: Range<Int>)
    -> (range: Range<Int>, isLess: Bool)?
  {
    // 同比 環比 佔比 占比 對比 之比 百分比
    let before = than.lowerBound > clause.lowerBound ? page.text.folded[than.lowerBound - 1] : 0
    if than.count == 1, compounds.contains(before) { return nil }
    let limit = min(clause.upperBound, than.upperBound + reach.han)
    for cue in page.clauses.cues.within(than.upperBound + 1..<max(than.upperBound + 1, limit)) {
      if cue.roles.contains(.moreWord) { return (cue.range, false) }
      if cue.roles.contains(.lessWord) { return (cue.range, true) }
    }
    return nil
  }

  /// "more" or the last word in -er before "than", with nothing but a few words between.
  private static func latin(_ page: StatementPage, _ clause: Range<Int>, _ than: Range<Int>)
    -> (range: Range<Int>, isLess: Bool)?
  {
    let text = page.text.folded
    let from = max(clause.lowerBound, than.lowerBound - reach.latin)
    let words = page.clauses.cues.within(from..<than.lowerBound)
    if let word = words.last(where: {
      $0.roles.contains(.moreWord) || $0.roles.contains(.lessWord)
    }) {
      return (word.range.lowerBound..<than.upperBound, word.roles.contains(.lessWord))
    }
    var end = than.lowerBound
    while end > from, text[end - 1].isSpace { end -= 1 }
    var start = end
    while start > from, text[start - 1].isLatin { start -= 1 }
    guard end - start > 4, text[end - 2..<end].elementsEqual([0x65, 0x72]) else { return nil }
    return (start..<than.upperBound, false)
  }
}
