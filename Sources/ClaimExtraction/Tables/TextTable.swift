// Tables in plain text.
//
//   Hospital | Beds | Waiting list | Change (%)        学校　　学生（人）　增减（%）
//   Ashby    | 412  | 9,300        | -3.1              东湖小学　1203　　　4.5
//
// Rows are lines whose cells a bar, a tab, a full-width blank or two blanks part; the first row names the columns. A run of
// lines is a table where a header without figures stands above two rows or more that have a name, and at least one column
// holds figures alone. Menus, share bars and timetables have no such column and stay what they are; P, W, L and Pts of a
// league, lists of telephone numbers and the prices of an advertisement tell nothing. Nothing else reads the lines of a
// table: its cells are claims by themselves, named by their row and column.

import ClaimModel

/// A table of a text: its header and rows, each cut into cells. Ranges are folded code points, empty for an empty cell.
struct TextTable: Hashable, Sendable {
  /// The title line right above it.
  var caption: Range<Int>?
  /// Whose figures they are: what the line below names behind "Source:".
  var source: Range<Int>?
  /// One a column.
  var heads: [Range<Int>]
  /// As many cells each as there are columns.
  var rows: [[Range<Int>]]
  /// The column whose cells name the rows; those before it number them.
  var label: Int
  /// The columns behind `label` that hold figures alone; none in a table that tells nothing.
  var columns: [Int]
  /// Header, rows and what else no other rule may read.
  var lines: [Range<Int>]
}

/// Finds the tables of a text.
struct TableFinder {
  private let text: ReadingText
  private let lines: [Line]
  private let words: TableWords
  private let cells: TableCells

  private static let mostRows = 20_000
  private static let mostColumns = 40

  init(_ text: ReadingText, _ lines: [Line], _ words: TableWords) {
    self.text = text
    self.lines = lines
    self.words = words
    cells = TableCells(text, words)
  }

  /// In order; none overlaps another.
  func tables() -> [TextTable] {
    var found: [TextTable] = []
    var i = 0
    var last = 0
    while i + 2 < lines.count {
      if let (table, end) = table(from: i, after: last) {
        found.append(table)
        i = end
        last = end
      } else {
        i += 1
      }
    }
    return found
  }

  /// The table whose header is line `i`, and the line behind its last row.
  ///
  /// - Parameter last: the line behind the table before.
  private func table(from i: Int, after last: Int) -> (TextTable, Int)? {
    guard let head = cells.row(lines[i]), head.cells.count <= Self.mostColumns,
      head.cells.dropFirst().allSatisfy({ cells.isName($0) })
    else { return nil }
    var rows: [[Range<Int>]] = []
    var end = i + 1
    while end < lines.count, rows.count < Self.mostRows, let row = cells.row(lines[end]),
      row.mark == head.mark, row.cells.count <= head.cells.count + 1
    {
      if !cells.isRule(row.cells) {
        let isShort = row.mark == .gap && row.cells.count < head.cells.count
        rows.append(isShort ? placed(row.cells, lines[end], head.cells, lines[i]) : row.cells)
      }
      end += 1
    }
    var heads = head.cells
    guard rows.count > 1, let width = rows.map(\.count).max() else { return nil }
    // The column of names needs no name of its own.
    if width == heads.count + 1 {
      guard rows.allSatisfy({ $0.count == width }), cells.isName(heads[0]) else { return nil }
      heads.insert(heads[0].lowerBound..<heads[0].lowerBound, at: 0)
    }
    for r in rows.indices {
      while rows[r].count < heads.count { rows[r].append(lines[i].range.lowerBound ..> 0) }
    }
    guard let label = heads.indices.first(where: { c in rows.allSatisfy { cells.isLabel($0[c]) } })
    else { return nil }
    let columns = heads.indices.filter { $0 > label && cells.isOfFigures($0, rows) }
    guard !columns.isEmpty || isDirectory(heads) else { return nil }
    let isGame = isGame(heads)
    var table = TextTable(
      caption: caption(above: i, from: last), heads: heads, rows: rows, label: label,
      columns: columns.filter { !isGame || !isAbbreviation(heads[$0]) },
      lines: lines[i..<end].map(\.range))
    table.source = source(below: end)
    if let caption = table.caption, words.captions.isHeld(in: text.folded, caption) {
      table.lines.insert(caption, at: 0)
    }
    return (table, end)
  }

  /// The cells of a row that lacks some, each under the head that it stands beneath: by where both begin or end.
  private func placed(
    _ row: [Range<Int>], _ line: Line, _ heads: [Range<Int>], _ header: Line
  ) -> [Range<Int>] {
    func distance(_ cell: Range<Int>, _ head: Range<Int>) -> Int {
      let (a, b) = (line.range.lowerBound, header.range.lowerBound)
      return min(
        abs(cell.lowerBound - a - head.lowerBound + b),
        abs(cell.upperBound - a - head.upperBound + b))
    }
    var placed = heads.map { _ in line.range.upperBound ..> 0 }
    var next = 0
    for (i, cell) in row.enumerated() {
      let last = heads.count - (row.count - i)
      guard next <= last,
        let column = (next...last).min(by: { distance(cell, heads[$0]) < distance(cell, heads[$1]) }
        )
      else { return row }
      placed[column] = cell
      next = column + 1
    }
    return placed
  }

  /// "Source: the rail office, own count" below the last row, or below one blank line: up to the first mark.
  private func source(below end: Int) -> Range<Int>? {
    let next = end < lines.count && lines[end].isBlank ? end + 1 : end
    guard next < lines.count, case let line = lines[next].range,
      let start = line.first(where: { !text.folded[$0].isBlank }),
      let word = words.sources.match(text.folded, at: start)?.range,
      let colon = (word.upperBound ..> min(word.upperBound + 2, line.upperBound)).first(where: {
        Mark.colon.contains(text.folded[$0])
      })
    else { return nil }
    let rest = colon + 1 ..> line.upperBound
    let isHan = rest.contains { text.folded[$0].isHan }
    let stop = rest.first { place in
      isHan && place > rest.lowerBound + 1 && text.folded[place].isBlank
        || [0x2C, 0x3B, 0x28, 0xFF0C, 0xFF1B, 0xFF08, 0x3001, 0x3002].contains(text.folded[place])
    }
    let low = rest.first { !text.folded[$0].isBlank } ?? rest.upperBound
    var high = stop ?? rest.upperBound
    while high > low, text.folded[high - 1].isBlank || text.folded[high - 1] == 0x2E { high -= 1 }
    return low < high ? low ..> high : nil
  }

  /// The title right above, or above one blank line.
  private func caption(above i: Int, from first: Int) -> Range<Int>? {
    var above = i - 1
    if above > 0, lines[above].isBlank { above -= 1 }
    guard above >= first, case let line = lines[above], !line.isBlank, !line.isClosed,
      line.width <= Paragraph.titleWidth
    else { return nil }
    return line.range
  }

  /// A head such as 电话 or Room.
  private func isDirectory(_ heads: [Range<Int>]) -> Bool {
    heads.contains { words.silent.isHeld(in: text.folded, $0) }
  }

  /// Two heads or more that count games: P, W, L, Pts.
  private func isGame(_ heads: [Range<Int>]) -> Bool { heads.count(where: isAbbreviation) > 1 }

  private func isAbbreviation(_ head: Range<Int>) -> Bool {
    words.games.contains(text.foldedText(head))
  }
}
