import ClaimModel

/// Reads a saved web page: what it says of itself, and its main text without what stands around it.
enum Page {
  /// - Returns: `nil` where the page has no tree or no text.
  static func read(_ html: String) -> Document? {
    guard let tree = PageTree(html) else { return nil }
    let metadata = PageMetadata(tree)
    let clutter = clutter(tree)
    let root = PageBody.root(tree, skipping: clutter)
    let blocks = PageBlocks(tree, root: root, skipping: clutter).blocks
    let lines = lines(blocks, title: metadata.title)
    guard !lines.isEmpty else { return nil }
    let all = [metadata.title].compactMap(\.self) + lines
    var document = Document(text: all.joined(separator: "\n\n") + "\n")
    (document.title, document.publisher) = (metadata.title, metadata.publisher)
    (document.author, document.url) = (metadata.author, metadata.url)
    (document.published, document.language) = (metadata.published, metadata.language)
    complete(&document, from: lines)
    document.notes = ["page: kept \(lines.count) of \(blockCount(tree)) blocks as the article"]
    return document
  }

  /// What the markup does not say, a dateline may.
  private static func complete(_ document: inout Document, from lines: [String]) {
    for line in lines.prefix(6) {
      guard let dateline = Dateline(line) else { continue }
      document.published = document.published ?? dateline.day
      document.publisher = document.publisher ?? dateline.publisher
      document.author = document.author ?? dateline.author
    }
  }

  /// For each node whether it is left out, itself or by an element around it.
  ///
  /// An element that holds most of the page's words is never left out for its class alone.
  private static func clutter(_ tree: PageTree) -> [Bool] {
    var weights = [Int](repeating: 0, count: tree.nodes.count + 1)
    for (i, node) in tree.nodes.enumerated() {
      weights[i + 1] = weights[i] + (node.name.isEmpty ? PageText.weight(node.text) : 0)
    }
    let whole = weights[tree.nodes.count]
    var out = [Bool](repeating: false, count: tree.nodes.count)
    var until = 0
    for (i, node) in tree.nodes.enumerated() {
      if i < until {
        out[i] = true
      } else if !node.name.isEmpty, PageClutter.isClutter(node) {
        let inside = weights[node.end] - weights[i]
        if inside * 2 > whole, !PageClutter.elements.contains(node.name) { continue }
        out[i] = true
        until = node.end
      }
    }
    return out
  }

  private static func lines(_ blocks: [PageBlocks.Block], title: String?) -> [String] {
    var lines: [String] = []
    for block in blocks {
      let isLinks = block.links > 60 && PageText.weight(block.text) < 200
      guard !isLinks, !PageClutter.isBoilerplate(block.text), block.text != title,
        lines.last != block.text
      else { continue }
      lines.append(block.text)
    }
    // A heading with nothing after it led to a list of links.
    while let last = lines.last, blocks.contains(where: { $0.isHeading && $0.text == last }) {
      lines.removeLast()
    }
    return lines
  }

  private static func blockCount(_ tree: PageTree) -> Int {
    guard let body = tree.all("body").first else { return 0 }
    let none = [Bool](repeating: false, count: tree.nodes.count)
    return PageBlocks(tree, root: body, skipping: none).blocks.count
  }
}
