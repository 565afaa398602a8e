import ClaimModel
import Foundation
import Testing

@testable import ClaimReports

@Suite("JSON contracts")
struct ContractJSONTests {
  @Test("A claim's keys stand in the promised order, with null for what is absent")
  func claim() {
    let expected =
      #"{"schema":"assay.claim/1","id":"aaaa000002","article":"in/a.txt","kind":"quantity","#
      + #""statement":"𠮷市公車去年僅四成改為電動","quote":"𠮷市公車去年僅四成改為電動","start":4,"end":17,"#
      + #""focus":{"start":11,"end":13},"subject":{"text":"Ellery Bay","name":"Ellery Bay"},"#
      + #""property":{"text":"electric buses","name":"electric buses"},"#
      + #""quantity":{"min":"0.4","max":"0.4","unit":"ratio","measure":"share","#
      + #""approximate":false,"text":"四成"},"predicate":null,"baseline":null,"scope":null,"#
      + #""period":{"text":"2025","start":"2025-01-01","end":"2025-12-31","basis":"stated"},"#
      + #""modality":"actual","attribution":[{"text":"市府","name":"City Hall"}],"#
      + #""polarity":"affirmed","confidence":0.93}"#
    #expect(ContractJSON.claim(Sample.result, article: "in/a.txt").line == expected)
  }

  @Test("In a ledger a claim carries its status and conflicts")
  func listed() {
    let line = ContractJSON.claim(
      Sample.plan, status: "unreviewed", conflicts: [Sample.gap.conflict.id]
    ).line
    #expect(line.hasSuffix(#","status":"unreviewed","conflicts":["\#(Sample.gap.conflict.id)"]}"#))
  }

  @Test("An open bound is null, a large number has all its digits")
  func bounds() {
    var claim = Sample.plan
    claim.quantity = Quantity(
      min: Decimal(80) * 1_000_000_000, max: nil, unit: "USD", measure: .level, text: "over 80bn")
    let line = ContractJSON.claim(claim).line
    #expect(line.contains(#""quantity":{"min":"80000000000","max":null,"unit":"USD""#))
  }

  @Test("A conflict's keys stand in the promised order")
  func conflict() {
    let expected =
      #"{"schema":"assay.conflict/1","id":"\#(Sample.gap.conflict.id)","class":"plan-result","#
      + #""type":"target-and-outcome","severity":"medium","status":"open","#
      + #""claims":["aaaa000001","aaaa000002"],"#
      + #""explanation":"70 % was the target, 40 % the outcome.","#
      + #""reconciliation":"Both hold: one is the plan, the other the result."}"#
    #expect(ContractJSON.conflict(Sample.gap.conflict).line == expected)
  }

  @Test(
    "Strings are escaped, and control or direction characters never stand bare",
    arguments: [
      ("a\"b\\c", #""a\"b\\c""#), ("line\nend\t", #""line\nend\t""#),
      ("\u{1B}[31m", #""\u001b[31m""#), ("\u{202E}evil", #""\u202eevil""#),
      ("\u{E0041}", #""\udb40\udc41""#), ("中😀𠮷", "\"中😀𠮷\""), ("\u{9B}", #""\u009b""#),
    ])
  func strings(text: String, json: String) throws {
    #expect(JSON.string(text).line == json)
    let back = try JSONDecoder().decode([String].self, from: Data("[\(json)]".utf8))
    #expect(back == [text])
  }

  @Test("A document is indented by two spaces and ends with a newline")
  func document() {
    let json = JSON.pairs(("a", .array([.int(1), .null])), ("b", .object([])))
    #expect(json.document == "{\n  \"a\": [\n    1,\n    null\n  ],\n  \"b\": {}\n}\n")
  }
}
