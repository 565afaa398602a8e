// What stands on a page beside its article. Four marks give it away: the element (nav, aside, form), words
// in its class or id (share, related, cookie …), a way of hiding it, and cards: boxes that look alike, each
// with a heading that is a link. An element that holds nearly all of the page, or its one heading, is never
// left out for its names alone. Captions are left out, unless they are most of what the page says.

/// Tells navigation, advertisements, share bars, comments and notices from an article.
struct PageClutter {
  /// For each node: whether it is left out, itself or by an element around it.
  private(set) var isOut: [Bool]
  /// For each node: whether it stands where the page says who wrote it and when.
  private(set) var isByline: [Bool]
  /// For each node: whether it stands in something short beside the article.
  private(set) var isAside: [Bool]

  /// The largest part of the page, in hundredths, that names alone can leave out.
  private static let largestPart = 85
  /// The heaviest element that a faint name can leave out.
  private static let heaviestFaint = 160

  init(_ tree: PageTree) {
    isOut = [Bool](repeating: false, count: tree.nodes.count)
    (isByline, isAside) = (isOut, isOut)
    let weights = tree.readingWeights
    let heading = tree.all("h1").count == 1 ? tree.all("h1")[0] : -1
    let isGallery = PageClutter.isGallery(tree, weights)
    var (until, bylineUntil, asideUntil) = (0, 0, 0)
    for (i, node) in tree.nodes.enumerated() {
      (isByline[i], isAside[i]) = (i < bylineUntil, i < asideUntil)
      if i < until {
        isOut[i] = true
        continue
      }
      guard !node.name.isEmpty else { continue }
      if tree.isNoteMark(i) {
        isOut[i] = true
        until = node.end
        continue
      }
      let part = Part(
        weight: weights[node.end] - weights[i], whole: weights[tree.nodes.count],
        holdsHeading: heading > i && heading < node.end)
      if isGallery, node.name == "figcaption" { continue }
      switch PageClutter.judge(node, part) {
      case .stays: break
      case .byline:
        bylineUntil = max(bylineUntil, node.end)
        isByline[i] = true
      case .aside:
        asideUntil = max(asideUntil, node.end)
        isAside[i] = true
      case .goes:
        isOut[i] = true
        until = node.end
      }
    }
    for card in PageCards(tree, weights, isOut).found {
      for i in card..<tree.nodes[card].end { isOut[i] = true }
    }
  }

  /// Whether captions hold four tenths of the words that are no links: they tell the story then.
  private static func isGallery(_ tree: PageTree, _ weights: [Int]) -> Bool {
    let captions = tree.all("figcaption")
    guard captions.count >= 3 else { return false }
    func sum(_ nodes: [Int]) -> Int {
      nodes.reduce(0) { $0 + weights[tree.nodes[$1].end] - weights[$1] }
    }
    return sum(captions) * 10 > (weights[tree.nodes.count] - sum(tree.all("a"))) * 4
  }

  private struct Part {
    var weight: Int
    var whole: Int
    var holdsHeading: Bool

    func isMore(than hundredths: Int) -> Bool { weight * 100 > whole * hundredths }
  }

  private enum Judgement {
    case stays, byline, aside, goes
  }

  private static func judge(_ node: PageTree.Node, _ part: Part) -> Judgement {
    if PageNames.elements.contains(node.name) {
      // Some pages put everything into one form.
      return node.name == "form" && part.isMore(than: 50) ? .stays : .goes
    }
    if node.name == "sup", node.attributes["class"]?.contains("reference") == true { return .goes }
    if ["body", "html", "main", "article"].contains(node.name) { return .stays }
    let attributes = node.attributes
    if isHidden(attributes) { return part.isMore(than: 50) ? .stays : .goes }
    let keeps = part.isMore(than: largestPart) || part.holdsHeading
    if let role = attributes["role"], PageNames.roles.contains(role), !keeps { return .goes }
    let names =
      (["class", "id", "data-component", "data-testid"].compactMap { attributes[$0] }
      + [label(node)].compactMap(\.self)).joined(separator: " ")
    guard !names.isEmpty, !keeps || part.weight < 60 else { return .stays }
    if PageNames.isUnseen(names) { return .goes }
    let sign = PageNames.sign(names)
    if node.name == "p" || node.name == "a" || node.name == "span" {
      return inline(sign, part)
    }
    switch sign {
    case .none: return .stays
    case .plain: return part.holdsHeading ? .stays : .goes
    case .faint: return part.weight <= heaviestFaint && !part.holdsHeading ? .aside : .stays
    case .byline: return part.weight <= heaviestFaint ? .byline : .stays
    }
  }

  /// What a screen reader calls a list or a box, where that is a name and no sentence.
  private static func label(_ node: PageTree.Node) -> String? {
    guard ["ul", "ol", "div", "section"].contains(node.name) else { return nil }
    return node.attributes["aria-label"].flatMap { $0.split(separator: " ").count <= 3 ? $0 : nil }
  }

  /// A paragraph is left out only where it is short, too.
  private static func inline(_ sign: PageNames.Sign, _ part: Part) -> Judgement {
    switch sign {
    case .plain where part.weight < 100: .goes
    case .faint where part.weight < 40: .aside
    case .byline where part.weight < 60: .byline
    default: .stays
    }
  }

  private static func isHidden(_ attributes: [String: String]) -> Bool {
    if attributes["hidden"] != nil || attributes["aria-hidden"] == "true" { return true }
    guard let style = attributes["style"]?.lowercased().filter({ $0 != " " }) else { return false }
    return style.contains("mso-list:ignore") || style.contains("display:none")
      || style.contains("visibility:hidden")
  }

  /// The words of a name: split at capitals, digits, dashes and underscores, in lower case.
  static func split(_ names: String) -> [String] {
    var (out, word, wasLower) = ([String](), "", false)
    for scalar in names.unicodeScalars.prefix(400) {
      let isLetter = scalar.isASCII && scalar.properties.isAlphabetic
      let isUpper = isLetter && scalar.properties.isUppercase
      if !isLetter || (isUpper && wasLower) {
        if !word.isEmpty { out.append(word.lowercased()) }
        word = ""
      }
      if isLetter { word.unicodeScalars.append(scalar) }
      wasLower = isLetter && !isUpper
    }
    return word.isEmpty ? out : out + [word.lowercased()]
  }
}
