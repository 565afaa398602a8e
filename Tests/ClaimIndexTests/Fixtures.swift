import ClaimModel
import Foundation

@testable import ClaimIndex

/// A folder that goes away with its test.
final class Folder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "claim-index-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  var index: String { path + "/index.sqlite" }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// Traditional to simplified for the words of these tests, and lower case.
@Sendable func testFold(_ text: String) -> String {
  let forms: [Character: Character] = [
    "華": "华", "為": "为", "銀": "银", "鐵": "铁", "貸": "贷", "電": "电", "產": "产",
  ]
  return String(text.lowercased().map { forms[$0] ?? $0 })
}

/// A claim is comparable where subject and property are known.
@Sendable func testKeys(_ claim: Claim) -> [String] {
  guard let subject = claim.subject, let property = claim.property else { return [] }
  return ["\(subject.name)|\(property.name)"]
}

func testSetup(rules: String = "test/1") -> IndexSetup {
  IndexSetup(
    rules: rules, fold: testFold, keys: { claim, _ in testKeys(claim).map { ClaimKey($0) } })
}

/// Claims that meet and say the same agree; others contradict each other.
func disagreements(_ meeting: Meeting) -> [Conflict] {
  meeting.pairs.compactMap { i, j in
    let pair = [meeting.claims[i], meeting.claims[j]]
    guard pair[0].claim.id != pair[1].claim.id else { return nil }
    let isSame = pair[0].claim.statement == pair[1].claim.statement
    return Conflict(
      class: isSame ? .agreement : .contradiction, type: isSame ? .same : .value, severity: .high,
      claims: pair.map(\.claim.id).sorted(),
      explanation: pair.map { $0.publisher ?? "" }.sorted().joined(separator: "|"), origins: [1, 1])
  }
}

/// A claim of few words; every slot that a test needs can be set after.
func claim(
  _ statement: String, article: ArticleID = "2025-06/rail-aa01", at start: Int = 0,
  subject: String? = nil, property: String? = nil
) -> Claim {
  let end = start + statement.unicodeScalars.count
  return Claim(
    id: ClaimID(article: article, kind: .statement, focus: start, ordinal: 0), article: article,
    kind: .statement, statement: statement,
    anchor: Anchor(start: start, end: end, prefix: "", exact: statement, suffix: ""),
    focus: start..<end, subject: subject.map { Mention(name: $0, text: $0) },
    property: property.map { Mention(name: $0, text: $0) },
    extraction: Extraction(engine: "rules/1", confidence: 0.9))
}

func article(
  _ id: ArticleID, title: String? = nil, publisher: String? = nil, published: String? = nil,
  claims: [Claim], reviews: [Review] = []
) -> IndexedArticle {
  IndexedArticle(
    id: id,
    metadata: Article.Metadata(
      title: title, publisher: publisher, published: published.flatMap { Day($0) },
      language: "en", textHash: IDHash.text([id.text], length: 40)),
    claims: claims, reviews: reviews)
}

extension ClaimQueries {
  func lines() throws -> [String] {
    var lines: [String] = []
    try dump { lines.append($0) }
    return lines
  }

  func found(_ query: String, context: QueryContext = QueryContext()) throws -> [String] {
    try list(Query(query, context: context)).map(\.claim.statement)
  }
}

func rebuilt(
  _ folder: Folder, commit: CommitID = "c0", setup: IndexSetup = testSetup(),
  _ articles: [IndexedArticle], conflicts: [Conflict] = []
) throws -> ClaimIndex {
  try ClaimIndex.rebuild(at: folder.index, setup: setup, commit: commit) { update in
    for article in articles { try update.replace(article) }
    try update.finishFilling()
    try update.replaceAllConflicts(with: conflicts)
  }
}
