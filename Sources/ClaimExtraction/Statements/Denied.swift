import ClaimModel

/// What somebody denies, as the claim: 公司否認裁員 is about the layoffs, and the reading of speeches negates it.
enum Denied {
  /// The class of verbs that deny.
  static let denies = "denies"
  /// Longest focus where the content has no verb that the lexicon knows, in characters.
  private static let focus = (han: 8, latin: 40)

  /// The verb on which the denied content turns; `nil` where only "that" or "the report" is denied.
  static func predicate(_ page: StatementPage, _ clause: Range<Int>, _ verb: PredicateSighting)
    -> PredicateSighting?
  {
    let isDenial = page.clauses.cues.at(verb.range.lowerBound, .denial) != nil
    guard isDenial || page.packs.lexicon.entries[Int(verb.entry)].name == denies else { return nil }
    var content = page.trimmed(verb.range.upperBound..<clause.upperBound)
    let text = page.text.folded
    let isHan = text[clause].contains(where: \.isHan)
    if !isHan {
      guard let that = thatClause(text, content) else { return nil }
      content = page.trimmed(that..<content.upperBound)
    }
    if isHan { content = withoutReport(page, content) }
    guard content.count > (isHan ? 1 : 4), !isReport(page, content) else { return nil }
    let found = page.predicates.all(in: content)
    let telling = found.filter {
      !PredicateFinder.weak.contains(page.packs.lexicon.entries[Int($0.entry)].name)
    }
    if let best = (telling.isEmpty ? found : telling).max(by: { $0.weight < $1.weight }) {
      return best
    }
    guard let entry = page.packs.bareEntry else { return nil }
    var end = min(content.upperBound, content.lowerBound + (isHan ? focus.han : focus.latin))
    while !isHan, end < content.upperBound, text[end - 1].isLatin, text[end].isLatin { end += 1 }
    return PredicateSighting(range: content.lowerBound..<end, entry: entry, weight: 1.3)
  }

  /// Behind "that", with "the reports" or nothing before it.
  private static func thatClause(_ text: [UInt32], _ content: Range<Int>) -> Int? {
    let that = Folding.fold("that ")
    for i in content where text[i] == that[0] {
      let isStart = i == content.lowerBound || text[i - 1].isSpace
      if isStart, text[i..<content.upperBound].starts(with: that) { return i + that.count }
    }
    return nil
  }

  /// 停產傳聞, 裁員的說法: what the report says.
  private static func withoutReport(_ page: StatementPage, _ content: Range<Int>) -> Range<Int> {
    let last = page.clauses.cues.within(content).last { cue in
      cue.range.upperBound == content.upperBound
        && (cue.roles.contains(.says) || cue.roles.contains(.rumour))
    }
    guard let last, last.range.lowerBound - content.lowerBound > 1 else { return content }
    let high = last.range.lowerBound
    let end = page.text.folded[high - 1] == 0x7684 ? high - 1 : high
    return content.lowerBound..<end
  }

  /// 指控, 有關報道: a report is denied, without its words.
  private static func isReport(_ page: StatementPage, _ content: Range<Int>) -> Bool {
    page.clauses.cues.within(content).contains { cue in
      cue.range.upperBound == content.upperBound
        && (cue.roles.contains(.says) || cue.roles.contains(.rumour))
    }
  }
}
