import ClaimModel
import Foundation
import SeededRandom
import Testing

@testable import ClaimLedger

@Suite struct PackTests {
  private static let names = ["a", "a-b", "a.b", "a0", "ab", "b"]

  @Test("Many files become one pack, which git verifies, and no file of its own for each")
  func onePack() throws {
    let box = try Sandbox()
    let ledger = try box.ledger()
    let before = try packs(box)
    let files = Dictionary(
      uniqueKeysWithValues: (0..<300).map {
        ("Claims/2025-05/a-\($0)/claims.yaml", String(repeating: "\($0 % 7)\n", count: $0 * 31))
      })
    try ledger.put(files)
    let new = try packs(box).subtracting(before)
    #expect(new.count == 1)
    for pack in new {
      let said = try box.run(["verify-pack", "-v", ".git/objects/pack/\(pack)"])
      #expect(said.status == 0, "\(said.text.suffix(300))")
    }
    #expect(try box.complaints() == "")
    #expect(try box.git("count-objects").hasPrefix("0 objects"))
    for (path, text) in files { #expect(try ledger.text(path) == text) }
    try box.git("gc", "-q")
    #expect(
      try ledger.text("Claims/2025-05/a-299/claims.yaml")
        == files["Claims/2025-05/a-299/claims.yaml"])
  }

  private func packs(_ box: Sandbox) throws -> Set<String> {
    let folder = box.path("desk/.git/objects/pack")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return Set(names.filter { $0.hasSuffix(".pack") })
  }

  @Test(
    "Trees are those that git writes, in git's order, whatever comes and goes", arguments: 1...4)
  func trees(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let box = try Sandbox()
    let ledger = try box.ledger()
    var there: Set<String> = []
    for round in 0..<12 {
      var (writes, removals) = ([String: String](), Set<String>())
      for _ in 0...random.next() % 5 {
        let folder = Self.names.randomElement(using: &random) ?? "a"
        writes["Claims/2025-0\(1 + random.next() % 3)/\(folder)/claims.yaml"] = "\(round)\n"
      }
      for path in there where random.next() % 4 == 0 && writes[path] == nil {
        removals.insert(path)
      }
      try ledger.put(writes, remove: removals)
      there.formUnion(writes.keys)
      there.subtract(removals)
      #expect(try box.complaints() == "", "seed \(seed), round \(round)")
      #expect(
        try box.run(["write-tree"]).text == box.git("rev-parse", "HEAD^{tree}"),
        "seed \(seed), round \(round)")
    }
    let listed = try box.git("ls-tree", "-r", "--name-only", "HEAD", "Claims")
    #expect(
      Set(listed.split(separator: "\n").map(String.init)).subtracting([
        "Claims/.gitattributes", "Claims/README.md",
      ]) == there)
  }

  @Test(
    "Bytes that are no tree are no tree",
    arguments: ["", "100644", "100644 a", "100644 a\0short", "9 a\0aaaaaaaaaaaaaaaaaaaa"])
  func noTree(text: String) {
    let found = TreeBytes.entries(Array(text.utf8))
    #expect(text.isEmpty ? found?.isEmpty == true : found == nil)
  }

  @Test("A journal that never reached the disk whole means that nothing was published")
  func emptyJournal() throws {
    let box = try Sandbox()
    try box.ledger().put(["Claims/2025-01/a/claims.yaml": "one\n"])
    try box.write("", to: "desk/.git/assay/journal")
    let ledger = try Ledger.open(from: box.path("desk"))
    try ledger.put(["Claims/2025-01/a/claims.yaml": "two\n"])
    #expect(try box.complaints() == "")
  }

  @Test(
    "A lock of the branch that a dead process left is taken away, and nobody else's",
    arguments: [("own", true), ("half", true), ("empty", true), ("other", false)])
  func branchLock(content: String, isTaken: Bool) throws {
    let box = try Sandbox()
    try box.ledger().put(["Claims/2025-01/a/claims.yaml": "one\n"])
    let commit = try #require(try box.git("rev-parse", "HEAD").split(separator: "\n").first)
    try box.write("assay journal 1\ncommit \(commit)\nend\n", to: "desk/.git/assay/journal")
    let branch = try #require(try box.git("symbolic-ref", "HEAD").split(separator: "\n").first)
    let held = [
      "own": "\(commit)\n", "half": String(commit.prefix(20)), "empty": "",
      "other": String(commit.reversed()) + "\n",
    ]
    try box.write(held[content] ?? "", to: "desk/.git/\(branch).lock")
    let ledger = try Ledger.open(from: box.path("desk"))
    let edit = ["Claims/2025-01/a/claims.yaml": "two\n"]
    if isTaken {
      try ledger.put(edit)
      #expect(try box.complaints() == "")
    } else {
      #expect(throws: LedgerError.self) { try ledger.put(edit) }
    }
  }

  @Test("Random bytes in git's index are refused or patched, and never crash", arguments: 1...6)
  func hostileIndex(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let box = try Sandbox()
    try box.ledger().put(
      Dictionary(
        uniqueKeysWithValues: (0..<20).map { ("Claims/2025-01/a-\($0)/claims.yaml", "x\n") }))
    try box.git("update-index", "--index-version", seed % 2 == 0 ? "4" : "2")
    try box.git("status")
    let good = [UInt8](try Data(contentsOf: URL(filePath: box.path("desk/.git/index"))))
    let patch = IndexFile.Patch(
      id: try Repository.blobID([]), data: [UInt8](repeating: 0, count: 40))
    for _ in 0..<400 {
      var bytes = good
      for _ in 0...random.next() % 8 {
        bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
      }
      if random.next() % 4 == 0 { bytes.removeLast(Int(random.next() % UInt64(bytes.count))) }
      let paths = ["Claims/2025-01/a-3/claims.yaml", "zzz"]
      guard var index = try? IndexFile(bytes, subject: "index", lookingFor: paths) else { continue }
      let patched = index.patched(["Claims/2025-01/a-3/claims.yaml": patch, "Claims/new": patch])
      #expect(patched.count > 32)
    }
  }
}

@Suite("A checksum is the same by whatever instructions")
struct SHA1Tests {
  @Test(
    "With the processor's own and without", arguments: [0, 1, 55, 56, 63, 64, 65, 1000, 65_536])
  func instructions(length: Int) throws {
    var random = SplitMix64(seed: UInt64(length))
    let bytes = (0..<length).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    let blob = Array("blob \(length)\0".utf8) + bytes
    let known = try Repository.blobID(bytes).bytes
    #expect(SHA1.digest(blob) == known)
    #expect(SHA1.digest(blob, isPlain: true) == known)
  }
}
