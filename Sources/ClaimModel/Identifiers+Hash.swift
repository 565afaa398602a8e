/// Ids are the head of a SHA-256 in Crockford's base 32, lower case.
public enum IDHash {
  /// The usual length of an id, in characters.
  public static let length = 10

  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// `length` characters (at most 51) of the hash of `parts`, joined by a unit separator.
  public static func text(_ parts: [String], length: Int = length) -> String {
    var message: [UInt8] = []
    for (i, part) in parts.enumerated() {
      if i > 0 { message.append(0x1F) }
      message += part.utf8
    }
    let digest = SHA256.digest(message)
    var out: [UInt8] = []
    out.reserveCapacity(length)
    var buffer: UInt32 = 0
    var bits = 0
    for byte in digest {
      buffer = buffer << 8 | UInt32(byte)
      bits += 8
      while bits >= 5 {
        bits -= 5
        out.append(alphabet[Int(buffer >> UInt32(bits) & 31)])
        if out.count == length { return String(decoding: out, as: UTF8.self) }
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Whether every character could stand in an id.
  public static func isPlausible(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { alphabet.contains($0) }
  }
}

extension ClaimID {
  /// The id of the `ordinal`-th claim (from 0) of a kind whose focus starts at `focus`; `length` grows on collision.
  public init(
    article: ArticleID, kind: Claim.Kind, focus: Int, ordinal: Int, length: Int = IDHash.length
  ) {
    self.init(
      IDHash.text(["claim", article.text, kind.rawValue, "\(focus)", "\(ordinal)"], length: length))
  }
}
