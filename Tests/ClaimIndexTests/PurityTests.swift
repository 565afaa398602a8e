import ClaimModel
import Foundation
import SeededRandom
import Testing

@testable import ClaimIndex

@Suite("The index is a function of the commit alone")
struct PurityTests {
  @Test("Updates in any order leave the rows of a rebuild", arguments: 1...12)
  func randomUpdates(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let folder = try Folder()
    var desk = Desk()
    let index = try rebuilt(folder, commit: "start", [])
    for step in 0..<25 {
      let change = desk.change(commit: CommitID("c\(step)"), &random)
      try index.apply(change, detect: disagreements)
    }
    let other = try Folder()
    let anew = try desk.rebuild(other, commit: "c24", &random)
    let (updated, fresh) = (try index.lines(), try anew.lines())
    #expect(updated == fresh, "seed \(seed): \(firstDifference(updated, fresh))")
    #expect(updated.contains { $0.contains("\"table\":\"conflicts\"") }, "seed \(seed)")
  }

  @Test("The dump shows a row that differs, so that the test above can fail")
  func canary() throws {
    let (folder, other) = (try Folder(), try Folder())
    let first = try rebuilt(folder, [article("a/b", claims: [claim("Buses run late.")])])
    let second = try rebuilt(other, [article("a/b", claims: [claim("Buses run late!")])])
    #expect(try first.lines() != second.lines())
  }

  @Test("Claims that did not change are not touched; a changed neighbour is")
  func touched() throws {
    let folder = try Folder()
    let (a, b) = (claim("one"), claim("two", at: 10))
    let index = try rebuilt(folder, [article(a.article, claims: [a, b])])
    let review = Review(claim: a.id, status: "verified")
    try index.update(to: "c1") { update in
      try update.replace(article(a.article, claims: [a, b], reviews: [review]))
      #expect(update.touched.isEmpty)
    }
    #expect(try index.claim(a.id)?.status == "verified")
    try index.update(to: "c2") { update in
      try update.replace(article(a.article, publisher: "Daily", claims: [a, b]))
      #expect(update.touched == [a.id, b.id])
    }
    #expect(try index.claim(a.id)?.status == "unreviewed")
    #expect(try index.claim(a.id)?.publisher == "Daily")
  }

  @Test("A document is known by the hash of its text or of its bytes")
  func documents() throws {
    let folder = try Folder()
    var page = article("a/page", claims: [])
    (page.metadata.textHash, page.metadata.snapshotHash) = ("t1", "s1")
    var text = article("a/text", claims: [])
    (text.metadata.textHash, text.metadata.snapshotHash) = ("t2", nil)
    let index = try rebuilt(folder, [page, text])
    #expect(try index.document(hash: "t1") == "a/page")
    #expect(try index.document(hash: "s1") == "a/page")
    #expect(try index.document(hash: "t2") == "a/text")
    #expect(try index.document(hash: "s2") == nil)
  }

  @Test("An update that throws leaves everything as it was")
  func thrown() throws {
    struct Stop: Error {}
    let folder = try Folder()
    let index = try rebuilt(folder, [article("a/b", claims: [claim("Rents fell.")])])
    let before = try index.lines()
    #expect(throws: Stop.self) {
      try index.update(to: "c1") { update in
        try update.remove("2025-06/rail-aa01")
        try update.replace(article("x/y", claims: [claim("Rents rose.", article: "x/y")]))
        throw Stop()
      }
    }
    #expect(try index.lines() == before)
  }

  @Test("One claim id in two articles harms neither")
  func twins() throws {
    let (folder, other) = (try Folder(), try Folder())
    let one = claim("Ferries stopped.", article: "a/one")
    var two = one
    two.article = "a/two"
    let index = try rebuilt(
      folder, [article("a/one", claims: [one]), article("a/two", claims: [two])])
    #expect(try index.claim(one.id)?.claim.article == "a/one")
    try index.update(to: "c0") { try $0.remove("a/one") }
    #expect(try index.claim(one.id)?.claim.article == "a/two")
    #expect(try index.lines() == rebuilt(other, [article("a/two", claims: [two])]).lines())
  }

  @Test("Two findings with one id are one, whichever comes first")
  func findings() throws {
    let (a, b) = (claim("one"), claim("two", at: 10))
    func finding(_ type: ConflictType, _ severity: Conflict.Severity) -> Conflict {
      Conflict(
        class: .contradiction, type: type, severity: severity, claims: [a.id, b.id],
        explanation: type.rawValue)
    }
    let some = [finding(.date, .low), finding(.value, .high), finding(.rank, .high)]
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2], [2, 0, 1]] {
      let folder = try Folder()
      let index = try rebuilt(
        folder, [article(a.article, claims: [a, b])], conflicts: order.map { some[$0] })
      #expect(try index.conflicts().map(\.conflict) == [some[2]])
    }
  }
}

func firstDifference(_ a: [String], _ b: [String]) -> String {
  for (x, y) in zip(a, b) where x != y { return "\(x) ≠ \(y)" }
  return "\(a.count) lines against \(b.count)"
}

/// A small ledger that changes at random.
private struct Desk {
  var articles: [ArticleID: IndexedArticle] = [:]
  var records: [ConflictID: ConflictRecord] = [:]
  var problems: [String: [Problem]] = [:]

