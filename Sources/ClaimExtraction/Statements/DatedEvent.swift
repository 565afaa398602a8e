import ClaimModel

/// An event with its own date inside a clause that turns on a quantity: "… for a drive that starts on 6 February".
enum DatedEvent {
  /// How far a date may stand from its verb, in code points.
  private static let gap = 14

  static func draft(_ page: StatementPage, _ clause: Clause) -> StatementDraft? {
    guard let (period, date) = dated(page, clause) else { return nil }
    let events = page.predicates.all(in: clause.range).filter {
      page.packs.verbKinds[Int($0.entry)] == .event && $0.weight > 0.3
        && !leads(page, clause, $0.range)
    }
    for event in events {
      let near =
        event.range.upperBound <= date.lowerBound
        ? date.lowerBound - event.range.upperBound : event.range.lowerBound - date.upperBound
      guard (0...gap).contains(near) else { continue }
      let span =
        start(
          page, clause, min(event.range.lowerBound, date.lowerBound))..<max(
          event.range.upperBound, date.upperBound)
      guard !page.hasAmount(span) else { continue }
      return draft(page, clause, event, span, period)
    }
    return whole(page, clause, events, period)
  }

  /// 城鎮調查|失業率為5.1%, 開工|項目63個: in Chinese a verb that only names what is measured, or whose object is the amount, is
  /// told with the amount.
  private static func leads(_ page: StatementPage, _ clause: Clause, _ verb: Range<Int>) -> Bool {
    let text = page.text.folded
    guard text[verb.lowerBound].isHan,
      let amount = page.amounts.first(where: { $0.lowerBound >= verb.upperBound }),
      amount.upperBound <= clause.range.upperBound
    else { return false }
    let between = text[verb.upperBound..<amount.lowerBound]
    return between.count <= 16 && between.allSatisfy { $0.isHan } && !between.contains(0x540E)
      && page.clauses.cues.at(verb.upperBound, .aspect) == nil
  }

  /// The first date of the clause that is no day of saying: 昨日表示 dates the word and not the deed.
  private static func dated(_ page: StatementPage, _ clause: Clause) -> (Int, Range<Int>)? {
    guard var period = page.period(in: clause.range) else { return nil }
    var date = page.periods[period]
    if let told = Told.start(page, clause.range, before: clause.range.upperBound),
      date.upperBound <= told
    {
      guard let next = page.period(in: told..<clause.range.upperBound) else { return nil }
      (period, date) = (next, page.periods[next])
    }
    return (period, date)
  }

  /// Longest clause that is quoted whole, in characters.
  private static let length = (han: 40, latin: 100)

  /// The clause itself where its date and its verb stand further apart and the verb is plainly its own.
  private static func whole(
    _ page: StatementPage, _ clause: Clause, _ events: [PredicateSighting], _ period: Int
  ) -> StatementDraft? {
    let isHan = page.text.folded[clause.range].contains(where: \.isHan)
    guard clause.range.count <= (isHan ? length.han : length.latin) else { return nil }
    // A date that opens the clause dates what the clause tells.
    let opens = page.periods[period].lowerBound - clause.range.lowerBound < 4
    guard let event = events.max(by: { $0.weight < $1.weight }),
      event.weight > (opens ? 0.9 : 1.3)
    else { return nil }
    return draft(page, clause, event, clause.range, period)
  }

  /// Five words, or twelve characters, before the event, and not across an amount.
  private static func start(_ page: StatementPage, _ clause: Clause, _ place: Int) -> Int {
    let text = page.text.folded
    var start = place
    var words = 0
    var characters = 0
    while start > clause.range.lowerBound {
      let value = text[start - 1]
      if value.isHan { characters += 1 }
      if value.isSpace { words += 1 }
      if characters > 12 || words > 5 || value.isDigit || value == Marks.comma { break }
      start -= 1
    }
    while start < place,
      text[start].isSpace
        || (start > 0 && (text[start - 1].isLatin || text[start - 1].isDigit)
          && text[start].isLatin)
    {
      start += 1
    }
    return start
  }

  private static func draft(
    _ page: StatementPage, _ clause: Clause, _ event: PredicateSighting, _ span: Range<Int>,
    _ period: Int
  ) -> StatementDraft {
    let entry = page.packs.lexicon.entries[Int(event.entry)]
    let subject = ClauseFrame.subject(page, clause, span.lowerBound..<event.range.lowerBound)
    return StatementDraft(
      kind: .event, quote: page.trimmed(span), focus: event.range, subject: subject?.mention,
      subjectRange: subject?.range, property: subject?.property,
      predicate: Predicate(
        text: page.text.originalText(event.range), class: entry.name, direction: entry.direction,
        object: nil), baseline: nil, period: period, evidence: 1.4, worth: 0)
  }
}
