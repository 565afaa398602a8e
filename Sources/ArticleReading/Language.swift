import ClaimModel

/// The language of a text, by its characters and commonest words.
enum Language {
  /// How many code points are looked at.
  private static let sample = 20_000

  /// `zh-Hant`, `zh-Hans`, `ja`, `en`, or `nil` where it cannot be told.
  static func guess(_ text: String) -> String? {
    var (han, kana, latin, simple, full) = (0, 0, 0, 0, 0)
    for (i, scalar) in text.unicodeScalars.enumerated() {
      if i >= sample { break }
      switch scalar.value {
      case 0x61...0x7A, 0x41...0x5A: latin += 1
      case 0x3041..<0x3097, 0x30A1..<0x30FB: kana += 1
      case 0x3400..<0xA000:
        han += 1
        if CommonCharacters.simplifiedOnly.contains(scalar.value) { simple += 1 }
        if CommonCharacters.traditionalOnly.contains(scalar.value) { full += 1 }
      default: break
      }
    }
    if kana * 5 > han + kana, kana > 4 { return "ja" }
    if han * 3 >= latin, han > 0 { return full >= simple ? "zh-Hant" : "zh-Hans" }
    return isEnglish(text) ? "en" : nil
  }

  private static func isEnglish(_ text: String) -> Bool {
    let words = text.unicodeScalars.prefix(4000).split { !isLetter($0) }
    let known = words.count { word in
      word.count <= 4 && common.contains(word.map { Folding.fold($0.value) })
    }
    return known > 0 && known * 20 >= words.count
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value | 0x20 &- 0x61 < 26 : scalar.properties.isAlphabetic
  }

  private static let common = Set(
    ["the", "of", "and", "to", "in", "a", "is", "for", "that", "on"].map { Folding.fold($0) })
}
