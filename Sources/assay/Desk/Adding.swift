import ArticleReading
import ClaimExtraction
import ClaimIndex
import ClaimLedger
import ClaimModel
import ClaimReports
import Foundation

/// What `add` did.
struct Added {
  var commit: CommitID?
  var articles: [ContractJSON.Added] = []
  var conflicts: [Conflict] = []
  /// Decided claims that a new conflict sets back.
  var reopened: [ClaimID] = []
  var failures: [(file: String, failure: Failure)] = []
  var notes: [(file: String, note: String)] = []

  var new: [ContractJSON.Added] { articles.filter { !$0.known } }
  var claims: Int { new.reduce(0) { $0 + $1.claims.count } }
}

extension Desk {
  /// Reads articles, pulls their claims, finds their conflicts, and records it all as one commit.
  ///
  /// An article that cannot be read is counted among the failures; the others are recorded.
  func add(_ inputs: [Input], author: Author, dryRun: Bool = false) throws -> Added {
    var added = Added()
    let drafts = read(inputs, retrieved: author.now, into: &added)
    guard !drafts.isEmpty, !dryRun else {
      added.articles += drafts.map(\.summary)
      return added
    }
    let message = Messages.add(
      drafts.map(\.article), claims: drafts.reduce(0) { $0 + $1.claims.count })
    let commit = try ledger.publish(message, author: author.signature) { base in
      try self.catchUp()
      let fresh = try drafts.filter { try base.metadata($0.article.id) == nil }
      let conflicts = try self.detect(fresh)
      added.conflicts = conflicts
      var edit = Edit(
        writes: try fresh.reduce(into: [:]) { $0.merge(try $1.files(self.knowledge)) { a, _ in a } }
          .merging(Records.files(newConflicts: conflicts, base: base)) { a, _ in a })
      added.reopened = try self.reopen(for: conflicts, in: &edit, on: base, author: author)
      return edit
    }
    added.commit = commit
    added.articles += drafts.map(\.summary)
    try catchUp()
    return added
  }

  private func read(_ inputs: [Input], retrieved: String, into added: inout Added) -> [Draft] {
    let reader = ClaimReader(lexicon: knowledge.lexicon)
    var drafts: [Draft] = []
    var seen: [String: ArticleID] = [:]
    for input in inputs {
      do {
        var input = input
        input.options.retrieved = retrieved
        let reading = try input.read()
        added.notes += reading.notes.map { (input.path, $0) }
        let hash = reading.article.metadata.textHash
        if let known = try seen[hash] ?? index.article(textHash: hash) {
          added.articles.append(.init(article: known, file: input.path, known: true, claims: []))
          continue
        }
        seen[hash] = reading.article.id
        drafts.append(
          Draft(
            file: input.path, article: reading.article, claims: reader.claims(in: reading.article)))
      } catch {
        added.failures.append((input.path, Failure(error)))
      }
    }
    return drafts
  }

  /// The conflicts of new claims among themselves and with those the ledger has.
  private func detect(_ drafts: [Draft]) throws -> [Conflict] {
    let new = drafts.flatMap { $0.articleClaims(topics: knowledge.judge.topics(of: $0.claims)) }
    let keys = Set(new.flatMap { knowledge.judge.keys(of: $0.claim, topics: $0.topics ?? []) })
    return knowledge.judge.conflicts(of: new, with: try index.candidates(keys: keys.sorted()))
  }
}

/// An article about to be recorded.
struct Draft {
  var file: String
  var article: Article
  var claims: [Claim]

  var summary: ContractJSON.Added {
    .init(article: article.id, file: file, known: false, claims: claims.map(\.id))
  }

  func articleClaims(topics: [String]) -> [ArticleClaim] {
    claims.map {
      ArticleClaim(
        claim: $0, publisher: article.metadata.publisher, published: article.metadata.published,
        topics: topics)
    }
  }

  /// The article's folder and the review records of its claims.
  func files(_ knowledge: Knowledge) throws -> [String: [UInt8]] {
    var files = [
      LedgerPath.article(article.id): ArticleCodec.file(article.metadata),
      LedgerPath.text(article.id): Array(article.text.utf8),
      LedgerPath.claims(article.id): ClaimCodec.stream(claims),
      LedgerPath.reviews(article.id): ReviewCodec.stream(
        claims.map { Review(claim: $0.id, status: knowledge.review.initial) }),
    ]
    if let snapshot = article.snapshot {
      files[LedgerPath.snapshot(article.id, type: snapshot.type)] = snapshot.bytes
    }
    return files
  }
}
