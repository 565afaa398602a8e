import ClaimModel
import Foundation
import Testing

@testable import ClaimLedger

/// A record whose format has changed twice: 2 renamed `name` to `line`, 3 parted `time` into hours and minutes.
private enum TimetableCodec: RecordCodec {
  struct Timetable: Hashable {
    var line: String
    var hour: Int
    var minute: Int
  }

  static var format: Int { 3 }

  static func write(_ record: Timetable, to writer: inout YAMLWriter) {
    writer.number("format", format)
    writer.text("line", record.line)
    writer.number("hour", record.hour)
    writer.number("minute", record.minute)
  }

  static func upgrade(_ record: inout YAMLNode, from format: Int) {
    guard case .map(var entries) = record.content else { return }
    for (i, entry) in entries.enumerated().reversed() {
      if format == 1, entry.key == "name" { entries[i].key = "line" }
      guard format == 2, entry.key == "time", case .scalar(let text, _) = entry.value.content else {
        continue
      }
      entries.remove(at: i)
      for (key, part) in zip(["hour", "minute"], text.split(separator: ":")) {
        var new = entry
        new.key = key
        new.value.content = .scalar(String(part), isPlain: true)
        entries.append(new)
      }
    }
    record.content = .map(entries)
  }

  static func decode(_ bytes: [UInt8]) -> Decoded<Timetable> {
    decode(bytes, path: "timetable.yaml") { fields in
      Timetable(
        line: fields.required("line"), hour: fields.integer("hour") ?? -1,
        minute: fields.integer("minute") ?? -1)
    }
  }
}

@Suite("Records of older formats are read, and written anew on demand")
struct UpgradeTests {
  private static let mixed = """
    ---
    # by hand
    format: 3
    line: Harbour
    hour: 7
    minute: 10
    ---
    name: Hill
    time: 6:45
    ---
    format: 2
    line: Quay
    time: 8:20

    """

  @Test("A stream of three formats gives records of one")
  func read() {
    let decoded = TimetableCodec.decode(Array(Self.mixed.utf8))
    #expect(decoded.problems.isEmpty)
    #expect(decoded.records.map(\.line) == ["Harbour", "Hill", "Quay"])
    #expect(decoded.records.map(\.minute) == [10, 45, 20])
    #expect(decoded.located.map(\.isOlder) == [false, true, true])
  }

  @Test("Written anew, only the older ones change, and once is enough")
  func written() throws {
    let bytes = Array(Self.mixed.utf8)
    let decoded = TimetableCodec.decode(bytes)
    let new = try #require(TimetableCodec.upgraded(bytes, decoded))
    #expect(String(decoding: new, as: UTF8.self).hasPrefix(Self.mixed.prefix(52)))
    let again = TimetableCodec.decode(new)
    #expect(again.records == decoded.records)
    #expect(TimetableCodec.upgraded(new, again) == nil)
  }

  @Test(
    "Formats on either side are refused, each by its name",
    arguments: [("4", Problem.Kind.newerFormat), ("0", .olderFormat)])
  func refused(format: String, kind: Problem.Kind) {
    let decoded = TimetableCodec.decode(Array("format: \(format)\nline: Hill\n".utf8))
    #expect(decoded.records.isEmpty)
    #expect(decoded.problems.map(\.kind) == [kind])
  }

  @Test("A ledger of the first format is read whole, and is written as it stands or upgraded")
  func firstFormat() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("FirstFormat")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    var files: [String: [UInt8]] = [:]
    for path in paths where path.hasSuffix(".yaml") || path.hasSuffix(".txt") {
      files[path] = Array(try Data(contentsOf: folder.appendingPathComponent(path)))
    }
    #expect(files.count >= 8)
    let box = try Sandbox()
    let ledger = try box.ledger()
    try ledger.put(files.mapValues { String(decoding: $0, as: UTF8.self) })
    let snapshot = try ledger.snapshot(at: ledger.head())
    let id: ArticleID = "2025-03/harbour-post-tram-1a2b"
    #expect(try snapshot.claims(id).records == [Samples.claim, Samples.bare])
    #expect(try snapshot.reviews(id).records == [Samples.review])
    #expect(try snapshot.conflict(Samples.conflict.conflict.id).records == [Samples.conflict])
    #expect(try snapshot.metadata(id)?.records == [Samples.metadata])
    let edit = try ledger.upgrade(of: snapshot)
    if ClaimCodec.format == 1 {
      #expect(edit.isEmpty)
    } else {
      #expect(
        edit.writes[LedgerPath.claims(id)] == ClaimCodec.stream([Samples.claim, Samples.bare]))
    }
  }
}
