import ArticleReading
import ClaimExtraction
import ClaimIndex
import ClaimLedger
import ClaimModel
import ClaimReports
import ConflictDetection
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
  /// Articles that came again from their address with other words.
  var versions: [VersionChange] = []
  /// Inputs that were not reached because the run was interrupted.
  var left = 0

  var new: [ContractJSON.Added] { articles.filter { !$0.known } }
  var claims: Int { new.reduce(0) { $0 + $1.claims.count } }
}

/// How `add` goes about it.
struct AddingOptions {
  var dryRun = false
  /// Leave out addresses from which the ledger has an article, without asking for a later version.
  var onlyNew = false
  var web = Web()
  var progress: Progress?
}

extension Desk {
  /// Reads articles, pulls their claims, finds their conflicts, and records it all as one commit.
  ///
  /// An article that cannot be read is counted among the failures; the others are recorded. Interrupted, it
  /// records what it has read.
  func add(_ inputs: [Input], author: Author, options: AddingOptions = AddingOptions()) throws
    -> Added
  {
    var added = Added()
    let drafts = try read(inputs, author.now, options, into: &added)
    added.articles += drafts.map(\.summary)
    guard !drafts.isEmpty else { return added }
    if options.dryRun {
      let (_, base) = try Desk.head(of: ledger)
      added.versions = try drafts.compactMap { try change(in: $0, base: base) }
      return added
    }
    added.commit = try publishForeseeing(Messages.add(drafts), author: author) { base in
      let fresh = try drafts.filter { try base.metadata($0.article.id) == nil }
      added.versions = try fresh.compactMap { try self.change(in: $0, base: base) }
      var edit = Edit(writes: [:])
      for draft in fresh { edit.writes.merge(try draft.files(self.knowledge)) { a, _ in a } }
      for change in added.versions {
        let files = try self.reviews(after: change, base: base, author: author)
        edit.writes.merge(files) { _, b in b }
        edit.removals.formUnion(try self.undecided(of: change.before))
      }
      added.conflicts = try self.foresee(fresh.map(\.indexed))
      edit.writes.merge(try Records.files(newConflicts: added.conflicts, base: base)) { a, _ in a }
      added.reopened = try self.reopen(
        for: added.conflicts, in: &edit, on: base, author: author)
      return edit
    }
    return added
  }

  private func read(
    _ inputs: [Input], _ now: String, _ options: AddingOptions, into added: inout Added
  ) throws -> [Draft] {
    let reader = ClaimReader(lexicon: try knowledge.lexicon)
    var known = KnownDocuments(index: index)
    var drafts: [Draft] = []
    // Read one after the other, since later ones may be known by then; their claims by all processors.
    var fresh: [Draft] = []
    func extract() {
      drafts += Parallel.map(fresh) { draft in
        var draft = draft
        draft.claims = reader.claims(in: draft.article)
        return draft
      }
      fresh = []
    }
    for (i, input) in inputs.enumerated() {
      if Interrupt.isAsked {
        added.left = inputs.count - i
        break
      }
      options.progress?.step(i, of: inputs.count, input.path, failed: added.failures.count)
      do {
        if let draft = try read(input, now, options, &known, &added) { fresh.append(draft) }
      } catch {
        added.failures.append((input.path, Failure(error)))
      }
      if fresh.count >= Parallel.window { extract() }
    }
    extract()
    options.progress?.end()
    return drafts
  }

  /// The article without its claims; `nil` where the ledger, or this run, has it already.
  private func read(
    _ input: Input, _ now: String, _ options: AddingOptions, _ known: inout KnownDocuments,
    _ added: inout Added
  ) throws -> Draft? {
    func isKnown(_ id: ArticleID) {
      added.articles.append(.init(article: id, file: input.path, known: true, claims: []))
    }
    if options.onlyNew, input.isAddress, let id = try index.versions(at: input.path).last {
      isKnown(id)
      return nil
    }
    let document = try input.document(options.web)
    let hash = SHA256.hex(document.bytes)
    if let id = try known.article(hash) {
      isKnown(id)
      return nil
    }
    var input = input
    input.options.retrieved = now
    let reading = try input.read(document)
    added.notes += reading.notes.map { (input.path, $0) }
    let article = reading.article
    if let id = try known.article(article.metadata.textHash) {
      isKnown(id)
      return nil
    }
    known.add(article)
    return Draft(file: input.path, article: article, claims: [], way: document.way)
  }

  /// The records of conflicts with an article that nobody decided: its later version says what stands.
  private func undecided(of article: ArticleID) throws -> [String] {
    try index.conflicts(ConflictFilter(articles: [article])).filter {
      $0.isRecorded && $0.decisions.isEmpty
    }.map { LedgerPath.conflict($0.conflict.id) }
  }

}

/// Which documents are held already, by the hash of their bytes or of their text: a long run that is
/// started again passes over them without reading them.
struct KnownDocuments {
  let index: ClaimIndex
  /// Those of this run.
  private var articles: [String: ArticleID] = [:]

  init(index: ClaimIndex) { self.index = index }

  func article(_ hash: String) throws -> ArticleID? {
    try articles[hash] ?? index.document(hash: hash)
  }

  mutating func add(_ article: Article) {
    articles[article.metadata.textHash] = article.id
    if let hash = article.metadata.snapshotHash { articles[hash] = article.id }
  }
}

/// An article about to be recorded.
struct Draft: Sendable {
  var file: String
  var article: Article
  var claims: [Claim]
  /// The addresses that led to it, the last one its own; empty for a file.
  var way: [String] = []

  var summary: ContractJSON.Added {
    .init(article: article.id, file: file, known: false, claims: claims.map(\.id))
  }

  /// As the index will have it.
  var indexed: IndexedArticle {
    IndexedArticle(
      id: article.id, metadata: article.metadata, origin: Origins.mark(of: claims.map(\.quote)),
      claims: claims)
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

extension Messages {
  /// One line an article, and beneath it the addresses that led to it.
  static func add(_ drafts: [Draft]) -> CommitMessage {
    var message = add(
      drafts.map(\.article), claims: drafts.reduce(0) { $0 + $1.claims.count })
    let ways = drafts.filter { !$0.way.isEmpty }.map { draft in
      "Fetched \(draft.way.map { Sanitiser.clean($0) }.joined(separator: "\n  → "))"
    }
    if !ways.isEmpty {
      message.body = ([message.body] + ways).filter { !$0.isEmpty }.joined(separator: "\n")
    }
    return message
  }
}
