/// The main text as blocks, in reading order: paragraphs, headings, list items, table rows.
struct PageBlocks {
  struct Block {
    var text: String
    var isHeading: Bool
    /// The share of its words that are links, in per cent.
    var links: Int
  }

  private(set) var blocks: [Block] = []
  private let tree: PageTree
  private let clutter: [Bool]
  private var text = ""
  private var linkWeight = 0

  private static let breaks: Set<String> = [
    "p", "div", "section", "article", "main", "header", "h1", "h2", "h3", "h4", "h5", "h6", "ul",
    "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "figure", "address", "hr", "center", "tr",
    "td", "th", "tbody", "table", "body", "details", "summary",
  ]
  private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

  init(_ tree: PageTree, root: Int, skipping clutter: [Bool]) {
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
      if clutter[at], at != root {
        at = max(node.end, at + 1)
        continue
      }
      if node.name == "table", let rows = PageTable.sentences(tree, at) {
        flush(isHeading: false)
        blocks += rows.map { Block(text: $0, isHeading: false, links: 0) }
        at = node.end
        continue
      }
      if node.name == "a" { linkEnd = max(linkEnd, node.end) }
      if node.name == "br" { text += "\u{2028}" }
      if node.name.isEmpty {
        text += node.text
        if at < linkEnd { linkWeight += PageText.weight(node.text) }
      } else if PageBlocks.breaks.contains(node.name) {
        flush(isHeading: false)
        ends.append((node.end, node.name))
      }
      at += 1
    }
  }

  private mutating func flush(isHeading: Bool) {
    for line in text.split(separator: "\u{2028}") {
      let clean = PageText.collapsed(String(line)).trimmed
      let weight = PageText.weight(clean)
      guard weight > 0 else { continue }
      blocks.append(
        Block(text: clean, isHeading: isHeading, links: min(100, linkWeight * 100 / weight)))
    }
    (text, linkWeight) = ("", 0)
  }
}
