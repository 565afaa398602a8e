import ClaimModel

/// A YAML stream as bytes, split into documents before any parser sees it.
///
/// A document starts at a line that is exactly `---` (or at the first byte, where the file does not start
/// with one) and ends before the next. A damaged document therefore spoils no other, and replacing one
/// leaves every other byte of the file as it was, comments and damage included.
public struct RecordStream: Sendable {
  public private(set) var bytes: [UInt8]
  public private(set) var documents: [Document]

  /// One document's place in the file, its `---` line included.
  public struct Document: Hashable, Sendable {
    public var range: Range<Int>
    /// From 1: the line of its `---`.
    public var line: Int
  }

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    documents = Self.split(bytes)
  }

  public subscript(_ document: Document) -> ArraySlice<UInt8> { bytes[document.range] }

  /// Puts `document` in the place of the `index`-th.
  public mutating func replace(_ index: Int, with document: [UInt8]) {
    splice(documents[index].range, document)
  }

  /// Takes the `index`-th document out.
  public mutating func remove(_ index: Int) { splice(documents[index].range, []) }

  /// Puts `document` before the `index`-th; at the end where there are no more.
  public mutating func insert(_ document: [UInt8], at index: Int) {
    let place = index < documents.count ? documents[index].range.lowerBound : bytes.count
    let needsNewline = place > 0 && bytes[place - 1] != .newline
    splice(place..<place, (needsNewline ? [.newline] : []) + document)
  }

  public mutating func append(_ document: [UInt8]) { insert(document, at: documents.count) }

  private mutating func splice(_ range: Range<Int>, _ document: [UInt8]) {
    bytes.replaceSubrange(range, with: document)
    documents = Self.split(bytes)
  }

  private static func split(_ bytes: [UInt8]) -> [Document] {
    bytes.withUnsafeBufferPointer { buffer in
      var documents: [Document] = []
      var (start, startLine, line, at) = (0, 1, 1, 0)
      var saysSomething = false
      while at < buffer.count {
        let end = buffer[at...].firstIndex(of: .newline) ?? buffer.count
        if isSeparator(buffer, at..<end) {
          if at > 0, saysSomething || !documents.isEmpty || startsWithMarker(buffer, start) {
            documents.append(Document(range: start..<at, line: startLine))
          }
          (start, startLine) = (at, line)
          saysSomething = true
        } else if !saysSomething {
          saysSomething = !isCommentOrBlank(buffer, at..<end)
        }
        at = end + 1
        line += 1
      }
      if start < buffer.count, saysSomething {
        documents.append(Document(range: start..<buffer.count, line: startLine))
      }
      return documents
    }
  }

  private static func startsWithMarker(_ buffer: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    at + 3 <= buffer.count && isSeparator(buffer, at..<at + 3)
  }

  /// `---`, also with the carriage return that some editors leave.
  private static func isSeparator(_ buffer: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool
  {
    guard line.count == 3 || line.count == 4 && buffer[line.lowerBound + 3] == 13 else {
      return false
    }
    return buffer[line.lowerBound] == .dash && buffer[line.lowerBound + 1] == .dash
      && buffer[line.lowerBound + 2] == .dash
  }

  private static func isCommentOrBlank(
    _ buffer: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> Bool {
    for i in line where buffer[i] != .space && buffer[i] != 13 && buffer[i] != 9 {
      return buffer[i] == .hash
    }
    return true
  }
}
