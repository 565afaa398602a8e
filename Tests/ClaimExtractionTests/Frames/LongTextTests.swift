import ClaimModel
import Testing

@testable import ClaimExtraction

@Suite("Text without stops")
struct LongTextTests {
  @Test("a sentence without an end is read in parts, and every figure of it is quoted in a clause")
  func withoutStops() {
    let text = String(repeating: "該行營收31億元，", count: 220)
    let claims = FrameCase.claims(text)
    #expect(claims.count == 220)
    #expect(claims.allSatisfy { $0.quote.unicodeScalars.count <= 40 })
  }

  @Test("brackets that nothing closes and quotation marks that nothing opens are read")
  func unbalanced() {
    let claims = FrameCase.claims(String(repeating: "(「", count: 60) + "該行營收31億元」」))")
    #expect(claims.count == 1)
  }
}
