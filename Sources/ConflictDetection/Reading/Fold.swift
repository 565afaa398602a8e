import Foundation

/// One form for words that mean the same: lower case, half width, simplified Han, single spaces.
///
/// The table from traditional to simplified is ICU's, read once for the 20,992 unified ideographs.
enum Fold {
  private static let first: UInt32 = 0x4E00
  private static let last: UInt32 = 0x9FFF

  private static let simplified: [UInt16] = {
    let plain = (first...last).map { UInt16($0) }
    var view = String.UnicodeScalarView()
    for value in first...last {
      if let scalar = Unicode.Scalar(value) { view.append(scalar) }
      view.append("\n")
    }
    guard
      let folded = String(view).applyingTransform(StringTransform("Hant-Hans"), reverse: false)
    else { return plain }
    let lines = folded.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == plain.count + 1 else { return plain }
    return zip(plain, lines).map { value, line in
      guard line.count == 1, let only = line.first, only.value <= 0xFFFF else { return value }
      return UInt16(only.value)
    }
  }()

  static func isHan(_ value: UInt32) -> Bool {
    (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value)
      || (0x20000...0x323AF).contains(value)
  }

  /// Code points of the folded text.
  static func scalars(_ text: String) -> [UInt32] {
    var out: [UInt32] = []
    out.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      let value = fold(scalar.value)
      if value == 0x20, out.last == 0x20 || out.isEmpty { continue }
      out.append(value)
    }
    while out.last == 0x20 { out.removeLast() }
    return out
  }

  static func text(_ text: String) -> String { string(scalars(text)) }

  static func string(_ values: some Sequence<UInt32>) -> String {
    var view = String.UnicodeScalarView()
    for value in values { if let scalar = Unicode.Scalar(value) { view.append(scalar) } }
    return String(view)
  }

  /// One code point, folded; lengths never change.
  static func one(_ value: UInt32) -> UInt32 { fold(value) }

  private static func fold(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A: value + 0x20
    case 0xFF01...0xFF5E: fold(value - 0xFEE0)
    case 0x09, 0x0A, 0x0D, 0x3000, 0xA0: 0x20
    case 0x2018, 0x2019: 0x27
    case 0x2010...0x2014: 0x2D
    case first...last: UInt32(simplified[Int(value - first)])
    default: value
    }
  }
}
