// A page says its title in several places: in its metadata, in <title> with the site's name before or behind
// it, and in a heading. The heading that stands in <title> is the title, and what is left of <title> names
// the site.

/// A page's title and the site's name, by <title> and headings.
struct PageTitle {
  var title: String?
  var site: String?
  /// The heading that <title> holds, if there is one.
  private(set) var heading: String?

  private static let separators = [
    " | ", " - ", " – ", " — ", "｜", "_", " · ", " » ", " :: ", ": ",
  ]

  init(_ tree: PageTree, publisher: String?) {
    let head = tree.all("title").first.map(tree.words).flatMap { $0.isEmpty ? nil : $0 }
    let headings = ["h1", "h2", "h3"].flatMap { tree.all($0).prefix(12) }.map(tree.words)
    guard let head else {
      title = headings.first { PageText.weight($0) > 5 }
      return
    }
    let within = headings.first {
      PageText.weight($0) * 5 >= PageText.weight(head) * 2 && head.contains($0)
        && !PageTitle.isSite($0, of: head)
    }
    if let within, let range = head.range(of: within) {
      title = within
      heading = within
      let before = head[..<range.lowerBound]
      let behind = PageTitle.name(String(head[range.upperBound...]))
      site = behind ?? (before.trimmed.hasSuffix(":") ? PageTitle.name(String(before)) : nil)
    } else {
      let (plain, rest) = PageTitle.split(head, publisher)
      let heading = tree.all("h1").lazy.map(tree.words).first { PageText.weight($0) > 5 }
      title = heading.flatMap { head.contains($0) ? nil : $0 } ?? plain
      site = rest
    }
  }

  /// Whether a title is that heading with the section's name behind it: "… - 生活".
  static func isHead(_ heading: String, of title: String) -> Bool {
    guard title.hasPrefix(heading), title.count > heading.count else { return false }
    let rest = title.dropFirst(heading.count)
    return separators.dropLast().contains(where: rest.hasPrefix) && rest.count < 20
  }

  /// Whether a heading is what stands behind the last separator, as a site's name does.
  private static func isSite(_ heading: String, of head: String) -> Bool {
    separators.contains { head.hasSuffix($0 + heading) && head.count > heading.count * 2 }
  }

  /// What is left of <title>, if it is one name.
  private static func name(_ rest: String) -> String? {
    let parts = rest.split { "|｜_·»-–—:".contains($0) }.map { String($0).trimmed }
      .filter { $0.unicodeScalars.count > 1 }
    guard let name = parts.last, (2...40).contains(name.unicodeScalars.count),
      name.contains(where: \.isLetter), !name.contains(where: \.isFigure)
    else { return nil }
    return parts.count <= 3 ? name : nil
  }

  /// "Title - The Harrow Post" in two, if what follows the last bar or dash is short.
  static func split(_ title: String, _ publisher: String?) -> (String, site: String?) {
    var (title, site) = (title, String?.none)
    for _ in 0..<3 {
      guard let cut = cut(title, publisher) else { break }
      (title, site) = (cut.0, site ?? cut.1)
    }
    return (title, site)
  }

  private static func cut(_ title: String, _ publisher: String?) -> (String, String)? {
    for separator in separators.dropLast() {
      guard let at = title.range(of: separator, options: .backwards) else { continue }
      let (head, tail) = (String(title[..<at.lowerBound]), String(title[at.upperBound...]))
      let isSite = publisher.map { tail.contains($0) || $0.contains(tail) } ?? false
      let isLikely =
        separator != " · " && PageText.weight(tail) < 24
        && PageText.weight(head) > PageText.weight(tail)
      if !tail.isEmpty, isSite || publisher == nil && isLikely {
        return (head.trimmed, tail.trimmed)
      }
    }
    return nil
  }
}
