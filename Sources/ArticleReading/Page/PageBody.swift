// Where on the page is the article? Every element is weighed by the blocks right below it (half as much by
// those two levels down, a third by those three), links counted against them. The heaviest one is the
// start. From there it goes up as long as an element around it holds a quarter more: paragraphs may stand
// in several boxes. An element that says `articleBody`, or is an `article`, wins instead if it holds most of
// what was found that way.

/// The element that holds a page's main text.
struct PageBody {
  private let tree: PageTree
  /// What the blocks are worth before each node; a difference is what lies between.
  private var sums: [Int]

  /// The node of the element.
  private(set) var root = 0

  init(_ tree: PageTree, _ blocks: [PageBlocks.Block]) {
    self.tree = tree
    sums = [Int](repeating: 0, count: tree.nodes.count + 1)
    var weights = [Int](repeating: 0, count: tree.nodes.count)
    for block in blocks {
      let value = PageBody.value(block)
      guard value > 0 else { continue }
      sums[block.node + 1] += value
      var (up, level) = (container(of: block.node), 1)
      while up >= 0, level <= 3 {
        weights[up] += value / level
        (up, level) = (tree.nodes[up].parent, level + 1)
      }
    }
    for i in 1..<sums.count { sums[i] += sums[i - 1] }
    let heaviest = weights.indices.max { weights[$0] < weights[$1] } ?? 0
    root = named(widened(heaviest))
  }

  /// What a block counts: its words without links, short ones without a stop for little.
  private static func value(_ block: PageBlocks.Block) -> Int {
    if block.isByline || block.isAside || block.isHeading { return 0 }
    let own = block.weight - 2 * block.weight * block.links / 100
    if own <= 20 { return 0 }
    return PageText.endsSentence(block.text) || own > 80 ? own : own / 3
  }

  private func total(_ node: Int) -> Int { sums[tree.nodes[node].end] - sums[node] }

  /// The element around a paragraph: inline elements and the paragraph itself are passed over.
  private func container(of node: Int) -> Int {
    var up = tree.nodes[node].parent
    let inside: Set<String> = [
      "p", "span", "b", "i", "em", "strong", "font", "a", "u", "li", "h1", "h2", "h3", "pre",
      "small",
    ]
    while up >= 0, inside.contains(tree.nodes[up].name) { up = tree.nodes[up].parent }
    return up
  }

  private func widened(_ start: Int) -> Int {
    var (best, up) = (start, tree.nodes[start].parent)
    while up >= 0, tree.nodes[up].name != "html" {
      if total(up) * 4 > total(best) * 5 { best = up }
      up = tree.nodes[up].parent
    }
    return best
  }

  /// An element that is called an article, and holds most of what `found` holds.
  private func named(_ found: Int) -> Int {
    let candidates = tree.nodes.indices.filter {
      PageBody.rank(tree.nodes[$0]) > 0 && total($0) * 10 >= total(found) * 7 && total($0) > 0
    }
    return candidates.max {
      (PageBody.rank(tree.nodes[$0]), total($0)) < (PageBody.rank(tree.nodes[$1]), total($1))
    } ?? found
  }

  /// How plainly an element says that it is the article: 2 the body of one, 1 the whole of one.
  private static func rank(_ node: PageTree.Node) -> Int {
    if node.name.isEmpty { return 0 }
    if node.attributes["itemprop"]?.contains("articleBody") == true { return 2 }
    return node.name == "article" ? 1 : 0
  }
}
