/// Mandarin syllables as glosses write them.
enum Pinyin {
  /// Whether lower-case code points are a syllable with one tone mark, or one that has a neutral tone.
  static func isSyllable(_ value: [UInt32]) -> Bool {
    guard !value.isEmpty, value.count < 7 else { return false }
    var plain = ""
    var marks = 0
    for letter in value {
      if let base = tones[letter] {
        plain.unicodeScalars.append(base)
        marks += 1
      } else if (0x61...0x7A).contains(letter) || letter == 0xFC, let base = Unicode.Scalar(letter)
      {
        plain.unicodeScalars.append(letter == 0xFC ? "v" : base)
      } else {
        return false
      }
    }
    return marks == 1 ? isWhole(plain) : marks == 0 && neutral.contains(plain)
  }

  /// An initial, or none, and a final.
  private static func isWhole(_ plain: String) -> Bool {
    if interjections.contains(plain) { return true }
    return initials.contains {
      plain.hasPrefix($0) && finals.contains(String(plain.dropFirst($0.count)))
    }
  }

  private static let tones: [UInt32: Unicode.Scalar] = {
    let rows: [(Unicode.Scalar, String)] = [
      ("a", "āáǎà"), ("e", "ēéěèê"), ("i", "īíǐì"), ("o", "ōóǒò"), ("u", "ūúǔù"), ("v", "ǖǘǚǜ"),
      ("n", "ńňǹ"), ("a", "ăãâ"), ("i", "ĭ"), ("o", "ŏ"), ("u", "ŭ"),
    ]
    var tones: [UInt32: Unicode.Scalar] = [:]
    for (base, marked) in rows {
      for letter in marked.unicodeScalars { tones[letter.value] = base }
    }
    return tones
  }()

  private static let neutral: Set<String> = [
    "de", "le", "me", "ne", "zhe", "ge", "men", "zi", "ma", "ba", "a", "ya", "la", "na", "tou",
  ]
  private static let interjections: Set<String> = ["n", "ng", "hng", "er"]
  private static let initials = [
    "", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh",
    "r", "z", "c", "s", "y", "w",
  ]
  private static let finals: Set<String> = [
    "a", "o", "e", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "ong", "i", "ia", "ie", "iao",
    "iu", "ian", "in", "iang", "ing", "iong", "u", "ua", "uo", "uai", "ui", "uan", "un", "uang",
    "v", "ve", "ue", "van", "vn",
  ]
}
