import Foundation

/// The kinds of document that are read; the raw value is the snapshot's ending.
enum DocumentKind: String, Sendable {
  case text = "txt"
  case html, pdf
  case markdown = "md"
  case mail = "eml"

  /// The name's ending proposes, or the media type that a site names; the first bytes decide.
  init(_ bytes: [UInt8], name: String, mediaType: String? = nil) throws(ReadingError) {
    if let format = DocumentKind.foreignFormat(bytes) {
      throw ReadingError(.binary, subject: name, underlying: format)
    }
    if bytes.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
      return
    }
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    if !isUTF16, !UTF16Guess.fits(bytes), let at = bytes.firstIndex(of: 0) {
      throw ReadingError(.binary, subject: name, underlying: "a zero byte at \(at)")
    }
    let proposed = mediaType.flatMap { DocumentKind.endings[$0] } ?? DocumentKind.ending(of: name)
    self = DocumentKind.textKind(bytes, ending: proposed)
  }

  private static func textKind(_ bytes: [UInt8], ending: String) -> DocumentKind {
    let head = asciiHead(bytes)
    let looksLikeHTML =
      head.hasPrefix("<!doctype html") || head.hasPrefix("<html") || head.contains("<head>")
      || head.contains("<body") || head.hasPrefix("<!--") && head.contains("<html")
    if looksLikeMail(head), !looksLikeHTML { return .mail }
    switch ending {
    case "htm", "html", "xhtml", "shtml": return head.contains("<") ? .html : .text
    case "md", "markdown": return .markdown
    case "eml", "mht", "mhtml": return .mail
    default: return looksLikeHTML ? .html : .text
    }
  }

  private static let endings = [
    "text/html": "html", "application/xhtml+xml": "html", "text/plain": "txt",
    "text/markdown": "md", "text/x-markdown": "md", "application/pdf": "pdf",
    "message/rfc822": "eml", "multipart/related": "eml",
  ]

  /// A mail or web archive, whatever its name: it begins with the fields of one.
  private static func looksLikeMail(_ head: String) -> Bool {
    let fields = ["from:", "mime-version:", "received:", "return-path:", "message-id:", "subject:"]
    guard fields.contains(where: head.hasPrefix) else { return false }
    return head.contains("\nmime-version:") || head.hasPrefix("mime-version:")
      || head.contains("\ncontent-type:") && head.contains("\nsubject:")
  }

  static func ending(of name: String) -> String {
    let last = name.split(separator: "/").last ?? ""
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return "" }
    return last[last.index(after: dot)...].lowercased()
  }

  /// The first bytes in lower case without leading white space; bytes above 127 and zeros left out.
  static func asciiHead(_ bytes: [UInt8], _ count: Int = 2048) -> String {
    let ascii = bytes.prefix(count).filter { $0 < 0x80 && $0 != 0 }.drop { $0 <= 0x20 }
    return String(decoding: ascii, as: UTF8.self).lowercased()
  }

  /// Names of formats that are certainly no text, by their first bytes.
  private static func foreignFormat(_ bytes: [UInt8]) -> String? {
    let marks: [(String, [UInt8])] = [
      ("a ZIP archive or an office document", [0x50, 0x4B, 3, 4]),
      ("a gzip archive", [0x1F, 0x8B]), ("a PNG image", [0x89, 0x50, 0x4E, 0x47]),
      ("a JPEG image", [0xFF, 0xD8, 0xFF]), ("a GIF image", Array("GIF8".utf8)),
      ("an RTF document", Array("{\\rtf".utf8)), ("a RAR archive", Array("Rar!".utf8)),
      ("a 7z archive", [0x37, 0x7A, 0xBC, 0xAF]), ("a program", [0x7F, 0x45, 0x4C, 0x46]),
      ("an SQLite database", Array("SQLite format".utf8)),
      ("an old office document", [0xD0, 0xCF, 0x11, 0xE0]),
      ("an XZ archive", [0xFD, 0x37, 0x7A, 0x58]),
    ]
    return marks.first { bytes.starts(with: $0.1) }?.0
  }

  /// The encoding that a page or mail names in its own head, if any.
  func declaredEncoding(_ bytes: [UInt8]) -> String? {
    guard self == .html else { return nil }
    let head = DocumentKind.asciiHead(bytes, 4096)
    let value: Substring
    if head.hasPrefix("<?xml"), let end = head.firstRange(of: "?>"),
      let at = head[..<end.lowerBound].firstRange(of: "encoding=")
    {
      value = head[at.upperBound...].drop { "\"' ".contains($0) }
    } else if let at = metaCharset(head) {
      value = head[at...].drop { "\"' ".contains($0) }
    } else {
      return nil
    }
    let label = value.prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
    return label.isEmpty ? nil : String(label)
  }

  /// Behind `charset=` in the first `<meta` that has it; scripts and links have encodings of their own.
  private func metaCharset(_ head: String) -> String.Index? {
    var rest = head[...]
    while let meta = rest.firstRange(of: "<meta") {
      let tag = rest[meta.upperBound...].prefix { $0 != ">" }
      if let at = tag.firstRange(of: "charset=") { return at.upperBound }
      rest = rest[tag.endIndex...]
    }
    return nil
  }
}
