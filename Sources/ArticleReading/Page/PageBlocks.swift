/// The page's text as blocks, in reading order: paragraphs, headings, list items, table rows.
struct PageBlocks {
  struct Block {
    var text: String
    var isHeading = false
    /// The share of its words that are links, in hundredths.
    var links = 0
    /// Whether it asks the reader to write to somebody.
    var hasMail = false
    /// Whether it stands where the page says who wrote it and when.
    var isByline = false
    /// Whether it stands in something short beside the article.
    var isAside = false
    /// Whether it stands in a list.
    var isItem = false
    /// A row of a table, as a sentence.
    var isRow = false
    /// The node at which it begins.
    var node: Int
    /// How much there is to read.
    var weight: Int
  }

  private(set) var blocks: [Block] = []
  private(set) var notes: [String] = []
  private let tree: PageTree
  private let clutter: PageClutter
  private var text = ""
  private var linkWeight = 0
  private var hasMail = false
  /// The node of the first words since the last break.
  private var start = -1

  private static let breaks: Set<String> = [
    "p", "div", "section", "article", "main", "header", "h1", "h2", "h3", "h4", "h5", "h6", "ul",
    "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "figure", "address", "hr", "center", "tr",
    "td", "th", "tbody", "table", "body", "details", "summary", "time",
  ]
  private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

  init(_ tree: PageTree, root: Int, skipping clutter: PageClutter) {
    self.tree = tree
    self.clutter = clutter
    walk(root)
    flush(isHeading: false)
  }

  private mutating func walk(_ root: Int) {
    var at = root
    var ends: [(end: Int, name: String)] = []
    var linkEnd = 0
    while at < tree.nodes[root].end || !ends.isEmpty {
      while let last = ends.last, at >= last.end {
        flush(isHeading: PageBlocks.headings.contains(last.name))
        ends.removeLast()
      }
      guard at < tree.nodes[root].end else { break }
      let node = tree.nodes[at]
      if clutter.isOut[at], at != root {
        if node.name == "footer" || node.name == "form" { flush(isHeading: false) }
        at = max(node.end, at + 1)
        continue
      }
      if node.name == "table", takeTable(at) {
        at = node.end
        continue
      }
      take(node, at, linkEnd: &linkEnd)
      if PageBlocks.breaks.contains(node.name), !isInline(node, at) {
        flush(isHeading: ends.contains { PageBlocks.headings.contains($0.name) })
        ends.append((node.end, node.name))
      }
      at += 1
    }
  }

  /// A `<time>` parts blocks only where it stands for itself; within a sentence it is a word.
  private func isInline(_ node: PageTree.Node, _ at: Int) -> Bool {
    node.name == "time" && node.parent >= 0 && tree.nodes[node.parent].name == "p"
  }

  private mutating func take(_ node: PageTree.Node, _ at: Int, linkEnd: inout Int) {
    switch node.name {
    case "":
      if start < 0, node.text.utf8.contains(where: { $0 > 0x20 }) { start = at }
      text += node.text
      if at < linkEnd { linkWeight += PageText.weight(node.text) }
    case "a":
      linkEnd = max(linkEnd, node.end)
      hasMail = hasMail || node.attributes["href"]?.hasPrefix("mailto:") == true
    case "br": text += "\u{2028}"
    default: break
    }
  }

  private func isItem(_ node: Int) -> Bool {
    var (up, level) = (tree.nodes[node].parent, 0)
    while up >= 0, level < 4 {
      if tree.nodes[up].name == "li" { return true }
      (up, level) = (tree.nodes[up].parent, level + 1)
    }
    return false
  }

  private mutating func takeTable(_ at: Int) -> Bool {
    guard let table = PageTable(tree, at, skipping: clutter.isOut) else { return false }
    flush(isHeading: false)
    notes += table.notes
    blocks += table.sentences.map {
      Block(text: $0, isRow: true, node: at, weight: PageText.weight($0))
    }
    return true
  }

  private mutating func flush(isHeading: Bool) {
    defer { (text, linkWeight, hasMail, start) = ("", 0, false, -1) }
    guard start >= 0 else { return }
    for line in text.split(separator: "\u{2028}") {
      let clean = PageText.collapsed(String(line)).trimmed
      let weight = PageText.weight(clean)
      guard weight > 0 else { continue }
      blocks.append(
        Block(
          text: clean, isHeading: isHeading, links: min(100, linkWeight * 100 / weight),
          hasMail: hasMail, isByline: clutter.isByline[start],
          isAside: clutter.isAside[start], isItem: isItem(start), node: start, weight: weight))
    }
  }
}
