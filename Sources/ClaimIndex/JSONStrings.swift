/// Lists of strings as JSON, for columns that hold more than one value; SQLite's `json_each` reads them.
enum JSONStrings {
  /// `["a","b"]`; `nil` for none.
  static func list(_ strings: [String]) -> String? {
    strings.isEmpty ? nil : "[" + strings.map(quoted).joined(separator: ",") + "]"
  }

  /// `"a"`, with what JSON wants escaped.
  static func quoted(_ string: String) -> String {
    var out = "\""
    for scalar in string.unicodeScalars {
      switch scalar.value {
      case 0x22: out += "\\\""
      case 0x5C: out += "\\\\"
      case 0..<0x20, 0x7F:
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  /// Every string in a text that `list` or its like wrote, in order.
  static func all(in text: String?) -> [String] {
    guard let text else { return [] }
    var out: [String] = []
    var current: [UInt8]?
    var bytes = text.utf8.makeIterator()
    while let byte = bytes.next() {
      switch (byte, current) {
      case (0x22, nil): current = []
      case (0x22, let done?):
        out.append(String(decoding: done, as: UTF8.self))
        current = nil
      case (0x5C, .some): current?.append(escaped(&bytes))
      case (_, .some): current?.append(byte)
      default: break
      }
    }
    return out
  }

  private static func escaped(_ bytes: inout String.UTF8View.Iterator) -> UInt8 {
    guard let kind = bytes.next() else { return 0x5C }
    guard kind == 0x75 else { return kind }
    var value: UInt8 = 0
    for _ in 0..<4 {
      let digit = bytes.next() ?? 0x30
      value = value << 4 | (digit < 0x3A ? digit - 0x30 : digit - 0x57)
    }
    return value
  }
}
