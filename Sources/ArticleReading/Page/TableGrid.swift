/// A table's cells in rows and columns; a cell that spans several stands in each.
struct TableGrid {
  struct Cell: Hashable {
    var text = ""
    var isHeading = false
  }

  private(set) var rows: [[Cell]] = []
  /// The number of columns.
  private(set) var width = 0
  /// Rows of `<thead>`.
  private var head = 0
  /// How many rows the tallest cell of the first row spans.
  private var firstSpan = 1

  private static let widest = 60
  private static let mostRows = 20_001

  init(_ tree: PageTree, _ table: Int) {
    var (at, headEnd) = (table + 1, 0)
    var hanging: [Int: (cell: Cell, rows: Int)] = [:]
    while at < tree.nodes[table].end, rows.count < TableGrid.mostRows {
      let node = tree.nodes[at]
      if node.name == "thead" { headEnd = node.end }
      guard node.name == "tr" else {
        at += 1
        continue
      }
      let row = TableGrid.row(tree, at, &hanging, &firstSpan, isFirst: rows.isEmpty)
      if row.contains(where: { !$0.text.isEmpty }) {
        rows.append(row)
        width = max(width, row.count)
        if at < headEnd { head = rows.count }
      }
      at = node.end
    }
    for i in rows.indices {
      while rows[i].count < width { rows[i].append(Cell()) }
    }
  }

  private static func row(
    _ tree: PageTree, _ index: Int, _ hanging: inout [Int: (cell: Cell, rows: Int)],
    _ firstSpan: inout Int, isFirst: Bool
  ) -> [Cell] {
    var cells: [Cell] = []
    func takeHanging(_ hanging: inout [Int: (cell: Cell, rows: Int)]) {
      while let held = hanging[cells.count], held.rows > 0 {
        hanging[cells.count] = (held.cell, held.rows - 1)
        cells.append(held.cell)
      }
    }
    var at = index + 1
    while at < tree.nodes[index].end, cells.count < widest {
      let node = tree.nodes[at]
      guard node.name == "td" || node.name == "th" else {
        at += 1
        continue
      }
      takeHanging(&hanging)
      let cell = Cell(text: tree.words(at).trimming(" \u{3000}"), isHeading: node.name == "th")
      let down = span(node.attributes["rowspan"])
      if isFirst { firstSpan = max(firstSpan, min(down, 4)) }
      for _ in 0..<min(span(node.attributes["colspan"]), widest - cells.count) {
        if down > 1 { hanging[cells.count] = (cell, down - 1) }
        cells.append(cell)
      }
      at = max(node.end, at + 1)
    }
    takeHanging(&hanging)
    return cells
  }

  private static func span(_ text: String?) -> Int {
    min(max(text.flatMap { Int($0) } ?? 1, 1), 1000)
  }

  /// - Parameter weight: of each cell at most.
  func areCellsShort(_ weight: Int) -> Bool {
    rows.allSatisfy { $0.allSatisfy { PageText.weight($0.text) <= weight } }
  }

  /// How many rows at the top hold headings; `nil` where none does.
  var headingRows: Int? {
    if head > 0, head < rows.count { return head }
    let marked = rows.prefix { $0.allSatisfy { $0.isHeading || $0.text.isEmpty } }.count
    if marked > 0 { return marked < rows.count ? marked : nil }
    if firstSpan > 1, firstSpan < rows.count { return firstSpan }
    guard let first = rows.first else { return nil }
    let hasNames = first.dropFirst().allSatisfy { cell in
      !cell.text.isEmpty
        && (cell.isHeading || !cell.text.contains(where: \.isFigure) || isYear(cell.text))
    }
    return hasNames ? 1 : nil
  }

  private func isYear(_ text: String) -> Bool {
    (text.hasPrefix("19") || text.hasPrefix("20"))
      && text.firstMatch(of: #/^(?:19|20)\d{2}\s*年?[^\d]{0,8}$/#) != nil
  }

  /// What each column is called by its first `count` rows.
  func headings(_ count: Int) -> [String] {
    (0..<width).map { column in
      var names: [String] = []
      for row in rows.prefix(count)
      where !row[column].text.isEmpty && names.last != row[column].text {
        names.append(row[column].text)
      }
      return names.joined(separator: " ")
    }
  }
}
