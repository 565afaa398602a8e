import Foundation
import Testing

/// Bad input gets one clear error with a cure; the other inputs go on, and nothing is half done.
@Suite struct BadInputTests {
  static let good =
    "Harbour News, 3 March 2025\n\nPort traffic\n\nThe port handled 412 ships in February, 12 % more than a year earlier.\n"

  @Test(
    "a file that cannot be read is named, and the good one beside it is recorded",
    arguments: [
      ("missing.txt", nil, "No such file"), ("empty.txt", [], "holds no text"),
      (
        "picture.txt", [0x89, 0x50, 0x4E, 0x47, 0, 0, 1, 2, 0, 0xFF, 0xFE, 0, 7, 0, 0, 0],
        "not a text"
      ),
    ] as [(String, [UInt8]?, String)])
  func oneBad(name: String, bytes: [UInt8]?, why: String) throws {
    let tool = try Tool()
    defer { tool.clean() }
    try tool.assay("init", "desk", "-q")
    try tool.write(Self.good, to: "desk/good.txt")
    if let bytes { try tool.write(bytes, to: "desk/\(name)") }
    let outcome = try tool.assay("add", name, "good.txt", in: "desk")
    #expect(outcome.status == 2)
    #expect(outcome.err.contains(name) && outcome.err.contains(why), "\(outcome.err)")
    #expect(outcome.err.contains("Hint: "))
    #expect(outcome.err.contains("from 1 article (1 failed)"), "\(outcome.err)")
    #expect(try tool.assay("check", in: "desk").status == 0)
  }

  @Test("an enormous file is refused before it is read") func enormous() throws {
    let tool = try Tool()
    defer { tool.clean() }
    try tool.shell("truncate -s 40M big.txt")
    let outcome = try tool.assay("extract", "big.txt")
    #expect(outcome.status == 2)
    #expect(outcome.err.contains("an article may have 33554432"))
  }

  @Test("a folder that is no ledger, and one that is no repository") func noLedger() throws {
    let tool = try Tool()
    defer { tool.clean() }
    let outside = try tool.assay("list")
    #expect(outside.status == 2)
    #expect(outside.err.contains("Hint: Make a ledger with `assay init`."), "\(outside.err)")
    try tool.git("init", "-q", "plain")
    #expect(try tool.assay("list", in: "plain").err.contains("not a ledger"))
  }

  @Test("a repository that libgit2 cannot open says what to do") func unsupported() throws {
    let tool = try Tool()
    defer { tool.clean() }
    guard try tool.git("init", "-q", "--object-format=sha256", "new").status == 0 else { return }
    let outcome = try tool.assay("init", in: "new")
    #expect(outcome.status == 2)
    #expect(outcome.err.contains("Hint: "), "\(outcome.err)")
  }

  @Test("without an identity the two commands that set it are named") func noIdentity() throws {
    let tool = try Tool()
    defer { tool.clean() }
    try tool.shell("rm ../.gitconfig")
    let outcome = try tool.assay("init", "desk")
    #expect(outcome.status == 2)
    #expect(outcome.err.contains("git config --global user.name"), "\(outcome.err)")
    #expect(outcome.err.contains("git config --global user.email"))
  }

  @Test("ids that are unknown, ambiguous or no ids at all") func ids() throws {
    let tool = try Tool.desk()
    defer { tool.clean() }
    #expect(
      try tool.assay("show", "zzzzzzzzzz", in: "desk").err.contains(
        "There is no claim “zzzzzzzzzz”."))
    #expect(try tool.assay("show", "", in: "desk").status != 0)
    let firsts = Dictionary(grouping: try tool.ids(), by: { $0.prefix(1) }).first {
      $0.value.count > 1
    }
    let prefix = String(try #require(firsts).key)
    let many = try tool.assay("show", prefix, in: "desk")
    #expect(many.status == 2)
    #expect(many.err.contains("“\(prefix)” stands for "))
    #expect(many.err.contains("Hint: type one more character of the id"))
  }

  @Test("a mistyped command, state, query key and date are met with the nearest") func mistyped()
    throws
  {
    let tool = try Tool.desk()
    defer { tool.clean() }
    let verb = try tool.assay("verfy", in: "desk")
    #expect(verb.status == 64 && verb.err.contains("Did you mean “verify”?"))
    let id = try #require(try tool.ids().first)
    let state = try tool.assay("mark", id, "verfied", in: "desk")
    #expect(state.status == 64 && state.err.contains("Did you mean “verified”?"), "\(state.err)")
    let query = try tool.assay("list", "statsu:verified", in: "desk")
    #expect(query.status == 64 && query.err.contains("status"), "\(query.err)")
    #expect(try tool.assay("add", "x.txt", "--date", "7 Oct", in: "desk").status == 64)
  }

  @Test("a damaged record is named with line and column, and the others are read") func damaged()
    throws
  {
    let tool = try Tool.desk()
    defer { tool.clean() }
    let path = try #require(
      try tool.git("ls-files", "Claims", in: "desk").out.split(separator: "\n").first {
        $0.hasSuffix("claims.yaml")
      })
    let before = try tool.ids().count
    var text = try tool.read("desk/\(path)")
    let range = try #require(text.range(of: "modality: "))
    text.replaceSubrange(range, with: "modality: [")
    try tool.write(text, to: "desk/\(path)")
    let check = try tool.assay("check", "--worktree", in: "desk")
    #expect(check.status == 1)
    #expect(check.out.contains("\(path):"), "\(check.out)")
    try tool.git("commit", "-qam", "by hand", in: "desk")
    #expect(try tool.ids().count == before - 1)
    #expect(try tool.assay("check", in: "desk").status == 1)
  }

  @Test("uncommitted edits to a path about to be written stop the action") func dirty() throws {
    let tool = try Tool.desk()
    defer { tool.clean() }
    let id = try #require(try tool.ids().first)
    try tool.shell("for f in desk/Reviews/20*/*.yaml; do echo '# note' >> $f; done")
    let head = try tool.git("rev-parse", "HEAD", in: "desk").out
    let outcome = try tool.assay("verify", id, "--source", "x", in: "desk")
    #expect(outcome.status == 2)
    #expect(outcome.err.contains("not committed"), "\(outcome.err)")
    #expect(try tool.git("rev-parse", "HEAD", in: "desk").out == head)
  }

  @Test("text of an article never steers the terminal") func escapes() throws {
    let tool = try Tool()
    defer { tool.clean() }
    try tool.assay("init", "desk", "-q")
    try tool.write(
      "Harbour News, 3 March 2025\n\nThe port \u{1B}[31mhandled\u{7} 412 ships\u{202E} in February 2025.\n",
      to: "desk/a.txt")
    try tool.assay("add", "a.txt", in: "desk")
    for outcome in [
      try tool.assay("list", in: "desk"), try tool.assay("list", "--json", in: "desk"),
      try tool.assay("report", in: "desk"),
    ] {
      #expect(
        !outcome.out.unicodeScalars.contains {
          $0.value == 0x1B || $0.value == 7 || $0.value == 0x202E
        })
    }
  }
}
