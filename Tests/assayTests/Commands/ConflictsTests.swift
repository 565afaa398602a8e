import Testing

@testable import assay

/// What `assay conflicts` and `assay resolve` do with a small ledger, as an analyst types it.
@Suite struct ConflictsTests {
  /// Two papers on one ferry that differ, and a third that sides with the first.
  private func ferries() throws -> Tool {
    let tool = try Tool()
    try tool.assay("init", "desk", "-q")
    try add(
      "The Ellery Ferry carried 1.2 million passengers in 2025. The company plans to run 40 ferries by the end of 2027.",
      "Ellery Post", "2026-01-10", tool)
    try add(
      "The Ellery Ferry carried 950,000 passengers in 2025, according to the Transport Office.",
      "Bay Times", "2026-01-12", tool)
    try add(
      "The Ellery Ferry carried 1.2 million passengers in 2025, port statistics show.",
      "Coast Daily", "2026-02-02", tool)
    return tool
  }

  private func add(_ text: String, _ publisher: String, _ day: String, _ tool: Tool) throws {
    try tool.write("\(publisher) of \(day)\n\n\(text)\n", to: "article.txt")
    let run = try tool.assay(
      "add", "../article.txt", "--publisher", publisher, "--date", day, "-q", in: "desk")
    #expect(run.status == 0, "\(run.err)")
  }

  /// The id of the conflict between the first two papers.
  private func first(_ tool: Tool) throws -> String {
    let claim = try #require(try tool.ids("publisher:\"Ellery Post\" value:1200000").first)
    let page = try tool.assay("conflicts", claim, in: "desk").out
    return String(page.prefix { $0 != " " })
  }

  /// On one line, with single spaces: what is wrapped at 80 columns.
  private func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func edit(_ claim: String, _ change: String, _ tool: Tool) throws {
    let run = try tool.run(
      ["edit", claim], in: "desk", extra: ["GIT_EDITOR": "sed -i -e \(change)"])
    #expect(run.status == 0, "\(run.err)")
  }

