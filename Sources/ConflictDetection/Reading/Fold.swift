import ClaimModel

/// One form for words that mean the same: the house's folding, straight quotes, one dash, single spaces.
enum Fold {
  static func isHan(_ value: UInt32) -> Bool {
    (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value)
      || (0x20000...0x323AF).contains(value)
  }

  /// Code points of the folded text.
  static func scalars(_ text: String) -> [UInt32] {
    var out: [UInt32] = []
    out.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      let value = one(scalar.value)
      if value == 0x20, out.last == 0x20 || out.isEmpty { continue }
      out.append(value)
    }
    while out.last == 0x20 { out.removeLast() }
    return out
  }

  static func text(_ text: String) -> String { string(scalars(text)) }

  static func string(_ values: some Sequence<UInt32>) -> String {
    String(codePoints: Array(values)[...])
  }

  /// One code point, folded; lengths never change.
  static func one(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x09, 0x0A, 0x0D: 0x20
    case 0x2018: 0x27
    case 0x2013, 0x2014: 0x2D
    default: Folding.fold(value)
    }
  }
}
