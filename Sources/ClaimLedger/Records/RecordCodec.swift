import ClaimModel

/// How one kind of record is written and read.
public protocol RecordCodec {
  associatedtype Record
  /// The newest format that is read and written here.
  static var format: Int { get }
  /// The oldest format that is still read.
  static var oldestFormat: Int { get }
  /// Brings the keys of a record from `format` to the next; called once for each format in between.
  static func upgrade(_ record: inout YAMLNode, from format: Int)
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
  /// It stands in an older format than its codec writes.
  public var isOlder = false
}

/// What a file held: the records that can be read, and what is wrong with the others.
public struct Decoded<Record: Sendable>: Sendable {
  public var located: [Located<Record>]
  public var problems: [Problem]

  public var records: [Record] { located.map(\.record) }
}

extension RecordCodec {
  public static var format: Int { 1 }
  public static var oldestFormat: Int { 1 }
  public static func upgrade(_ record: inout YAMLNode, from format: Int) {}

  /// A stream with each record of an older format written in the present one, and every other byte as it was;
  /// `nil` where there is none.
  public static func upgraded(_ bytes: [UInt8], _ decoded: Decoded<Record>) -> [UInt8]?
  where Record: Sendable {
    let older = decoded.located.filter(\.isOlder)
    guard !older.isEmpty else { return nil }
    var stream = RecordStream(bytes)
    for found in older { stream.replace(found.document, with: document(found.record)) }
    return stream.bytes
  }

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
      let before = sink.problems.count
      guard let node = root(stream[document], document.line, sink) else {
        MergeMarks.explain(stream[document], document.line, sink, since: before)
        continue
      }
      var fields = FieldReader(node, sink)
      guard let found = accepted(&fields) else { continue }
      if found < format { fields = upgraded(node, from: found, sink) }
      let record = read(&fields)
      fields.finish()
      guard sink.problems.count == before else {
        MergeMarks.explain(stream[document], document.line, sink, since: before)
        continue
      }
      located.append(
        Located(record: record, document: index, line: node.line, isOlder: found < format))
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

  private static func upgraded(_ node: YAMLNode, from found: Int, _ sink: ProblemSink)
    -> FieldReader
  {
    var node = node
    for step in found..<format { upgrade(&node, from: step) }
    var fields = FieldReader(node, sink)
    _ = fields.node("format")
    return fields
  }

  /// The document's format, 1 where none is said; `nil` where it is not one that is read here: newer, older and
  /// damaged are three different problems.
  private static func accepted(_ fields: inout FieldReader) -> Int? {
    let before = fields.sink.problems.count
    let found = fields.integer("format") ?? 1
    guard fields.sink.problems.count == before else { return nil }
    guard !(oldestFormat...format).contains(found) else { return found }
    let line = fields.line(of: "format")
    let isNewer = found > format
    fields.sink.add(
      Problem(
        path: fields.sink.path, line: line, column: 1,
        message: isNewer
          ? "written in format \(found) by a newer Assay; this one reads format \(format)"
          : "written in format \(found) by an older Assay; this one reads format \(oldestFormat)"
            + (oldestFormat < format ? " to \(format)" : ""),
        hint: isNewer
          ? "Install the Assay that wrote it, or a later one."
          : "Rewrite the record in format \(format); Docs/RecordFormat.md describes it.",
        kind: isNewer ? .newerFormat : .olderFormat))
    return nil
  }
}
