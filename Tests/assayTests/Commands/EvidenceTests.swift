import Testing

@testable import assay

/// Sources brought for and against claims: what they may be, how they are graded, and their withdrawal.
@Suite struct EvidenceTests {
  @Test("evidence is a citation, a kept file, or words of an article in the ledger") func kinds()
    throws
  {
    let mill = try Mill()
    defer { mill.tool.clean() }
    try mill.tool.write("scan of the payroll", to: "payroll.pdf")
    let file = try mill.assay("evidence", mill.staff, "--file", "../payroll.pdf", "--grade", "B2")
    #expect(file.status == 0, "\(file.err)")
    let kept = try mill.tool.git("ls-files", "Reviews/files", in: "desk").out
    #expect(kept.hasSuffix(".pdf\n"))
    let passage = try mill.assay(
      "evidence", mill.staff, "--article", "2025-03/oakford", "--quote", "employs  340\npeople")
    #expect(
      mill.masked(passage.err)
        == "\(mill.staff): supports: Oakford Post, 2025-03-01 ⟦employs 340 people⟧, in commit COMMIT.\n"
    )
    #expect(try mill.status(mill.staff) == "unreviewed")
    let page = try mill.assay("show", mill.staff).out
    #expect(page.contains("supports, B2: payroll.pdf (file "))
    let verified = try mill.assay("verify", mill.staff)
    #expect(verified.status == 0, "what was brought before is enough: \(verified.err)")
    #expect(try mill.assay("check").out == "")
    let lost = try mill.assay(
      "evidence", mill.staff, "--article", "2025-03/oakford", "--quote", "employs 341 people")
    #expect(lost.status == 2)
    #expect(lost.err.hasPrefix("assay: These words do not stand in 2025-03/oakford"))
    try mill.tool.shell("printf x >> \"$(git ls-files Reviews/files)\"", in: "desk")
    let check = try mill.assay("check", "--worktree")
    #expect(check.out.contains("the file is not the one whose hash evidence"))
  }

  @Test("a digit takes the source's own letter; grade 1 takes two origins, or a reason")
  func grades() throws {
    let mill = try Mill()
    defer { mill.tool.clean() }
    let alone = try mill.assay("verify", mill.staff, "--source", "Payroll, p. 3", "--grade", "2")
    #expect(alone.status == 2)
    #expect(alone.err.contains("Hint: assay sources grade \"Payroll, p. 3\" B"))
    _ = try mill.assay("sources", "grade", "Payroll", "A")
    let one = try mill.assay("verify", mill.staff, "--source", "Payroll, p. 3", "--grade", "1")
    #expect(one.status == 2)
    #expect(
      one.err
        == "assay: Nothing was recorded of \(mill.staff).\n  Grade 1 says “confirmed by other sources”; it has 1 independent origin.\nHint: grade it 2, or say why it counts as confirmed: --note \"…\"\n"
    )
    _ = try mill.assay("evidence", mill.staff, "--source", "Audit 2024", "--grade", "B2")
    let two = try mill.assay("verify", mill.staff, "--source", "Payroll, p. 3", "--grade", "1")
    #expect(two.status == 0, "\(two.err)")
    #expect(try mill.assay("show", mill.staff).out.contains("supports, A1: Payroll, p. 3"))
    let other = try mill.assay(
      "verify", mill.output, "--source", "Payroll", "--grade", "C1", "--note", "three auditors")
    #expect(other.err.hasPrefix("Payroll is graded A in Workflows/sources.yaml.\n"))
  }

  @Test("withdrawing a source lists and re-opens what stood on it; undo brings it all back")
  func withdrawn() throws {
    let mill = try Mill()
    defer { mill.tool.clean() }
    _ = try mill.assay("verify", mill.staff, "--source", "Payroll, p. 3")
    _ = try mill.assay("verify", mill.output, "--source", "Customs")
    let plan = try mill.assay(
      "sources", "withdraw", "Payroll", "--note", "forged", "--dry-run")
    #expect(plan.out.hasPrefix("\(mill.staff)  verified  (nothing else)  "))
    let run = try mill.assay("sources", "withdraw", "Payroll", "--note", "forged")
    #expect(run.out.hasPrefix("\(mill.staff)  verified → in-review  (nothing else)  "))
    #expect(
      mill.masked(run.err)
        == "Payroll is withdrawn, in commit COMMIT: 1 decision stood on it, 1 re-opened.\n")
    #expect(try mill.status(mill.output) == "verified")
    let again = try mill.assay("verify", mill.staff)
    #expect(again.status == 2)
    #expect(again.err.contains("it needs a supporting source"))
    let queue = try mill.assay("review", "--plain", "id:\(mill.staff)", input: "8\n")
    #expect(queue.out.contains("Back because: Source withdrawn: Payroll: forged (was verified)\n"))
    let undo = try mill.assay("undo")
    #expect(undo.err.contains("(Withdraw the source Payroll)"), "\(undo.err)")
    #expect(try mill.status(mill.staff) == "verified")
  }

  @Test("a source's record stands by property and year, and suggests; it never grades")
  func record() throws {
    let mill = try Mill()
    defer { mill.tool.clean() }
    _ = try mill.assay("verify", mill.output, "--source", "Customs")
    _ = try mill.assay("dispute", mill.staff, "--note", "counted twice")
    _ = try mill.assay("verify", mill.harbour, "--source", "Tape", "--about", "saying")
    let page = try mill.assay("sources", "show", "Oakford Post").out
    #expect(page.contains("       1         0  2024  production\n"))
    #expect(page.contains("       0         1  -     people\n"))
    #expect(!page.contains("cost"))
    #expect(page.contains("2 claims decided: too few to suggest a grade."))
    #expect(Suggested(verified: 40, disputed: 0)?.letter == "A")
    #expect(Suggested(verified: 5, disputed: 0)?.letter == "C")
    #expect(Suggested(verified: 0, disputed: 5)?.letter == "E")
    #expect(Suggested(verified: 4, disputed: 0) == nil)
  }
}
