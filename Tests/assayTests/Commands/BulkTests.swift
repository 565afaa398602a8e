import Testing

@testable import assay

/// Decisions on many claims, and workflows that want more.
@Suite struct BulkTests {
  @Test("many ids or a query: the plan is printed, nothing is done unasked, and it is one commit")
  func bulk() throws {
    let mill = try Mill()
    defer { mill.tool.clean() }
    let plan = try mill.assay("mark", "kind:quantity", "needs-evidence", "--dry-run")
    #expect(plan.status == 0)
    #expect(plan.err.hasPrefix("3 claims to become needs-evidence:\n  \(mill.staff)  unreviewed  "))
    let unasked = try mill.assay("verify", mill.staff, mill.output, "--source", "Report")
    #expect(unasked.status == 2)
    #expect(
      unasked.err.hasSuffix("There is no terminal to ask “verify 2 claims?”\nHint: add --yes\n"))
    let head = try mill.tool.git("rev-list", "--count", "HEAD", in: "desk").out
    let run = try mill.assay(
      "verify", mill.staff, mill.output, "--source", "Report", "--yes")
    #expect(mill.masked(run.err).hasSuffix("2 claims are now verified, in commit COMMIT.\n"))
    let after = try mill.tool.git("rev-list", "--count", "HEAD", in: "desk").out
    #expect(Int(after.trimmed) == Int(head.trimmed).map { $0 + 1 })
  }

  @Test("every claim that the workflow refuses is named, and nothing is recorded") func refused()
    throws
  {
    let mill = try Mill()
    defer { mill.tool.clean() }
    _ = try mill.assay("evidence", mill.staff, "--source", "Report")
    let run = try mill.assay("verify", "kind:quantity", "--yes")
    #expect(run.status == 2)
    #expect(run.err.contains("assay: Nothing was changed: 2 claims are refused.\n"))
    for id in [mill.output, mill.harbour] {
      #expect(
        run.err.contains("  \(id) stays unreviewed. To be verified it needs a supporting source"))
    }
    #expect(try mill.status(mill.staff) == "unreviewed")
  }

  @Test("four eyes: the first proposes, is refused as the second, and another confirms")
  func fourEyes() throws {
    let mill = try Mill()
    defer { mill.tool.clean() }
    try mill.tool.shell(
      "cp Workflows/review-four-eyes.yaml Workflows/review.yaml && git commit -qam 'Four eyes'",
      in: "desk")
    _ = try mill.assay("sources", "grade", "Payroll", "B")
    let first = try mill.assay("verify", mill.staff, "--source", "Payroll", "--grade", "2")
    #expect(first.err.hasPrefix("\(mill.staff) is now proposed-verified"), "\(first.err)")
    let own = try mill.assay("verify", mill.staff)
    #expect(own.status == 2)
    #expect(
      own.err.contains(
        "To be verified it needs another person than Desk Analyst <analyst@example.org> (Workflows/review.yaml:"
      ))
    #expect(own.err.hasSuffix("Hint: ask a colleague to run: assay verify \(mill.staff)\n"))
    let queue = try mill.assay("review", "--plain", "id:\(mill.staff)")
    #expect(
      queue.out == "Nothing waits for review.\n", "one's own proposal is another's to confirm")
    try mill.tool.shell(
      "git config user.name Ben && git config user.email ben@example.org", in: "desk")
    let other = try mill.assay("review", "--plain", "id:\(mill.staff)", input: "1\n\n8\n")
    #expect(other.out.contains("\(mill.staff) is now verified"), "\(other.out)")
    #expect(try mill.assay("check").status == 0)
  }

  @Test("a workflow's mistake is said with its line and column, and the lines around still hold")
  func mistakes() throws {
    let mill = try Mill()
    defer { mill.tool.clean() }
    try mill.tool.shell(
      "sed -i 's/^  to: verified/  to: verifeid/' Workflows/review.yaml", in: "desk")
    let check = try mill.assay("check", "--worktree")
    #expect(check.status == 1)
    #expect(check.out.contains("`to`: `verifeid` is no state\n      to: verifeid\n          ^\n"))
    #expect(check.out.contains("verified"), "the nearest is named")
  }
}
