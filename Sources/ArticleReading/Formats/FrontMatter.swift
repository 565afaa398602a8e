// A Markdown file may begin with front matter: lines `key: value` between two lines `---`. Only plain
// keys are read; the block itself is no part of the article. The text keeps its Markdown: what was
// written is what anchors point into.

/// Reads Markdown with front matter.
enum FrontMatter {
  static func read(_ text: String) -> Document {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.hasSuffix("\r") ? $0.dropLast() : $0
    }
    guard lines.first?.trimmed == "---",
      let end = lines.dropFirst().prefix(60).firstIndex(where: { $0.trimmed == "---" })
    else { return titled(PlainText.read(text)) }
    var document = titled(PlainText.read(lines[(end + 1)...].joined(separator: "\n")))
    for line in lines[1..<end] { take(line, &document) }
    return document
  }

  private static func take(_ line: Substring, _ document: inout Document) {
    guard let colon = line.firstIndex(of: ":"), line.first?.isWhitespace == false else { return }
    let value = String(line[line.index(after: colon)...]).trimmed.trimming("\"'")
    guard !value.isEmpty else { return }
    switch line[..<colon].lowercased() {
    case "title": document.title = value
    case "publisher", "source", "site", "publication": document.publisher = value
    case "author", "by", "authors": document.author = FrontMatter.list(value)
    case "url", "link", "canonical": document.url = value
    case "lang", "language": document.language = PageMetadata.language(value)
    case "date", "published": document.published = PageMetadata.day(value)
    default: break
    }
  }

  /// `[Jo Lee, Sam Roe]` as one line; any other value as it stands.
  private static func list(_ value: String) -> String {
    guard value.hasPrefix("["), value.hasSuffix("]") else { return value }
    return value.dropFirst().dropLast().split(separator: ",")
      .map { String($0).trimmed.trimming("\"'") }.joined(separator: ", ")
  }

  /// A first heading is the title.
  private static func titled(_ document: Document) -> Document {
    var document = document
    if let title = document.title, title.hasPrefix("#") {
      document.title = String(title.drop { $0 == "#" }).trimmed
    }
    return document
  }
}

extension Substring {
  var trimmed: String { String(self).trimmed }
}
