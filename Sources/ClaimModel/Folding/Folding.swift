/// One form for characters that mean the same: lower case, half width, simplified.
public enum Folding {
  /// One code point in, one out; lengths never change.
  public static func fold(_ value: UInt32) -> UInt32 {
    if value < 0x80 { return value &- 0x41 < 26 ? value + 0x20 : value }
    return value < 0x10000 ? UInt32(table[Int(value)]) : value
  }

  /// The folded code points of a text, as many as it has.
  public static func fold(_ text: String) -> [UInt32] { text.unicodeScalars.map { fold($0.value) } }

  /// The folded text, for those who must not tell forms apart: searching, for one.
  public static func text(_ text: String) -> String { String(codePoints: fold(text)[...]) }

  /// What each code point of the Basic Multilingual Plane folds to.
  private static let table: [UInt16] = {
    var table = (0...0xFFFF).map { UInt16($0) }
    func set(_ range: ClosedRange<Int>, _ shift: Int) {
      for value in range { table[value] = UInt16(value + shift) }
    }
    set(0x41...0x5A, 0x20)
    set(0xC0...0xD6, 0x20)
    set(0xD8...0xDE, 0x20)
    set(0x391...0x3A1, 0x20)
    set(0x3A3...0x3A9, 0x20)
    set(0x410...0x42F, 0x20)
    for value in 0xFF01...0xFF5E { table[value] = table[value - 0xFEE0] }
    for (from, to) in others { table[from] = UInt16(to) }
    let characters = pairs.unicodeScalars.map { UInt16(truncatingIfNeeded: $0.value) }
    for i in stride(from: 0, to: characters.count - 1, by: 2) {
      table[Int(characters[i])] = characters[i + 1]
    }
    return table
  }()

  /// Spaces, dashes, quotation marks and signs that are written in several ways.
  private static let others: [(Int, Int)] = [
    (0xA0, 0x20), (0x2002, 0x20), (0x2003, 0x20), (0x2007, 0x20), (0x2009, 0x20), (0x200A, 0x20),
    (0x202F, 0x20), (0x3000, 0x20), (0x0D, 0x0A), (0x2028, 0x0A), (0x2029, 0x0A), (0x85, 0x0A),
    (0x2010, 0x2D), (0x2011, 0x2D), (0x2012, 0x2D), (0x2212, 0x2D), (0xFE63, 0x2D),
    (0x2019, 0x27), (0xFFE0, 0xA2), (0xFFE1, 0xA3), (0xFFE5, 0xA5),
    (0xFE6A, 0x25), (0xFE69, 0x24), (0x2032, 0x27), (0x2033, 0x22), (0x301C, 0x7E), (0x223C, 0x7E),
    (0xB5, 0x3BC),
  ]
}
