import Foundation
import Testing

@testable import assay

/// The documents are run: what they show is what happens.
@Suite struct DocumentTests {
  /// A commit's id depends on everything; the rest of a transcript does not.
  static func masked(_ text: String) -> String {
    text.replacing(#/commit [0-9a-f]{7,40}/#, with: "commit …")
      .replacing(#/(?m)^[0-9a-f]{7}  /#, with: "…  ")
      .replacing(#/(?m) +$/#, with: "")
  }

  static func transcript(_ readme: String) throws -> (Range<String.Index>, String) {
    let start = try #require(readme.range(of: "```console\n"))
    let end = try #require(readme.range(of: "```\n<!-- end of transcript -->"))
    return (start.upperBound..<end.lowerBound, String(readme[start.upperBound..<end.lowerBound]))
  }

  @Test("the README's transcript is what the commands print") func readme() throws {
    let file = Tool.root.appendingPathComponent("README.md")
    var readme = try String(contentsOf: file, encoding: .utf8)
    let (range, written) = try Self.transcript(readme)
    let commands = written.split(separator: "\n").filter { $0.hasPrefix("$ ") }.map {
      String($0.dropFirst(2))
    }
    #expect(commands.count >= 6)
    let tool = try Tool()
    defer { tool.clean() }
    try tool.shell("ln -s '\(Tool.samples.path)' samples")
    var printed = ""
    for (i, command) in commands.enumerated() {
      let outcome = try tool.shell("exec 2>&1; \(command)", in: i == 0 ? "." : "desk")
      printed +=
        "$ \(command)\n" + outcome.out.replacing(tool.folder.path, with: "/home/ann")
        + (outcome.out.isEmpty || i == commands.count - 1 ? "" : "\n")
    }
    if Golden.isRecording {
      readme.replaceSubrange(range, with: printed)
      try Data(readme.utf8).write(to: file)
    } else {
      #expect(
        Self.masked(printed) == Self.masked(written), "run make golden, and read what changed")
    }
  }

  @Test("the command reference is the commands' own help") func reference() throws {
    var text = "# Commands\n\nMade from `assay help`; `make golden` writes it anew.\n\n"
    text +=
      "Exit status: 0 done · 1 the answer is no · 2 could not · 64 usage · 70 a bug of ours · 75 the ledger moved or is locked, run it again.\n"
    for command in HelpTests.commands {
      let name = command._commandName
      text +=
        "\n## assay \(name)\n\n```text\n\(Assay.helpMessage(for: command, columns: 96))\n```\n"
      for part in command.configuration.subcommands {
        text +=
          "\n### assay \(name) \(part._commandName)\n\n```text\n\(Assay.helpMessage(for: part, columns: 96))\n```\n"
      }
    }
    text = text.replacing(#/(?m) +$/#, with: "")
    let file = Tool.root.appendingPathComponent("Docs/Commands.md")
    if Golden.isRecording { try Data(text.utf8).write(to: file) }
    #expect(try String(contentsOf: file, encoding: .utf8) == text, "run make golden")
  }
}
