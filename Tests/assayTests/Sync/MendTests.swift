import Foundation
import Testing

@testable import assay

/// Merges that git made, or began, without the merge driver; and what only two branches together hold.
@Suite struct MendTests {
  /// Two clones that decided the same claim differently: ours at `desk`, theirs on the branch `side`.
  private func split() throws -> Mill {
    let mill = try Mill()
    let tool = mill.tool
    try tool.git("branch", "side", in: "desk")
    _ = try mill.assay("verify", mill.staff, "--source", "Payroll")
    try tool.git("checkout", "-q", "side", in: "desk")
    _ = try tool.run(
      ["dispute", mill.staff, "--note", "counted twice"], in: "desk",
      extra: ["ASSAY_NOW": "2026-01-02T04:00:00Z"])
    try tool.git("checkout", "-q", "main", in: "desk")
    return mill
  }

  private func withoutDriver(_ mill: Mill) throws {
    try mill.tool.shell(
      "git config --remove-section merge.assay; rm -f .git/info/attributes", in: "desk")
  }

  @Test("git merge with the driver keeps both decisions, and leaves the review split") func driver()
    throws
  {
    let mill = try split()
    defer { mill.tool.clean() }
    let merge = try mill.tool.git("merge", "-q", "--no-edit", "side", in: "desk")
    #expect(merge.status == 0, "\(merge.err)")
    #expect(try mill.status(mill.staff) == "split")
    let third = try mill.assay("verify", mill.staff)
    #expect(third.status == 2)
    #expect(third.err.contains("it needs a reason"))
    #expect(try mill.assay("verify", mill.staff, "--note", "both read").status == 0)
    #expect(try mill.assay("check").status == 0)
  }

  @Test("a merge begun without the driver is a visible conflict, and resolve --merge finishes it")
  func begun() throws {
    let mill = try split()
    defer { mill.tool.clean() }
    try withoutDriver(mill)
    let merge = try mill.tool.git("merge", "-q", "--no-edit", "side", in: "desk")
    #expect(merge.status == 1)
    #expect(try mill.tool.shell("grep -rl '<<<<<<<' Claims Reviews", in: "desk").out == "")
    let refused = try mill.assay("verify", mill.output, "--source", "Customs")
    #expect(refused.status == 2)
    let run = try mill.assay("resolve", "--merge")
    #expect(run.status == 0, "\(run.err)")
    #expect(mill.masked(run.err) == "Merged 1 file by record, in commit COMMIT.\n")
    #expect(try mill.status(mill.staff) == "split")
    #expect(try mill.tool.git("status", "--porcelain", in: "desk").out == "")
    #expect(try mill.tool.git("rev-list", "--parents", "-1", "HEAD", in: "desk").out.count > 100)
    let nothing = try mill.assay("resolve", "--merge")
    #expect(nothing.err.hasPrefix("assay: No merge is under way.\n"))
  }

  @Test(
    "a merge made by union of files, or by taking one side, is found and mended",
    arguments: ["union", "ours", "theirs"])
  func elsewhere(way: String) throws {
    let mill = try split()
    defer { mill.tool.clean() }
    try withoutDriver(mill)
    let union = "git config merge.assay.driver 'git merge-file --union %A %O %B'; "
    let attributes =
      "printf '/Claims/** merge=assay\\n/Reviews/** merge=assay\\n' > .git/info/attributes; "
    let merge =
      switch way {
      case "union": union + attributes + "git merge -q --no-edit side"
      case "ours": "git merge -q --no-edit -s ours side"
      default:
        "git merge -q side; git checkout -q --theirs Reviews; git add Reviews; git commit -q --no-edit"
      }
    #expect(try mill.tool.shell(merge, in: "desk").status == 0)
    let check = try mill.assay("check")
    #expect(check.status == 1)
    #expect(check.out.contains("Hint: assay check --fix\n"), "\(check.out)")
    let fix = try mill.assay("check", "--fix")
    #expect(fix.status == 0, "\(fix.out)\(fix.err)")
    #expect(fix.err.contains("Mended Reviews/2025-03/"))
    #expect(try mill.status(mill.staff) == "split")
    let page = try mill.assay("show", mill.staff).out
    #expect(page.contains("unreviewed → verified") && page.contains("unreviewed → disputed"))
    #expect(
      try mill.tool.git("config", "merge.assay.driver", in: "desk").out.contains("merge-driver"))
    #expect(try mill.assay("check", "--fix").err.hasPrefix("Nothing to mend.\n"))
  }

  @Test("a conflict that only both branches together contain is recorded, and re-opens what stood")
  func union() throws {
    let mill = try Mill()
    defer { mill.tool.clean() }
    let tool = mill.tool
    try tool.shell(
      "git clone -q --bare desk hub && git -C hub update-ref refs/heads/main main~1 && git clone -q hub ash"
    )
    try tool.git("remote", "add", "origin", "../hub", in: "desk")
    try mill.contradict(in: "ash")
    #expect(try tool.assay("sync", in: "ash").status == 0)
    _ = try mill.assay("verify", mill.staff, "--source", "Payroll")
    #expect(try tool.ids("has:conflict").isEmpty)
    let sync = try mill.assay("sync")
    #expect(sync.status == 0, "\(sync.err)")
    #expect(sync.err.contains("1 conflict between their claims and ours recorded."), "\(sync.err)")
    #expect(try tool.git("ls-files", "Reviews/conflicts", in: "desk").out.hasSuffix(".yaml\n"))
    #expect(try mill.status(mill.staff) == "in-review")
    #expect(try mill.assay("check").status == 0)
  }

  @Test("an undone decision that arrives again by a merge stays undone") func undoneAgain() throws {
    let mill = try Mill()
    defer { mill.tool.clean() }
    let tool = mill.tool
    _ = try mill.assay("verify", mill.staff, "--source", "Payroll")
    try tool.shell("git clone -q --bare desk hub && git clone -q hub ash")
    try tool.git("remote", "add", "origin", "../hub", in: "desk")
    _ = try mill.assay("undo")
    _ = try tool.run(["mark", mill.staff, "in-review"], in: "ash")
    _ = try tool.run(["undo"], in: "ash")
    #expect(try tool.assay("sync", in: "ash").status == 0)
    #expect(try mill.assay("sync").status == 0)
    #expect(try mill.status(mill.staff) == "unreviewed")
    let page = try mill.assay("show", mill.staff).out
    #expect(page.contains("supports: Payroll  (taken back)"))
    #expect(
      page.components(separatedBy: "taken back: ").count == 3, "both undos stand in the record")
    #expect(try mill.assay("check").status == 0)
  }
}
