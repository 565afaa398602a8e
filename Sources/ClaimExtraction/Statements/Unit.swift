/// The clauses of a sentence that make one claim: a main clause with what leans on it.
///
/// 隨著氣溫上升，| 用電量將創新高，| 尤其是在南部 → one unit whose head is the middle clause.
/// A concession makes a unit of its own beside the one that it belongs to.
struct Unit: Hashable, Sendable {
  /// Index of the clause with the verb.
  var head: Int
  /// Indices of clauses that go on without a subject of their own; the verb may stand in one of them.
  var further: [Int] = []
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
      let form = ClauseForm(page, index)
      if pending == nil, units.count > count, form.isContinuation {
        units[units.count - 1].clauses = units[units.count - 1].clauses.lowerBound..<(index + 1)
        continue
      }
      if pending == nil, units.count > count, let last = units.last, !last.isConcession,
        form.isElided, !form.isContrast, fits(page, last, index)
      {
        units[units.count - 1].clauses = last.clauses.lowerBound..<(index + 1)
        units[units.count - 1].further.append(index)
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

  /// Longest run of clauses that is still one claim, in characters.
  private static let length = (han: 48, latin: 90)

  /// Whether clause `index` still makes one short claim with the unit before it, none of them about an amount.
  private static func fits(_ page: StatementPage, _ unit: Unit, _ index: Int) -> Bool {
    let clauses = page.clauses.clauses
    let range = clauses[unit.head].range.lowerBound..<clauses[index].range.upperBound
    let isHan = page.text.folded[range].contains(where: \.isHan)
    return range.count <= (isHan ? length.han : length.latin) && !page.hasAmount(range)
  }
}

/// How a clause leans on others, told by its first and last words.
struct ClauseForm {
  let isContinuation: Bool
  let isSubordinate: Bool
  let isConcession: Bool
  /// Opens with 但, "but", 卻: says something else than the clause before.
  let isContrast: Bool
  /// Begins with its verb: the subject is the one before.
  let isElided: Bool

  /// How far into a Chinese clause 雖 may stand.
  private static let reach = 14

  init(_ page: StatementPage, _ index: Int) {
    let cues = page.clauses.cues
    let range = page.trimmed(page.clauses.clauses[index].range)
    let start = range.lowerBound
    isContinuation = cues.at(start, .continuation) != nil
    isContrast = cues.at(start, .contrast) != nil
    let head = start..<min(range.upperBound, start + Self.reach)
    let isHan = page.text.folded[range].contains(where: \.isHan)
    if let main = page.mains[index], main.range.lowerBound >= start {
      let words = ClauseFrame.withoutAdverbs(page, start..<main.range.lowerBound)
      isElided = words.isEmpty && page.names.within(start..<main.range.lowerBound).isEmpty
    } else {
      isElided = false
    }
    isConcession =
      cues.at(start, .concession) != nil || (isHan && cues.has(.concession, in: head))
    let ends = cues.within(max(start, range.upperBound - 4)..<range.upperBound).contains {
      $0.range.upperBound == range.upperBound && $0.roles.contains(.subordinateEnd)
    }
    let opens = cues.at(start, .subordinate) != nil
    isSubordinate = isHan ? opens || (ends && cues.at(start, .preposition) != nil) : opens
  }
}
