import ClaimModel
import Foundation

// What a page says of itself, in the order in which it is believed: JSON-LD, Open Graph and `article:`,
// the older meta names, `<time>`, `<h1>`, `<title>`, and last the address. Each field is taken from the
// first place that has it.

/// Title, publisher, writer, address, day and language of a page, as its own markup gives them.
struct PageMetadata {
  var title: String?
  var publisher: String?
  var author: String?
  var url: String?
  var published: Day?
  var language: String?

  init(_ tree: PageTree) {
    let meta = PageMetadata.meta(tree)
    let data = LinkedData(tree)
    func first(_ names: String...) -> String? {
      names.lazy.compactMap { meta[$0] }.first { !$0.isEmpty }
    }
    let heading = tree.all("h1").lazy.map(tree.words).first { PageText.weight($0) > 5 }
    let head = tree.all("title").first.map(tree.words)
    publisher =
      data.publisher
      ?? first("og:site_name", "application-name", "source", "publisher", "dc.publisher")
    title =
      data.title ?? first("og:title", "twitter:title", "dc.title") ?? heading
      ?? head.map { PageMetadata.withoutSite($0, publisher) }
    title = title.map { PageMetadata.withoutSite($0, publisher) }
    author = data.author ?? first("author", "article:author", "dc.creator", "parsely-author", "byl")
    if let name = author, name.contains("://") || name.count > 80 { author = nil }
    let canonical = tree.all("link").first { tree.nodes[$0].attributes["rel"] == "canonical" }
    let address = canonical.flatMap { tree.nodes[$0].attributes["href"] }
    url = [address, first("og:url"), data.url].compactMap(\.self).first { $0.hasPrefix("http") }
    let written = first(
      "article:published_time", "og:article:published_time", "datepublished", "pubdate",
      "publishdate", "publish_date", "publication_date", "parsely-pub-date", "dc.date",
      "dc.date.issued", "date", "weibo:article:create_at", "apub:time")
    published =
      [data.published, written].compactMap(\.self).lazy.compactMap(PageMetadata.day).first
      ?? PageMetadata.timeElement(tree) ?? url.flatMap(PageMetadata.dayInAddress)
    let html = tree.all("html").first.flatMap { tree.nodes[$0].attributes["lang"] }
    language = (data.language ?? html).flatMap(PageMetadata.language)
  }

  private static func meta(_ tree: PageTree) -> [String: String] {
    var found: [String: String] = [:]
    for index in tree.all("meta") {
      let attributes = tree.nodes[index].attributes
      let name = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"]
      guard let name = name?.lowercased(), let content = attributes["content"] else { continue }
      found[name] = found[name] ?? PageText.collapsed(content).trimmed
    }
    return found
  }

  /// The first ten characters of RFC 3339, or any date a newspaper writes.
  static func day(_ text: String) -> Day? {
    Day(text.prefix(10)) ?? WrittenDate.first(in: text)?.day
  }

  private static func timeElement(_ tree: PageTree) -> Day? {
    let times = tree.all("time")
    let marked = times.filter {
      let attributes = tree.nodes[$0].attributes
      return attributes["pubdate"] != nil || attributes["itemprop"] == "datePublished"
    }
    for index in marked + times {
      let written = tree.nodes[index].attributes["datetime"] ?? ""
      if let day = day(written) ?? day(tree.words(index)) { return day }
    }
    return nil
  }

  /// `/2025/07/16/`, `/20250716/`, `/2025-07-16/`.
  private static func dayInAddress(_ url: String) -> Day? {
    guard
      let m = url.firstMatch(
        of: #/(?:^|[\/_-])(20\d{2})([\/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/#),
      let year = Int(m.1), let month = Int(m.3), let date = Int(m.4)
    else { return nil }
    return Day(year, month, date)
  }

  /// "Title - The Harrow Post" without its site, if what follows the last bar or dash is short.
  private static func withoutSite(_ title: String, _ publisher: String?) -> String {
    for separator in [" | ", " - ", " – ", " — ", "｜", "_", " · "] {
      guard let at = title.range(of: separator, options: .backwards) else { continue }
      let (head, tail) = (title[..<at.lowerBound], title[at.upperBound...])
      let isSite = publisher.map { tail.contains($0) || $0.contains(tail) } ?? false
      let isLikely =
        separator != " · " && PageText.weight(String(tail)) < 24
        && PageText.weight(String(head)) > PageText.weight(String(tail))
      if isSite || publisher == nil && isLikely { return String(head).trimmed }
    }
    return title
  }

  /// One of the languages that are read, from any BCP 47 tag; plain `zh` does not say which script.
  static func language(_ tag: String) -> String? {
    let parts = tag.lowercased().split { $0 == "-" || $0 == "_" }
    switch parts.first {
    case "en": return "en"
    case "zh":
      let rest = parts.dropFirst()
      if rest.contains("hant") || rest.contains("tw") || rest.contains("hk") { return "zh-Hant" }
      if rest.contains("hans") || rest.contains("cn") || rest.contains("sg") { return "zh-Hans" }
      return nil
    default: return nil
    }
  }
}
