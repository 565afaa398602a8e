import Foundation
import Testing

@testable import assay

@Suite("Asking")
struct AskingTests {
  @Test("A condition may be turned round by a hyphen, without quotes or --")
  func negated() throws {
    let mill = try Mill()
    let found = try mill.assay("list", "-unit:USD", "kind:quantity")
    #expect(found.status == 0)
    #expect(found.out.contains(mill.staff))
    #expect(!found.out.contains(mill.harbour))
    #expect(
      Main.words(["list", "-q", "-has:period", "x"]) == ["list", "-q", "x", "--", "-has:period"])
    #expect(Main.words(["list", "-q", "value:1"]) == ["list", "-q", "value:1"])
  }

  @Test("A run that answers in JSON fails in JSON")
  func failureInJSON() throws {
    let mill = try Mill()
    let found = try mill.assay("list", "colour:red", "--json")
    #expect(found.status == 64)
    #expect(found.out.isEmpty)
    #expect(found.err.hasPrefix(#"{"schema":"assay.error/1","code":"usage""#))
    #expect(try !mill.assay("list", "colour:red").err.contains("{"))
  }

  @Test("A record that cannot be read is missed aloud")
  func missing() throws {
    let mill = try Mill()
    #expect(try !mill.assay("list").err.contains("problem"))
    let records = try mill.tool.git("ls-files", "Claims/*/claims.yaml", in: "desk").out
    let path = "desk/" + records.trimmingCharacters(in: .whitespacesAndNewlines)
    let text = try mill.tool.read(path).replacingOccurrences(of: "unit: USD", with: "unti: USD")
    try mill.tool.write(text, to: path)
    try mill.tool.git("commit", "-qam", "by hand", in: "desk")
    let found = try mill.assay("list")
    #expect(found.status == 0)
    #expect(!found.out.contains(mill.harbour))
    #expect(found.err.contains("in the records: what cannot be read is not in this answer."))
    #expect(found.err.contains("Hint: assay check"))
  }

  @Test("Of a folder that holds a ledger, the ledger's own records are no articles")
  func ownRecords() throws {
    let mill = try Mill()
    try mill.tool.write("The ferry carried 9,000 people in May.\n", to: "desk/notes/ferry.txt")
    let found = try mill.assay("add", ".")
    #expect(found.err.contains("from 1 article"))
    #expect(try mill.assay("list", "article:undated").out.split(separator: "\n").count == 1)
  }

  @Test("A revision that is not there is no id, and an unknown ending no form")
  func wrongWords() throws {
    let mill = try Mill()
    #expect(try mill.assay("diff", "HEAD~99").err.contains("There is no revision “HEAD~99”."))
    let report = try mill.assay("report", "-o", "../x.xyz")
    #expect(report.status == 64)
    #expect(report.err.contains("Known endings: html, md, csv, json, jsonld."))
  }
}
