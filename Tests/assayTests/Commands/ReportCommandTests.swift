import Foundation
import Testing

@testable import assay

/// Reports, exports and pages as the command prints them.
@Suite struct ReportCommandTests {
  static let formats = [
    "md", "html", "csv", "conflicts-csv", "json", "claimreview", "annotations", "csl",
  ]

  private func report(_ tool: Tool, _ format: String, _ more: String...) throws -> Tool.Outcome {
    let arguments = ["report", "--format", format, "--base", "https://example.org/checks"] + more
    return try tool.shell(
      "assay " + arguments.map { "'\($0)'" }.joined(separator: " "), in: "desk")
  }

  @Test("the same ledger gives the same bytes, and --at gives those of an earlier commit")
  func reproducible() throws {
    let tool = try Tool.desk()
    defer { tool.clean() }
    var before: [String: String] = [:]
    for format in Self.formats {
      let once = try report(tool, format)
      #expect(once.status == 0, "\(format): \(once.err)")
      #expect(try report(tool, format).out == once.out, "\(format)")
      before[format] = once.out
    }
    let id = try #require(try tool.ids("kind:quantity").first)
    try tool.assay("verify", id, "--source", "Annual report", "--about", "saying", in: "desk")
    for format in Self.formats {
      #expect(try report(tool, format, "--at", "HEAD~1").out == before[format], "\(format)")
    }
    #expect(try report(tool, "json").out != before["json"])
    for format in ["md", "html", "claimreview", "annotations"] {
      let text = try report(tool, format).out.lowercased()
      #expect(text.contains("said so; figure unchecked"), "\(format)")
    }
    #expect(
      try tool.assay("show", id, in: "desk").out.hasPrefix(
        "\(id)  verified (said so; figure unchecked)\n"))
  }

  @Test("-o picks the form by its ending; --locale changes the report's own words")
  func files() throws {
    let tool = try Tool.desk()
    defer { tool.clean() }
    for (locale, heading) in [
      ("en", "What holds"), ("zh-Hant", "尚未核實"), ("zh-Hans", "尚未核实"), ("zh-TW", "尚未核實"),
    ] {
      #expect(
        try tool.assay("report", "-o", "r.html", "--locale", locale, "-q", in: "desk").status == 0)
      let page = try tool.read("desk/r.html")
      #expect(page.hasPrefix("<!DOCTYPE html>\n") && page.contains(heading), "\(locale)")
    }
    #expect(try tool.assay("report", "--locale", "de", in: "desk").status == 64)
  }

  @Test(
    "list, show and report call what is measured by one Chinese name, and a plain one",
    arguments: [("zh-Hans", "净利润", "意大利"), ("zh-Hant", "淨利潤", "義大利")])
  func chineseNames(locale: String, profit: String, country: String) throws {
    let tool = try Tool()
    defer { tool.clean() }
    try tool.assay("init", "desk", "-q")
    try tool.write(
      "Halvorsen Bank made a net profit of €540 million in 2024. Italy has a population of 59 million.\n",
      to: "bank.txt")
    try tool.assay("add", "../bank.txt", "-q", in: "desk")
    let lines = try tool.assay("list", "--locale", locale, in: "desk").out
    #expect(lines.contains("Halvorsen Bank · \(profit) · ") && lines.contains(country), "\(lines)")
    let id = try #require(try tool.ids("unit:EUR").first)
    #expect(try tool.assay("show", id, "--locale", locale, in: "desk").out.contains(profit))
    let page = try tool.assay("report", "--format", "html", "--locale", locale, in: "desk").out
    #expect(page.contains("Halvorsen Bank · \(profit)") && page.contains(country))
  }

  @Test("ClaimReview without an address says what to give")
  func base() throws {
    let tool = try Tool.desk()
    defer { tool.clean() }
    let refused = try tool.assay("report", "--format", "claimreview", in: "desk")
    #expect(refused.status == 64 && refused.out.isEmpty)
    #expect(refused.err.contains("Hint: "))
  }

  @Test("show and conflicts keep to 80 columns, with the numbers on one line")
  func pages() throws {
    let tool = try Tool.desk()
    defer { tool.clean() }
    let conflicts = try tool.assay("conflicts", "--all", in: "desk").out
    #expect(conflicts.contains("├") && conflicts.contains("⟦") && conflicts.contains("\n  Why  "))
    var pages = [conflicts]
    for id in try tool.ids("has:conflict").prefix(4) {
      pages.append(try tool.assay("show", id, in: "desk").out)
    }
    #expect(pages.count > 2)
    for line in pages.joined().split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= 80, "\(line)")
    }
  }

  /// A title, a publisher and a text that would steer a terminal, turn lines round, run and compute.
  private static let hostile = """
    The ferry \u{1B}[2J\u{1B}]0;owned\u{7}board \u{202E}said\u{202C} it carried 81 per cent of its \
    passengers on time in 2024. The ferry board said it carried 64 per cent of its passengers on \
    time in 2024. <script>alert(1)</script> =HYPERLINK("http://x") \u{9B}31m

    """

  @Test(
    "nothing of a hostile article is active in a terminal, a report, a table or a commit message")
  func hostile() throws {
    let tool = try Tool.desk()
    defer { tool.clean() }
    try tool.write(Self.hostile, to: "desk/ferry.txt")
    let item = [
      "file": "ferry.txt", "publisher": "=R\u{435}uters\u{202E}\u{1B}[31m",
      "title": "<img src=x onerror=alert(1)>", "url": "javascript:alert(1)",
      "published": "2025-01-02",
    ]
    try tool.write(Array(try JSONEncoder().encode(item)) + [10], to: "desk/list.jsonl")
    let added = try tool.assay("add", "--manifest", "list.jsonl", in: "desk")
    #expect(added.status == 0, "\(added.err)")
    var answers = [added.out + added.err]
    for command in ["list", "conflicts --all", "log", "sources"] {
      answers.append(try tool.shell("assay \(command)", in: "desk").out)
    }
    for id in try tool.ids("ferry").prefix(3) {
      answers.append(try tool.assay("show", id, in: "desk").out)
    }
    for format in Self.formats { answers.append(try report(tool, format).out) }
    answers.append(try tool.git("log", "--format=%B", in: "desk").out)
    let unsafe: Set<Unicode.Scalar> = ["\u{1B}", "\u{202E}", "\u{202C}", "\u{9B}", "\u{7}"]
    for answer in answers {
      #expect(!answer.unicodeScalars.contains(where: unsafe.contains), "\(answer.prefix(200))")
    }
    let page = try report(tool, "html").out
    #expect(!page.contains("<img") && !page.contains("href=\"javascript"))
    #expect(page.contains("R⟨U+0435⟩uters"))
    let table = try report(tool, "csv").out
    #expect(!table.contains(",=R") && table.contains("\"'=R"))
  }
}
