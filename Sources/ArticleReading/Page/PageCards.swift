/// Teasers of other articles: two or more boxes that look alike beside each other, each short and each with
/// a heading that is nothing but a link.
struct PageCards {
  /// The boxes' nodes.
  private(set) var found: [Int] = []

  private static let heaviest = 400
  private static let boxes: Set<String> = ["article", "li", "div", "section"]
  private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5"]

  /// - Parameter weights: the tree's `readingWeights`.
  init(_ tree: PageTree, _ weights: [Int], _ isOut: [Bool]) {
    struct Look: Hashable {
      var parent: Int
      var name: String
      var names: String
    }
    var alike: [Look: [Int]] = [:]
    for (i, node) in tree.nodes.enumerated()
    where !isOut[i] && PageCards.headings.contains(node.name) {
      guard PageCards.isLink(tree, i, weights), let box = PageCards.box(tree, of: i),
        weights[tree.nodes[box].end] - weights[box] <= PageCards.heaviest
      else { continue }
      let names = PageClutter.split(tree.nodes[box].attributes["class"] ?? "").prefix(3)
      let look = Look(
        parent: tree.nodes[box].parent, name: tree.nodes[box].name,
        names: names.joined(separator: " "))
      if alike[look]?.last != box { alike[look, default: []].append(box) }
    }
    found = alike.values.filter { $0.count > 1 }.flatMap { $0 }.sorted()
  }

  /// The nearest box around a heading, two elements up at most.
  private static func box(_ tree: PageTree, of heading: Int) -> Int? {
    var at = tree.nodes[heading].parent
    for _ in 0..<3 where at >= 0 {
      if boxes.contains(tree.nodes[at].name) { return at }
      at = tree.nodes[at].parent
    }
    return nil
  }

  private static func isLink(_ tree: PageTree, _ heading: Int, _ weights: [Int]) -> Bool {
    let whole = weights[tree.nodes[heading].end] - weights[heading]
    guard whole > 0 else { return false }
    let inside = (heading..<tree.nodes[heading].end).first { tree.nodes[$0].name == "a" }
    if let inside { return (weights[tree.nodes[inside].end] - weights[inside]) * 10 >= whole * 9 }
    let parent = tree.nodes[heading].parent
    return parent >= 0 && tree.nodes[parent].name == "a"
  }
}
