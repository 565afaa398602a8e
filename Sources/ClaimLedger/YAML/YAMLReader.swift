/// Reads the YAML that Assay writes, at the speed of its bytes.
///
/// The canonical subset: block maps with plain keys; block lists at the parent's indent or deeper, of
/// scalars or of maps; flow lists of scalars on one line; plain, single-quoted and double-quoted scalars on
/// one line; comments. Indents are spaces, line ends LF. Everything else that YAML knows (block scalars,
/// flow maps, quoted keys, continued lines, CRLF) is left to Yams, which also words the errors: this reader
/// either understands a document whole or steps aside. Anchors, aliases and merges are refused by both.
///
/// It keeps one position. `settle` moves it to the next line that says something and yields that line's
/// indent; after `- ` the rest of the line counts as a line of its own that is indented to where it stands.
struct YAMLReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var at: Int
  var line: Int
  /// Where the current line starts.
  var lineStart: Int
  /// Set while the rest of a line after `- ` waits to be read.
  private var isInsideLine = false

  /// The document does not lie in the canonical subset.
  struct Unsupported: Error {}

  /// Reads one document.
  ///
  /// - Parameter firstLine: the line of the file on which the document starts.
  /// - Returns: `nil` where the document says nothing.
  /// - Throws: `YAMLFailure` where it cannot be read.
  public static func read(_ document: ArraySlice<UInt8>, firstLine: Int) throws(YAMLFailure)
    -> YAMLNode?
  {
    do {
      return try document.withUnsafeBufferPointer { buffer in
        var reader = YAMLReader(buffer, firstLine: firstLine)
        return try reader.document()
      }
    } catch {
      return try YamsReader.read(document, firstLine: firstLine)
    }
  }

  /// Reads one document of the canonical subset, and nothing else.
  static func readCanonical(_ document: ArraySlice<UInt8>, firstLine: Int) throws(Unsupported)
    -> YAMLNode?
  {
    do {
      return try document.withUnsafeBufferPointer { buffer in
        var reader = YAMLReader(buffer, firstLine: firstLine)
        return try reader.document()
      }
    } catch {
      throw Unsupported()
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) {
    self.bytes = bytes
    at = 0
    line = firstLine
    lineStart = 0
  }

  private mutating func document() throws(Unsupported) -> YAMLNode? {
    if isMarker() { endLine() }
    guard let indent = try settle() else { return nil }
    let node = try block(indent: indent, depth: 0)
    guard try settle() == nil else { throw Unsupported() }
    return node
  }

  private func isMarker() -> Bool {
    bytes.count >= 3 && bytes[0] == .dash && bytes[1] == .dash && bytes[2] == .dash
      && (bytes.count == 3 || bytes[3] == .newline)
  }

  // MARK: Lines

  /// Moves to the first byte of the next line that says something; its indent, or `nil` at the end.
  private mutating func settle() throws(Unsupported) -> Int? {
    if isInsideLine { return at - lineStart }
    while at < bytes.count {
      while at < bytes.count, bytes[at] == .space { at += 1 }
      guard at < bytes.count else { return nil }
      switch bytes[at] {
      case .newline, .hash: endLine()
      case 0..<32: throw Unsupported()
      default: return at - lineStart
      }
    }
    return nil
  }

  private mutating func endLine() {
    while at < bytes.count, bytes[at] != .newline { at += 1 }
    if at < bytes.count {
      at += 1
      line += 1
    }
    lineStart = at
    isInsideLine = false
  }

  /// Steps over spaces and a comment to the next line; anything else there is not ours.
  mutating func finishLine() throws(Unsupported) {
    let start = at
    while at < bytes.count, bytes[at] == .space { at += 1 }
    if at < bytes.count, bytes[at] != .newline {
      guard bytes[at] == .hash, at > start else { throw Unsupported() }
    }
    endLine()
  }

  func isBlank(_ index: Int) -> Bool {
    index >= bytes.count || bytes[index] == .space || bytes[index] == .newline
  }

  // MARK: Blocks

  private mutating func block(indent: Int, depth: Int) throws(Unsupported) -> YAMLNode {
    guard depth < 16 else { throw Unsupported() }
    if bytes[at] == .dash, isBlank(at + 1) { return try list(indent: indent, depth: depth) }
    return try map(indent: indent, depth: depth)
  }

  private mutating func map(indent: Int, depth: Int) throws(Unsupported) -> YAMLNode {
    var entries: [YAMLNode.Entry] = []
    entries.reserveCapacity(8)
    let (firstLine, column) = (line, at - lineStart + 1)
    while let here = try settle(), here >= indent {
      guard here == indent, let end = keyEnd() else { throw Unsupported() }
      let key = text(at..<end)
      guard !entries.contains(where: { $0.key == key }) else { throw Unsupported() }
      let (keyLine, keyColumn) = (line, at - lineStart + 1)
      at = end + 1
      isInsideLine = false
      let value = try value(indent: indent, depth: depth)
      entries.append(.init(key: key, line: keyLine, column: keyColumn, value: value))
    }
    guard !entries.isEmpty else { throw Unsupported() }
    return YAMLNode(.map(entries), line: firstLine, column: column)
  }

  private mutating func list(indent: Int, depth: Int) throws(Unsupported) -> YAMLNode {
    var items: [YAMLNode] = []
    let (firstLine, column) = (line, at - lineStart + 1)
    while let here = try settle(), here >= indent {
      if here == indent, bytes[at] != .dash || !isBlank(at + 1) { break }
      guard here == indent else { throw Unsupported() }
      at += 1
      while at < bytes.count, bytes[at] == .space { at += 1 }
      guard at < bytes.count, bytes[at] != .newline, bytes[at] != .hash else {
        throw Unsupported()
      }
      if keyEnd() != nil {
        isInsideLine = true
        items.append(try map(indent: at - lineStart, depth: depth + 1))
      } else {
        items.append(try scalarOrFlow())
      }
    }
    return YAMLNode(.list(items), line: firstLine, column: column)
  }

  /// What stands after `key:`, on its line or below it.
  private mutating func value(indent: Int, depth: Int) throws(Unsupported) -> YAMLNode {
    let (keyLine, keyColumn) = (line, at - lineStart + 1)
    while at < bytes.count, bytes[at] == .space { at += 1 }
    guard at >= bytes.count || bytes[at] == .newline || bytes[at] == .hash else {
      return try scalarOrFlow()
    }
    endLine()
    if let here = try settle() {
      if here > indent { return try block(indent: here, depth: depth + 1) }
      if here == indent, bytes[at] == .dash, isBlank(at + 1) {
        return try list(indent: here, depth: depth + 1)
      }
    }
    return YAMLNode(.scalar("", isPlain: true), line: keyLine, column: keyColumn)
  }

  /// The index of the colon, where a plain key of ASCII letters, digits, `-`, `_` and `.` stands here.
  private func keyEnd() -> Int? {
    var i = at
    while i < bytes.count {
      switch bytes[i] {
      case 48...57, 65...90, 97...122, .dash, 46, 95: i += 1
      case .colon: return i > at && isBlank(i + 1) && bytes[at] != .dash ? i : nil
      default: return nil
      }
    }
    return nil
  }
}

extension UInt8 {
  static let newline: UInt8 = 10
  static let space: UInt8 = 32
  static let doubleQuote: UInt8 = 34
  static let hash: UInt8 = 35
  static let singleQuote: UInt8 = 39
  static let comma: UInt8 = 44
  static let dash: UInt8 = 45
  static let colon: UInt8 = 58
  static let bracket: UInt8 = 91
  static let backslash: UInt8 = 92
  static let endBracket: UInt8 = 93
}
