import ClaimIndex
import ClaimModel

/// The least a claim needs to stand in a queue.
struct ClaimRowStub {
  var id: ClaimID
  var number: Bool

  var row: ClaimRow {
    let quantity = Quantity(
      min: 1, max: 1, unit: "count", measure: .level, approximate: false, text: "one")
    return ClaimRow(
      claim: Claim(
        id: id, article: "2026-01/a", kind: number ? .quantity : .statement, statement: "s",
        anchor: Anchor(start: 0, end: 1, prefix: "", exact: "s", suffix: ""), focus: 0..<1,
        quantity: number ? quantity : nil,
        extraction: Extraction(engine: "rules/1", confidence: 1)),
      status: "unreviewed")
  }
}
