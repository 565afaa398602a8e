import ClaimModel
import ClaimReports
import ConflictDetection
import Foundation
import Testing

@Suite("The typology's examples")
struct ExampleTests {
  @Test("Each example is judged as its list says", arguments: ExampleList.all.flatMap(\.examples))
  func judged(_ example: Example) throws {
    let found = try example.judged().map { "\($0.class.rawValue)/\($0.type.rawValue)" }
    #expect((found.isEmpty ? "nothing" : found.joined(separator: ", ")) == example.outcome)
  }

  @Test(
    "What is said of each example can be asked again, and told in Chinese",
    arguments: ExampleList.all.flatMap(\.examples))
  func told(_ example: Example) throws {
    let judge = ConflictJudge(lexicon: World.lexicon)
    var claims = try example.claims()
    let topics = Dictionary(grouping: claims.map(\.claim), by: \.article).mapValues(judge.topics)
    for i in claims.indices { claims[i].topics = topics[claims[i].claim.article] }
    for conflict in try example.judged() {
      let own = claims.filter { conflict.claims.contains($0.claim.id) }
      guard let said = judge.explanation(of: conflict, among: own) else {
        // Arithmetic may rest on a figure that is no member of the conflict: told by its type.
        #expect(conflict.type == .arithmetic, "\(conflict)")
        continue
      }
      #expect(said.reconciliation?.english == conflict.reconciliation)
      for sentence in [said.cause, said.reconciliation].compactMap(\.self) {
        #expect(Phrasebook(.simplified).text(sentence) != nil, "\(sentence.english)")
      }
    }
  }

  @Test("Each list has six examples for its type and six against", arguments: ExampleList.all)
  func size(_ list: ExampleList) {
    let own = "\(list.class.rawValue)/\(list.type.rawValue)"
    #expect(list.examples.filter(\.isPositive).count >= 6)
    #expect(list.examples.filter { !$0.isPositive }.count >= 6)
    #expect(
      list.examples.allSatisfy {
        $0.isPositive ? $0.outcome.contains(list.type.rawValue) : $0.outcome != own
      })
  }

  @Test("Every type of the typology has a list")
  func complete() {
    #expect(Set(ExampleList.all.map(\.type)) == Set(ConflictType.allCases))
  }

  @Test("The documentation shows exactly these examples")
  func documented() throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Docs/Conflicts.md")
    let page = try ConflictPage.text()
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try page.write(to: url, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: url, encoding: .utf8) == page)
  }
}
