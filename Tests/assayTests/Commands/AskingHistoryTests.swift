import Testing

@testable import assay

/// What the ledger tells of its past: diff, log, reports of then, and what people committed by hand.
@Suite struct AskingHistoryTests {
  @Test("a report of a commit is, byte for byte, the one that was written then") func reportAt()
    throws
  {
    let mill = try Mill()
    defer { mill.tool.clean() }
    try mill.contradict()
    _ = try mill.assay("verify", mill.output, "--source", "Customs", "--grade", "B2")
    let then = try mill.tool.git("rev-parse", "HEAD", in: "desk").out.trimmed
    let formats = ["md", "html", "csv", "json"]
    let written = try formats.map { try mill.assay("report", "--format", $0).out }
    let lists = [["list"], ["conflicts"], ["show", mill.staff], ["list", "--json"]]
    let answered = try lists.map { try mill.tool.run($0, in: "desk").out }
    _ = try mill.assay("dispute", mill.output, "--note", "dry weight")
    _ = try mill.assay("sources", "grade", "Oakford Post", "D")
    _ = try mill.tool.run(
      ["edit", mill.staff], in: "desk",
      extra: ["GIT_EDITOR": "sed -i 's/^modality: .*/modality: estimate/'"])
    for (format, text) in zip(formats, written) {
      #expect(!text.isEmpty)
      #expect(try mill.assay("report", "--format", format, "--at", then).out == text, "\(format)")
      #expect(try mill.assay("report", "--format", format).out != text, "\(format)")
    }
    for (words, text) in zip(lists, answered) {
      #expect(try mill.tool.run(words + ["--at", then], in: "desk").out == text, "\(words)")
    }
  }

  @Test("diff tells claims, statuses, slots, evidence, and conflicts opened and closed")
  func diff() throws {
    let mill = try Mill()
    defer { mill.tool.clean() }
    _ = try mill.assay("verify", mill.staff, "--source", "Payroll", "--about", "content")
    try mill.contradict()
    let conflict = try #require(try mill.assay("conflicts").out.split(separator: " ").first)
    let opened = try mill.assay("diff", "HEAD~2..HEAD").out
    for words in [
      "\(mill.staff)  unreviewed → verified (content) by Desk Analyst\n",
      "\(mill.staff)  supports: Payroll\n", "  new: The mill at Oakford employs 520 people\n",
      "\(conflict)  new contradiction/value: People of mill at Oakford",
      "\(mill.staff)  verified → in-review by Desk Analyst: New conflict \(conflict): ",
    ] { #expect(opened.contains(words), "\(words)") }
    _ = try mill.tool.run(
      ["edit", mill.staff], in: "desk",
      extra: ["GIT_EDITOR": "sed -i -e 's/^  min: 340/  min: 520/' -e 's/^  max: 340/  max: 520/'"])
    let closed = try mill.assay("diff", "HEAD~1..HEAD", "--json").out.split(separator: "\n")
    #expect(closed.count == 2)
    #expect(closed[0].contains("\"kind\":\"slot-corrected\""))
    #expect(closed[1].contains("\"kind\":\"conflict-closed\",\"id\":\"\(conflict)\""))
    #expect(
      try mill.assay("conflicts", "--refresh").err.hasPrefix("Conflicts: 1 dropped, in commit "))
    let dropped = try mill.assay("diff", "HEAD~1..HEAD").out
    #expect(dropped.hasPrefix("\(conflict)  closed, no longer found: People of mill at Oakford"))
    #expect(
      try mill.assay("diff", "HEAD~2..HEAD").out.contains("\(conflict)  closed, no longer found"))
    let mine = try mill.assay("diff", "HEAD~4..HEAD", mill.output).out
    #expect(mine == "")
    let log = try mill.assay("log", mill.staff).out
    #expect(log.contains("quantity: 340 count → 520 count"))
    #expect(log.contains("New conflict \(conflict)"))
  }

  @Test("what a person commits with git is picked up, and checked") func byHand() throws {
    let mill = try Mill()
    defer { mill.tool.clean() }
    let path = try mill.tool.git("ls-files", "Claims/*claims.yaml", in: "desk").out.trimmed
    try mill.tool.shell(
      "sed -i '0,/^modality: actual/s//modality: estimate/' \(path) && git commit -qam 'By hand'",
      in: "desk")
    #expect(try mill.assay("show", mill.staff).out.contains("modality     estimate\n"))
    #expect(try mill.assay("log", "--limit", "1").out.contains("modality: actual → estimate"))
    #expect(try mill.assay("check").status == 0)
    try mill.tool.shell(
      "sed -i '0,/^modality: estimate/s//modality: wish/' \(path) && git commit -qam 'A slip'",
      in: "desk")
    let check = try mill.assay("check")
    #expect(check.status == 1)
    #expect(check.out.hasPrefix("\(path):19:11: expected actual, target"), "\(check.out)")
    #expect(try mill.tool.ids("value>0").count == 2, "the other claims are read")
  }

  @Test("blame names commit, person and sentence for every field, corrected or not") func blame()
    throws
  {
    let mill = try Mill()
    defer { mill.tool.clean() }
    _ = try mill.tool.run(
      ["edit", mill.staff], in: "desk",
      extra: ["GIT_EDITOR": "sed -i 's/^modality: .*/modality: estimate/'"])
    _ = try mill.assay("verify", mill.staff, "--source", "Payroll")
    let commits = try mill.tool.git("log", "-3", "--format=%h", "--abbrev=7", in: "desk").out
      .split(separator: "\n")
    let out = try mill.assay("blame", mill.staff).out
    #expect(out.contains("“The mill at Oakford employs 340 people.”"))
    #expect(
      out.contains("\(commits[2]) 2026-01-02 Desk Analyst quantity    340 count  ⟦340⟧"))
    #expect(out.contains("\(commits[1]) 2026-01-02 Desk Analyst modality    estimate  (corrected)"))
    #expect(out.contains("\(commits[0]) 2026-01-02 Desk Analyst status      verified"))
  }

  @Test("plain git reads it: the subject says what was done, the diff shows the claim") func git()
    throws
  {
    let mill = try Mill()
    defer { mill.tool.clean() }
    _ = try mill.assay("verify", mill.staff, "--source", "Payroll")
    let show = try mill.tool.git("show", in: "desk").out
    #expect(show.contains("    Verify \(mill.staff): mill at Oakford · people · 340\n"))
    #expect(show.contains("    Assay-Action: verify\n    Assay-Status: verified\n"))
    #expect(show.contains(" claim: \(mill.staff)\n-status: unreviewed\n+status: verified\n"))
  }
}
