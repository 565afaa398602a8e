import Foundation

/// An address that a reader may follow: http, https or mailto, and nothing that only looks like one.
public struct Link: Hashable {
  let address: String

  /// Whether a reader could follow it.
  public static func isAddress(_ text: String) -> Bool { Link(text) != nil }

  init?(_ text: String) {
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !trimmed.unicodeScalars.contains(where: { Neutral.isUnsafe($0) || $0 == " " }),
      let colon = trimmed.firstIndex(of: ":")
    else { return nil }
    let rest = trimmed[trimmed.index(after: colon)...]
    switch trimmed[..<colon].lowercased() {
    case "http", "https": guard rest.hasPrefix("//"), rest.count > 2 else { return nil }
    case "mailto": guard rest.contains("@") else { return nil }
    default: return nil
    }
    address = trimmed
  }

  /// With every character that could end or open markup written as `%` and two digits.
  var percentEncoded: String {
    address.utf8.map { byte in
      let isPlain =
        byte > 0x20 && byte < 0x7F && !Array("<>()[]\"'`\\{}|^".utf8).contains(byte)
      guard !isPlain else { return String(UnicodeScalar(byte)) }
      let hex = String(byte, radix: 16, uppercase: true)
      return "%" + (hex.utf8.count == 1 ? "0" : "") + hex
    }.joined()
  }
}
