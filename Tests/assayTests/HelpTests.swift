import ArgumentParser
import Testing

@testable import assay

/// The help is a product: short first lines, examples, the next command.
@Suite struct HelpTests {
  static let commands = Assay.configuration.groupedSubcommands.flatMap(\.subcommands)

  @Test("every command says in sixty characters what it does, with an example that runs it")
  func help() {
    #expect(Self.commands.count >= 16)
    for command in Self.commands {
      let abstract = command.configuration.abstract
      #expect(!abstract.isEmpty && abstract.count <= 60, "\(command): \(abstract)")
      #expect(
        command.configuration.discussion.contains("assay \(command._commandName)"), "\(command)")
    }
  }

  @Test("a near word is suggested, a far one is not") func suggestions() {
    #expect(Suggestion.nearest("conflcits", in: ["conflicts", "check"]) == "conflicts")
    #expect(Suggestion.nearest("banana", in: ["conflicts", "check"]) == nil)
    #expect(Suggestion.distance("ab", "ba") == 1)
  }
}

@Suite struct TerminalTests {
  @Test(
    "wide characters take two columns", arguments: [("abc", 3), ("昇騰", 4), ("80 ％", 5), ("é", 1)])
  func widths(text: String, columns: Int) { #expect(DisplayWidth.of(text) == columns) }

  @Test("a text is cut at columns, never inside a wide character") func fits() {
    #expect(DisplayWidth.fit("昇騰晶片", 5) == "昇騰…")
    #expect(DisplayWidth.fit("昇騰", 6, pad: true) == "昇騰  ")
  }

  @Test(
    "the clock writes what it reads",
    arguments: ["2026-01-02T03:04:05Z", "1969-12-31T23:59:59Z", "2000-02-29T00:00:00Z"])
  func clock(text: String) throws {
    #expect(Clock.text(secondsSince1970: try #require(Clock.seconds(text))) == text)
  }

  @Test("a manifest in CSV keeps commas, quotes and line breaks in quoted fields") func csv() {
    let records = CSVRecords(
      "\u{FEFF}file,title\r\na.txt,\"One, \"\"two\"\"\nthree\"\r\n\nb.txt,x\n"
    ).all
    #expect(
      records.map(\.fields) == [
        ["file", "title"], ["a.txt", "One, \"two\"\nthree"], ["b.txt", "x"],
      ])
    #expect(records.map(\.line) == [1, 2, 5])
  }
}
