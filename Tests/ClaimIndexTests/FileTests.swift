import ClaimModel
import Foundation
import GRDB
import SeededRandom
import Testing

@testable import ClaimIndex

@Suite("The file is believed only where it is ours")
struct FileTests {
  @Test("No file: it must be rebuilt")
  func missing() throws {
    let folder = try Folder()
    #expect(code { try ClaimIndex.open(at: folder.index, setup: testSetup()) } == .missing)
  }

  @Test(
    "A file that is no whole index is damaged",
    arguments: ["empty", "text", "zeros", "half", "hundred", "page two", "not ours"])
  func damaged(how: String) throws {
    let folder = try Folder()
    _ = try Self.closed(folder)
    var bytes = try Data(contentsOf: URL(filePath: folder.index))
    switch how {
    case "empty": bytes = Data()
    case "text": bytes = Data("I am no database, just some words. ".utf8)
    case "zeros": bytes = Data(count: 8192)
    case "half": bytes = bytes.prefix(bytes.count / 2)
    case "hundred": bytes = bytes.prefix(100)
    case "not ours": bytes.replaceSubrange(68..<72, with: [0, 0, 0, 0])
    default: bytes.replaceSubrange(100..<4096, with: Data(repeating: 0xA5, count: 3996))
    }
    try bytes.write(to: URL(filePath: folder.index))
    let error = try #require(throws: IndexError.self) {
      _ = try ClaimIndex.open(at: folder.index, setup: testSetup())
    }
    #expect(error.code == .damaged)
    #expect(error.mustRebuild)
    _ = try rebuilt(folder, [article("a/b", claims: [claim("x")])])
    #expect(throws: Never.self) { try ClaimIndex.open(at: folder.index, setup: testSetup()) }
  }

  @Test(
    "What somebody added to the file is not run or read",
    arguments: [
      "CREATE TRIGGER evil AFTER UPDATE ON claims BEGIN DELETE FROM reviews; END",
      "CREATE VIEW extra AS SELECT load_extension('x')",
      "CREATE TABLE extra (a)",
      "CREATE INDEX extra ON claims(lower(statement))",
      "DROP VIEW open_conflicts; CREATE VIEW open_conflicts AS SELECT * FROM all_conflicts WHERE 0",
      "DROP INDEX claims_by_id",
      "ALTER TABLE claims ADD COLUMN note TEXT",
      "DELETE FROM meta WHERE key = 'rules'",
    ])
  func hostile(sql: String) throws {
    let folder = try Folder()
    try Self.closed(folder)
    let queue = try IndexFile(path: folder.index).connect()
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
    #expect(code { try ClaimIndex.open(at: folder.index, setup: testSetup()) } == .damaged)
  }

  @Test("Newer, older, and of other rules are told apart")
  func versions() throws {
    let folder = try Folder()
    try Self.closed(folder)
    #expect(
      code { try ClaimIndex.open(at: folder.index, setup: testSetup(rules: "test/2")) }
        == .otherRules)
    for (version, expected) in [(0, IndexError.Code.older), (Schema.version + 1, .newer)] {
      let queue = try IndexFile(path: folder.index).connect()
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = \(version)") }
      try queue.close()
      #expect(code { try ClaimIndex.open(at: folder.index, setup: testSetup()) } == expected)
    }
  }

  @Test("Bytes flipped anywhere give an answer or an error, never a crash", arguments: 1...40)
  func flipped(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let folder = try Folder()
    try Self.closed(folder)
    var bytes = try Data(contentsOf: URL(filePath: folder.index))
    for _ in 0..<40 {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
    }
    try bytes.write(to: URL(filePath: folder.index))
    do {
      let index = try ClaimIndex.open(at: folder.index, setup: testSetup())
      _ = try index.lines()
      _ = try index.list(Query("metro"))
      try index.update(to: "c9") {
        try $0.replace(article("z/9", claims: [claim("New line.", article: "z/9")]))
        try $0.remove("2025-06/a1")
      }
    } catch let error as IndexError {
      #expect([.damaged, .failed, .otherRules, .newer, .older].contains(error.code), "\(error)")
    }
    _ = try rebuilt(folder, [article("a/b", claims: [claim("x")])])
    #expect(try ClaimIndex.open(at: folder.index, setup: testSetup()).counts().claims == 1)
  }

  @Test("One byte changed anywhere is seen before it is believed", arguments: 1...60)
  func oneByte(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let folder = try Folder()
    try Self.closed(folder)
    let before = try ClaimIndex.open(at: folder.index, setup: testSetup()).lines()
    var bytes = try Data(contentsOf: URL(filePath: folder.index))
    bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= UInt8.random(
      in: 1...255, using: &random)
    try bytes.write(to: URL(filePath: folder.index))
    do {
      let index = try ClaimIndex.open(at: folder.index, setup: testSetup())
      #expect(try index.lines() == before)
    } catch let error as IndexError {
      #expect([.damaged, .older, .newer].contains(error.code), "\(error)")
      #expect(error.mustRebuild)
    }
  }

  @Test("A file that turns out to be damaged while it is asked is taken away")
  func discarded() throws {
    let folder = try Folder()
    try Self.closed(folder)
    let index = try ClaimIndex.open(at: folder.index, setup: testSetup())
    var bytes = try Data(contentsOf: URL(filePath: folder.index))
    let page = Int(bytes[16]) << 8 | Int(bytes[17])
    for at in stride(from: page + 9, to: bytes.count, by: page) { bytes[at] ^= 1 }
    try bytes.write(to: URL(filePath: folder.index))
    #expect(code { try index.lines() } == .damaged)
    #expect(code { try ClaimIndex.open(at: folder.index, setup: testSetup()) } == .missing)
  }

  @Test("Any SQLite reads the file, and a page that another program wrote is not believed")
  func strangers() throws {
    let folder = try Folder()
    try Self.closed(folder)
    let queue = try DatabaseQueue(path: folder.index)
    #expect(try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM claims") } == 200)
    try queue.writeWithoutTransaction {
      try $0.execute(sql: "UPDATE claims SET status = 'verified'")
    }
    try queue.close()
    #expect(
      code { try ClaimIndex.open(at: folder.index, setup: testSetup()).list() } == .damaged)
  }

  @Test("A process that holds the old file is told that a new one stands there")
  func replaced() throws {
    let folder = try Folder()
    let old = try rebuilt(folder, commit: "one", [])
    let new = try rebuilt(folder, commit: "two", [article("a/b", claims: [claim("x")])])
    #expect(code { try old.commit } == .replaced)
    #expect(throws: IndexError.self) { try old.update(to: "three") { _ in } }
    #expect(try new.commit == "two")
    #expect(try old.counts().claims == 0)
  }

  @Test("A rebuild that fails leaves the old file and no other")
  func failedRebuild() throws {
    struct Stop: Error {}
    let folder = try Folder()
    let before = try rebuilt(folder, [article("a/b", claims: [claim("x")])]).lines()
    #expect(throws: Stop.self) {
      try ClaimIndex.rebuild(at: folder.index, setup: testSetup(), commit: "c1") { _ in throw Stop()
      }
    }
    #expect(try ClaimIndex.open(at: folder.index, setup: testSetup()).lines() == before)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!names.contains { $0.contains(".new") })
  }

  @Test("Readers see an update whole or not at all")
  func snapshots() async throws {
    let folder = try Folder()
    let writer = try rebuilt(folder, commit: "0", [])
    try await withThrowingTaskGroup(of: Void.self) { group in
      let path = folder.index
      group.addTask {
        for round in 1...40 {
          try writer.update(to: CommitID("\(round)")) { update in
            for id in ["a/1", "a/2", "a/3"] as [ArticleID] {
              try update.replace(article(id, claims: [claim("round \(round)", article: id)]))
            }
          }
        }
      }
      for _ in 0..<2 {
        group.addTask {
          let reader = try ClaimIndex.open(at: path, setup: testSetup())
          for _ in 0..<60 {
            try reader.snapshot { moment in
              let words = Set(try moment.list().map(\.claim.statement))
              #expect(words.count <= 1)
            }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try writer.commit == "40")
  }

  @Test("Eight connections that write at once lose nothing")
  func writers() async throws {
    let folder = try Folder()
    _ = try rebuilt(folder, commit: "0", [])
    let path = folder.index
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask {
          let index = try ClaimIndex.open(at: path, setup: testSetup())
          for round in 0..<10 {
            let id = ArticleID("w\(writer)/\(round)")
            try index.update(to: "x") {
              try $0.replace(article(id, claims: [claim("c", article: id)]))
            }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try ClaimIndex.open(at: path, setup: testSetup()).counts().claims == 80)
  }

  @Test(
    "Every view answers, and the sqlite3 names of the documents exist",
    arguments: Schema.views.map(\.name))
  func views(name: String) throws {
    let folder = try Folder()
    let index = try rebuilt(folder, [article("a/b", claims: [claim("x")])])
    #expect(throws: Never.self) {
      try index.rows.read { _ = try Row.fetchAll($0, sql: "SELECT * FROM \(name)") }
    }
  }

  @discardableResult
  private static func closed(_ folder: Folder) throws -> [IndexedArticle] {
    let articles = (1...40).map { i in
      let id = ArticleID("2025-06/a\(i)")
      return article(
        id, title: "Metro \(i)",
        claims: (0..<5).map {
          claim(
            "The metro line \(i * $0) opened", article: id, at: $0 * 50, subject: "Metro",
            property: "line \($0)")
        })
    }
    _ = try rebuilt(folder, articles)
    return articles
  }

  /// The code of the error that `body` throws, if it is one of ours.
  private func code<T>(_ body: () throws -> T) -> IndexError.Code? {
    do {
      _ = try body()
      return nil
    } catch {
      return (error as? IndexError)?.code
    }
  }
}
