/// One form for characters that mean the same: lower case, half width, simplified.
enum Folding {
  /// One code point in, one out; lengths never change.
  static func fold(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A: value + 0x20
    case 0xFF01...0xFF5E: fold(value - 0xFEE0)
    case 0x3000, 0xA0: 0x20
    default: value
    }
  }

  static func fold(_ text: String) -> [UInt32] { text.unicodeScalars.map { fold($0.value) } }
}
