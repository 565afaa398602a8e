import Foundation

// A saved mail or web archive (RFC 5322, MIME): headers, then one body or several parts. The richest part
// that can be read is taken: HTML before plain text. Encoded words in headers (=?UTF-8?B?…?=), base64 and
// quoted-printable are undone. Parts nest at most four deep; attachments are not read.

/// Reads `.eml` and `.mht` files.
enum Mail {
  private struct Part {
    var headers: [String: String]
    var body: ArraySlice<UInt8>
  }

  static func read(_ bytes: [UInt8], name: String) throws(ReadingError) -> Document {
    let mail = part(bytes[...])
    var found: [(isPage: Bool, text: String, notes: [String])] = []
    try collect(mail, depth: 0, name: name, into: &found)
    guard let best = found.first(where: \.isPage) ?? found.first else {
      throw ReadingError(.noText, subject: name, underlying: "no part of the mail is text")
    }
    guard var document = best.isPage ? Page.read(best.text) : PlainText.read(best.text) else {
      throw ReadingError(.noText, subject: name)
    }
    document.notes = best.notes + document.notes
    let subject = mail.headers["subject"].map(words)
    // A browser's web archive has the page's own address, and no sender.
    let isArchive = mail.headers["snapshot-content-location"] != nil
    document.title = isArchive ? document.title ?? subject : subject ?? document.title
    if let from = mail.headers["from"].map(words), from.contains("@") {
      document.author = sender(from)
    }
    document.published =
      document.published ?? mail.headers["date"].flatMap { WrittenDate.first(in: $0)?.day }
    document.url = document.url ?? mail.headers["snapshot-content-location"]
    return document
  }

  private static func collect(
    _ part: Part, depth: Int, name: String,
    into found: inout [(isPage: Bool, text: String, notes: [String])]
  ) throws(ReadingError) {
    let type = part.headers["content-type"] ?? "text/plain"
    let kind = type.lowercased()
    if kind.hasPrefix("multipart/"), depth < 4, let boundary = parameter("boundary", type) {
      for inner in split(part.body, boundary) {
        try collect(self.part(inner), depth: depth + 1, name: name, into: &found)
      }
      return
    }
    let isAttached = part.headers["content-disposition"]?.lowercased().hasPrefix("attachment")
    guard kind.hasPrefix("text/plain") || kind.hasPrefix("text/html"), isAttached != true else {
      return
    }
    let body = decoded(part)
    guard !body.isEmpty else { return }
    let isPage = kind.hasPrefix("text/html")
    let declared =
      parameter("charset", type) ?? (isPage ? DocumentKind.html.declaredEncoding(body) : nil)
    let text = try DecodedText(body, declared: declared, name: name)
    found.append((isPage, text.text, text.notes))
  }

  private static func part(_ bytes: ArraySlice<UInt8>) -> Part {
    var headers: [String: String] = [:]
    var (at, last) = (bytes.startIndex, "")
    while at < bytes.endIndex {
      let end = bytes[at...].firstIndex(of: 10) ?? bytes.endIndex
      let line = String(decoding: bytes[at..<end].filter { $0 != 13 }, as: UTF8.self)
      at = min(end + 1, bytes.endIndex)
      if line.isEmpty { break }
      if line.first == " " || line.first == "\t" {
        headers[last]? += " " + line.trimmed
      } else if let colon = line.firstIndex(of: ":") {
        last = line[..<colon].lowercased()
        headers[last] = headers[last] ?? String(line[line.index(after: colon)...]).trimmed
      }
    }
    return Part(headers: headers, body: bytes[at...])
  }

  private static func parameter(_ name: String, _ header: String) -> String? {
    guard let at = header.range(of: name + "=", options: .caseInsensitive) else { return nil }
    let rest = header[at.upperBound...]
    if rest.first == "\"" { return String(rest.dropFirst().prefix { $0 != "\"" }) }
    let value = rest.prefix { $0 != ";" && $0 != " " }
    return value.isEmpty ? nil : String(value)
  }

  private static func split(_ body: ArraySlice<UInt8>, _ boundary: String) -> [ArraySlice<UInt8>] {
    let mark = Array("--\(boundary)".utf8)
    var (parts, start, at) = ([ArraySlice<UInt8>](), Int?.none, body.startIndex)
    while at < body.endIndex {
      let end = body[at...].firstIndex(of: 10).map { $0 + 1 } ?? body.endIndex
      if body[at..<end].starts(with: mark) {
        if let start { parts.append(body[start..<at]) }
        start = end
      }
      at = end
    }
    if let start, start < body.endIndex { parts.append(body[start...]) }
    return parts
  }

  private static func decoded(_ part: Part) -> [UInt8] {
    switch part.headers["content-transfer-encoding"]?.lowercased() {
    case "base64":
      let data = Data(base64Encoded: Data(part.body), options: .ignoreUnknownCharacters)
      return data.map(Array.init) ?? []
    case "quoted-printable": return quotedPrintable(part.body)
    default: return Array(part.body)
    }
  }

  private static func quotedPrintable(_ bytes: ArraySlice<UInt8>, underscore: Bool = false)
    -> [UInt8]
  {
    var out: [UInt8] = []
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let byte = bytes[at]
      at += 1
      guard byte == 61 else {
        out.append(underscore && byte == 95 ? 32 : byte)
        continue
      }
      let pair = String(decoding: bytes[at..<min(at + 2, bytes.endIndex)], as: UTF8.self)
      if let value = UInt8(pair, radix: 16), pair.utf8.count == 2 {
        out.append(value)
        at += 2
      } else if let end = bytes[at...].firstIndex(of: 10), end - at <= 1 {
        at = end + 1
      } else {
        out.append(byte)
      }
    }
    return out
  }

  /// A header with its encoded words undone.
  private static func words(_ header: String) -> String {
    let joined = header.replacing(#/\?=\s+=\?/#, with: "?==?")
    return joined.replacing(#/=\?([^?]+)\?([BbQq])\?([^?]*)\?=/#) { match in
      let bytes =
        match.2.lowercased() == "b"
        ? Data(base64Encoded: String(match.3)).map(Array.init) ?? []
        : quotedPrintable(Array(match.3.utf8)[...], underscore: true)
      let name = EncodingLabel.iconvName(String(match.1)) ?? "UTF-8"
      return Iconv.decode(bytes, from: name) ?? String(match.0)
    }
  }

  /// `Ada Pell <ada@example.org>` without the address.
  private static func sender(_ from: String) -> String {
    let name = String(from.prefix { $0 != "<" }).trimmed.trimming("\"")
    return name.isEmpty ? from : name
  }
}
