import ClaimModel

/// Subject, predicate, object and baseline of one clause.
enum ClauseFrame {
  /// Longest quote that a clause may grow to by taking in the clauses around it, in characters.
  private static let quoteLength = (han: 60, latin: 110)
  /// Longest subject or object without a name, in characters.
  private static let phrase = 40

  /// - Parameter start: where the words begin in which the subject is looked for first.
  static func draft(
    _ page: StatementPage, _ unit: Unit, _ main: PredicateSighting, from start: Int? = nil
  ) -> StatementDraft? {
    var main = main
    let clause = page.clauses.clauses[unit.head]
    var entry = page.packs.lexicon.entries[Int(main.entry)]
    if PredicateFinder.weak.contains(entry.name),
      !page.superlatives(in: clause.range).isEmpty
    {
      if let leads = page.packs.leadsEntry { entry = page.packs.lexicon.entries[Int(leads)] }
      main.weight = max(main.weight, 1.4)
    }
    let before = clause.range.lowerBound..<main.range.lowerBound
    let told = Told.start(page, clause.range, before: main.range.lowerBound)
    let near = (told ?? start).map { min($0, main.range.lowerBound)..<main.range.lowerBound }
    let after = main.range.upperBound..<clause.range.upperBound
    let own = near.flatMap { Self.subject(page, clause, $0) }
    let subject = own.map { stands($0, page) } == true ? own : subject(page, clause, before)
    let object = object(page, after) ?? entryObject(page, before, entry)
    let isElided = subject == nil || subject?.isCarried == true
    let quote = quote(page, unit, isElided: isElided)
    let content = (told ?? clause.range.lowerBound)..<clause.range.upperBound
    let period = page.period(in: content)
    let kind: Claim.Kind =
      entry.type == "comparison"
      ? .comparison
      : period != nil && entry.type == "event" || isDated(page, content, entry)
        ? .event : .statement
    return StatementDraft(
      kind: kind, quote: quote, focus: main.range, subject: subject?.mention,
      subjectRange: subject?.range, property: subject?.property,
      predicate: Predicate(
        text: page.text.originalText(main.range), class: entry.name, direction: entry.direction,
        object: object?.mention),
      baseline: kind == .comparison ? baseline(page, clause.range, main.range, object) : nil,
      period: period, evidence: main.weight, worth: 0)
  }

  /// A name, or words that open with no verb: 有升息計畫 has no subject of its own.
  private static func stands(_ slot: Slot, _ page: StatementPage) -> Bool {
    if slot.isCarried { return false }
    if slot.isNamed { return true }
    let start = slot.range.lowerBound
    // 有
    return page.clauses.verbs.at(start) == nil && page.text.folded[start] != 0x6709
      && page.clauses.cues.at(start, .auxiliary) == nil
  }

  struct Slot {
    var mention: Mention
    var range: Range<Int>
    var property: Mention?
    var isCarried = false
    var isNamed = false
  }

  /// The first name before the predicate that no preposition governs, else the words there, else the topic.
  static func subject(_ page: StatementPage, _ clause: Clause, _ before: Range<Int>) -> Slot? {
    let named = page.names.within(before).first { Topics.isSubject($0, page.clauses) }
    if let named {
      let rest = page.trimmed(named.range.upperBound..<before.upperBound)
      return Slot(
        mention: page.mention(named.range, name: named.name), range: named.range,
        property: property(page, rest), isNamed: true)
    }
    let words = withoutAdverbs(page, page.trimmed(before))
    let whole = Scrap(page).mended(words)
    if let whole, whole.count > 1, whole.count <= phrase {
      return Slot(mention: page.mention(whole), range: whole)
    }
    guard let topic = page.names.topic(at: clause.range.lowerBound) else {
      return words.isEmpty || words.count > 80 || whole == nil
        ? nil : Slot(mention: page.mention(words), range: words)
    }
    return Slot(
      mention: page.mention(topic.range, name: topic.name), range: topic.range, isCarried: true,
      isNamed: true)
  }

  /// 的營收 behind a name: what is said of it.
  private static func property(_ page: StatementPage, _ rest: Range<Int>) -> Mention? {
    var range = withoutAdverbs(page, rest)
    let text = page.text.folded
    if let first = range.first, text[first] == 0x7684 { range = (first + 1)..<range.upperBound }
    if text[range].starts(with: [0x27, 0x73, 0x20])
      || text[range].starts(with: [0x2019, 0x73, 0x20])
    {
      range = (range.lowerBound + 3)..<range.upperBound
    }
    guard range.count > 1, range.count <= 24, !page.isTime(range) else { return nil }
    return page.mention(range)
  }

