/// The clauses of a sentence that make one claim: a main clause with what leans on it.
///
/// 隨著氣溫上升，| 用電量將創新高，| 尤其是在南部 → one unit whose head is the middle clause.
/// A concession makes a unit of its own beside the one that it belongs to.
struct Unit: Hashable, Sendable {
  /// Index of the clause with the verb.
  var head: Int
  /// Indices of the clauses that belong to the quote if it stays short, the head among them, in order.
  var clauses: Range<Int>
  var isConcession = false

  /// The units of all sentences, in order.
  static func units(_ page: StatementPage) -> [Unit] {
    let clauses = page.clauses.clauses
    var units: [Unit] = []
    var first = 0
    while first < clauses.count {
      var end = first
      while end < clauses.count, clauses[end].sentence == clauses[first].sentence { end += 1 }
      append(first..<end, of: page, to: &units)
      first = end
    }
    return units
  }

  private static func append(_ sentence: Range<Int>, of page: StatementPage, to units: inout [Unit])
  {
    let count = units.count
    var pending: Int?
    for index in sentence {
      let form = ClauseForm(page, page.clauses.clauses[index].range)
      if pending == nil, units.count > count, form.isContinuation {
        units[units.count - 1].clauses = units[units.count - 1].clauses.lowerBound..<(index + 1)
        continue
      }
      let isLast = index == sentence.upperBound - 1
      if !isLast, form.isConcession || form.isSubordinate {
        if form.isConcession {
          units.append(Unit(head: index, clauses: index..<(index + 1), isConcession: true))
        }
        pending = pending ?? index
        continue
      }
      units.append(Unit(head: index, clauses: (pending ?? index)..<(index + 1)))
      pending = nil
    }
  }
}

/// How a clause leans on others, told by its first and last words.
struct ClauseForm {
  let isContinuation: Bool
  let isSubordinate: Bool
  let isConcession: Bool

  /// How far into a Chinese clause 雖 may stand.
  private static let reach = 14

  init(_ page: StatementPage, _ clause: Range<Int>) {
    let cues = page.clauses.cues
    let range = page.trimmed(clause)
    let start = range.lowerBound
    isContinuation = cues.at(start, .continuation) != nil
    let head = start..<min(range.upperBound, start + Self.reach)
    let isHan = page.text.folded[range].contains(where: \.isHan)
    isConcession =
      cues.at(start, .concession) != nil || (isHan && cues.has(.concession, in: head))
    let ends = cues.within(max(start, range.upperBound - 4)..<range.upperBound).contains {
      $0.range.upperBound == range.upperBound && $0.roles.contains(.subordinateEnd)
    }
    let opens = cues.at(start, .subordinate) != nil
    isSubordinate = isHan ? opens || (ends && cues.at(start, .preposition) != nil) : opens
  }
}