  @Test("a conflict shows both sides, the gap as the reason of its severity, and the origins")
  func page() throws {
    let tool = try ferries()
    defer { tool.clean() }
    let page = try tool.assay("conflicts", try first(tool), in: "desk")
    for words in [
      "contradiction/value  medium  open", "Ellery Post · 2026-01-10",
      "Bay Times · 2026-01-12", "Severity medium: 21 % apart.",
      "Independent origins: 1 for A, 2 for B.",
    ] { #expect(flat(page.out).contains(flat(words)), "\(words): \(page.out)") }
    #expect(page.err == "1 contradiction.\n")
  }

  @Test("what holds is told with who says it and who does not; copies of one text are one origin")
  func holds() throws {
    let tool = try ferries()
    defer { tool.clean() }
    let wire =
      "The Anse Dam produced 4,210 gigawatt hours of electricity in 2025, said the operator, which runs eleven turbines above the old town and sells most of the power to the capital.\n\nThe dam employs 640 people. Snow in the mountains was deeper than in any winter since records began. Engineers opened two spillways in May to keep the lake below its brim."
    try add(wire, "Valley Post", "2026-01-10", tool)
    try add(wire, "Hill Times", "2026-01-10", tool)
    let page = try tool.assay("conflicts", in: "desk").out
    let holds = try #require(page.components(separatedBy: "What holds\n").last)
    #expect(holds.contains("said by  Ellery Post; port statistics (2 independent origins)"))
    #expect(holds.contains("against  950,000 (Transport Office; "))
    #expect(!holds.contains("640") && !holds.contains("4,210"), "\(holds)")
    let all = try tool.assay("conflicts", "--all", in: "desk").out
    #expect(flat(all).contains("They agree. Both go back to one text."))
  }

  @Test("the short form has one line a conflict, with both values, their sources and the state")
  func oneline() throws {
    let tool = try ferries()
    defer { tool.clean() }
    let id = try first(tool)
    try tool.assay("resolve", id, "dismissed", "--note", "outer line only", in: "desk")
    let page = try tool.assay("conflicts", "--oneline", in: "desk")
    let lines = page.out.split(separator: "\n")
    let line = try #require(lines.first { $0.hasPrefix(id) })
    let start = "\(id) contradiction/value medium [dismissed] Ellery Ferry · passengers: "
    let (one, two) = ("1.2 million (Ellery Post)", "950,000 (Bay Times)")
    let said = flat(String(line))
    #expect(
      [start + "\(one) against \(two)", start + "\(two) against \(one)"].contains(said), "\(said)")
    #expect(lines.count > 1 && lines.allSatisfy { $0.contains(" against ") })
    let least = try tool.assay("conflicts", "--oneline", "--limit", "1", in: "desk")
    #expect(
      least.out.hasSuffix(lines[0].suffix(40) + "\n")
        && least.err.contains("The first is shown."))
    let wrong = try tool.assay("conflicts", "--limit", "-3", in: "desk")
    #expect(wrong.status == 64)
    #expect(
      wrong.err
        == "assay: --limit -3 is no number of conflicts.\n  It is 0 or more.\nHint: --limit 20\n")
  }

  @Test("due: lists what can be judged by today, and not what lies ahead") func due() throws {
    let tool = try ferries()
    defer { tool.clean() }
    #expect(try tool.assay("list", "due:", in: "desk").out == "")
    let later = try tool.assay(
      "list", "due:", in: "desk", extra: ["ASSAY_NOW": "2028-01-05T00:00:00Z"]
    ).out
    #expect(later.contains("ferries · 40 · until 2027-12-31 · target"), "\(later)")
    #expect(try tool.ids("due>2026").count == 1)
  }

  @Test("a dismissal wants a reason, holds over new articles, and comes back when a slot changes")
  func dismissed() throws {
    let tool = try ferries()
    defer { tool.clean() }
    let id = try first(tool)
    let refused = try tool.assay("resolve", id, "dismissed", in: "desk")
    #expect(refused.status == 2)
    #expect(refused.err.contains("To be dismissed it needs a reason"))
    #expect(
      try tool.assay("resolve", id, "dismissed", "--note", "outer line only", in: "desk").status
        == 0)
    try add("The Ellery Ferry has 12 boats.", "Quay News", "2026-03-01", tool)
    let held = try tool.assay("conflicts", id, in: "desk")
    #expect(held.out.contains("medium  dismissed") && held.out.contains("outer line only"))
    #expect(held.err == "1 contradiction; 1 of them judged.\n")
    let listed = try tool.assay("conflicts", "--json", in: "desk").out.split(separator: "\n")
    #expect(listed.last?.contains(id) == true, "the judged stand behind the open")
    let claim = try #require(try tool.ids("value:950000").first)
    try edit(claim, "'s/: 950000/: 940000/'", tool)
    let back = try tool.assay("conflicts", id, in: "desk").out
    #expect(back.contains("medium  open"))
    #expect(
      flat(back).contains("Judged before, but open again: \(claim): value was 950000, is 940000."),
      "\(back)")
    try edit(claim, "'s/: 940000/: 950000/'", tool)
    #expect(
      try tool.assay("conflicts", id, in: "desk").out.contains("medium  dismissed"),
      "as it was when it was dismissed")
  }

  @Test("refresh is one commit, renews what nobody judged, and leaves every judgement as it is")
  func refresh() throws {
    let tool = try ferries()
    defer { tool.clean() }
    let id = try first(tool)
    try tool.assay("resolve", id, "explained", "--note", "outer line only", in: "desk")
    let path = "Reviews/conflicts/\(id.prefix(2))/\(id).yaml"
    let judged = try tool.read("desk/\(path)")
    let other = try #require(
      try tool.assay("conflicts", "--json", in: "desk").out.split(separator: "\n").first {
        $0.contains("\"class\":\"contradiction\"") && !$0.contains(id)
      })
    let name = try #require(other.components(separatedBy: "\"id\":\"").last?.prefix(10))
    // Older rules said something else of both.
    for file in [path, "Reviews/conflicts/\(name.prefix(2))/\(name).yaml"] {
      try tool.shell("sed -i 's/^severity: medium/severity: low/' \(file)", in: "desk")
    }
    try tool.git("commit", "-qam", "as older rules had it", in: "desk")
    let before = try tool.git("rev-list", "--count", "HEAD", in: "desk").out.trimmed
    let run = try tool.assay("conflicts", "--refresh", in: "desk")
    #expect(run.err.hasPrefix("Conflicts: 1 renewed, in commit "), "\(run.err)")
    #expect(run.out == "")
    let after = try tool.git("rev-list", "--count", "HEAD", in: "desk").out.trimmed
    #expect(Int(after) == Int(before).map { $0 + 1 })
    let changed = try tool.git("show", "--format=", "--name-only", "HEAD", in: "desk").out
    #expect(changed == "Reviews/conflicts/\(name.prefix(2))/\(name).yaml\n")
    #expect(
      try tool.read("desk/\(path)")
        == judged.replacing("severity: medium", with: "severity: low"))
    let again = try tool.assay("conflicts", "--refresh", in: "desk")
    #expect(again.err == "The records say what is found now.\n")
    #expect(try tool.assay("check", in: "desk").status == 0)
  }

  @Test("--check is 1 while a contradiction is open, and 0 once all are judged") func check() throws
  {
    let tool = try ferries()
    defer { tool.clean() }
    #expect(try tool.assay("conflicts", "--check", in: "desk").status == 1)
    for line in try tool.assay("conflicts", "--json", in: "desk").out.split(separator: "\n")
    where line.contains("\"class\":\"contradiction\"") {
      let id = String(line.components(separatedBy: "\"id\":\"")[1].prefix(10))
      try tool.assay("resolve", id, "resolved", "--note", "the office is right", in: "desk")
    }
    #expect(try tool.assay("conflicts", "--check", in: "desk").status == 0)
  }
}
