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
  struct Candidate {
    var text: String
    var encoding: String
    var score: Double
  }

  /// How many bytes of a long document are looked at; the whole must decode all the same.
  private static let sample = 1 << 16

  static func best(_ bytes: [UInt8]) -> Candidate? {
    var best: Candidate?
    for encoding in ["GB18030", "BIG5-HKSCS", "CP932", "CP1252"] {
      guard let text = Iconv.decode(bytes, from: encoding) else { continue }
      let score = score(text)
      if score > best?.score ?? 0.05 {
        best = Candidate(text: text, encoding: encoding, score: score)
      }
    }
    return best
  }

  /// The share of characters beyond ASCII that ordinary text would have, 0…1.
  static func score(_ text: String) -> Double {
    var (seen, common) = (0, 0.0)
    for scalar in text.unicodeScalars.prefix(sample) where scalar.value >= 0x80 {
      seen += 1
      common += weight(scalar)
    }
    return seen == 0 ? 1 : max(0, common / Double(seen))
  }

  private static func weight(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x80..<0xA0, 0xE000..<0xF900: -1
    case 0x3041..<0x3097, 0x30A1..<0x30FD: 0.8
    case 0xFF61..<0xFFA0: -0.3
    case 0x3001, 0x3002, 0x300A...0x3011, 0x3000, 0xFF01, 0xFF08, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B,
      0xFF1F:
      1
    case 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x20AC, 0xA3, 0xB0: 0.7
    case 0xC0..<0x180: 0.4
    case 0x4E00..<0xA000: CommonCharacters.all.contains(scalar) ? 1 : 0.05
    default: 0
    }
  }
}
