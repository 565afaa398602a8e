// Which encoding? In this order, the first that fits every byte:
//
//   1. the byte order mark: UTF-8, UTF-16
//   2. UTF-8, whatever was declared: text in another encoding is almost never valid UTF-8 by chance
//   3. what the document declares of itself, read as browsers read it (gb2312 means GB18030)
//   4. UTF-16 without a mark, by where its zero bytes stand
//   5. the best guess among GB18030, Big5, Shift_JIS and windows-1252, by how many of the decoded
//      characters are common ones
//
// A declaration that reads worse than the best guess is not believed. Any choice but UTF-8 is noted.

/// Bytes turned into characters, with the encoding that was chosen.
struct DecodedText {
  var text: String
  /// `nil` for UTF-8.
  var encoding: String?
  var notes: [String] = []

  init(_ bytes: [UInt8], declared: String? = nil, name: String) throws(ReadingError) {
    if let marked = DecodedText.byMark(bytes) {
      (text, encoding) = marked
    } else if let utf8 = String(validating: bytes, as: UTF8.self) {
      (text, encoding) = (utf8, nil)
      if let declared, EncodingLabel.iconvName(declared) != "UTF-8" {
        notes = ["declared as \(declared), read as UTF-8, which fits"]
      }
    } else if let (text, encoding, note) = DecodedText.byDeclarationOrGuess(bytes, declared) {
      self.text = text
      self.encoding = encoding
      notes = [note]
    } else {
      throw ReadingError(
        .encoding, subject: name, underlying: declared.map { "declared as \($0)" })
    }
  }

  private static func byMark(_ bytes: [UInt8]) -> (String, String?)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return String(validating: bytes.dropFirst(3), as: UTF8.self).map { ($0, nil) }
    }
    let marks: [(mark: [UInt8], name: String)] = [
      ([0xFF, 0xFE], "UTF-16LE"), ([0xFE, 0xFF], "UTF-16BE"),
    ]
    for (mark, name) in marks where bytes.starts(with: mark) {
      return Iconv.decode(Array(bytes.dropFirst(2)), from: name).map { ($0, name) }
    }
    return UTF16Guess.name(bytes).flatMap { name in
      Iconv.decode(bytes, from: name).map { ($0, name) }
    }
  }

  private static func byDeclarationOrGuess(_ bytes: [UInt8], _ declared: String?)
    -> (String, String, String)?
  {
    let guess = EncodingGuess.best(bytes)
    if let declared, let name = EncodingLabel.iconvName(declared),
      let text = Iconv.decode(bytes, from: name)
    {
      let score = EncodingGuess.score(text)
      guard let guess, guess.score > score + 0.2 else { return (text, name, "read as \(name)") }
      return (
        guess.text, guess.encoding, "declared as \(declared), read as \(guess.encoding), which fits"
      )
    }
    guard let guess else { return nil }
    let why = declared.map { "declared as \($0)" } ?? "no encoding declared"
    return (guess.text, guess.encoding, "\(why); read as \(guess.encoding), the best fit")
  }
}

/// UTF-16 without a mark: text whose line ends or Latin letters leave zeros on one side only.
enum UTF16Guess {
  static func fits(_ bytes: [UInt8]) -> Bool { name(bytes) != nil }

  static func name(_ bytes: [UInt8]) -> String? {
    guard bytes.count >= 4, bytes.count % 2 == 0 else { return nil }
    var zeros = [0, 0]
    let head = bytes.prefix(4096)
    for (i, byte) in head.enumerated() where byte == 0 { zeros[i & 1] += 1 }
    let enough = max(2, head.count / 200)
    if zeros[1] >= enough, zeros[0] == 0 { return "UTF-16LE" }
    if zeros[0] >= enough, zeros[1] == 0 { return "UTF-16BE" }
    return nil
  }
}
