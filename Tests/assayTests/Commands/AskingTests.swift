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

  /// What a slip is met with: the whole of standard error.
  static let slips: [(words: [String], status: Int32, says: String)] = [
    (
      ["diff", "HEAD~99"], 2,
      """
      assay: There is no revision “HEAD~99”.
        A revision is HEAD, HEAD~3, a branch, or the id of a commit in this ledger's history.
      Hint: assay log --limit 20

      """
    ),
    (
      ["list", "--at", "nope"], 2,
      """
      assay: There is no revision “nope”.
        A revision is HEAD, HEAD~3, a branch, or the id of a commit in this ledger's history.
      Hint: assay log --limit 20

      """
    ),
    (
      ["report", "-o", "/nonexist/x.html"], 2,
      """
      assay: /nonexist/x.html could not be written.
        There is no folder /nonexist.
      Hint: mkdir -p /nonexist

      """
    ),
    (
      ["report", "-o", "../desk", "--format", "md"], 2,
      """
      assay: ../desk could not be written.
        It is a folder.
      Hint: assay report -o ../desk/report.html

      """
    ),
    (
      ["extract", "ftp://mill.example/a"], 64,
      """
      assay: ftp://mill.example/a was not fetched.
        Addresses begin with http:// or https://, not ftp://.
      Hint: save the page, then assay add FILE --url ftp://mill.example/a

      """
    ),
    (
      ["extract", ""], 64,
      """
      assay: An empty name was given for a file.
        Articles are files, folders or addresses.
      Hint: assay add article.txt

      """
    ),
    (
      ["add", "../oakford.txt", "--lang", "fr"], 64,
      """
      assay: --lang fr is no language that is read.
        Claims are pulled from Chinese and English.
      Hint: --lang en, zh-Hant or zh-Hans

      """
    ),
    (
      ["evidence", "value:340", "--source", "Payroll", "--url", "notaurl"], 64,
      """
      assay: --url notaurl is no address.
        An address begins with https://, http:// or mailto:.
      Hint: --url https://example.org/page

      """
    ),
    (
      ["sources", "withdraw", "Oakfrod Post", "--note", "retracted"], 2,
      """
      assay: There is no source “Oakfrod Post”.
        Did you mean “Oakford Post”?
      Hint: assay sources

      """
    ),
    (
      ["help", "conflcits"], 64,
      """
      assay: There is no command “conflcits”.
        Did you mean “conflicts”?
      Hint: assay conflicts --help

      """
    ),
    (
      ["list", "--limit", "-3"], 64,
      """
      assay: --limit -3 is no number of claims.
        It is 0 or more.
      Hint: --limit 20

      """
    ),
  ]

  @Test("A slip is met with what failed, why, and what mends it; nothing is recorded")
  func slips() throws {
    let mill = try Mill()
    defer { mill.tool.clean() }
    let head = try mill.tool.git("rev-parse", "HEAD", in: "desk").out
    for slip in Self.slips {
      let run = try mill.tool.run(slip.words, in: "desk")
      #expect(run.err == slip.says)
      #expect(run.status == slip.status && run.out.isEmpty, "\(slip.words)")
    }
    #expect(try mill.tool.git("rev-parse", "HEAD", in: "desk").out == head)
    #expect(try mill.assay("help", "list").status == 0)
  }

  @Test("In a long run a file that failed is named once, with the cure")
  func longRun() {
    let failure = Failure("../x.txt could not be read.", why: "Permission denied.", hint: "chmod")
    #expect(
      failure.line(of: "../x.txt")
        == "assay: ../x.txt could not be read. Permission denied. Hint: chmod")
    #expect(Failure("It holds no text.").line(of: "x.pdf") == "assay: x.pdf: It holds no text.")
  }
}
