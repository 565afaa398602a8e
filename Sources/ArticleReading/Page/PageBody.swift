// Where on the page is the article? Every element is weighed by the words of the paragraphs right below
// it (half as much for the paragraphs two levels down), links counted against it. An element that says
// `articleBody`, or is an `article`, wins over a heavier one if it holds most of the heaviest one's words.

/// The element that holds a page's main text.
enum PageBody {
  static func root(_ tree: PageTree, skipping clutter: [Bool]) -> Int {
    var weights = [Int](repeating: 0, count: tree.nodes.count)
    var total = weights
    for index in tree.nodes.indices where !clutter[index] && isParagraph(tree, index, clutter) {
      let value = value(tree, index, clutter)
      guard value > 20 else { continue }
      let parent = tree.nodes[index].parent
      guard parent >= 0 else { continue }
      weights[parent] += value
      let above = tree.nodes[parent].parent
      if above >= 0 { weights[above] += value / 2 }
      var up = parent
      while up >= 0 {
        total[up] += value
        up = tree.nodes[up].parent
      }
    }
    let heaviest = weights.indices.max { weights[$0] < weights[$1] } ?? 0
    let named = tree.nodes.indices.filter { !clutter[$0] && rank(tree.nodes[$0]) > 0 }
    let best = named.max { (rank(tree.nodes[$0]), total[$0]) < (rank(tree.nodes[$1]), total[$1]) }
    for candidate in [best].compactMap(\.self) + named.sorted(by: { total[$0] > total[$1] })
    where total[candidate] * 10 >= total[heaviest] * 7 && total[candidate] > 0 {
      return candidate
    }
    return widened(heaviest, tree, total)
  }

  /// Paragraphs may stand in several boxes beside each other: go up while that adds much.
  private static func widened(_ index: Int, _ tree: PageTree, _ total: [Int]) -> Int {
    var index = index
    while tree.nodes[index].parent >= 0, tree.nodes[index].name != "body",
      total[tree.nodes[index].parent] * 10 > total[index] * 13
    {
      index = tree.nodes[index].parent
    }
    return index
  }

  /// How plainly an element says that it is the article: 2 the body of one, 1 the whole of one.
  private static func rank(_ node: PageTree.Node) -> Int {
    let attributes = node.attributes
    if attributes["itemprop"]?.contains("articleBody") == true { return 2 }
    if node.name == "article" { return 1 }
    let words = Set(PageClutter.split((attributes["class"] ?? "") + " " + (attributes["id"] ?? "")))
    let isText = !words.isDisjoint(with: ["body", "content", "text", "detail", "main", "editor"])
    let isStory = !words.isDisjoint(with: [
      "article", "story", "post", "entry", "news", "artical", "trs",
    ])
    return isText && isStory ? 1 : 0
  }

  /// Text that stands together: a paragraph, a cell, or a box that holds bare text.
  private static func isParagraph(_ tree: PageTree, _ index: Int, _ clutter: [Bool]) -> Bool {
    switch tree.nodes[index].name {
    case "p", "pre", "td", "li", "blockquote": return true
    case "div", "section", "article", "span", "font":
      var child = index + 1
      while child < tree.nodes[index].end {
        let node = tree.nodes[child]
        if node.name.isEmpty, PageText.weight(node.text) > 40 { return true }
        child = max(node.end, child + 1)
      }
      return false
    default: return false
    }
  }

  /// The weight of a paragraph's words, with links taken off twice.
  private static func value(_ tree: PageTree, _ index: Int, _ clutter: [Bool]) -> Int {
    var (words, links, at) = (0, 0, index + 1)
    var linkEnd = 0
    while at < tree.nodes[index].end {
      let node = tree.nodes[at]
      if clutter[at] || ["p", "td", "li", "pre", "blockquote", "table"].contains(node.name) {
        at = max(node.end, at + 1)
        continue
      }
      if node.name == "a" { linkEnd = max(linkEnd, node.end) }
      if node.name.isEmpty {
        let weight = PageText.weight(node.text)
        words += weight
        if at < linkEnd { links += weight }
      }
      at += 1
    }
    return max(0, words - 2 * links)
  }
}
