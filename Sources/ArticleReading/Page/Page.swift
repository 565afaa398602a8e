import ClaimModel

/// Reads a saved web page: what it says of itself, and its main text without what stands around it.
enum Page {
  /// - Returns: `nil` where the page has no tree or no text.
  static func read(_ html: String) -> Document? {
    guard let tree = PageTree(html) else { return nil }
    var metadata = PageMetadata(tree)
    let clutter = PageClutter(tree)
    let found = PageBlocks(tree, root: 0, skipping: clutter)
    let body = PageBody(tree, found.blocks)
    let chosen = PageLines(
      found.blocks, in: body.root..<tree.nodes[body.root].end, lead: lead(tree, body.root),
      title: metadata.title)
    guard !chosen.lines.isEmpty, !needsScript(chosen.lines) else { return nil }
    metadata.complete(from: chosen.bylines)
    let all = [metadata.title].compactMap(\.self) + chosen.lines
    var document = Document(text: all.joined(separator: "\n\n") + "\n")
    (document.title, document.publisher) = (metadata.title, metadata.publisher)
    (document.author, document.url) = (metadata.author, metadata.url)
    (document.published, document.language) = (metadata.published, metadata.language)
    document.notes = [
      "page: kept \(chosen.lines.count) of \(found.blocks.count) blocks as the article"
    ]
    document.notes += found.notes
    if metadata.isPartlyFree {
      document.notes.append("the site says that only a part is free; the rest was not read")
    }
    if tree.nodes.count >= PageTree.mostNodes {
      document.notes.append("the page is too large; its end was not read")
    }
    return document
  }

  /// From the page's one heading to the article's element, if it stands before.
  private static func lead(_ tree: PageTree, _ root: Int) -> Range<Int> {
    let headings = tree.all("h1")
    guard headings.count == 1, headings[0] < root else { return root..<root }
    return headings[0]..<root
  }

  /// Whether there is nothing but the remark that the page is made by a script.
  private static func needsScript(_ lines: [String]) -> Bool {
    let text = lines.prefix(8).joined(separator: " ")
    return lines.count <= 8 && PageText.weight(text) < 300
      && text.lowercased().contains("javascript")
  }
}
