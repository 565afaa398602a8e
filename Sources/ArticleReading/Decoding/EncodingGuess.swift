/// Names of encodings as documents write them, read as browsers read them (WHATWG Encoding Standard).
enum EncodingLabel {
  static func iconvName(_ label: String) -> String? {
    switch label.lowercased().filter({ $0 != "_" && $0 != "-" }) {
    case "utf8", "unicode11utf8": "UTF-8"
    case "gb2312", "gbk", "gb18030", "xgbk", "csgb2312", "chinese": "GB18030"
    case "big5", "big5hkscs", "csbig5", "xxbig5", "cnbig5": "BIG5-HKSCS"
    case "shiftjis", "sjis", "xsjis", "windows31j", "mskanji": "CP932"
    case "eucjp", "xeucjp": "EUC-JP"
    case "euckr", "ksc56011987", "windows949": "CP949"
    case "iso88591", "latin1", "windows1252", "cp1252", "usascii", "ascii": "CP1252"
    case "utf16", "utf16le": "UTF-16LE"
    case "utf16be": "UTF-16BE"
    default: nil
    }
  }
}

/// The likeliest encoding of bytes that are not UTF-8, by how ordinary their characters look.
enum EncodingGuess {
  struct Choice {
    var text: String
    var encoding: String
    var notes: [String]
  }

  /// How many characters of a long document are judged.
  private static let sample = 1 << 16
  private static let encodings = ["UTF-8", "GB18030", "BIG5-HKSCS", "CP932", "EUC-JP", "CP1252"]
  /// Below this share of ordinary characters nothing is taken for text.
  private static let least = 0.05
  /// By so much another must read better than what is declared.
  private static let margin = 0.2

  /// The whole text, in the declared encoding or the one that reads best.
  static func choose(_ bytes: [UInt8], declared: String?) -> Choice? {
    let name = declared.flatMap(EncodingLabel.iconvName)
    let head = Array(bytes.prefix(sample * 4))
    var ranked = encodings.compactMap { encoding in
      quality(head, encoding).map { (encoding: encoding, score: $0) }
    }
    ranked.sort { $0.score > $1.score }
    let best = ranked.first.flatMap { $0.score > least ? $0 : nil }
    if let name, let own = quality(head, name), (best?.score ?? 0) <= own + margin,
      let text = whole(bytes, name)
    {
      return Choice(text: text.text, encoding: name, notes: ["read as \(name)"] + misfits(text))
    }
    guard let best, let text = whole(bytes, best.encoding) else { return nil }
    let note =
      declared.map { "declared as \($0), read as \(best.encoding), which fits" }
      ?? "no encoding declared; read as \(best.encoding), the best fit"
    return Choice(text: text.text, encoding: best.encoding, notes: [note] + misfits(text))
  }

  private static func whole(_ bytes: [UInt8], _ encoding: String) -> Iconv.Decoded? {
    Iconv.decode(bytes, from: encoding, tolerating: allowance(bytes))
  }

  /// One byte in two hundred and a few more may fit nowhere.
  private static func allowance(_ bytes: [UInt8]) -> Int { 2 + bytes.count / 200 }

  private static func misfits(_ decoded: Iconv.Decoded) -> [String] {
    guard decoded.misfits > 0 else { return [] }
    return [
      "\(decoded.misfits) byte\(decoded.misfits == 1 ? "" : "s") fitted nowhere and stand as �"
    ]
  }

  /// How well bytes read in an encoding: the share of ordinary characters, less what fits nowhere.
  private static func quality(_ bytes: [UInt8], _ encoding: String) -> Double? {
    guard let decoded = Iconv.decode(bytes, from: encoding, tolerating: allowance(bytes)) else {
      return nil
    }
    let foreign = decoded.text.unicodeScalars.count { $0.value >= 0x80 }
    // A sample may end within a character.
    let misfits = max(0, decoded.misfits - 1)
    return score(decoded.text) - strangeness(decoded.text, encoding, foreign)
      - 4 * Double(misfits) / Double(max(1, foreign))
  }

  /// What speaks against text of nearly any characters: GB 2312 and EUC-JP put kana and the commonest
  /// characters of their languages in the same places, but Japanese has kana, and Chinese none.
  private static func strangeness(_ text: String, _ encoding: String, _ foreign: Int) -> Double {
    guard encoding == "GB18030" || encoding == "EUC-JP" else { return 0 }
    let kana = text.unicodeScalars.count { (0x3041..<0x30FD).contains($0.value) }
    return (kana * 5 > foreign) == (encoding == "EUC-JP") ? 0 : 0.5
  }

  /// The share of characters beyond ASCII that ordinary text would have, 0…1.
  static func score(_ text: String) -> Double {
    var (seen, common) = (0, 0.0)
    for (i, scalar) in text.unicodeScalars.enumerated() where scalar.value >= 0x80 {
      if i >= sample { break }
      seen += 1
      common += weight(scalar)
    }
    return seen == 0 ? 1 : max(0, common / Double(seen))
  }

  private static func weight(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x80..<0xA0, 0xE000..<0xF900, 0xFFFD: -1
    case 0x3041..<0x3097, 0x30A1..<0x30FD: 0.8
    case 0xFF61..<0xFFA0: -0.3
    case 0x3001, 0x3002, 0x300A...0x3011, 0x3000, 0xFF01, 0xFF08, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B,
      0xFF1F:
      1
    case 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x20AC, 0xA3, 0xB0: 0.7
    case 0xC0..<0x180: 0.4
    case 0x4E00..<0xA000: CommonCharacters.all.contains(scalar.value) ? 1 : 0.05
    default: 0
    }
  }
}
