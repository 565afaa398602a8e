import ClaimModel
import SeededRandom
import Testing

@testable import ClaimIndex

/// Keys that more claims share than are all compared: whatever the order in which claims come and go, what is
/// found is what a rebuild finds.
@Suite("Keys with many claims")
struct CrowdTests {
  @Test("Claims that come and go in any order leave the conflicts of a rebuild", arguments: 1...3)
  func anyOrder(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let folder = try Folder()
    let index = try rebuilt(folder, setup: setup, [])
    var standing: [ArticleID: IndexedArticle] = [:]
    // Fewer sharers than are all compared, then many more, then fewer again.
    for step in 0..<18 {
      var change = IndexChange(commit: CommitID("c\(step)"))
      for _ in 0..<Int.random(in: 2...4, using: &random) {
        let id = ArticleID("2025-06/a\(Int.random(in: 0..<24, using: &random))")
        guard !change.articles.contains(where: { $0.id == id }) else { continue }
        let goes =
          standing[id] != nil && Int.random(in: 0..<(step < 12 ? 8 : 2), using: &random) == 0
        if goes {
          standing[id] = nil
          change.removedArticles.append(id)
        } else if !change.removedArticles.contains(id) {
          standing[id] = article(id, &random)
          change.articles += [standing[id]].compactMap(\.self)
        }
      }
      try index.apply(change, detect: disagreements)
      guard step % 6 == 5 else { continue }
      let anew = try rebuild(standing.values.shuffled(using: &random), commit: change.commit)
      let (updated, fresh) = (try index.lines(), try anew.index.lines())
      #expect(updated == fresh, "seed \(seed), \(step): \(firstDifference(updated, fresh))")
    }
  }

  @Test("A large key is compared in part only, so that the test above can fail")
  func inPart() throws {
    var random = SplitMix64(seed: 7)
    let articles = (0..<30).map { article(ArticleID("2025-06/a\($0)"), &random) }
    let claims = articles.flatMap(\.claims).count
    let conflicts = try rebuild(articles, commit: "c").index.conflicts()
    #expect(conflicts.count > claims * 10)
    #expect(conflicts.count < claims * (claims - 1) / 4)
  }

  @Test("What is staged is told, seen by nobody else, and taken back without a trace")
  func staged() throws {
    let (folder, articles) = (try Folder(), crowd(seed: 3))
    let index = try rebuilt(folder, setup: setup, [])
    try index.apply(
      IndexChange(commit: "c1", articles: Array(articles[..<15])), detect: disagreements)
    let before = try index.lines()
    let told = try index.stage(Array(articles[15...]), detect: disagreements)
    #expect(try !told.isEmpty && index.lines() != before)
    #expect(try ClaimIndex.open(at: index.path, setup: setup).lines() == before)
    index.unstage()
    #expect(try index.lines() == before)
    try index.apply(
      IndexChange(commit: "c2", articles: Array(articles[15...])), detect: disagreements)
    let claims = Set(articles[15...].flatMap(\.claims).map(\.id))
    let filter = ConflictFilter(classes: Conflict.Class.allCases, claims: Array(claims))
    let found = try index.conflicts(filter).map(\.conflict)
    #expect(told.sorted { $0.id < $1.id } == found.sorted { $0.id < $1.id })
  }

  @Test(
    "The update keeps what was staged, looks again only for what the commit has besides",
    arguments: [15, 18, 20])
  func kept(last: Int) throws {
    let (folder, other, articles) = (try Folder(), try Folder(), crowd(seed: 5))
    let (index, direct) = (
      try rebuilt(folder, setup: setup, []), try rebuilt(other, setup: setup, [])
    )
    let first = IndexChange(commit: "c1", articles: Array(articles[..<10]))
    let change = IndexChange(commit: "c2", articles: Array(articles[10..<last]))
    for index in [index, direct] { try index.apply(first, detect: disagreements) }
    try direct.apply(change, detect: disagreements)
    _ = try index.stage(Array(articles[10..<15]), detect: disagreements)
    var judged = 0
    try index.apply(change) { meeting in
      judged += 1
      return disagreements(meeting)
    }
    #expect(try index.lines() == direct.lines())
    #expect((judged == 0) == (last == 15))
  }

  @Test("An update that fails takes what was staged with it")
  func failed() throws {
    struct Refused: Error {}
    let (folder, articles) = (try Folder(), crowd(seed: 8))
    let index = try rebuilt(folder, setup: setup, [])
    let before = try index.lines()
    _ = try index.stage(articles, detect: disagreements)
    #expect(throws: Refused.self) { try index.update(to: "c1") { _ in throw Refused() } }
    #expect(try index.lines() == before)
  }

  private func crowd(seed: UInt64) -> [IndexedArticle] {
    var random = SplitMix64(seed: seed)
    return (0..<20).map { article(ArticleID("2025-06/a\($0)"), &random) }
  }

  /// Each claim under the key of all and one of three, at a place of its own; every fifth only mentions the matter.
  private let setup = IndexSetup(
    rules: "test/crowd", fold: testFold,
    keys: { claim, _ in
      var hash: Int64 = 0
      for byte in claim.id.text.utf8 { hash = (hash * 31 + Int64(byte)) % 9973 }
      let place = KeyPlace(order: hash % 400, isSubject: hash % 5 != 0)
      return [ClaimKey("all", place), ClaimKey("some:\(claim.subject?.name ?? "")", place)]
    },
    independent: { witnesses in Set(witnesses.map(\.origin)).count })

  private func article(_ id: ArticleID, _ random: inout SplitMix64) -> IndexedArticle {
    var claims: [Claim] = []
    for position in 0..<Int.random(in: 3...8, using: &random) {
      let said = ["up", "down", "flat"].randomElement(using: &random) ?? ""
      let subject = ["Metro", "Bank", "Grid"].randomElement(using: &random)
      claims.append(
        claim("It went \(said).", article: id, at: position * 20, subject: subject))
    }
    var article = ClaimIndexTests.article(id, publisher: "Daily", claims: claims)
    article.origin = ["one", "two", nil].randomElement(using: &random) ?? nil
    return article
  }

  private func rebuild(_ articles: [IndexedArticle], commit: CommitID) throws
    -> (index: ClaimIndex, folder: Folder)
  {
    let folder = try Folder()
    let index = try ClaimIndex.rebuild(at: folder.index, setup: setup, commit: commit) { update in
      for article in articles { try update.replace(article) }
      try update.finishFilling()
      try update.forEachMeeting { try update.add(disagreements($0)) }
      try update.countOrigins()
    }
    return (index, folder)
  }
}
