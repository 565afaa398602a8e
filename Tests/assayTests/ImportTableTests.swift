import Foundation
import Testing

/// Who may import whom: the table of Docs/Architecture.md, held.
@Suite struct ImportTableTests {
  static let everywhere: Set<String> = [
    "Foundation", "Glibc", "Musl", "Darwin", "Synchronization", "ClaimModel", "OrderedCollections",
    "DequeModule",
  ]
  static let allowed: [String: Set<String>] = [
    "ClaimModel": ["Foundation"],
    "ChildProcesses": ["Foundation", "Synchronization"],
    "ArticleReading": everywhere.union(["CLibXML2"]),
    "ArticleFetching": everywhere.union(["CLibCurl"]),
    "ClaimExtraction": everywhere,
    "ConflictDetection": everywhere,
    "ClaimLedger": everywhere.union(["CLibGit2", "CSHA1", "Yams", "Logging"]),
    "ClaimIndex": everywhere.union(["GRDB", "GRDBSQLite", "CCheckedPages", "Logging"]),
    "ClaimReports": everywhere,
    "assay": everywhere.union([
      "ArgumentParser", "Logging", "ArticleReading", "ArticleFetching", "ClaimExtraction",
      "ConflictDetection",
      "ChildProcesses", "ClaimLedger", "ClaimIndex", "ClaimReports",
    ]),
  ]

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func sources(of room: String) -> [URL] {
    let folder = root.appendingPathComponent("Sources/\(room)")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
  }

  static func imports(in source: String) -> [String] {
    source.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let at = words.firstIndex(of: "import"), at <= 2, at + 1 < words.count,
        words[..<at].allSatisfy({ $0.hasPrefix("@") || $0 == "public" || $0 == "internal" })
      else { return nil }
      return String(words[at + 1])
    }
  }

  @Test("a room imports only what the table allows", arguments: allowed.keys.sorted())
  func table(room: String) throws {
    let files = Self.sources(of: room)
    #expect(!files.isEmpty)
    for file in files {
      let wrong = Self.imports(in: try String(contentsOf: file, encoding: .utf8))
        .filter { !(Self.allowed[room] ?? []).contains($0) }
      #expect(wrong.isEmpty, "\(file.lastPathComponent) imports \(wrong)")
    }
  }

  @Test("the reader of imports sees attributes and access levels") func canary() {
    #expect(
      Self.imports(in: "@preconcurrency import GRDB\npublic import Yams\nlet important = 1")
        == ["GRDB", "Yams"])
  }

  @Test(
    "no room below the command prints, exits, or reads clock and environment",
    arguments: allowed.keys.sorted().filter { $0 != "assay" })
  func quiet(room: String) throws {
    for file in Self.sources(of: room) {
      let text = try String(contentsOf: file, encoding: .utf8)
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        let code = line.trimmingCharacters(in: .whitespaces)
        if code.hasPrefix("//") { continue }
        for word in [
          " print(", " exit(", "Date()", "ProcessInfo.processInfo", "FileHandle.standard",
        ] {
          #expect(!(" " + code).contains(word), "\(file.lastPathComponent):\(number + 1): \(word)")
        }
      }
    }
  }
}
