import ClaimModel
import Foundation

// What a page says of itself, in the order in which it is believed: JSON-LD, Open Graph and `article:`,
// the older meta names (those of Chinese government sites too), `<time>`, headings and `<title>`, then lines
// around the text that look like a byline, and last the address. Each field is taken from the first place
// that has it.

/// Title, publisher, writer, address, day and language of a page, as its own markup gives them.
struct PageMetadata {
  var title: String?
  var publisher: String?
  var author: String?
  var url: String?
  var published: Day?
  var language: String?
  /// The site says that only a part may be read without paying.
  var isPartlyFree = false
  /// The site's name as <title> has it, in case nothing better comes.
  private var site: String?

  init(_ tree: PageTree) {
    let meta = PageMetadata.meta(tree)
    let data = LinkedData(tree)
    func first(_ names: String...) -> String? {
      names.lazy.compactMap { meta[$0] }.first { !$0.isEmpty }
    }
    publisher =
      data.publisher
      ?? first(
        "og:site_name", "contentsource", "application-name", "source", "publisher", "dc.publisher",
        "mediaid", "sitename", "citation_publisher"
      ).map { $0.components(after: "来源：").components(after: "來源：") }
    let own = PageTitle(tree, publisher: publisher)
    site = own.site
    title =
      data.title ?? first("og:title", "articletitle", "twitter:title", "dc.title", "citation_title")
    title = title.map { PageTitle.split($0, publisher ?? own.site).0 } ?? own.title
    if let long = title, let heading = own.heading, PageTitle.isHead(heading, of: long) {
      title = heading
    }
    author = PageMetadata.person(
      data.author
        ?? first(
          "author", "article:author", "dc.creator", "parsely-author", "cxenseparse:author",
          "sailthru.author", "byl", "citation_author"))
    if author == publisher { author = nil }
    isPartlyFree = data.isPartlyFree
    let canonical = tree.all("link").first { tree.nodes[$0].attributes["rel"] == "canonical" }
    let address = canonical.flatMap { tree.nodes[$0].attributes["href"] }
    url = [address, first("og:url"), data.url, first("url")].compactMap(\.self)
      .first { $0.hasPrefix("http") }
    let written = first(
      "article:published_time", "og:article:published_time", "datepublished", "pubdate",
      "publishdate", "publish_date", "publication_date", "parsely-pub-date", "dc.date",
      "dc.date.issued", "date", "weibo:article:create_at", "apub:time", "citation_date")
    published =
      [data.published, written].compactMap(\.self).lazy.compactMap(PageMetadata.day).first
      ?? PageMetadata.timeElement(tree)
    let html = tree.all("html").first.flatMap { tree.nodes[$0].attributes["lang"] }
    language = (data.language ?? html).flatMap(PageMetadata.language)
  }

  /// What the markup does not say, lines around the text may, then <title> and the address.
  mutating func complete(from bylines: [PageBlocks.Block]) {
    for block in bylines where block.weight <= 120 {
      take(block.text, isByline: block.isByline)
    }
    publisher = publisher ?? site
    published = published ?? url.flatMap(PageMetadata.dayInAddress)
    if author == publisher { author = nil }
  }

  private mutating func take(_ line: String, isByline: Bool) {
    if let dateline = Dateline(line) {
      published = published ?? dateline.day
      let name = dateline.publisher
      author = author ?? PageMetadata.person(dateline.author)
      if isByline, author == nil, let name, let site, name != site, let person = Self.byline(name) {
        author = person
      } else {
        publisher = publisher ?? name
      }
    } else if isByline {
      author = author ?? PageMetadata.byline(line)
    }
    author = author ?? PageMetadata.reporter(line)
  }

  /// 江潮新闻记者 阮知夏, on a line of its own.
  private static func reporter(_ line: String) -> String? {
    guard PageText.weight(line) <= 30, let word = line.range(of: "记者") ?? line.range(of: "記者")
    else { return nil }
    let name = String(line[word.upperBound...]).trimmed.trimming(":：")
    return isChineseName(name) ? name : nil
  }

  /// "Bea Conti, Sport reporter" in an element that is called a byline.
  private static func byline(_ line: String) -> String? {
    let head = line.split { ",，|｜·/".contains($0) }.first.map { String($0).trimmed } ?? ""
    let name = [" at ", " in ", " for "].reduce(head) { $0.components(before: $1) }
    if isChineseName(name) { return name }
    let words = name.split(separator: " ")
    let isName =
      (2...4).contains(words.count) && !name.contains(where: \.isFigure)
      && words.allSatisfy { $0.first?.isUppercase == true }
    return isName && !PageNotices.isTime(line) ? name : nil
  }

  /// Two to four characters that begin with a surname.
  private static func isChineseName(_ name: String) -> Bool {
    guard (2...4).contains(name.unicodeScalars.count),
      name.unicodeScalars.allSatisfy(PageText.isHan)
    else { return false }
    return name.first.map(CommonCharacters.surnames.contains) ?? false
  }

  /// A name without the word that says what it is; `nil` for addresses and sentences.
  private static func person(_ name: String?) -> String? {
    guard var name, !name.contains("://"), name.count <= 80 else { return nil }
    for label in ["本報記者", "本报记者", "記者", "记者", "撰文", "作者", "By ", "by "] where name.hasPrefix(label)
    {
      name = name.dropFirst(label.count).description.trimming(":：")
    }
    return name.isEmpty ? nil : name
  }

  private static func meta(_ tree: PageTree) -> [String: String] {
    var found: [String: String] = [:]
    for index in tree.all("meta") {
      let attributes = tree.nodes[index].attributes
      let name = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"]
      guard let name = name?.lowercased(), let content = attributes["content"] else { continue }
      found[name] = found[name] ?? PageText.collapsed(PageText.withoutEntities(content)).trimmed
    }
    return found
  }

  /// The first ten characters of RFC 3339, or any date a newspaper writes.
  static func day(_ text: String) -> Day? {
    Day(text.prefix(10)) ?? WrittenDate.first(in: String(text.prefix(200)))?.day
  }

  private static func timeElement(_ tree: PageTree) -> Day? {
    let times = tree.all("time")
    let marked = times.filter {
      let attributes = tree.nodes[$0].attributes
      return attributes["pubdate"] != nil || attributes["itemprop"] == "datePublished"
    }
    for index in (marked + times).prefix(50) {
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

  /// One of the languages that are read, from any BCP 47 tag; plain `zh` does not say which script.
  static func language(_ tag: String) -> String? {
    let parts = tag.lowercased().split { $0 == "-" || $0 == "_" }
    switch parts.first {
    case "en": return "en"
    case "ja": return "ja"
    case "zh":
      let rest = parts.dropFirst()
      if rest.contains("hant") || rest.contains("tw") || rest.contains("hk") { return "zh-Hant" }
      if rest.contains("hans") || rest.contains("cn") || rest.contains("sg") { return "zh-Hans" }
      return nil
    default: return nil
    }
  }
}
