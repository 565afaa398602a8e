/// Scalars, and lists of them in brackets: what stands on one line.
extension YAMLReader {
  mutating func scalarOrFlow() throws(Unsupported) -> YAMLNode {
    let node = bytes[at] == .bracket ? try flowList() : try scalar(inFlow: false)
    try finishLine()
    return node
  }

  private mutating func flowList() throws(Unsupported) -> YAMLNode {
    let column = codePoints(lineStart..<at) + 1
    var items: [YAMLNode] = []
    at += 1
    while true {
      skipSpaces()
      guard at < bytes.count else { throw Unsupported() }
      if bytes[at] == .endBracket { break }
      items.append(try scalar(inFlow: true))
      skipSpaces()
      guard at < bytes.count else { throw Unsupported() }
      if bytes[at] == .comma { at += 1 } else if bytes[at] != .endBracket { throw Unsupported() }
    }
    at += 1
    return YAMLNode(.list(items), line: line, column: column)
  }

  private mutating func skipSpaces() {
    while at < bytes.count, bytes[at] == .space { at += 1 }
  }

  private mutating func scalar(inFlow: Bool) throws(Unsupported) -> YAMLNode {
    let column = inFlow ? codePoints(lineStart..<at) + 1 : at - lineStart + 1
    let content: YAMLNode.Content =
      switch bytes[at] {
      case .doubleQuote: .scalar(try doubleQuoted(), isPlain: false)
      case .singleQuote: .scalar(try singleQuoted(), isPlain: false)
      default: .scalar(try plain(inFlow: inFlow), isPlain: true)
      }
    return YAMLNode(content, line: line, column: column)
  }

  private mutating func plain(inFlow: Bool) throws(Unsupported) -> String {
    guard !YAMLScalar.isIndicator(bytes[at]) else { throw Unsupported() }
    if bytes[at] == .dash || bytes[at] == 63, isBlank(at + 1) { throw Unsupported() }
    let start = at
    var end = at
    scan: while at < bytes.count {
      switch bytes[at] {
      case .newline: break scan
      case 0..<32, 127: throw Unsupported()
      case .hash where bytes[at - 1] == .space: break scan
      case .colon where isBlank(at + 1): throw Unsupported()
      case .comma where inFlow, .endBracket where inFlow: break scan
      case .colon where inFlow, .bracket where inFlow, 123 where inFlow, 125 where inFlow:
        throw Unsupported()
      case .space: at += 1
      default:
        at += 1
        end = at
      }
    }
    at = end
    guard end > start else { throw Unsupported() }
    return try checked(start..<end)
  }

  private mutating func singleQuoted() throws(Unsupported) -> String {
    at += 1
    var out: [UInt8] = []
    while at < bytes.count {
      switch bytes[at] {
      case .singleQuote:
        at += 1
        guard at < bytes.count, bytes[at] == .singleQuote else { return try checked(out) }
        out.append(.singleQuote)
        at += 1
      case 0..<32, 127: throw Unsupported()
      case let byte:
        out.append(byte)
        at += 1
      }
    }
    throw Unsupported()
  }

  private mutating func doubleQuoted() throws(Unsupported) -> String {
    at += 1
    let start = at
    while at < bytes.count, bytes[at] != .doubleQuote, bytes[at] != .backslash {
      guard bytes[at] >= 32, bytes[at] != 127 else { throw Unsupported() }
      at += 1
    }
    if at < bytes.count, bytes[at] == .doubleQuote {
      at += 1
      return try checked(start..<at - 1)
    }
    var out = Array(bytes[start..<at])
    while at < bytes.count {
      switch bytes[at] {
      case .doubleQuote:
        at += 1
        return try checked(out)
      case .backslash: try escape(into: &out)
      case 0..<32, 127: throw Unsupported()
      case let byte:
        out.append(byte)
        at += 1
      }
    }
    throw Unsupported()
  }

  private mutating func escape(into out: inout [UInt8]) throws(Unsupported) {
    guard at + 1 < bytes.count else { throw Unsupported() }
    let sign = bytes[at + 1]
    at += 2
    if let width = YAMLScalar.hexWidth[sign] {
      guard at + width <= bytes.count,
        let value = UInt32(String(decoding: bytes[at..<at + width], as: UTF8.self), radix: 16),
        bytes[at] != 43, let scalar = Unicode.Scalar(value)
      else { throw Unsupported() }
      at += width
      out.append(contentsOf: Array(String(Character(scalar)).utf8))
    } else if let text = YAMLScalar.escapes[sign] {
      out.append(contentsOf: Array(text.utf8))
    } else {
      throw Unsupported()
    }
  }

  // MARK: Text

  func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  private func checked(_ range: Range<Int>) throws(Unsupported) -> String {
    guard
      let text = String(validating: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    else { throw Unsupported() }
    return text
  }

  private func checked(_ bytes: [UInt8]) throws(Unsupported) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw Unsupported() }
    return text
  }

  private func codePoints(_ range: Range<Int>) -> Int {
    var count = 0
    for i in range where bytes[i] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
