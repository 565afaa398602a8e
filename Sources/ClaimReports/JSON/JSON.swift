import Foundation

/// A JSON value whose objects keep the order of their keys.
public enum JSON: Sendable {
  case null
  case bool(Bool)
  case int(Int)
  /// Written as its decimal digits, never through binary floating point.
  case decimal(Decimal)
  case string(String)
  case array([JSON])
  case object([(key: String, value: JSON)])

  public static func string(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }
  public static func strings(_ texts: some Sequence<String>) -> JSON {
    .array(texts.map { .string($0) })
  }
  /// Pairs whose value is `nil` are left out; a value that is absent but promised is `.null`.
  public static func pairs(_ pairs: (String, JSON?)...) -> JSON {
    .object(pairs.compactMap { key, value in value.map { (key, $0) } })
  }

  /// The value on one line, without spaces, as JSON Lines want it; no line end.
  public var line: String {
    var out: [UInt8] = []
    write(to: &out, indent: nil)
    return String(decoding: out, as: UTF8.self)
  }

  /// The value on several lines, two spaces a level, with a final newline.
  public var document: String {
    var out: [UInt8] = []
    write(to: &out, indent: 0)
    return String(decoding: out, as: UTF8.self) + "\n"
  }

  /// The object with these pairs added after its own; other values stay as they are.
  public func adding(_ pairs: (String, JSON)...) -> JSON {
    guard case .object(let own) = self else { return self }
    return .object(own + pairs.map { (key: $0.0, value: $0.1) })
  }
}

extension JSON {
  private func write(to out: inout [UInt8], indent: Int?) {
    switch self {
    case .null: out += "null".utf8
    case .bool(let value): out += (value ? "true" : "false").utf8
    case .int(let value): out += String(value).utf8
    case .decimal(let value): out += (value.isFinite ? value.description : "null").utf8
    case .string(let text): JSON.quote(text, to: &out)
    case .array(let items):
      JSON.list("[", "]", items, to: &out, indent: indent) { item, inner, out in
        item.write(to: &out, indent: inner)
      }
    case .object(let pairs):
      JSON.list("{", "}", pairs, to: &out, indent: indent) { pair, inner, out in
        JSON.quote(pair.key, to: &out)
        out += (inner == nil ? ":" : ": ").utf8
        pair.value.write(to: &out, indent: inner)
      }
    }
  }

  private static func list<Item>(
    _ open: String, _ close: String, _ items: [Item], to out: inout [UInt8], indent: Int?,
    _ each: (Item, Int?, inout [UInt8]) -> Void
  ) {
    out += open.utf8
    let inner = indent.map { $0 + 1 }
    for (i, item) in items.enumerated() {
      if i > 0 { out.append(0x2C) }
      if let inner { out += ("\n" + String(repeating: "  ", count: inner)).utf8 }
      each(item, inner, &out)
    }
    if let indent, !items.isEmpty { out += ("\n" + String(repeating: "  ", count: indent)).utf8 }
    out += close.utf8
  }

  /// Besides what JSON demands, control, direction and invisible characters are written as `\u…`.
  private static func quote(_ text: String, to out: inout [UInt8]) {
    out.append(0x22)
    defer { out.append(0x22) }
    if text.unicodeScalars.allSatisfy({ isPlain($0) }) {
      out += text.utf8
      return
    }
    for scalar in text.unicodeScalars {
      if let written = escaped(scalar) {
        out += written.utf8
      } else {
        out += UTF8.encode(scalar) ?? .init()
      }
    }
  }

  /// Whether a character stands for itself.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\"" && scalar != "\\" && !Neutral.isUnsafe(scalar)
  }

  /// How a character is written that cannot stand for itself; `nil` for the others.
  private static func escaped(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case _ where Neutral.isUnsafe(scalar):
      return String(scalar).utf16.map { unit in
        let hex = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
      }.joined()
    default: return nil
    }
  }
}
