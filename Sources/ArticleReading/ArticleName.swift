import ClaimModel
import Foundation

/// The article's id: `2025-06/wsj-nvidia-huawei-7f3a1c02`, `undated/7f/…` where no date is known.
///
/// The words are the Latin ones of publisher and title, else of the file's name.
enum ArticleName {
  /// The longest slug, in characters, before the hash.
  private static let longest = 48

  static func id(_ metadata: Article.Metadata, file: String) -> ArticleID {
    let hash = String(metadata.textHash.prefix(8))
    let folder = metadata.published.map { String($0.description.prefix(7)) }
    let words = slug([metadata.publisher ?? "", metadata.title ?? ""])
    let stem = slug([stem(of: file)])
    let name = [words.isEmpty ? stem : words, hash].filter { !$0.isEmpty }.joined(separator: "-")
    return ArticleID("\(folder ?? "undated/\(hash.prefix(2))")/\(name)")
  }

  private static func slug(_ texts: [String]) -> String {
    var (words, length) = ([String](), 0)
    for word in texts.flatMap(latinWords) where words.last != word {
      guard length + word.utf8.count + 1 <= longest else { break }
      words.append(word)
      length += word.utf8.count + 1
    }
    return words.joined(separator: "-")
  }

  /// Runs of ASCII letters and digits in lower case, accents taken off; some run must have a letter.
  private static func latinWords(_ text: String) -> [String] {
    let plain = text.decomposedStringWithCompatibilityMapping.unicodeScalars.filter {
      !(0x300..<0x370).contains($0.value) && $0 != "'" && $0 != "’"
    }
    let words = plain.split { !isWord($0) }.map {
      String(String.UnicodeScalarView($0)).lowercased()
    }
    let hasLetter = words.contains { $0.utf8.contains { $0 >= 97 } }
    return hasLetter ? words : []
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
  }

  private static func stem(of file: String) -> String {
    let last = file.split(separator: "/").last.map(String.init) ?? ""
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return last }
    return String(last[..<dot])
  }
}
