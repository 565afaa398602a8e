import ClaimModel
import Foundation
import Testing

@testable import ClaimReports

/// The keys that the code writes are the keys that the document promises, in its order.
@Suite("The contracts' document")
struct ContractDocumentTests {
  private static let document = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Docs/JSON.md")

  /// The keys in the first column of a section's tables, in order.
  private func promised(_ section: String) throws -> [String] {
    let text = try String(contentsOf: ContractDocumentTests.document, encoding: .utf8)
    let start = try #require(text.range(of: "\n## \(section)\n")).upperBound
    let rest = text[start...]
    let body = rest[..<(rest.range(of: "\n## ")?.lowerBound ?? rest.endIndex)]
    return body.split(separator: "\n").filter { $0.hasPrefix("| `") }
      .compactMap { $0.dropFirst().split(separator: "|").first }
      .flatMap { cell in cell.matches(of: #/`([a-z_]+)`/#).map { String($0.1) } }
  }

  private func written(_ json: JSON) -> [String] {
    guard case .object(let pairs) = json else { return [] }
    return pairs.map(\.key)
  }

  @Test("assay.claim/1")
  func claim() throws {
    let json = ContractJSON.claim(Sample.result, review: Sample.review(), conflicts: [])
    let keys = written(json).filter { $0 != "status" && $0 != "conflicts" }
    #expect(keys == (try promised("assay.claim/1")))
  }

  @Test("assay.conflict/1")
  func conflict() throws {
    #expect(
      written(ContractJSON.conflict(Sample.gap.conflict)) == (try promised("assay.conflict/1")))
  }

  @Test("assay.add/1 and assay.error/1")
  func add() throws {
    let error = ContractJSON.error(code: "missing", subject: nil, message: "", hint: nil)
    #expect(written(error) == (try promised("assay.error/1")))
    let json = ContractJSON.add(commit: nil, articles: [], conflicts: [], failed: [error])
    #expect(written(json) == (try promised("assay.add/1")))
  }

  @Test("assay.report/1")
  func report() throws {
    let text = JSONReport.text(Sample.content())
    let keys = text.matches(of: #/(?m)^  "([a-z_]+)":/#).map { String($0.1) }
    #expect(keys == (try promised("assay.report/1")))
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(text.utf8)) }
  }
}
