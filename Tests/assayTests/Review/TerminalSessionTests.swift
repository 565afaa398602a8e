import Foundation
import Testing

@testable import assay

/// A real terminal of 80 by 24, driven by tmux: keys go in, the screen is read.
@Suite(.serialized, .enabled(if: Tmux.isThere, "tmux is not installed: Scripts/install-needs"))
struct TerminalSessionTests {
  @Test("review ten claims by keys, undo two, quit, resume; nothing is lost, and all is in git")
  func evening() throws {
    let tool = try Tool.desk()
    defer { tool.clean() }
    let tmux = Tmux(tool, "assay review")
    defer { tmux.end() }
    try tmux.waits(for: " · 0 decided")
    let first = tmux.screen()
    #expect(first.contains("[v]erify") && first.contains("⟦"))
    for i in 1...10 {
      if i % 3 == 0 {
        tmux.type("d")
        try tmux.waits(for: "Reason (empty")
        tmux.type("no record of it \(i)", enter: true)
        try tmux.waits(for: " · \(i) decided", orFor: "[s]aying")
        if tmux.screen().contains("[s]aying") { tmux.type("c") }
      } else {
        tmux.type("u")
      }
      try tmux.waits(for: " · \(i) decided")
    }
    for i in [9, 8] {
      tmux.type("z")
      try tmux.waits(for: " · \(i) decided")
    }
    tmux.resize(60, 16)
    try tmux.waits(for: "assay review", width: 60)
    tmux.type("q")
    try tmux.waits(for: "8 claims decided.")
    let subjects = try tool.git("log", "--format=%s", in: "desk").out.split(separator: "\n")
    #expect(subjects.prefix(2).allSatisfy { $0.hasPrefix("Undo ") })
    #expect(subjects.count == 2 + 10 + 2)
    #expect(try tool.ids("status:needs-evidence").count + tool.ids("status:disputed").count == 8)
    #expect(try tool.git("status", "--porcelain", in: "desk").out == "")

    let again = Tmux(tool, "assay review")
    defer { again.end() }
    try again.waits(for: " · 0 decided")
    again.type("z")
    try again.waits(for: "Taken back “")
    again.type("q")
    try again.waits(for: "Nothing was decided.")
    #expect(try tool.ids("status:needs-evidence").count + tool.ids("status:disputed").count == 7)
    #expect(try tool.assay("check", in: "desk").status == 0)
  }

  @Test("a terminal that is closed in a sitting of one commit loses no decision") func closed()
    throws
  {
    let tool = try Tool.desk()
    defer { tool.clean() }
    let tmux = Tmux(tool, "assay review --batch")
    defer { tmux.end() }
    try tmux.waits(for: " · 0 decided")
    for i in 1...3 {
      tmux.type("u")
      try tmux.waits(for: " · \(i) decided")
    }
    let file = tool.folder.appendingPathComponent("desk/.git/assay/sitting.json").path
    #expect(FileManager.default.fileExists(atPath: file))
    tmux.end()
    // The closed terminal's process records what it can; what it could not, the next sitting does.
    let next = try tool.assay("review", "--plain", in: "desk", input: "8\n")
    #expect(next.status == 0)
    #expect(try tool.ids("status:needs-evidence").count == 3)
  }
}

/// A desk of three small articles, in two languages, of which two agree and one contradicts them.
@Suite(.serialized, .enabled(if: Tmux.isThere, "tmux is not installed: Scripts/install-needs"))
struct ChineseSessionTests {
  private func desk() throws -> Tool {
    let tool = try Tool()
    try tool.assay("init", "desk", "-q")
    let articles = [
      (
        "a", "2026-03-03", "Norrvik Courier",
        "TSMC reported revenue of 90 billion dollars for 2024.\n"
      ),
      ("b", "2026-03-05", "海港日報", "晶圓廠近況\n\n台積電2024年營收達950億美元。台積電2024年興建了9座廠。\n"),
      ("c", "2026-03-06", "南灣財經", "據南灣財經統計，台積電2024年的營收為900億美元。\n"),
    ]
    for (name, date, publisher, text) in articles {
      try tool.write(text, to: "\(name).txt")
      try tool.assay(
        "add", "../\(name).txt", "--date", date, "--publisher", publisher, "-q", in: "desk")
    }
    return tool
  }

