import ClaimModel

/// How one kind of record is written and read.
public protocol RecordCodec {
  associatedtype Record
  /// The newest format that is read and written here.
  static var format: Int { get }
  /// Writes the keys of one record in their canonical order.
  static func write(_ record: Record, to writer: inout YAMLWriter)
}

/// A record with its place in the stream.
public struct Located<Record: Sendable>: Sendable {
  public var record: Record
  /// The index of its document in the stream.
  public var document: Int
  /// From 1: the line of its first key.
  public var line: Int
}

/// What a file held: the records that can be read, and what is wrong with the others.
public struct Decoded<Record: Sendable>: Sendable {
  public var located: [Located<Record>]
  public var problems: [Problem]

  public var records: [Record] { located.map(\.record) }
}

extension RecordCodec {
  public static var format: Int { 1 }

  /// One document of a stream, `---` line included.
  public static func document(_ record: Record) -> [UInt8] {
    var writer = YAMLWriter()
    write(record, to: &writer)
    return writer.bytes
  }

  /// A whole stream.
  public static func stream(_ records: some Sequence<Record>) -> [UInt8] {
    var bytes: [UInt8] = []
    for record in records { bytes += document(record) }
    return bytes
  }

  /// Reads every document of `bytes`; a damaged one becomes a problem and the others are read.
  static func decode(
    _ bytes: [UInt8], path: String, read: (inout FieldReader) -> Record
  ) -> Decoded<Record> where Record: Sendable {
    let stream = RecordStream(bytes)
    let sink = ProblemSink(path: path)
    var located: [Located<Record>] = []
    located.reserveCapacity(stream.documents.count)
    for (index, document) in stream.documents.enumerated() {
      guard let node = root(stream[document], document.line, sink) else { continue }
      let before = sink.problems.count
      var fields = FieldReader(node, sink)
      guard accepts(&fields) else { continue }
      let record = read(&fields)
      fields.finish()
      guard sink.problems.count == before else { continue }
      located.append(Located(record: record, document: index, line: node.line))
    }
    return Decoded(located: located, problems: sink.excerpted(from: bytes))
  }

  private static func root(_ document: ArraySlice<UInt8>, _ line: Int, _ sink: ProblemSink)
    -> YAMLNode?
  {
    do {
      return try YAMLReader.read(document, firstLine: line)
    } catch {
      sink.add(error.line, error.column, error.message, hint: error.hint)
      return nil
    }
  }

  /// Whether the document's format is ours; newer, older and damaged are three different problems.
  private static func accepts(_ fields: inout FieldReader) -> Bool {
    let before = fields.sink.problems.count
    let found = fields.integer("format") ?? format
    guard fields.sink.problems.count == before else { return false }
    guard found != format else { return true }
    let line = fields.line(of: "format")
    let isNewer = found > format
    fields.sink.add(
      Problem(
        path: fields.sink.path, line: line, column: 1,
        message: isNewer
          ? "written in format \(found) by a newer Assay; this one reads format \(format)"
          : "written in format \(found) by an older Assay; this one reads format \(format)",
        hint: isNewer
          ? "Install the Assay that wrote it, or a later one."
          : "Rewrite the record in format \(format); Docs/RecordFormat.md describes it.",
        kind: isNewer ? .newerFormat : .olderFormat))
    return false
  }
}
