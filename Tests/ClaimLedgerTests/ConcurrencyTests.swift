import ClaimModel
import Foundation
import Testing

@testable import ClaimLedger

@Suite struct ConcurrencyTests {
  @Test("Eight writers at once lose nothing")
  func writers() async throws {
    let box = try Sandbox()
    try box.ledger().put(["Claims/2025-01/all/claims.yaml": ""])
    let folder = box.path("desk")
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask {
          for turn in 0..<5 {
            do {
              let ledger = try Ledger.open(from: folder)
              try ledger.publish(CommitMessage("\(writer).\(turn)"), author: Sandbox.author) {
                base in
                let path = "Claims/2025-01/all/claims.yaml"
                let bytes = try base.bytes(path) ?? []
                return Edit(writes: [
                  path: bytes + Array("\(writer).\(turn)\n".utf8),
                  "Reviews/2025-01/w\(writer)-\(turn).yaml": [10],
                ])
              }
            } catch {
              Issue.record("\(error)")
            }
          }
        }
      }
    }
    let lines = box.read("desk/Claims/2025-01/all/claims.yaml")?.split(separator: "\n") ?? []
    #expect(Set(lines).count == 40)
    #expect(try box.complaints() == "")
    #expect(try box.git("rev-list", "--count", "HEAD") == "42\n")
  }
}
