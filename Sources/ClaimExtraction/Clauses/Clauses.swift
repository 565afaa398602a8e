// From lines to clauses.
//
// A paragraph is a run of lines: a blank line ends it, and so does the end of a line, unless the line is as
// wide as wrapped text and stops in the middle of a sentence. A short paragraph that no mark closes is a
// title. Lines that are notices are silenced before anything else is read. Sentences end at 。!? and at a full
// stop that is not part of a number or an abbreviation; clauses at commas, semicolons, colons and dashes that
// stand outside brackets, quotations and numbers, if what they cut off can stand alone.

/// A text divided into paragraphs, sentences and clauses, without what yields nothing. All ranges are folded code points.
struct Clauses: Sendable {
  let paragraphs: [Range<Int>]
  /// In order; none in a silenced stretch.
  let sentences: [Range<Int>]
  /// In order; together they cover their sentences.
  let clauses: [Clause]
  /// Advertisements, navigation, share bars, related links, bylines and datelines, in order.
  let silenced: [Silence]
  /// In order; their lines are among the silenced.
  let tables: [TextTable]
  /// The names in capitals that open the paragraphs of a round-up, in order; part of no sentence.
  let slugs: [Range<Int>]
  let cues: Cues
  /// Words of predicate classes: the first entry of each.
  let verbs: Sightings<Int32>

  init(_ text: ReadingText, _ packs: Packs) {
    self.init(text, packs, cues: Cues(text.folded, packs))
  }

  init(_ text: ReadingText, _ packs: Packs, cues: Cues) {
    self.cues = cues
    verbs = Sightings(text.folded, packs.predicates) { $0.first }
    let lines = Line.lines(of: text.folded)
    let divided = TableNotices(
      text, TableFinder(text, lines, packs.tables).tables(), packs.tables,
      Notices(text.folded, lines, cues).silences)
    tables = divided.tables
    silenced = divided.silences
    let paragraphs = Paragraph.paragraphs(of: text.folded, lines, silenced)
    var sentences: [Range<Int>] = []
    var clauses: [Clause] = []
    let splitter = ClauseSplitter(text.folded, cues, verbs)
    let slugs = Slugs.found(text, paragraphs)
    self.slugs = slugs.values.map(\.name).sorted { $0.lowerBound < $1.lowerBound }
    for (p, paragraph) in paragraphs.enumerated() {
      let start = slugs[p]?.body ?? Dateline.end(text.folded, paragraph.range, verbs)
      let body = start..<paragraph.range.upperBound
      let whole = SentenceSplitter.split(text.folded, body, cues)
      let parts =
        paragraph.isTitle ? whole.flatMap { SentenceSplitter.parts(text.folded, $0) } : whole
      for range in parts {
        if Silence.holds(range.lowerBound, silenced) { continue }
        for clause in splitter.split(range) {
          clauses.append(
            Clause(
              range: clause, sentence: sentences.count, paragraph: p, isTitle: paragraph.isTitle))
        }
        sentences.append(range)
      }
    }
    self.paragraphs = paragraphs.map(\.range)
    self.sentences = sentences
    self.clauses = clauses
  }

  /// The clause that holds a place, or the last one before it.
  func clauseIndex(at place: Int) -> Int? {
    var low = 0
    var high = clauses.count
    while low < high {
      let middle = (low + high) / 2
      if clauses[middle].range.lowerBound <= place { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }

  func isSilenced(_ place: Int) -> Bool { Silence.holds(place, silenced) }
}

/// A run of lines that belong together.
struct Paragraph: Hashable, Sendable {
  var range: Range<Int>
  var isTitle: Bool

  /// Widest title, in columns.
  static let titleWidth = 100
  /// Narrowest line that can be a line of wrapped text, in columns.
  static let wrapWidth = 40

  static func paragraphs(of text: [UInt32], _ lines: [Line], _ silenced: [Silence]) -> [Paragraph] {
    var runs: [[Line]] = []
    var run: [Line] = []
    var silence = silenced.makeIterator()
    var next = silence.next()
    for (index, line) in lines.enumerated() {
      while let current = next, current.range.upperBound <= line.range.lowerBound {
        next = silence.next()
      }
      let isSilent =
        next.map {
          $0.range.lowerBound <= line.range.lowerBound
            && $0.range.upperBound >= line.range.upperBound
        } ?? false
      if line.isBlank || isSilent {
        if !run.isEmpty { runs.append(run) }
        run = []
      } else if let last = run.last,
        !wraps(last, run, line) || last.isClosed && opensTurn(line, text)
          || !closes(lines[index...])
      {
        runs.append(run)
        run = [line]
      } else {
        run.append(line)
      }
    }
    if !run.isEmpty { runs.append(run) }
    return runs.compactMap { run in
      guard let first = run.first, let last = run.last else { return nil }
      let isTitle = run.count == 1 && !first.isClosed && first.width <= titleWidth
      return Paragraph(
        range: first.range.lowerBound..<last.range.upperBound, isTitle: isTitle)
    }
  }

  /// 答：… · "Okafor: …": behind a closed sentence a line that opens with a label of at most four Chinese characters or
  /// one capitalised word goes on with nothing.
  private static func opensTurn(_ line: Line, _ text: [UInt32]) -> Bool {
    let opening = text[line.range.prefix(16)]
    guard let first = opening.first,
      let colon = opening.firstIndex(where: { $0 == 0x3A || $0 == 0xFF1A })
    else { return false }
    let label = opening[..<colon]
    if first.isHan { return label.count <= 4 && label.allSatisfy(\.isHan) }
    return label.allSatisfy(\.isLatin) && colon + 1 < line.range.upperBound
      && text[colon + 1].isSpace
  }

  /// Whether some line of the block that begins here ends a sentence: a block of titles is not wrapped text.
  private static func closes(_ lines: ArraySlice<Line>) -> Bool {
    for line in lines.prefix(40) {
      if line.isBlank { return false }
      if line.isClosed { return true }
    }
    return false
  }

  /// Whether `next` goes on with the sentence in which `line` was broken off.
  private static func wraps(_ line: Line, _ run: [Line], _ next: Line) -> Bool {
    guard line.width >= wrapWidth else { return false }
    let widest = run.reduce(next.width) { max($0, $1.width) }
    guard line.width * 10 >= min(widest, 160) * 7 else { return false }
    return !line.isClosed || (widest <= 100 && line.width * 10 >= widest * 8)
  }
}
