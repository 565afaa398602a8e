import Testing

@testable import assay

/// Undo by record: status, evidence, slots, assignment; refused with the reason.
@Suite struct UndoTests {
  @Test("undo restores status, evidence and slots, and goes further back each time") func restores()
    throws
  {
    let mill = try Mill()
    defer { mill.tool.clean() }
    _ = try mill.assay("evidence", mill.staff, "--source", "Tape", "--bearing", "context")
    _ = try mill.assay("assign", mill.staff, "me")
    _ = try mill.tool.run(
      ["edit", mill.staff], in: "desk",
      extra: ["GIT_EDITOR": "sed -i 's/^modality: .*/modality: estimate/'"])
    _ = try mill.assay("verify", mill.staff, "--source", "Payroll")
    #expect(try mill.status(mill.staff) == "verified")
    for step in 1...4 {
      let undo = try mill.assay("undo")
      #expect(undo.status == 0, "\(step): \(undo.err)")
      #expect(try mill.status(mill.staff) == "unreviewed")
    }
    let after = try mill.assay("show", mill.staff).out
    #expect(after.contains("modality     actual\n"))
    #expect(after.contains("supports: Payroll  (taken back)"))
    #expect(after.contains("context: Tape  (taken back)"))
    #expect(try mill.tool.ids("assigned:me").isEmpty)
    #expect(try mill.assay("check").status == 0)
    let article = try mill.assay("undo")
    #expect(article.status == 2, "history stands on the article, though all of it was taken back")
    #expect(article.err.contains("was changed since"))
  }

  @Test("an article that nobody has touched goes, with the conflicts that it brought")
  func article()
    throws
  {
    let mill = try Mill()
    defer { mill.tool.clean() }
    _ = try mill.assay("verify", mill.staff, "--source", "Payroll")
    try mill.contradict()
    #expect(try mill.status(mill.staff) == "in-review")
    let undo = try mill.assay("undo")
    #expect(undo.status == 0, "\(undo.err)")
    #expect(try mill.status(mill.staff) == "verified")
    #expect(try mill.tool.ids("value:520").isEmpty)
    #expect(try mill.tool.git("ls-files", "Reviews/conflicts", in: "desk").out == "")
    #expect(try mill.assay("check").status == 0)
    let first = try mill.assay("undo", ":/^Make")
    #expect(first.status == 2)
    #expect(first.err.contains("It made the ledger."))
  }

  @Test("an undo can be undone") func redo() throws {
    let mill = try Mill()
    defer { mill.tool.clean() }
    _ = try mill.assay("verify", mill.staff, "--source", "Payroll")
    _ = try mill.assay("undo")
    #expect(try mill.status(mill.staff) == "unreviewed")
    let redo = try mill.assay("undo", "HEAD")
    #expect(redo.status == 0, "\(redo.err)")
    #expect(try mill.status(mill.staff) == "verified")
    #expect(try mill.assay("check").status == 0)
  }

  @Test("undoing an undo brings evidence that no decision brought again, and can be undone")
  func evidenceAgain() throws {
    let mill = try Mill()
    defer { mill.tool.clean() }
    _ = try mill.assay("evidence", mill.staff, "--source", "Tape", "--grade", "B2")
    let standing = "supports, B2: Tape\n"
    for (step, stands) in [false, true, false, true].enumerated() {
      let undo = try mill.assay("undo", "HEAD")
      #expect(undo.status == 0, "\(step): \(undo.err)")
      #expect(try mill.assay("show", mill.staff).out.contains(standing) == stands, "\(step)")
    }
    let twice = try mill.assay("undo", "HEAD~1")
    #expect(twice.status == 2)
    #expect(twice.err.contains("“Tape” was brought again for \(mill.staff)"), "\(twice.err)")
    #expect(try mill.assay("verify", mill.staff).status == 0, "it counts as evidence")
    #expect(try mill.assay("check").status == 0)
  }

  @Test("it is refused with the reason where something later builds on it") func refused() throws {
    let mill = try Mill()
    defer { mill.tool.clean() }
    _ = try mill.assay("verify", mill.staff, "--source", "Payroll")
    let first = try mill.tool.git("rev-parse", "--short=7", "HEAD", in: "desk").out.trimmed
    _ = try mill.assay("verify", mill.output, "--source", "Customs")
    _ = try mill.assay("dispute", mill.staff, "--note", "no")
    let refused = try mill.assay("undo", first)
    #expect(refused.status == 2)
    #expect(
      refused.err
        == "assay: \(first) was not undone.\n  Later actions build on it: \(mill.staff) was decided again.\nHint: undo those first: assay log\n"
    )
    let other = try mill.assay("undo", "HEAD~1")
    #expect(other.status == 0, "another claim of the same file: \(other.err)")
    #expect(try mill.status(mill.output) == "unreviewed")
    #expect(try mill.status(mill.staff) == "disputed")
    let added = try mill.assay("undo", ":/^Add")
    #expect(added.status == 2)
    #expect(added.err.contains("was changed since"))
  }

  @Test("corrections of two claims of one article are undone one by one") func slots() throws {
    let mill = try Mill()
    defer { mill.tool.clean() }
    for id in [mill.staff, mill.output] {
      _ = try mill.tool.run(
        ["edit", id], in: "desk",
        extra: ["GIT_EDITOR": "sed -i 's/^modality: .*/modality: estimate/'"])
    }
    let undo = try mill.assay("undo", "HEAD~1")
    #expect(undo.status == 0, "\(undo.err)")
    #expect(try mill.assay("show", mill.staff).out.contains("modality     actual\n"))
    #expect(
      try mill.assay("show", mill.output).out.contains("modality     estimate  (corrected)\n"))
  }
}
