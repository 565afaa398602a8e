// A name can look like another: "Rеuters" with a Cyrillic е, a host "xn--…". Nothing is changed; the reader
// is told, because a publisher is what grades hang on.

/// Finds names that mix letters of scripts that look alike.
enum Lookalikes {
  /// Sentences about publisher, writer and address; empty where all is plain.
  static func notes(publisher: String?, author: String?, url: String?) -> [String] {
    var notes: [String] = []
    for (what, name) in [("publisher", publisher), ("author", author)] {
      guard let name, let word = mixed(name) else { continue }
      notes.append("the \(what)'s name mixes letters that look alike: \(spelled(word))")
    }
    if let host = url.flatMap(host),
      host.split(separator: ".").contains(where: { $0.hasPrefix("xn--") })
    {
      notes.append("the address's host is written in other letters than it shows: \(host)")
    } else if let host = url.flatMap(host), let word = mixed(host) {
      notes.append("the address's host mixes letters that look alike: \(spelled(word))")
    }
    return notes
  }

  /// A word with Latin and with Cyrillic, Greek, Armenian or Cherokee letters.
  private static func mixed(_ name: String) -> Substring? {
    name.split { !$0.isLetter }.first { word in
      let scalars = word.unicodeScalars
      return scalars.contains(where: isLatin) && scalars.contains(where: isLike)
    }
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: true
    default: false
    }
  }

  private static func isLike(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x370...0x3FF, 0x400...0x52F, 0x531...0x58F, 0x13A0...0x13FF, 0xFF21...0xFF5A: true
    default: false
    }
  }

  /// "R[U+0435]uters"
  private static func spelled(_ word: Substring) -> String {
    word.unicodeScalars.map { scalar in
      guard isLike(scalar) else { return String(scalar) }
      let code = String(scalar.value, radix: 16, uppercase: true)
      return "[U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code)]"
    }.joined()
  }

  private static func host(_ url: String) -> String? {
    guard let scheme = url.firstRange(of: "://") else { return nil }
    return String(url[scheme.upperBound...].prefix { !"/?#:".contains($0) }).lowercased()
  }
}