  /// Connectives and prepositions at the head, auxiliaries at the end are no part of a subject.
  static func withoutAdverbs(_ page: StatementPage, _ range: Range<Int>) -> Range<Int> {
    var range = range
    let cues = page.clauses.cues
    while let head = [Role.connective, .conjunction, .auxiliary].lazy.compactMap({
      cues.at(range.lowerBound, $0)
    }).first, head.upperBound <= range.upperBound {
      range = page.trimmed(head.upperBound..<range.upperBound)
      if range.isEmpty { return range }
    }
    var isShorter = true
    while isShorter, !range.isEmpty {
      isShorter = false
      for cue in cues.within(max(range.lowerBound, range.upperBound - 12)..<range.upperBound)
      where cue.range.upperBound == range.upperBound && cue.roles.contains(.auxiliary) {
        range = page.trimmed(range.lowerBound..<cue.range.lowerBound)
        isShorter = true
        break
      }
    }
    return range
  }

  private static func object(_ page: StatementPage, _ after: Range<Int>) -> Slot? {
    let words = page.trimmed(after)
    guard !words.isEmpty else { return nil }
    if let name = page.names.within(words).first(where: { $0.source != .anaphor }) {
      return Slot(
        mention: Mention(name: name.name, text: page.text.originalText(short(words))),
        range: name.range, isNamed: true)
    }
    return Slot(mention: page.mention(short(words)), range: short(words))
  }

  private static func short(_ range: Range<Int>) -> Range<Int> {
    range.lowerBound..<min(range.upperBound, range.lowerBound + 60)
  }

  /// The second name before a verb at the end: 與乙公司合併.
  private static func entryObject(
    _ page: StatementPage, _ before: Range<Int>, _ entry: Lexicon.Entry
  ) -> Slot? {
    let names = page.names.within(before)
    guard names.count > 1, let last = names.last else { return nil }
    return Slot(
      mention: page.mention(last.range, name: last.name), range: last.range, isNamed: true)
  }

  /// What a comparison is made with: the name behind the verb, or between 比 and it.
  private static func baseline(
    _ page: StatementPage, _ clause: Range<Int>, _ verb: Range<Int>, _ object: Slot?
  ) -> Baseline? {
    if let object {
      return Baseline(
        name: object.isNamed ? object.mention.name : nil,
        text: object.isNamed ? page.text.originalText(object.range) : object.mention.text,
        kind: object.isNamed ? .named : .deictic)
    }
    let names = page.names.within(clause.lowerBound..<verb.lowerBound)
    guard names.count > 1, let last = names.last else { return nil }
    return Baseline(name: last.name, text: page.text.originalText(last.range), kind: .named)
  }

  /// A state with a date that begins it is an event too.
  private static func isDated(_ page: StatementPage, _ clause: Range<Int>, _ entry: Lexicon.Entry)
    -> Bool
  {
    guard let period = page.period(in: clause), entry.type == "state" else { return false }
    return page.periods[period].lowerBound - clause.lowerBound < 4
  }

  /// The head with what follows it and what leans on it; where it names no subject, with the clause before it.
  private static func quote(_ page: StatementPage, _ unit: Unit, isElided: Bool) -> Range<Int> {
    let clauses = page.clauses.clauses
    let head = clauses[unit.head]
    var quote = page.trimmed(head.range)
    func take(_ index: Int) -> Bool {
      let range = clauses[index].range
      let wide = page.trimmed(
        min(quote.lowerBound, range.lowerBound)..<max(quote.upperBound, range.upperBound))
      let isHan = page.text.folded[wide].contains(where: \.isHan)
      guard wide.count <= (isHan ? quoteLength.han : quoteLength.latin) else { return false }
      quote = wide
      return true
    }
    for index in unit.head + 1..<max(unit.head + 1, unit.clauses.upperBound) where !take(index) {
      break
    }
    var index = unit.head - 1
    while index >= unit.clauses.lowerBound, take(index) { index -= 1 }
    if isElided, unit.clauses.lowerBound == unit.head, unit.head > 0,
      clauses[unit.head - 1].sentence == head.sentence
    {
      _ = take(unit.head - 1)
    }
    return quote
  }
}
