import CLibXML2

// libxml2 parses, as browsers do, whatever it is given. Its tree is copied once, without recursion, into
// one array of nodes in document order, so that nothing after it touches C, and a page nested ten thousand
// deep costs no stack. Scripts, styles and other things that are never read are not copied, except
// JSON-LD, which is metadata.

/// A parsed page: nodes in document order.
struct PageTree {
  struct Node {
    /// In lower case; empty for text.
    var name: String
    var text = ""
    var attributes: [String: String] = [:]
    var parent: Int
    /// One past the last node below this one.
    var end = 0
  }

  private(set) var nodes: [Node] = []

  /// More nodes than any article has; what follows them is left out.
  static let mostNodes = 400_000
  /// Elements below so many others stand side by side: nothing that is looked for lies in their order.
  private static let deepest = 2_000
  private static let unread: Set<String> = [
    "style", "noscript", "template", "iframe", "object", "embed", "svg", "math", "canvas", "video",
    "audio", "select", "textarea", "rt", "rp",
  ]

  /// - Returns: `nil` where libxml2 makes no tree of it.
  init?(_ html: String) {
    let options =
      HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
      | HTML_PARSE_COMPACT
    let bytes = PageSource.bounded(Array(html.utf8.lazy.filter { $0 != 0 }))
    let document = bytes.withUnsafeBytes { buffer in
      assay_html_read(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), "UTF-8",
        Int32(options))
    }
    guard let document else { return nil }
    defer { assay_xml_free_document(document) }
    guard let root = assay_xml_root(document) else { return nil }
    copy(root)
    guard !nodes.isEmpty else { return nil }
  }

  private mutating func copy(_ root: xmlNodePtr) {
    var at: xmlNodePtr? = root
    var (parent, depth) = (-1, 0)
    while let node = at, nodes.count < PageTree.mostNodes {
      let added = add(node, parent)
      if added, node.pointee.type == Int32(XML_ELEMENT_NODE), let child = node.pointee.children {
        if depth < PageTree.deepest { parent = nodes.count - 1 } else { close(nodes.count - 1) }
        (depth, at) = (depth + 1, child)
        continue
      }
      var up: xmlNodePtr? = node
      while let here = up, here != root, here.pointee.next == nil {
        (up, depth) = (here.pointee.parent, depth - 1)
        guard depth < PageTree.deepest else { continue }
        close(parent)
        parent = parent < 0 ? -1 : nodes[parent].parent
      }
      at = up == root ? nil : up?.pointee.next
    }
    for i in nodes.indices where nodes[i].end == 0 { nodes[i].end = nodes.count }
  }

  private mutating func close(_ index: Int) {
    if index >= 0 { nodes[index].end = nodes.count }
  }

  /// Whether the node was taken over.
  private mutating func add(_ node: xmlNodePtr, _ parent: Int) -> Bool {
    switch Int(node.pointee.type) {
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      guard let content = node.pointee.content else { return false }
      nodes.append(Node(name: "", text: String(cString: content), parent: parent))
      nodes[nodes.count - 1].end = nodes.count
      return true
    case XML_ELEMENT_NODE:
      let name = String(cString: node.pointee.name).lowercased()
      let attributes = PageTree.attributes(node)
      let isTitle = name == "p" && attributes["class"] == "MsoTitle"
      let isData = name == "script" && attributes["type"]?.contains("ld+json") == true
      guard !PageTree.unread.contains(name), name != "script" || isData else { return false }
      nodes.append(Node(name: isTitle ? "h1" : name, attributes: attributes, parent: parent))
      if node.pointee.children == nil { nodes[nodes.count - 1].end = nodes.count }
      return true
    default: return false
    }
  }

  /// The attributes that are ever looked at.
  private static let known: Set<String> = [
    "class", "id", "role", "style", "hidden", "aria-hidden", "itemprop", "datetime", "pubdate",
    "content", "property", "name", "rel", "href", "lang", "type", "colspan", "rowspan",
    "data-component", "data-testid", "aria-label",
  ]

  private static func attributes(_ node: xmlNodePtr) -> [String: String] {
    var found: [String: String] = [:]
    var at = node.pointee.properties
    while let attribute = at {
      let name = String(cString: attribute.pointee.name).lowercased()
      guard known.contains(name) else {
        at = attribute.pointee.next
        continue
      }
      if let value = assay_xml_text(node.pointee.doc, attribute.pointee.children) {
        found[name] = String(cString: value)
        assay_xml_free(value)
      } else {
        found[name] = ""
      }
      at = attribute.pointee.next
    }
    return found
  }
}

extension PageTree {
  /// The nodes with this name, in document order.
  func all(_ name: String) -> [Int] { nodes.indices.filter { nodes[$0].name == name } }

  /// The words below a node, white space made one space; at a line break and between blocks is one, too.
  func words(_ index: Int) -> String {
    var out = ""
    for node in nodes[index..<nodes[index].end] {
      if node.name.isEmpty {
        out += node.text
      } else if node.name == "br" || node.name == "p" || node.name == "div" || node.name == "li" {
        out += "\n"
      }
    }
    return PageText.collapsed(out).trimmed
  }

  /// Whether it is the number of a footnote, or the arrow back from one: read on, it would be a digit of
  /// the figure that it stands behind.
  func isNoteMark(_ index: Int) -> Bool {
    let node = nodes[index]
    switch node.name {
    case "sup":
      let next = index + 1
      return next < node.end && nodes[next].name == "a" && leadsWithin(nodes[next])
        || isBareNoteMark(index)
    case "a":
      if node.attributes["role"] == "doc-noteref" || node.attributes["role"] == "doc-backlink" {
        return true
      }
      guard leadsWithin(node), node.end - index <= 4 else { return false }
      let mark = words(index)
      let names = ["href", "class", "id"].compactMap { node.attributes[$0]?.lowercased() }
      let isNote = ["fn", "ftn", "note", "cite"].contains { sign in
        names.contains { $0.contains(sign) }
      }
      return !mark.contains { $0.isLetter || $0.isNumber }
        || isNote && mark.count <= 5 && !mark.contains(where: \.isLetter)
    default: return false
    }
  }

  /// A raised number behind a figure, a word or a stop, where it is no power: not 10² nor m².
  private func isBareNoteMark(_ index: Int) -> Bool {
    let mark = words(index)
    if !mark.isEmpty, mark.allSatisfy({ "*†‡§".contains($0) }) { return true }
    guard (1...3).contains(mark.count), mark.allSatisfy({ $0.isASCII && $0.isNumber }),
      let before = nodes[..<index].last(where: { $0.name.isEmpty && !$0.text.isEmpty })?.text,
      let last = before.last, !last.isWhitespace
    else { return false }
    let word = before.reversed().prefix { !$0.isWhitespace }
    if last.isNumber { return String(word.reversed()) != "10" }
    return last.isLetter ? last.isASCII ? word.count > 3 : true : last.isPunctuation
  }

  private func leadsWithin(_ link: Node) -> Bool {
    link.attributes["href"].map { $0.hasPrefix("#") && $0.count > 1 } ?? false
  }

  /// How much there is to read before each node, and after the last: a difference is what lies between.
  var readingWeights: [Int] {
    var sums = [Int](repeating: 0, count: nodes.count + 1)
    for (i, node) in nodes.enumerated() {
      sums[i + 1] = sums[i] + (node.name.isEmpty ? PageText.weight(node.text) : 0)
    }
    return sums
  }
}
