import ClaimModel

/// Cuts lines into cells and tells names from figures.
struct TableCells {
  private let text: ReadingText
  private let words: TableWords

  /// No line of a table is longer, in code points.
  private static let longest = 600

  init(_ text: ReadingText, _ words: TableWords) {
    self.text = text
    self.words = words
  }

  enum Mark: Hashable { case bar, gap }

  struct Row: Hashable {
    var mark: Mark
    /// Two or more, trimmed; empty ones stand at the end of the cell before.
    var cells: [Range<Int>]
  }

  /// `nil` for a line that nothing parts.
  func row(_ line: Line) -> Row? {
    guard !line.isBlank, line.range.count <= Self.longest else { return nil }
    let bars = cut(line.range, atBars: true)
    if bars.count > 1 { return Row(mark: .bar, cells: bars) }
    let gaps = cut(line.range, atBars: false)
    return gaps.count > 1 ? Row(mark: .gap, cells: gaps) : nil
  }

  private func cut(_ line: Range<Int>, atBars: Bool) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    var i = start
    while i < line.upperBound {
      let length = atBars ? (isBar(i) ? 1 : 0) : gap(at: i, line)
      if length > 0 {
        let marks = atBars ? 1 : max(1, tabs(i..<i + length))
        cells.append(trimmed(start..<i))
        for _ in 1..<marks { cells.append(i..<i) }
        start = i + length
      }
      i += max(length, 1)
    }
    cells.append(trimmed(start..<line.upperBound))
    // | a | b |: bars at both ends part nothing.
    if atBars, cells.count > 2, isBar(line.lowerBound) { cells.removeFirst() }
    if atBars, cells.count > 2, isBar(line.upperBound - 1) { cells.removeLast() }
    return cells
  }

  /// | ｜ │
  private func isBar(_ i: Int) -> Bool { text.folded[i] == 0x7C || text.folded[i] == 0x2502 }

  /// The length of the blanks at `i` where they part cells: a tab, a full-width blank, two blanks.
  private func gap(at i: Int, _ line: Range<Int>) -> Int {
    var end = i
    while end < line.upperBound, text.folded[end].isBlank { end += 1 }
    let isWide = (i..<end).contains { written($0) == 0x09 || written($0) == 0x3000 }
    return isWide || end - i > 1 ? end - i : 0
  }

  private func tabs(_ range: Range<Int>) -> Int { range.count { written($0) == 0x09 } }

  private func written(_ i: Int) -> UInt32 { text.original[Int(text.starts[i])].value }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, text.folded[low].isSpace { low += 1 }
    while low < high, text.folded[high - 1].isSpace { high -= 1 }
    return low..<high
  }

  // MARK: Kinds of cells

  /// --- | :---: between the header and the rows
  func isRule(_ cells: [Range<Int>]) -> Bool {
    cells.allSatisfy {
      $0.count > 1 && text.folded[$0].allSatisfy { [0x2D, 0x3A, 0x3D].contains($0) }
    }
  }

  /// Words, or a time: 学生, Beds, 2024年, 2024.
  func isName(_ cell: Range<Int>) -> Bool {
    let hasLetter = text.folded[cell].contains { $0.isHan || $0.isLatin || $0 == 0x25 }
    return hasLetter && !isFigure(cell) || isYear(cell)
  }

  /// What can name a row: 12路 too.
  func isLabel(_ cell: Range<Int>) -> Bool {
    !isNothing(cell) && text.folded[cell].contains { $0.isHan || $0.isLatin } || isYear(cell)
  }

  /// Every cell a figure or nothing, and one a figure.
  func isOfFigures(_ column: Int, _ rows: [[Range<Int>]]) -> Bool {
    rows.allSatisfy { isFigure($0[column]) || isNothing($0[column]) }
      && rows.contains { isFigure($0[column]) }
  }

  func isNothing(_ cell: Range<Int>) -> Bool {
    cell.isEmpty || words.nothing.contains(text.foldedText(cell))
  }

  private func isYear(_ cell: Range<Int>) -> Bool {
    cell.count == 4 && text.folded[cell].allSatisfy(\.isDigit)
      && [[0x31, 0x39], [0x32, 0x30]].contains(Array(text.folded[cell].prefix(2)))
  }

  /// 9,862.4 · -1.6% · £71m · (3.1) · 4.2万人; no time of day, date, score or telephone number.
  func isFigure(_ cell: Range<Int>) -> Bool {
    guard let first = cell.first(where: { text.folded[$0].isDigit }), cell.count <= 24,
      first - cell.lowerBound <= 5
    else { return false }
    var (letters, digits) = (0, 0)
    for i in cell {
      let value = text.folded[i]
      if value.isDigit { digits += 1 }
      if value.isLatin || value.isHan { letters += 1 }
      if value.isHan, i < first || Self.dates.contains(value) { return false }
      let isBetween = i > first && i + 1 < cell.upperBound && text.folded[i + 1].isDigit
      if isBetween, [0x3A, 0x2D, 0x2F, 0x2013, 0x7E].contains(value) { return false }
    }
    let leadsWithZero =
      text.folded[first] == 0x30 && first + 1 < cell.upperBound
      && text.folded[first + 1].isDigit
    return digits <= 15 && letters <= 10 && !leadsWithZero && letters <= digits + 6
  }

  /// 年 月 日 号 时
  private static let dates = CodePoints(folding: "年月日号时")
}
