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
    guard var text else { return [] }
    return text.withUTF8 { bytes in
      var (out, at): ([String], Int) = ([], 0)
      while at < bytes.count {
        at += 1
        if bytes[at - 1] == 0x22, let string = string(bytes, &at) { out.append(string) }
      }
      return out
    }
  }

  /// The string that begins at `at`, which ends behind the closing quote; `nil` where there is none.
  private static func string(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> String? {
    let start = at
    while at < bytes.count, bytes[at] != 0x22, bytes[at] != 0x5C { at += 1 }
    guard at < bytes.count else { return nil }
    if bytes[at] == 0x22 {
      at += 1
      return String(
        decoding: UnsafeBufferPointer(rebasing: bytes[start..<at - 1]), as: UTF8.self)
    }
    var out = Array(bytes[start..<at])
    while at < bytes.count {
      at += 1
      switch bytes[at - 1] {
      case 0x22: return String(decoding: out, as: UTF8.self)
      case 0x5C: out.append(escaped(bytes, &at))
      default: out.append(bytes[at - 1])
      }
    }
    return nil
  }

  private static func escaped(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> UInt8 {
    guard at < bytes.count else { return 0x5C }
    at += 1
    guard bytes[at - 1] == 0x75 else { return bytes[at - 1] }
    var value: UInt8 = 0
    for _ in 0..<4 {
      let digit = at < bytes.count ? bytes[at] : 0x30
      value = value << 4 | (digit < 0x3A ? digit &- 0x30 : digit &- 0x57)
      at += 1
    }
    return value
  }
}
