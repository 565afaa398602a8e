import ClaimModel
import Foundation
import Testing

@testable import ClaimLedger

/// Fails the n-th step, and where the process is to die there, every one after it.
final class FailingStorage: Storage {
  private let limit: Int
  private let isDeath: Bool
  private(set) var steps: [StorageStep] = []

  init(failing limit: Int, isDeath: Bool) {
    self.limit = limit
    self.isDeath = isDeath
  }

  func perform<Value>(
    _ step: StorageStep, _ body: () throws(LedgerError) -> Value
  ) throws(LedgerError) -> Value {
    steps.append(step)
    if steps.count == limit || isDeath && steps.count > limit {
      throw LedgerError(.file, "\(step)", underlying: "No space left on device")
    }
    return try body()
  }
}

@Suite struct FaultTests {
  private static let before = [
    "Claims/2025-01/a/claims.yaml": "old\n", "Reviews/2025-01/b.yaml": "gone\n",
  ]
  private static let after = [
    "Claims/2025-01/a/claims.yaml": "new\n", "Claims/2025-02/c/claims.yaml": "added\n",
  ]

  @Test(
    "Wherever a publish is cut short, it is wholly there or wholly absent",
    arguments: [false, true])
  func cut(isDeath: Bool) throws {
    var points = 0
    let model = try Sandbox()
    try model.ledger().put(Self.before)
    for limit in 1... {
      let box = try Sandbox()
      try FileManager.default.copyItem(atPath: model.path("desk"), toPath: box.path("desk"))
      try box.git("update-index", "-q", "--refresh")
      let old = try #require(try Ledger.open(from: box.path("desk")).head())
      let storage = FailingStorage(failing: limit, isDeath: isDeath)
      var failure: LedgerError?
      do {
        let ledger = try Ledger.open(from: box.path("desk"), storage: storage)
        try ledger.put(Self.after, remove: ["Reviews/2025-01/b.yaml"])
      } catch let error as LedgerError {
        failure = error
      }
      if storage.steps.count < limit { break }
      points += 1
      try check(box, old, failure, "step \(limit), \(storage.steps[limit - 1])")
    }
    print("\(points) points of failure")
    #expect(points > 20)
  }

  private func check(_ box: Sandbox, _ old: CommitID, _ failure: LedgerError?, _ place: String)
    throws
  {
    let ledger = try Ledger.open(from: box.path("desk"))
    let isThere = try ledger.head() != old
    #expect(isThere == (failure == nil || failure?.code == .worktreeBehind), "\(place)")
    #expect(try box.complaints() == "", "\(place)")
    for (path, text) in Self.before {
      #expect(box.read("desk/\(path)") == (isThere ? Self.after[path] : text), "\(place)")
    }
    #expect((box.read("desk/Claims/2025-02/c/claims.yaml") != nil) == isThere, "\(place)")
    #expect(!FileManager.default.fileExists(atPath: box.path("desk/.git/index.lock")), "\(place)")
    try ledger.put(["Claims/2025-09/z/claims.yaml": "next\n"])
    #expect(try box.complaints() == "", "\(place)")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: box.path("desk/.git/assay")).sorted()
        == ["lock", "tmp"], "\(place)")
  }

  @Test("A bulk publish that dies at any seventh step is wholly there or wholly absent")
  func bulk() throws {
    let model = try Sandbox()
    try model.ledger().put(Self.before)
    let files = Dictionary(
      uniqueKeysWithValues: (0..<20).map { ("Claims/2025-05/a-\($0)/claims.yaml", "\($0)\n") })
    for limit in stride(from: 1, to: 10_000, by: 7) {
      let box = try Sandbox()
      try FileManager.default.copyItem(atPath: model.path("desk"), toPath: box.path("desk"))
      let storage = FailingStorage(failing: limit, isDeath: true)
      _ = try? Ledger.open(from: box.path("desk"), storage: storage).put(files)
      let ledger = try Ledger.open(from: box.path("desk"))
      let isThere =
        try ledger.history(limit: 1).first?.subject == "Change"
        && ledger.text(
          "Claims/2025-05/a-0/claims.yaml") != nil
      try box.git("update-index", "-q", "--refresh")
      #expect(try box.complaints() == "", "step \(limit)")
      for (path, text) in files {
        #expect(box.read("desk/\(path)") == (isThere ? text : nil), "step \(limit)")
      }
      if storage.steps.count < limit { break }
    }
  }

  @Test("What a person did between the crash and the next run is left alone")
  func journalSparesEdits() throws {
    let box = try Sandbox()
    try box.ledger().put(Self.before)
    let probe = FailingStorage(failing: .max, isDeath: true)
    try Ledger.open(from: box.path("desk"), storage: probe).put([
      "Claims/2025-01/a/claims.yaml": "x\n"
    ])
    let swap = try #require(probe.steps.firstIndex(of: .swap))
    let storage = FailingStorage(failing: swap + 2, isDeath: true)
    #expect(throws: LedgerError.self) {
      try Ledger.open(from: box.path("desk"), storage: storage).put([
        "Claims/2025-01/a/claims.yaml": "new\n"
      ])
    }
    try box.write("mine\n", to: "desk/Claims/2025-01/a/claims.yaml")
    let ledger = try Ledger.open(from: box.path("desk"))
    #expect(try ledger.text("Claims/2025-01/a/claims.yaml") == "new\n")
    #expect(box.read("desk/Claims/2025-01/a/claims.yaml") == "mine\n")
    #expect(try box.git("status", "--porcelain") == " M Claims/2025-01/a/claims.yaml\n")
  }

  @Test("Git's lock held by somebody else is never taken away")
  func foreignLock() throws {
    let box = try Sandbox()
    let ledger = try box.ledger()
    try box.write("", to: "desk/.git/index.lock")
    let lock = GitIndexLock.identity(box.path("desk/.git/index.lock"))
    let error = #expect(throws: LedgerError.self) {
      _ = try GitIndexLock(
        ledger.disk, gitFolder: ledger.repository.gitFolder, milliseconds: 0
      ) { _ throws(LedgerError) in }
    }
    #expect(error?.code == .locked)
    #expect(GitIndexLock.identity(box.path("desk/.git/index.lock")) == lock)
  }
}