  /// No line is wider than the terminal, counted in columns.
  private func fits(_ tmux: Tmux, _ columns: Int) -> Bool {
    tmux.screen().split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= columns }
  }

  @Test(
    "g decides those that agree at once, z takes them all back; a brings a source; after resizing")
  func group() throws {
    let tool = try desk()
    defer { tool.clean() }
    let tmux = Tmux(tool, "assay review value:90000000000")
    defer { tmux.end() }
    try tmux.waits(for: "1 of 2 · 0 decided")
    #expect(tmux.screen().contains("⟦台積電2024年營收達950億美元⟧"), "\(tmux.screen())")
    tmux.type("g")
    try tmux.waits(for: "The next decision holds for 2 claims that agree")
    tmux.resize(60, 16)
    try tmux.waits(for: "[q]uit", width: 60)
    #expect(fits(tmux, 60))
    #expect(tmux.screen().contains("⟦台積電2024年營收達950"), "the other side's words stay in sight")
    tmux.type("v")
    try tmux.waits(for: "Source (")
    tmux.type("年報第十一頁 [A2]", enter: true)
    try tmux.waits(for: "2 claims are now verified", orFor: "[s]aying")
    if tmux.screen().contains("[s]aying") { tmux.type("c") }
    try tmux.waits(for: "2 claims are now verified")
    #expect(try tool.ids("status:verified").count == 2)
    tmux.type("z")
    try tmux.waits(for: "1 of 2 · 0 decided")
    #expect(try tool.ids("status:verified").isEmpty)
    tmux.resize(80, 24)
    tmux.type("a")
    try tmux.waits(for: "Source (")
    tmux.type("海關統計，二月 https://example.org/customs [B2]", enter: true)
    try tmux.waits(for: "[r]efute")
    tmux.type("r")
    try tmux.waits(for: "has a source more")
    try tmux.waits(for: "· evidence: refutes, B2: 海關統計，二月 <https://example.org/customs>")
    #expect(fits(tmux, 80))
    tmux.type("z")
    try tmux.waits(for: "Taken back in commit")
    tmux.type("q")
    try tmux.waits(for: "Nothing was decided.")
    let page = try tool.assay("show", try #require(try tool.ids("has:evidence").first), in: "desk")
    #expect(page.out.contains("refutes, B2: 海關統計，二月 <https://example.org/customs>  (taken\n"))
    #expect(try tool.git("status", "--porcelain", in: "desk").out == "")
    #expect(try tool.assay("check", in: "desk").status == 0)
  }

  @Test(
    "a terminal that goes in the middle of a word loses no decision, and the next sitting undoes it"
  )
  func gone() throws {
    let tool = try desk()
    defer { tool.clean() }
    let tmux = Tmux(tool, "assay review")
    defer { tmux.end() }
    try tmux.waits(for: " · 0 decided")
    tmux.type("u")
    try tmux.waits(for: " · 1 decided")
    tmux.type("d")
    try tmux.waits(for: "> ")
    tmux.type("與年報")
    tmux.end()
    #expect(try tool.ids("status:needs-evidence").count == 1)
    #expect(try tool.ids("status:disputed").isEmpty)
    let again = Tmux(tool, "assay review")
    defer { again.end() }
    try again.waits(for: " · 0 decided")
    again.type("z")
    try again.waits(for: "Taken back “Mark ")
    again.type("q")
    try again.waits(for: "Nothing was decided.")
    #expect(try tool.ids("status:needs-evidence").isEmpty)
    #expect(try tool.assay("check", in: "desk").status == 0)
  }
}

/// A terminal of its own, in which a command runs.
struct Tmux {
  private let tool: Tool
  private let socket = "assay-\(UUID().uuidString.prefix(8))"

  static let isThere =
    FileManager.default.isExecutableFile(atPath: "/usr/bin/tmux")
    || FileManager.default.isExecutableFile(atPath: "/usr/local/bin/tmux")

  init(_ tool: Tool, _ command: String) {
    self.tool = tool
    run(
      "new-session", "-d", "-x", "80", "-y", "24", "-s", "t", "-c",
      tool.folder.appendingPathComponent("desk").path, "\(command); cat")
  }

  func end() { run("kill-server") }

  func type(_ text: String, enter: Bool = false) {
    run("send-keys", "-t", "t", "-l", text)
    if enter { run("send-keys", "-t", "t", "Enter") }
  }

  func resize(_ columns: Int, _ rows: Int) {
    run("resize-window", "-t", "t", "-x", "\(columns)", "-y", "\(rows)")
  }

  func screen() -> String { run("capture-pane", "-p", "-t", "t") }

  /// Reads the screen until words stand on it; a terminal has no other way to say that it is done.
  func waits(for words: String, orFor others: String? = nil, width: Int? = nil) throws {
    var screen = ""
    for _ in 0..<5000 {
      screen = self.screen()
      let isNarrow = width.map { w in
        screen.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= w }
      }
      if isNarrow ?? true, screen.contains(words) || others.map(screen.contains) ?? false { return }
    }
    Issue.record("“\(words)” never came. The screen:\n\(screen)")
    throw CancellationError()
  }

  /// Foundation's `Process` would wait for the server, which inherits what it watches; `Child` does not.
  @discardableResult
  private func run(_ words: String...) -> String {
    let outcome = try? Child.run(
      ["tmux", "-f", "/dev/null", "-L", socket] + words, capturing: true,
      setting: [
        "HOME": tool.home.path, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "TZ": "UTC",
        "GIT_CONFIG_NOSYSTEM": "1", "TMUX": "", "TMUX_TMPDIR": tool.home.path,
        "PATH": "\(Tool.binaries.path):/usr/local/bin:/usr/bin:/bin",
      ])
    return String(decoding: outcome?.output ?? [], as: UTF8.self)
  }
}
