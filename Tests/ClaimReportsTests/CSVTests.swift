import Testing

@testable import ClaimReports

@Suite("Tables")
struct CSVTests {
  @Test(
    "Cells are quoted where needed, and never formulas",
    arguments: [
      ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""),
      ("=1+1", "\"'=1+1\""), ("-0.05", "-0.05"), ("-5 %", "\"'-5 %\""), ("+3", "+3"),
      ("\u{FF1D}1", "\"'\u{FF1D}1\""), ("two\nlines", "two lines"), ("", ""), ("@x", "\"'@x\""),
      ("\t=1", "\"'=1\""), ("80%", "80%"),
    ])
  func cells(value: String, cell: String) {
    #expect(CSV.cell(value) == cell)
  }

  @Test("One row a claim, as many cells as columns, a mark in front for LibreOffice")
  func claims() {
    let table = CSVReport.claims(Sample.content())
    let lines = table.split(separator: "\r\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("\u{FEFF}id,status,line,"))
    #expect(lines[0].split(separator: ",").count == CSVReport.claimColumns.count)
    #expect(lines[2].hasPrefix("aaaa000002,verified,Ellery Bay · electric buses · 40 %"))
  }
}
