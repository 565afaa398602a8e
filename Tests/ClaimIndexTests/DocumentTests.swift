import ClaimModel
import Foundation
import Testing

@testable import ClaimIndex

@Suite("Docs/Index.md says what is")
struct DocumentTests {
  @Test("Every key stands in the document with its help", arguments: QueryKey.allCases)
  func keys(key: QueryKey) throws {
    let rows = try Self.document.split(separator: "\n").filter { $0.hasPrefix("| `\(key)` |") }
    #expect(rows.count == 1)
    let plain = rows.joined().replacing("`", with: "")
    #expect(plain == "| \(key) | \(key.help) |")
  }

  @Test("Every example of the keys' help can be read", arguments: QueryKey.allCases)
  func examples(key: QueryKey) throws {
    let context = QueryContext(me: "ada@example.org", today: Day(2026, 1, 1))
    let examples = key.help.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? ""
    for example in examples.components(separatedBy: ", ") {
      let query = try Query(example, context: context)
      #expect(!query.terms.isEmpty)
    }
  }

  @Test("Every table, view and feature stands in the document")
  func names() throws {
    let document = try Self.document
    let names = Schema.tables.map(\.name) + (Schema.views + Schema.fullText).map(\.name)
    for name in names { #expect(document.contains("`\(name)`"), "\(name)") }
    for feature in Query.Feature.allCases { #expect(document.contains(feature.rawValue)) }
  }

  private static var document: String {
    get throws {
      let root = URL(filePath: #filePath).appending(path: "../../../Docs/Index.md").standardized
      return try String(contentsOf: root, encoding: .utf8)
    }
  }
}
