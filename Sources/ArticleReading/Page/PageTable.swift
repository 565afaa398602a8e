// A table becomes sentences, one a row, so that a claim can point into it:
//
//   Year | Cases | Deaths            Year 2024: Cases 412; Deaths 9.
//   2024 | 412   | 9                 年份 2024：病例 412；死亡 9。
//
// A table without a row of headings, or with cells that hold paragraphs, only lays out the page; its
// cells are then read as they stand.

/// The rows of a data table as sentences.
enum PageTable {
  private static let longestCell = 120
  private static let mostRows = 500

  /// `nil` where the table only lays out the page.
  static func sentences(_ tree: PageTree, _ index: Int) -> [String]? {
    let rows = rows(tree, index)
    guard let head = rows.first, rows.count > 1, head.count > 1,
      head.allSatisfy({ PageText.weight($0) <= longestCell }),
      rows.dropFirst().allSatisfy({ $0.count <= head.count }),
      rows.joined().allSatisfy({ PageText.weight($0) <= longestCell * 2 }),
      hasHeadings(tree, index, head)
    else { return nil }
    let caption = (index..<tree.nodes[index].end).first { tree.nodes[$0].name == "caption" }
      .map(tree.words)
    let body = rows.dropFirst().prefix(mostRows).compactMap { sentence(head, $0) }
    return [caption].compactMap(\.self).filter { !$0.isEmpty } + body
  }

  private static func rows(_ tree: PageTree, _ table: Int) -> [[String]] {
    var rows: [[String]] = []
    var at = table + 1
    while at < tree.nodes[table].end {
      let node = tree.nodes[at]
      if node.name == "tr" {
        rows.append([])
      } else if node.name == "td" || node.name == "th", !rows.isEmpty {
        rows[rows.count - 1].append(tree.words(at))
        at = max(node.end, at + 1)
        continue
      }
      at += 1
    }
    return rows.filter { row in row.contains { !$0.isEmpty } }
  }

  private static func hasHeadings(_ tree: PageTree, _ table: Int, _ head: [String]) -> Bool {
    let marked = (table..<tree.nodes[table].end).contains { tree.nodes[$0].name == "th" }
    let plain = head.dropFirst().allSatisfy { cell in
      !cell.isEmpty && !cell.contains(where: \.isNumber)
    }
    return marked || plain
  }

  private static func sentence(_ head: [String], _ row: [String]) -> String? {
    let isChinese = (head + row).joined().unicodeScalars.contains(where: PageText.isHan)
    let (colon, semicolon, stop) = isChinese ? ("：", "；", "。") : (": ", "; ", ".")
    let pairs = zip(head, row).dropFirst().filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1)" }
    guard let name = row.first, !pairs.isEmpty else { return nil }
    let lead = [head[0], name].filter { !$0.isEmpty }.joined(separator: " ")
    return lead + colon + pairs.joined(separator: semicolon) + stop
  }
}
