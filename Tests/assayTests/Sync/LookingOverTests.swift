import Testing

@testable import assay

/// What plain git brings past the desk: commits made by hand, pulls and merges with the driver.
@Suite struct LookingOverTests {
  /// Changes a slot of the first claim (the staff) in its file, and commits it with git.
  private func correctByHand(_ mill: Mill, in place: String = "desk") throws {
    try mill.tool.shell(
      """
      file=$(git ls-files 'Claims/*claims.yaml' | grep oakford) &&
      sed -i '0,/^modality: actual/s//modality: estimate/' "$file" && git commit -qam 'By hand'
      """, in: place)
  }

  @Test("a decided claim that was corrected by hand comes back, and says why") func byHand() throws
  {
    let mill = try Mill()
    defer { mill.tool.clean() }
    _ = try mill.assay("verify", mill.staff, "--source", "Payroll")
    try correctByHand(mill)
    let asked = try mill.assay("list")
    #expect(asked.status == 0)
    #expect(
      asked.err
        == "Git brought 1 correction of a decided claim not recorded yet: the next decision does it, or: assay conflicts --refresh\n"
    )
    #expect(try mill.status(mill.staff) == "verified", "who only asks changes nothing")
    let run = try mill.assay("verify", mill.output, "--source", "Customs")
    #expect(
      mill.masked(run.err)
        == "Re-opened \(mill.staff), in commit COMMIT.\n\(mill.output) is now verified, in commit COMMIT.\n"
    )
    let page = try mill.assay("show", mill.staff)
    #expect(page.err == "")
    #expect(page.out.contains("↺ Corrected: modality actual → estimate (was verified)\n"))
    let queue = try mill.assay("review", "--plain", "id:\(mill.staff)", input: "8\n")
    #expect(
      queue.out.contains("Back because: Corrected: modality actual → estimate (was verified)\n"))
    #expect(try mill.assay("check").status == 0)
  }

  @Test("a claim that was judged again after a correction by hand does not come back")
  func judgedAgain() throws {
    let mill = try Mill()
    defer { mill.tool.clean() }
    _ = try mill.assay("verify", mill.staff, "--source", "Payroll")
    try mill.tool.shell("git clone -q --bare desk hub && git clone -q hub ash")
    try mill.tool.git("remote", "add", "origin", "../hub", in: "desk")
    #expect(try mill.tool.assay("list", in: "ash").status == 0)
    try correctByHand(mill)
    _ = try mill.assay("verify", mill.staff, "--note", "read anew", "--source", "Payroll 2")
    #expect(try mill.status(mill.staff) == "verified")
    #expect(try mill.assay("sync").status == 0)
    let pulled = try mill.tool.git("pull", "-q", in: "ash")
    #expect(pulled.status == 0)
    let run = try mill.tool.run(["verify", mill.output, "--source", "Customs"], in: "ash")
    #expect(mill.masked(run.err) == "\(mill.output) is now verified, in commit COMMIT.\n")
  }

  @Test("a conflict that only a merge by plain git contains is recorded by the next decision")
  func merge() throws {
    let mill = try Mill()
    defer { mill.tool.clean() }
    let tool = mill.tool
    _ = try mill.assay("verify", mill.staff, "--source", "Payroll")
    try tool.git("checkout", "-q", "-b", "ash", "main~2", in: "desk")
    try mill.contradict()
    try tool.git("checkout", "-q", "main", in: "desk")
    let merge = try tool.git("merge", "-q", "--no-edit", "ash", in: "desk")
    #expect(merge.status == 0, "\(merge.err)")
    let asked = try mill.assay("list", "value:520")
    #expect(
      asked.err
        == "Git brought 1 conflict not recorded yet: the next decision does it, or: assay conflicts --refresh\n"
    )
    #expect(try tool.git("ls-files", "Reviews/conflicts", in: "desk").out == "")
    let run = try mill.assay("verify", mill.output, "--source", "Customs")
    #expect(
      mill.masked(run.err)
        == "Recorded 1 conflict that git brought, re-opened \(mill.staff), in commit COMMIT.\n\(mill.output) is now verified, in commit COMMIT.\n"
    )
    #expect(try tool.git("ls-files", "Reviews/conflicts", in: "desk").out.hasSuffix(".yaml\n"))
    #expect(try mill.assay("show", mill.staff).out.contains("↺ New conflict "))
    #expect(try mill.assay("conflicts").err == "1 contradiction.\n")
    #expect(try mill.assay("undo").err.contains("(Verify \(mill.output)"))
    #expect(try mill.status(mill.output) == "unreviewed")
    #expect(try !mill.assay("undo").err.contains("Record what git brought"), "it is nobody's act")
    #expect(try mill.assay("check").status == 0)
  }

  @Test("a correction on the one side and a decision on the other: sync sets the claim back")
  func bothSides() throws {
    let mill = try Mill()
    defer { mill.tool.clean() }
    let tool = mill.tool
    try tool.shell("git clone -q --bare desk hub && git clone -q hub ash")
    try tool.git("remote", "add", "origin", "../hub", in: "desk")
    _ = try tool.run(
      ["edit", mill.staff], in: "ash",
      extra: ["GIT_EDITOR": "sed -i 's/^modality: .*/modality: estimate/'"])
    #expect(try tool.assay("sync", in: "ash").status == 0)
    _ = try mill.assay("verify", mill.staff, "--source", "Payroll")
    let sync = try mill.assay("sync")
    #expect(mill.masked(sync.err).contains("Re-opened \(mill.staff), in commit COMMIT.\n"))
    #expect(try mill.status(mill.staff) == "in-review")
    #expect(try mill.assay("sync").err == "Nothing new on either side (origin main).\n")
    let there = try tool.assay("sync", in: "ash")
    #expect(there.status == 0 && !there.err.contains("Re-opened"), "\(there.err)")
    let trees = try ["desk", "ash"].map {
      try tool.git("rev-parse", "HEAD:Claims", "HEAD:Reviews", in: $0).out
    }
    #expect(trees[0] == trees[1])
    #expect(try mill.assay("check").status == 0)
  }

  @Test("a new clone looks at what stands there since the last commit of ours") func newClone()
    throws
  {
    let mill = try Mill()
    defer { mill.tool.clean() }
    _ = try mill.assay("verify", mill.staff, "--source", "Payroll")
    try correctByHand(mill)
    try mill.tool.shell("git clone -q desk ash")
    let run = try mill.tool.run(["verify", mill.output, "--source", "Customs"], in: "ash")
    #expect(run.err.hasPrefix("Re-opened \(mill.staff), in commit "), "\(run.err)")
    try mill.tool.shell("git clone -q ash elm")
    let asked = try mill.tool.assay("list", in: "elm")
    #expect(asked.err == "")
  }
}