  mutating func change(commit: CommitID, _ random: inout SplitMix64) -> IndexChange {
    var change = IndexChange(commit: commit)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let id = ArticleID("2025-06/a\(Int.random(in: 0..<12, using: &random))")
      if articles[id] != nil, Int.random(in: 0..<4, using: &random) == 0 {
        articles[id] = nil
        change.articles.removeAll { $0.id == id }
        change.reviews.removeAll { $0.article == id }
        change.removedArticles.append(id)
      } else if let old = articles[id], !change.articles.contains(where: { $0.id == id }),
        Bool.random(using: &random)
      {
        change.reviews.append(rejudge(old, &random))
      } else {
        let new = article(id, &random)
        articles[id] = new
        change.removedArticles.removeAll { $0 == id }
        change.articles.removeAll { $0.id == id }
        change.reviews.removeAll { $0.article == id }
        change.articles.append(new)
      }
    }
    record(&change, &random)
    return change
  }

  /// Other reviews for an article whose claims stay.
  private mutating func rejudge(_ old: IndexedArticle, _ random: inout SplitMix64) -> IndexedReviews
  {
    let path = "Reviews/\(old.id).yaml"
    let isSound = !old.problems.contains { $0.path == path }
    if isSound, let one = old.reviews.randomElement(using: &random), Bool.random(using: &random) {
      let review = review(of: one.claim, &random)
      articles[old.id]?.reviews = old.reviews.map { $0.claim == one.claim ? review : $0 }
      return IndexedReviews(article: old.id, path: path, changed: [review])
    }
    var reviews: [Review] = []
    for claim in Set(old.claims.map(\.id)).sorted() where Bool.random(using: &random) {
      reviews.append(review(of: claim, &random))
    }
    let problems =
      Bool.random(using: &random) ? [] : [Problem(path: path, line: 7, message: "odder")]
    articles[old.id]?.reviews = reviews
    articles[old.id]?.problems = old.problems.filter { $0.path != path } + problems
    return IndexedReviews(article: old.id, path: path, reviews: reviews, problems: problems)
  }

  private mutating func record(_ change: inout IndexChange, _ random: inout SplitMix64) {
    let id = ConflictID("x\(Int.random(in: 0..<5, using: &random))")
    if Bool.random(using: &random) {
      let conflict = Conflict(
        class: .planResult, type: .targetAndOutcome, severity: .low,
        status: Bool.random(using: &random) ? "open" : "resolved", claims: ["a", "b"],
        explanation: "e", origins: [1, 1], id: id)
      let decision = Decision(from: "open", to: "resolved", by: "Ada", at: "2026-01-01T00:00:00Z")
      let record = ConflictRecord(conflict: conflict, decisions: [decision])
      records[id] = record
      change.records.append(record)
    } else {
      records[id] = nil
      change.removedRecords.append(id)
    }
    let path = "Workflows/w\(Int.random(in: 0..<3, using: &random)).yaml"
    let list =
      Bool.random(using: &random) ? [] : [Problem(path: path, line: 3, message: "m\(id)")]
    problems[path] = list
    change.problems[path] = list
  }

  private func article(_ id: ArticleID, _ random: inout SplitMix64) -> IndexedArticle {
    let words = ["銀行", "鐵路", "rail", "bank", "電力", "loans", "貸款", "up", "down", "30%"]
    let subjects = ["Metro", "Bank", "Grid"]
    var claims: [Claim] = []
    var reviews: [Review] = []
    for position in 0..<5 where Int.random(in: 0..<6, using: &random) > 0 {
      // Often the very words it had, now and then an id that stands twice.
      if let old = articles[id]?.claims.randomElement(using: &random), Bool.random(using: &random) {
        claims.append(old)
        continue
      }
      let text = (0..<3).map { _ in words.randomElement(using: &random) ?? "" }
      var new = ClaimIndexTests.claim(
        text.joined(separator: " "), article: id, at: position * 20,
        subject: subjects.randomElement(using: &random), property: "fares")
      if Bool.random(using: &random) { new.attribution = [Mention(name: "Bank", text: "銀行")] }
      claims.append(new)
      if Bool.random(using: &random) { reviews.append(review(of: new.id, &random)) }
    }
    let facts = Article.Metadata(
      title: words.randomElement(using: &random),
      publisher: Bool.random(using: &random) ? "Daily" : "Wire", textHash: "h")
    return IndexedArticle(
      id: id, metadata: facts, origin: Bool.random(using: &random) ? "wire" : nil, claims: claims,
      reviews: reviews,
      problems: Bool.random(using: &random)
        ? [] : [Problem(path: "Claims/\(id)/claims.yaml", line: 1, message: "odd")])
  }

  private func review(of claim: ClaimID, _ random: inout SplitMix64) -> Review {
    let evidence = Evidence(
      source: "Report \(Int.random(in: 0..<3, using: &random))", bearing: .context)
    let decision = Decision(
      from: "unreviewed", to: "disputed", by: "Ada", at: "2026-01-01T00:00:00Z",
      evidence: [evidence.id])
    return Review(
      claim: claim, status: "disputed", evidence: [evidence], decisions: [decision])
  }

  /// The same state, built in another order.
  func rebuild(_ folder: Folder, commit: CommitID, _ random: inout SplitMix64) throws -> ClaimIndex
  {
    let articles = articles.values.sorted { $0.id < $1.id }.shuffled(using: &random)
    return try ClaimIndex.rebuild(at: folder.index, setup: testSetup(), commit: commit) { update in
      for article in articles { try update.replace(article) }
      for record in records.values { try update.replaceRecord(record) }
      for (path, list) in problems { try update.replaceProblems(of: path, with: list) }
      try update.finishFilling()
      var found: [Conflict] = []
      try update.forEachMeeting { found += disagreements($0) }
      try update.replaceAllConflicts(with: found.shuffled(using: &random))
      try update.countOrigins()
    }
  }
}
