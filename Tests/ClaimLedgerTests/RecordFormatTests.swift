import ClaimModel
import Foundation
import Testing

@testable import ClaimLedger

@Suite struct RecordFormatTests {
  /// The indented examples of Docs/RecordFormat.md, by the heading above them.
  private func examples() throws -> [(heading: String, text: String)] {
    let file = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Docs/RecordFormat.md")
    var (examples, heading, block) = ([(String, String)](), "", "")
    for line in try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n") {
      if line.hasPrefix("    ") {
        block += line.dropFirst(4) + "\n"
        continue
      }
      if !block.isEmpty { examples.append((heading, block)) }
      block = ""
      if line.hasPrefix("## ") { heading = String(line.dropFirst(3)) }
    }
    return examples
  }

  @Test("Every example of the format's description is read without a problem")
  func read() throws {
    let readers: [String: (([UInt8]) -> (Int, [Problem]))] = [
      "article.yaml": { count(ArticleCodec.decode($0, path: "example")) },
      "claims.yaml": { count(ClaimCodec.decode($0, path: "example", article: "a")) },
      "Reviews": { count(ReviewCodec.decode($0, path: "example")) },
      "Conflicts": { count(ConflictCodec.decode($0, path: "example")) },
      "Workflows": { count(WorkflowCodec.decode($0, path: "example")) },
      "Sources": { count(SourceCodec.decode($0, path: "example")) },
      "Lexicon": { count(LexiconCodec.decode($0, path: "example")) },
    ]
    var seen: Set<String> = []
    for (heading, text) in try examples() {
      guard let reader = readers[heading] else { continue }
      let (records, problems) = reader(Array(text.utf8))
      #expect(problems.isEmpty, "\(heading): \(problems)")
      #expect(records == 1, "\(heading)")
      seen.insert(heading)
    }
    #expect(seen == Set(readers.keys))
  }

  private func count<Record>(_ decoded: Decoded<Record>) -> (Int, [Problem]) {
    (decoded.records.count, decoded.problems)
  }

  @Test("The claim that is shown as Assay writes it is written so")
  func written() throws {
    let example = try #require(
      try examples().last { $0.heading == "claims.yaml" && $0.text.contains("focus") })
    let claim = try #require(
      ClaimCodec.decode(Array(example.text.utf8), path: "e", article: "a").records.first)
    #expect(String(decoding: ClaimCodec.document(claim), as: UTF8.self) == example.text)
  }
}
