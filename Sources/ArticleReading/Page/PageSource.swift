// The parser takes any page, but gives up below 256 elements, and compares each attribute of a tag with all
// before it. So before it sees a page, the source goes through here once: of elements that stand too deep
// only the text stays, parted as before, and a tag with hundreds of attributes loses them. An ordinary page
// goes through as it is.

/// A page's source, bounded for the parser.
struct PageSource {
  /// Deeper tags are left out; the parser's own bound is 256.
  private static let deepest = 200
  private static let mostAttributes = 100

  /// Elements that nest, and how many levels of the tree each brings with it.
  private static let levels: [String: Int] = [
    "div": 1, "span": 1, "section": 1, "article": 1, "main": 1, "header": 1, "center": 1, "font": 1,
    "b": 1, "i": 1, "em": 1, "strong": 1, "u": 1, "small": 1, "big": 1, "a": 1, "blockquote": 1,
    "table": 4, "ul": 2, "ol": 2, "dl": 2, "fieldset": 1, "figure": 1, "details": 1, "nav": 1,
    "aside": 1, "footer": 1, "form": 1, "ins": 1, "del": 1, "sub": 1, "sup": 1, "label": 1,
  ]
  private static let inline: Set<String> = [
    "span", "font", "b", "i", "em", "strong", "u", "small", "big", "a", "ins", "del", "sub", "sup",
    "label",
  ]

  private let bytes: [UInt8]
  private var out: [UInt8] = []
  private var depth = 0

  static func bounded(_ bytes: [UInt8]) -> [UInt8] {
    var source = PageSource(bytes)
    source.read()
    return source.out
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    out.reserveCapacity(bytes.count)
  }

  private mutating func read() {
    var (at, copied) = (0, 0)
    while let open = bytes[at...].firstIndex(of: 0x3C) {
      if isComment(open) {
        at = commentEnd(open)
        continue
      }
      if isMarked(open), let end = bytes[open...].firstIndex(of: 0x3E) {
        out += bytes[copied..<open]
        (at, copied) = (end + 1, end + 1)
        continue
      }
      guard let tag = Tag(bytes, at: open) else {
        at = open + 1
        continue
      }
      guard tag.end > 0 else { break }
      if let text = replacement(tag) {
        out += bytes[copied..<open]
        out += text
        copied = tag.end
      }
      at = tag.isRaw ? rawEnd(tag) : tag.end
    }
    out += bytes[copied...]
  }

  /// What stands in the tag's place; `nil` where it stays.
  private mutating func replacement(_ tag: Tag) -> [UInt8]? {
    let levels = PageSource.levels[tag.name] ?? 0
    if levels > 0 {
      if !tag.isEnd { depth += levels }
      defer { if tag.isEnd { depth = max(0, depth - levels) } }
      if depth > PageSource.deepest {
        return PageSource.inline.contains(tag.name) ? [] : Array("<br>".utf8)
      }
    }
    return tag.attributes > PageSource.mostAttributes ? Array("<\(tag.name)>".utf8) : nil
  }

  private func isComment(_ open: Int) -> Bool {
    bytes[open...].prefix(4).elementsEqual([0x3C, 0x21, 0x2D, 0x2D])
  }

  /// Word's `<![if …]>`: the parser would take it for text.
  private func isMarked(_ open: Int) -> Bool {
    bytes[open...].prefix(3).elementsEqual([0x3C, 0x21, 0x5B])
  }

  /// Behind `-->`; the page's end where it is missing.
  private func commentEnd(_ open: Int) -> Int {
    var at = open + 4
    while let end = bytes[min(at, bytes.count)...].firstIndex(of: 0x3E) {
      if end >= open + 6, bytes[end - 1] == 0x2D, bytes[end - 2] == 0x2D { return end + 1 }
      at = end + 1
    }
    return bytes.count
  }

  /// Where a script or style that begins there ends.
  private func rawEnd(_ tag: Tag) -> Int {
    let close = Array("</\(tag.name)".utf8)
    var at = tag.end
    while let open = bytes[at...].firstIndex(of: 0x3C) {
      let head = bytes[open..<min(open + close.count, bytes.count)]
      if head.elementsEqual(close, by: { $0 | 0x20 == $1 | 0x20 }) { return open }
      at = open + 1
    }
    return bytes.count
  }
}

extension PageSource {
  /// A tag, from `<` to behind `>`.
  fileprivate struct Tag {
    /// In lower case.
    var name: String
    var isEnd: Bool
    var attributes = 0
    /// 0 where no tag of the rest of the page is closed.
    var end = 0

    /// Whether what follows is no markup until the element's end.
    var isRaw: Bool { !isEnd && (name == "script" || name == "style") }

    /// `nil` where no tag begins there.
    init?(_ bytes: [UInt8], at open: Int) {
      var at = open + 1
      isEnd = at < bytes.count && bytes[at] == 0x2F
      if isEnd { at += 1 }
      let start = at
      while at < bytes.count, at - start < 16, Tag.isName(bytes[at]) { at += 1 }
      guard at > start else { return nil }
      name = String(decoding: bytes[start..<at].lazy.map { $0 | 0x20 }, as: UTF8.self)
      var (quote, last) = (UInt8(0), UInt8(0x20))
      while at < bytes.count {
        let byte = bytes[at]
        at += 1
        if quote != 0 {
          if byte == quote { quote = 0 }
        } else if byte == 0x3E {
          end = at
          return
        } else if byte == 0x22 || byte == 0x27, last == 0x3D {
          quote = byte
        } else if byte > 0x20, last <= 0x20 {
          attributes += 1
        }
        if byte > 0x20 || last != 0x3D { last = byte }
      }
      // A quote that nothing closes: the next `>` ends the tag.
      end = bytes[start...].firstIndex(of: 0x3E).map { $0 + 1 } ?? 0
    }

    private static func isName(_ byte: UInt8) -> Bool {
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }
  }
}
