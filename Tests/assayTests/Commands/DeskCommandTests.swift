import Testing

@testable import assay

/// The exact words of review --plain, blame, edit, assign and sources.
@Suite struct DeskCommandTests {
  /// A ledger at `desk` with one small article of one publisher.
  static func desk() throws -> (Tool, String) {
    let tool = try Tool()
    try tool.assay("init", "desk", "-q")
    try tool.write("The mill at Oakford employs 340 people.\n", to: "oakford.txt")
    try tool.assay(
      "add", "../oakford.txt", "--date", "2025-03-01", "--publisher", "Oakford Post", "-q",
      in: "desk")
    return (tool, try #require(try tool.ids("value>1").first))
  }

  /// The output with the commit ids made alike.
  static func masked(_ text: String) -> String {
    text.replacing(#/commit [0-9a-f]{7}/#, with: "commit COMMIT")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.replacing(#/^[0-9a-f]{7} /#, with: "COMMIT ") }
      .joined(separator: "\n")
  }

  @Test("review --plain: a number, a source, and the claim is verified; undo brings it back")
  func plain() throws {
    let (tool, id) = try Self.desk()
    defer { tool.clean() }
    let run = try tool.assay(
      "review", "--plain", in: "desk", input: "99\nfrob\n1\nPayroll 2024 [A2]\n")
    #expect(run.status == 0)
    #expect(run.out.contains("Claim 1 of 1: \(id), unreviewed\nFrom: Oakford Post · 2025-03-01"))
    for words in ["99", "frob"] {
      #expect(
        run.out.contains(
          "“\(words)” is none of the choices: a number from 1 to 11, or a word of them.\n\(PlainReview.menu)\n"
        ))
    }
    #expect(
      Self.masked(run.out).hasSuffix(
        "Source ([B2] at the end grades it):\n\(id) is now verified, in commit COMMIT.\nThat was the last one: 5 undo, 8 quit?\n"
      ))
    #expect(run.err == "1 claim decided.\n")
    let again = try tool.assay("review", "--plain", in: "desk", input: "")
    #expect(again.out == "Nothing waits for review.\n")
    let show = try tool.assay("show", id, in: "desk").out
    #expect(show.contains("supports, A2: Payroll 2024"))
  }

