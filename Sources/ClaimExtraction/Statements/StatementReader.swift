import ClaimModel

// From clauses to claims without a number.
//
// Each clause with a verb of a known class is a candidate: subject before the verb, object behind it. Clauses
// whose point is a quantity are left to the rules on quantities, but for an event that the clause dates and a
// superlative. `Worth` says how much an analyst would want the candidate checked; a budget in proportion to
// the article keeps the best. A clause that leaves its subject out takes the clause with the subject into
// its quote where the two are short.

/// Reads the claims without a number of a text and keeps those worth checking.
struct StatementReader: Sendable {
  let packs: Packs

  /// - Parameters:
  ///   - periods: where dates and periods stand, in order.
  ///   - amounts: where quantities stand that make claims of their own, in order.
  /// - Returns: drafts in text order, no more than the text deserves.
  func drafts(
    _ text: ReadingText, _ clauses: Clauses, _ names: Names, periods: [Range<Int>],
    amounts: [Range<Int>]
  ) -> [StatementDraft] {
    let page = StatementPage(
      text: text, clauses: clauses, names: names, packs: packs, periods: periods, amounts: amounts)
    let worth = Worth(page)
    var drafts: [StatementDraft] = []
    for unit in Unit.units(page) {
      var unit = unit
      guard var draft = candidate(page, &unit) else { continue }
      draft.worth = worth.of(draft, unit)
      if draft.worth >= Worth.least { drafts.append(draft) }
    }
    return Worth.kept(drafts, page)
  }

  private func candidate(_ page: StatementPage, _ unit: inout Unit) -> StatementDraft? {
    let clause = page.clauses.clauses[unit.head]
    if page.hasAmount(clause.range) {
      return DatedEvent.draft(page, clause) ?? Superlative.draft(page, clause)
        ?? comparison(page, unit)
    }
    var best = page.mains[unit.head]
    for index in unit.further {
      guard let main = page.mains[index], main.weight > best?.weight ?? 0
      else { continue }
      best = main
      unit.head = index
    }
    let than = Than.predicate(page, page.clauses.clauses[unit.head].range)
    guard let best = than ?? best ?? page.predicates.bare(in: clause.range) else {
      return Superlative.draft(page, clause)
    }
    let range = page.clauses.clauses[unit.head].range
    if let told = Told.predicate(page, range, best) {
      return ClauseFrame.draft(page, unit, told, from: best.range.upperBound)
    }
    if let denied = Denied.predicate(page, range, best) {
      return ClauseFrame.draft(page, unit, denied, from: best.range.upperBound)
    }
    return ClauseFrame.draft(page, unit, best)
  }

  /// A comparison in a clause with an amount: "the rate is below last year's 3.1 %", but not "below 3 %".
  private func comparison(_ page: StatementPage, _ unit: Unit) -> StatementDraft? {
    let clause = page.clauses.clauses[unit.head]
    let found = page.predicates.all(in: clause.range).filter { sighting in
      packs.verbKinds[Int(sighting.entry)] == .comparison && sighting.weight > 1
        && !page.isBound(sighting.range)
    }
    guard let best = found.max(by: { $0.weight < $1.weight }) else { return nil }
    return ClauseFrame.draft(page, Unit(head: unit.head, clauses: unit.head..<unit.head + 1), best)
  }
}

/// What the rules on statements look up in.
final class StatementPage {
  let text: ReadingText
  let clauses: Clauses
  let names: Names
  let packs: Packs
  let periods: [Range<Int>]
  let amounts: [Range<Int>]
  let predicates: PredicateFinder
  /// The main predicate of each clause.
  let mains: [PredicateSighting?]

  init(
    text: ReadingText, clauses: Clauses, names: Names, packs: Packs, periods: [Range<Int>],
    amounts: [Range<Int>]
  ) {
    self.text = text
    self.clauses = clauses
    self.names = names
    self.packs = packs
    self.periods = periods
    self.amounts = amounts
    let predicates = PredicateFinder(
      text: text.folded, cues: clauses.cues, packs: packs, names: names, verbs: clauses.verbs)
    self.predicates = predicates
    mains = clauses.clauses.map { predicates.main(in: $0.range) }
  }

  func hasAmount(_ range: Range<Int>) -> Bool { first(of: amounts, in: range) != nil }

  /// Whether an amount begins right behind a word, or has it for its bound: 超過300人.
  func isBound(_ word: Range<Int>) -> Bool {
    let end = min(text.folded.count, word.upperBound + 3)
    var low = 0
    var high = amounts.count
    while low < high {
      let middle = (low + high) / 2
      if amounts[middle].upperBound <= word.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < amounts.count && amounts[low].lowerBound < end
  }

  /// The superlatives of a range that belong to no number and no time: "first quarter", 第三大 and 第一季 are none.
  func superlatives(in range: Range<Int>) -> [Range<Int>] {
    clauses.cues.within(range, .superlative).filter { word in
      !periods.contains { $0.overlaps(word) } && !amounts.contains { $0.overlaps(word) }
        && !isRanked(word) && !isNumbered(word)
    }
  }

  /// 第一產業, 第一中學: 第一 in front of what it numbers.
  private func isNumbered(_ word: Range<Int>) -> Bool {
    guard word.count == 2, text.folded[word.lowerBound] == 0x7B2C else { return false }
    let tokens = HanWords.shared.tokens(
      of: text.folded, word.upperBound..<min(text.folded.count, word.upperBound + 4))
    return tokens.first.map { $0.range.count > 1 && text.folded[$0.range.lowerBound].isHan }
      ?? false
  }

  /// "third-largest", "second-biggest": a rank, which is a number.
  private func isRanked(_ word: Range<Int>) -> Bool {
    word.lowerBound > 1 && text.folded[word.lowerBound - 1] == 0x2D
      && text.folded[word.lowerBound - 2].isLatin
  }

  /// 昨日, "on Monday": a time and nothing else.
  func isTime(_ range: Range<Int>) -> Bool {
    periods.contains { $0.lowerBound <= range.lowerBound && $0.upperBound >= range.upperBound }
  }

  func period(in range: Range<Int>) -> Int? { first(of: periods, in: range) }

  /// The index of the first range that lies in `range`, of ranges in order.
  private func first(of ranges: [Range<Int>], in range: Range<Int>) -> Int? {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].upperBound <= range.upperBound ? low : nil
  }

  func mention(_ range: Range<Int>, name: String? = nil) -> Mention {
    let text = text.originalText(range)
    return Mention(name: name ?? text, text: text)
  }

  /// A range without white space and marks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    func isMark(_ v: UInt32) -> Bool {
      v.isSpace || Marks.enders.contains(v)
        || [0x2C, 0x2E, 0x3A, 0x3B, 0x3001, 0x2D, 0x2014].contains(v)
    }
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, isMark(text.folded[low]) { low += 1 }
    while low < high, isMark(text.folded[high - 1]) { high -= 1 }
    return low..<high
  }
}
