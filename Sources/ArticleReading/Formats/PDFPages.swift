// pdftotext gives the words of each page in reading order, lines as they were printed. To make an article
// of them: lines that stand at the top or bottom of most pages (running heads, page numbers) are left out,
// words divided at a line's end are joined, and lines that fill the column are joined to paragraphs.

/// The text of a PDF, from the pages that pdftotext gave.
enum PDFPages {
  static func read(_ raw: String) -> Document {
    let pages = raw.split(separator: "\u{0C}").map { page in
      page.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).trimmed }
    }
    let repeated = repeatedLines(pages)
    var dropped = 0
    let lines = pages.flatMap { page in
      let edges = edges(page)
      return page.enumerated().compactMap { index, line -> String? in
        let atEdge = edges.contains(index)
        guard atEdge, repeated.contains(mask(line)) || isPageNumber(line) else { return line }
        dropped += line.isEmpty ? 0 : 1
        return line.isEmpty ? line : nil
      }
    }
    let text = joined(lines)
    var document = PlainText.read(text)
    if dropped > 0 { document.notes.append("left out \(dropped) running heads and page numbers") }
    return document
  }

  /// Digits made equal, so that "Page 3" and "Page 4" are one line.
  private static func mask(_ line: String) -> String {
    String(line.map { $0.isNumber ? "0" : $0 })
  }

  private static func isPageNumber(_ line: String) -> Bool {
    let bare = line.filter { !"-–—/|. 第页頁共of".contains($0) && !$0.isWhitespace }
    return !bare.isEmpty && bare.count <= 6 && bare.allSatisfy(\.isNumber) && line.count <= 14
  }

  /// The first two and the last two lines with words.
  private static func edges(_ page: [String]) -> Set<Int> {
    let full = page.indices.filter { !page[$0].isEmpty }
    return Set(full.prefix(2) + full.suffix(2))
  }

  private static func repeatedLines(_ pages: [[String]]) -> Set<String> {
    guard pages.count > 2 else { return [] }
    var counts: [String: Int] = [:]
    for page in pages {
      for line in Set(edges(page).map { mask(page[$0]) }) {
        counts[line, default: 0] += 1
      }
    }
    return Set(counts.filter { $0.value * 2 > pages.count }.keys)
  }

  private static func joined(_ lines: [String]) -> String {
    let width = lines.map(PageText.weight).sorted(by: >).dropFirst(lines.count / 10).first ?? 0
    var out: [String] = []
    var open = false
    for line in lines {
      if line.isEmpty {
        // A page that ends within a sentence goes on with the next one.
        open = open && !endsSentence(out.last ?? "")
        continue
      }
      if open, let last = out.last {
        out[out.count - 1] = join(last, line)
      } else {
        out.append(line)
      }
      open = PageText.weight(line) * 10 >= width * 7 || line.hasSuffix("-") || startsLower(line)
      if endsSentence(line), PageText.weight(line) * 10 < width * 9 { open = false }
    }
    return out.joined(separator: "\n\n") + "\n"
  }

  private static func startsLower(_ line: String) -> Bool {
    line.first?.isLowercase == true && !endsSentence(line)
  }

  private static func endsSentence(_ line: String) -> Bool {
    line.last.map { "。！？.!?」』”\"".contains($0) } ?? true
  }

  private static func join(_ a: String, _ b: String) -> String {
    guard let last = a.unicodeScalars.last, let first = b.unicodeScalars.first else { return a + b }
    if last == "-", first.properties.isLowercase { return String(a.dropLast()) + b }
    return PageText.isHan(last) || PageText.isHan(first) ? a + b : a + " " + b
  }
}