  @Test("review --batch: one commit for the sitting, nothing for what was undone") func batch()
    throws
  {
    let (tool, id) = try Self.desk()
    defer { tool.clean() }
    let undone = try tool.assay(
      "review", "--plain", "--batch", in: "desk", input: "2\nno payroll\n5\n8\n")
    #expect(undone.err == "Nothing was decided.\n")
    let run = try tool.assay(
      "review", "--plain", "--batch", "id:\(id)", in: "desk", input: "u\n")
    #expect(Self.masked(run.err) == "Recorded 1 decision in commit COMMIT.\n")
    #expect(
      try tool.git("log", "-1", "--format=%s", in: "desk").out
        == "Review 1 claim: 1 needs-evidence\n")
  }

  @Test("review without a terminal says what to do") func noTerminal() throws {
    let (tool, _) = try Self.desk()
    defer { tool.clean() }
    let run = try tool.assay("review", in: "desk")
    #expect(run.status == 64)
    #expect(
      run.err
        == "assay: There is no terminal to draw the queue on.\n  Standard input or output is a file or a pipe.\nHint: assay review --plain\n"
    )
  }

  @Test("edit: a corrected slot is recorded, marked, and blamed on its commit") func edit() throws {
    let (tool, id) = try Self.desk()
    defer { tool.clean() }
    let run = try tool.assay(
      "edit", id, in: "desk",
      extra: ["GIT_EDITOR": "sed -i 's/^modality: .*/modality: estimate/'"])
    #expect(
      Self.masked(run.err)
        == "modality: actual → estimate\nCorrected 1 slot of \(id), in commit COMMIT.\n")
    let blame = Self.masked(try tool.assay("blame", id, in: "desk").out)
    #expect(
      blame.contains("COMMIT 2026-01-02 Desk Analyst modality    estimate  (corrected)\n"))
    #expect(blame.contains("“The mill at Oakford employs 340 people.”"))
    #expect(try tool.git("status", "--porcelain", in: "desk").out == "")
  }

  @Test("edit: a mistake is shown with line and column, and nothing is recorded")
  func editMistake() throws {
    let (tool, id) = try Self.desk()
    defer { tool.clean() }
    let head = try tool.git("rev-parse", "HEAD", in: "desk").out
    let run = try tool.assay(
      "edit", id, in: "desk", extra: ["GIT_EDITOR": "sed -i 's/^modality: .*/modality: wish/'"])
    #expect(run.status == 2)
    #expect(run.err.hasPrefix("assay: \(id) was not corrected.\n"))
    #expect(run.err.contains(":11: expected actual, target, proposed"))
    #expect(run.err.contains("Hint: mend "))
    #expect(try tool.git("rev-parse", "HEAD", in: "desk").out == head)
    let anchor = try tool.assay(
      "edit", id, in: "desk", extra: ["GIT_EDITOR": "sed -i 's/^  start: .*/  start: 1/'"])
    #expect(anchor.status == 2)
    #expect(anchor.err.hasPrefix("assay: \(id) was not corrected.\n"))
  }

  @Test("edit: closing unchanged records nothing; a failing editor is named") func editNothing()
    throws
  {
    let (tool, id) = try Self.desk()
    defer { tool.clean() }
    let same = try tool.assay("edit", id, in: "desk", extra: ["GIT_EDITOR": "true"])
    #expect(same.err == "Nothing was changed.\n")
    let failed = try tool.assay("edit", id, in: "desk", extra: ["GIT_EDITOR": "false"])
    #expect(failed.status == 2)
    #expect(
      failed.err
        == "assay: The editor failed; nothing was changed.\n  “false” ended with status 1.\nHint: EDITOR=nano assay edit \(id)\n"
    )
  }

  @Test("assign: to me, to nobody, and nobody unknown") func assign() throws {
    let (tool, id) = try Self.desk()
    defer { tool.clean() }
    let mine = try tool.assay("assign", id, "me", in: "desk")
    #expect(
      Self.masked(mine.err)
        == "\(id) is assigned to Desk Analyst <analyst@example.org>, in commit COMMIT.\n")
    #expect(try tool.ids("assigned:me") == [id])
    let again = try tool.assay("assign", id, "analyst@example.org", in: "desk")
    #expect(
      again.err == "\(id) is assigned to Desk Analyst <analyst@example.org> already.\n")
    let unknown = try tool.assay("assign", id, "zoe", in: "desk")
    #expect(unknown.status == 2)
    #expect(unknown.err.hasPrefix("assay: Nobody here is called “zoe”.\n"))
    let none = try tool.assay("assign", id, "none", in: "desk")
    #expect(Self.masked(none.err) == "\(id) is assigned to nobody, in commit COMMIT.\n")
  }

  @Test("sources: the record so far, and the desk's own grade") func sources() throws {
    let (tool, id) = try Self.desk()
    defer { tool.clean() }
    try tool.assay("verify", id, "--source", "Payroll", in: "desk")
    let run = try tool.assay("sources", "grade", "Oakford Post", "b", in: "desk")
    #expect(Self.masked(run.err) == "Oakford Post is graded B, in commit COMMIT.\n")
    #expect(
      try tool.assay("sources", in: "desk").out == """
        grade  verified  disputed  claims  articles  source
        B             1         0       1         1  Oakford Post

        """)
    let wrong = try tool.assay("sources", "grade", "Oakford Post", "Q", in: "desk")
    #expect(wrong.status == 64)
    #expect(
      wrong.err
        == "assay: “Q” is no grade of a source.\n  It is a letter A–F.\nHint: assay sources grade \"Oakford Post\" B\n"
    )
  }
}
