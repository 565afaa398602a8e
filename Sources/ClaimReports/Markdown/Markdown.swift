/// Markdown text; the one way to add words from an article escapes them.
struct Markdown {
  private(set) var text = ""

  mutating func heading(_ level: Int, _ words: String) {
    text += String(repeating: "#", count: level) + " " + Markdown.escaped(words) + "\n\n"
  }

  mutating func paragraph(_ words: Markdown.Inline) { text += words.text + "\n\n" }

  mutating func item(_ words: Markdown.Inline) { text += "- " + words.text + "\n" }

  mutating func quote(_ words: Markdown.Inline) { text += "> " + words.text + "\n\n" }

  /// A list of which only the first items are open; the rest lies in a fold, as GitHub and GitLab show it.
  mutating func folding<Item>(
    _ items: [Item], after open: Int, _ locale: ReportLocale,
    _ write: (Item, inout Markdown) -> Void
  ) {
    for (i, item) in items.enumerated() {
      if i == open {
        let title = Markdown.escaped(locale.more(from: i + 1, to: items.count, of: items.count))
        text += "\n<details><summary>\(title)</summary>\n\n"
      }
      write(item, &self)
    }
    if items.count > open { text += "\n</details>\n" }
    if !items.isEmpty { gap() }
  }

  mutating func gap() { text += "\n" }

  /// A run of words with emphasis.
  struct Inline {
    fileprivate(set) var text = ""

    init(_ words: String = "") { text = Markdown.escaped(words) }
    private init(raw: String) { text = raw }

    static func bold(_ words: String) -> Inline { wrapped(words, "**") }
    static func code(_ id: String) -> Inline {
      Inline(raw: "`" + Neutral.line(id).filter { $0 != "`" } + "`")
    }
    /// A link where the address is one that a reader may follow, else the words alone.
    static func link(_ words: String, _ address: String?) -> Inline {
      guard let link = address.flatMap(Link.init) else { return Inline(words) }
      return Inline(raw: "[" + Markdown.escaped(words) + "](<" + link.percentEncoded + ">)")
    }
    private static func wrapped(_ words: String, _ mark: String) -> Inline {
      let inside = Markdown.escaped(words)
      return Inline(raw: inside.isEmpty ? "" : mark + inside + mark)
    }

    static func + (a: Inline, b: Inline) -> Inline { Inline(raw: a.text + b.text) }
    static func + (a: Inline, b: String) -> Inline { a + Inline(b) }
  }

  /// One line in which nothing is markup, nobody is mentioned and no issue is referred to.
  static func escaped(_ words: String) -> String {
    var out = String.UnicodeScalarView()
    let scalars = Array(Neutral.line(words, trimmed: false).unicodeScalars)
    for (i, scalar) in scalars.enumerated() {
      let special = "\\`*_[]<>#|~&$!{}".unicodeScalars.contains(scalar)
      let opensItem = i == 0 && "+-=".unicodeScalars.contains(scalar)
      let endsOrdinal =
        i > 0 && ".)".unicodeScalars.contains(scalar)
        && (i + 1 == scalars.count || scalars[i + 1] == " ")
        && scalars[..<i].allSatisfy { ("0"..."9").contains($0) }
      if special || opensItem || endsOrdinal { out.append("\\") }
      out.append(scalar)
      // A word joiner keeps @name from calling somebody and http: from becoming a link.
      let next = i + 1 < scalars.count ? scalars[i + 1] : " "
      if scalar == "@" || scalar == ":" && next == "/" { out.append("\u{2060}") }
    }
    return String(out)
  }
}
