// A table becomes sentences, one a row, so that a claim can point into it:
//
//   Year | Cases | Deaths            Year 2024: Cases 412; Deaths 9.
//   2024 | 412   | 9                 年份 2024：病例 412；死亡 9。
//
// Cells that span rows or columns stand in each of them, so that a column under two headings is named by
// both ("July to September 2025"). Rows of a name and one value become "Name: value." A table without
// headings, or with cells that hold paragraphs, only lays out the page; its cells are read as they stand.

/// The rows of a data table as sentences.
struct PageTable {
  private(set) var sentences: [String] = []
  private(set) var notes: [String] = []

  private static let longestCell = 120
  private static let mostRows = 20_000

  /// `nil` where the table only lays out the page.
  init?(_ tree: PageTree, _ index: Int, skipping isOut: [Bool]) {
    let grid = TableGrid(tree, index)
    let inner = (index + 1..<tree.nodes[index].end).contains { tree.nodes[$0].name == "table" }
    guard !inner, grid.rows.count > 1, grid.width > 1, grid.areCellsShort(PageTable.longestCell * 2)
    else { return nil }
    if let caption = PageTable.caption(tree, index) { sentences.append(caption) }
    if let pairs = PageTable.pairs(grid) {
      sentences += pairs
    } else if let count = grid.headingRows {
      let heads = grid.headings(count)
      guard heads.allSatisfy({ PageText.weight($0) <= PageTable.longestCell }) else { return nil }
      let body = grid.rows.dropFirst(count)
      sentences += body.prefix(PageTable.mostRows).compactMap { PageTable.sentence(heads, $0) }
      if body.count > PageTable.mostRows {
        notes.append("left out \(body.count - PageTable.mostRows) rows of a table")
      }
    } else {
      return nil
    }
  }

  private static func caption(_ tree: PageTree, _ index: Int) -> String? {
    let caption = (index..<tree.nodes[index].end).first { tree.nodes[$0].name == "caption" }
    return caption.map(tree.words).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Rows of a name, marked as a heading, and one value.
  private static func pairs(_ grid: TableGrid) -> [String]? {
    guard grid.width == 2,
      grid.rows.allSatisfy({ $0.count == 2 && $0[0].isHeading && !$0[1].isHeading })
    else { return nil }
    return grid.rows.compactMap { row in
      guard !row[0].text.isEmpty, !row[1].text.isEmpty else { return nil }
      let marks = Marks(row.map(\.text))
      return row[0].text.trimming(":：") + marks.colon + row[1].text + marks.stop
    }
  }

  private static func sentence(_ heads: [String], _ row: [TableGrid.Cell]) -> String? {
    let texts = row.map(\.text)
    let marks = Marks(heads + texts)
    let pairs = zip(heads, texts).dropFirst().filter { !$0.1.isEmpty }.map { head, text in
      head.isEmpty ? text : "\(head) \(text)"
    }
    guard let name = texts.first else { return nil }
    if pairs.isEmpty || Set(texts).count == 1 { return name.isEmpty ? nil : name }
    let lead = [heads.first ?? "", name].filter { !$0.isEmpty }.joined(separator: " ")
    return lead + (lead.isEmpty ? "" : marks.colon) + pairs.joined(separator: marks.semicolon)
      + marks.stop
  }

  /// The marks of the table's language.
  private struct Marks {
    let (colon, semicolon, stop): (String, String, String)

    init(_ texts: [String]) {
      let isChinese = texts.contains { $0.unicodeScalars.contains(where: PageText.isHan) }
      (colon, semicolon, stop) = isChinese ? ("：", "；", "。") : (": ", "; ", ".")
    }
  }
}
