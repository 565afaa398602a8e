// Which encoding? In this order, the first that fits:
//
//   1. the byte order mark: UTF-8, UTF-16
//   2. UTF-8, whatever was declared: text in another encoding is almost never valid UTF-8 by chance
//   3. UTF-16 without a mark, where it has zero bytes and reads well in one of the two orders
//   4. what the document declares of itself, or the site that sent it, read as browsers read it (gb2312
//      means GB18030), unless another reads much better
//   5. the best guess among UTF-8, GB18030, Big5, Shift_JIS, EUC-JP and windows-1252, by how many of the decoded
//      characters are common ones
//
// A few bytes that fit nowhere (a page cut in the middle of a character, an old editor's slip) spoil no
// document: they stand as U+FFFD and are counted. Text that was decoded wrongly before it was saved is
// decoded once more (`TwiceEncoded`). Any choice but UTF-8 is noted.

/// Bytes turned into characters, with the encoding that was chosen.
struct DecodedText {
  var text: String
  /// `nil` for UTF-8.
  var encoding: String?
  var notes: [String] = []

  init(_ bytes: [UInt8], declared: String? = nil, name: String) throws(ReadingError) {
    if let marked = DecodedText.byMark(bytes) {
      (text, encoding, notes) = marked
    } else if let utf8 = String(validating: bytes, as: UTF8.self) {
      (text, encoding) = (utf8, nil)
      if let declared, EncodingLabel.iconvName(declared) ?? "UTF-8" != "UTF-8" {
        notes = ["declared as \(declared), read as UTF-8, which fits"]
      }
    } else if let found = EncodingGuess.choose(bytes, declared: declared) {
      text = found.text
      encoding = found.encoding == "UTF-8" ? nil : found.encoding
      notes = found.notes
    } else {
      throw ReadingError(
        .encoding, subject: name, underlying: declared.map { "declared as \($0)" })
    }
    guard let twice = TwiceEncoded(text) else { return }
    text = twice.text
    encoding = twice.way
    notes.append("its characters were encoded twice; read as \(twice.way)")
  }

  private static func byMark(_ bytes: [UInt8]) -> (String, String?, [String])? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return String(validating: bytes.dropFirst(3), as: UTF8.self).map { ($0, nil, []) }
    }
    let marks: [(mark: [UInt8], name: String)] = [
      ([0xFF, 0xFE], "UTF-16LE"), ([0xFE, 0xFF], "UTF-16BE"),
    ]
    for (mark, name) in marks where bytes.starts(with: mark) {
      return utf16(Array(bytes.dropFirst(2)), name, "read as \(name), as its byte order mark says")
    }
    return UTF16Guess.name(bytes).flatMap {
      utf16(bytes, $0, "no byte order mark; read as \($0), the best fit")
    }
  }

  private static func utf16(_ bytes: [UInt8], _ name: String, _ note: String) -> (
    String, String?, [String]
  )? {
    Iconv.decode(bytes, from: name, tolerating: 2 + bytes.count / 1000).map {
      ($0.text, name, [note])
    }
  }
}

/// UTF-16 without a mark: the zeros of line ends and Latin letters stand on one side only, or, since 一 and
/// the ideographic space have one on the other, it is ordinary text in one of the two orders.
enum UTF16Guess {
  /// The least share of ordinary characters beyond ASCII.
  private static let least = 0.5
  private static let sample = 4096

  static func fits(_ bytes: [UInt8]) -> Bool { name(bytes) != nil }

  static func name(_ bytes: [UInt8]) -> String? {
    guard bytes.count >= 4, bytes.count % 2 == 0 else { return nil }
    let head = Array(bytes.prefix(sample))
    var zeros = [0, 0]
    for (i, byte) in head.enumerated() where byte == 0 { zeros[i & 1] += 1 }
    let enough = max(2, head.count / 200)
    if zeros[1] >= enough, zeros[0] == 0 { return "UTF-16LE" }
    if zeros[0] >= enough, zeros[1] == 0 { return "UTF-16BE" }
    guard zeros[0] + zeros[1] >= enough else { return nil }
    let scores = ["UTF-16LE", "UTF-16BE"].map { (name: $0, score: score(head, $0)) }
    return scores.max { $0.score < $1.score }.flatMap { $0.score >= least ? $0.name : nil }
  }

  /// -1 where control characters show that it is no text; a sample may end within a character.
  private static func score(_ head: [UInt8], _ name: String) -> Double {
    guard let decoded = Iconv.decode(head, from: name, tolerating: 2) else { return -1 }
    let isText = decoded.text.unicodeScalars.allSatisfy {
      $0.value >= 0x20 || $0.value == 9 || $0.value == 10 || $0.value == 12 || $0.value == 13
    }
    return isText ? EncodingGuess.score(decoded.text) : -1
  }
}
