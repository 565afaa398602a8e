import ClaimModel
import Testing

@testable import ClaimLedger

@Suite struct PutTests {
  private let remark = Array("# the desk's own remark\n".utf8)

  @Test("A changed review takes its document's place, a new one comes last, the rest stays")
  func reviews() throws {
    let first = Review(claim: "aaaaaaaaaa", status: "unreviewed")
    let damaged = Array("---\nclaim: bbbbbbbbbb\nstatus: [\n".utf8)
    let bytes = remark + ReviewCodec.document(first) + damaged
    var changed = first
    changed.assignee = "A <a@example.org>"
    let new = Review(claim: "cccccccccc", status: "unreviewed")
    let out = try ReviewCodec.put([changed, new], into: bytes, path: "r")
    #expect(out == remark + ReviewCodec.document(changed) + damaged + ReviewCodec.document(new))
    let error = #expect(throws: LedgerError.self) {
      try ReviewCodec.put([Review(claim: "bbbbbbbbbb", status: "x")], into: bytes, path: "r")
    }
    #expect(error?.code == .damagedRecord)
    #expect(error?.subject == "r:5")
  }

  @Test("The first source goes into a file that holds only remarks")
  func sources() throws {
    let source = Source(name: "Harbour Post", reliability: "B")
    let out = try SourceCodec.put([source], into: remark, path: "s")
    #expect(out == remark + SourceCodec.document(source))
  }
}
