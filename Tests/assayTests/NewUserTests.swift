import Testing

@testable import assay

/// README's commands in an empty folder, as somebody types them who has never seen the program.
@Suite struct NewUserTests {
  @Test("without a name in git's configuration, the two commands that set it are named")
  func nobody() throws {
    let tool = try Tool()
    defer { tool.clean() }
    try tool.shell("rm ~/.gitconfig")
    let run = try tool.assay("init", "desk")
    #expect(run.status == 2)
    #expect(run.err.contains("git config --global user.name"))
    #expect(run.err.contains("user.email"))
    #expect(try tool.shell("ls").out == "")
  }

  @Test("articles in, conflicts out, a decision, its history and the report: five commands")
  func five() throws {
    let tool = try Tool()
    defer { tool.clean() }
    let manifest = Tool.samples.appendingPathComponent("manifest.csv").path
    #expect(try tool.assay("init", "desk").err.hasPrefix("Made a ledger in "))
    let added = try tool.assay("add", "--manifest", manifest, in: "desk")
    #expect(added.status == 0)
    #expect(added.err.contains("flagged, in commit "))
    let conflicts = try tool.assay("conflicts", in: "desk")
    #expect(conflicts.out.contains("⟦"))
    let id = try #require(try tool.ids("has:conflict").first)
    #expect(try tool.assay("verify", id, "--source", "Annual report", in: "desk").status == 0)
    #expect(try tool.assay("log", id, in: "desk").out.contains("unreviewed → verified"))
    #expect(try tool.assay("report", "-o", "report.html", in: "desk").status == 0)
    #expect(try tool.read("desk/report.html").contains(id))
    #expect(try tool.assay("list", id).status == 2, "outside a ledger it says so")
    #expect(try tool.assay("list").err.contains("Hint: "))
  }
}
