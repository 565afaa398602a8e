import Foundation
import Testing

@testable import ClaimLedger

@Suite struct ShippedTests {
  private var root: URL {
    URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
  }

  @Test("The files in the binary are the files of the project (sh Scripts/embed-shipped)")
  func equal() throws {
    var found: [String: String] = [:]
    let folder = root.appending(path: "Workflows")
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where path.hasSuffix(".yaml") {
      found["Workflows/\(path)"] = try String(
        contentsOf: folder.appending(path: path), encoding: .utf8)
    }
    for folder in ["Claims", "Reviews", "Workflows"] {
      for name in [".gitattributes", "README.md"] {
        found["\(folder)/\(name)"] = try String(
          contentsOf: root.appending(path: "\(folder)/\(name)"), encoding: .utf8)
      }
    }
    let shipped = Dictionary(uniqueKeysWithValues: Shipped.files.map { ($0.path, $0.text) })
    #expect(Set(shipped.keys) == Set(found.keys))
    for (path, text) in found { #expect(shipped[path] == text, "\(path)") }
  }

  @Test("Every shipped workflow, lexicon pack and source list is sound")
  func sound() {
    for file in Shipped.files where file.path.hasSuffix(".yaml") {
      let bytes = Array(file.text.utf8)
      if file.path.hasPrefix("Workflows/lexicon/") {
        let (entries, problems) = LexiconCodec.entries(bytes, path: file.path)
        #expect(problems.isEmpty, "\(problems)")
        #expect(!entries.isEmpty)
      } else if file.path == "Workflows/sources.yaml" {
        #expect(SourceCodec.decode(bytes, path: file.path).problems.isEmpty)
      } else {
        let decoded = WorkflowCodec.decode(bytes, path: file.path)
        #expect(decoded.problems.isEmpty, "\(decoded.problems)")
        #expect(decoded.records.count == 1)
      }
    }
  }

  @Test("Verifying wants a supporting source, disputing a source or a reason")
  func requirements() {
    let workflow = Shipped.reviewWorkflow()
    #expect(throws: (any Error).self) {
      try workflow.transition(
        from: "unreviewed", to: "verified", evidence: [], reason: "sure", by: "A", lastBy: nil)
    }
    #expect(throws: (any Error).self) {
      try workflow.transition(
        from: "unreviewed", to: "disputed", evidence: [], reason: " ", by: "A", lastBy: nil)
    }
    #expect(throws: Never.self) {
      try workflow.transition(
        from: "unreviewed", to: "disputed", evidence: [], reason: "no", by: "A", lastBy: nil)
    }
    #expect(Shipped.conflictWorkflow().initial == "open")
  }
}
