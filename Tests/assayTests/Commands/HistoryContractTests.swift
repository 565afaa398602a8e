import Testing

@testable import assay

/// What the commands that ask history print with `--json` fits the published schema; a validator that is not
/// ours judges it.
@Suite struct HistoryContractTests {
  /// One line a fault; `nil` where the validator is not installed.
  private func faults(_ json: String, _ tool: Tool) throws -> String? {
    try tool.write(json, to: "out.json")
    let validator = Tool.root.appendingPathComponent("Tests/Validators/validate.py").path
    let schema = Tool.root.appendingPathComponent("Docs/schemas/assay.schema.json").path
    let run = try tool.shell("/usr/bin/python3 '\(validator)' json out.json '\(schema)'")
    return run.status == 77 || run.status == 127 ? nil : (run.out + run.err).trimmed
  }

  @Test("log, diff, blame, sources, sync and check print what Docs/JSON.md says") func contracts()
    throws
  {
    let mill = try Mill()
    defer { mill.tool.clean() }
    let tool = mill.tool
    try tool.shell("git clone -q --bare desk hub")
    try tool.git("remote", "add", "origin", "../hub", in: "desk")
    _ = try mill.assay("verify", mill.staff, "--source", "Oakford Post", "--about", "content")
    try mill.contradict()
    _ = try mill.assay("assign", mill.output, "me")
    _ = try mill.tool.run(
      ["edit", mill.staff], in: "desk",
      extra: ["GIT_EDITOR": "sed -i -e 's/^  min: 340/  min: 520/' -e 's/^  max: 340/  max: 520/'"])
    _ = try mill.assay("evidence", mill.output, "--source", "Oakford Post")
    _ = try mill.assay("undo")
    _ = try mill.assay("verify", mill.output, "--source", "Oakford Post")
    let asked: [[String]] = [
      ["log"], ["log", mill.staff], ["diff", "HEAD~6..HEAD"], ["diff", "HEAD~7"],
      ["blame", mill.staff], ["show", mill.staff, mill.output], ["conflicts", "--all"],
      ["sources"], ["sources", "show", "Oakford Post"],
      ["sources", "withdraw", "Oakford Post", "--note", "retracted"], ["sync"], ["sync"],
    ]
    for words in asked {
      let run = try tool.run(words + ["--json"], in: "desk")
      #expect(run.status == 0, "\(words): \(run.err)")
      #expect(try faults(run.out, tool) ?? "" == "", "\(words)")
    }
    try tool.shell(
      "sed -i '0,/^modality: .*/s//modality: wish/' $(git ls-files 'Claims/*claims.yaml' | head -1)",
      in: "desk")
    let check = try mill.assay("check", "--worktree", "--json")
    #expect(check.status == 1)
    #expect(try faults(check.out, tool) ?? "" == "")
    let canary = check.out.replacing("\"line\":", with: "\"row\":")
    #expect(try faults(canary, tool) != "", "the validator can find a fault")
  }
}
