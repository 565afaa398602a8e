import ClaimModel

/// The ledger as it stood at one commit. Everything is read from git's objects, never from the working tree.
public struct LedgerSnapshot {
  /// `nil` before the first commit.
  public let commit: CommitID?
  let repository: Repository
  let tree: ObjectID?

  init(_ repository: Repository, at commit: ObjectID?) throws(LedgerError) {
    self.repository = repository
    self.commit = commit?.commit
    tree = if let commit { try repository.treeID(of: commit) } else { nil }
  }

  // MARK: Files

  /// The bytes of the file at `path`; `nil` where there is none.
  public func bytes(_ path: String) throws(LedgerError) -> [UInt8]? {
    guard let id = try blobID(path) else { return nil }
    return try repository.blob(id)
  }

  /// The bytes of a blob that `changes` or `blobID` named.
  public func bytes(_ blob: ObjectID) throws(LedgerError) -> [UInt8] {
    try repository.blob(blob)
  }

  /// The id of the file's bytes: equal ids, equal bytes.
  public func blobID(_ path: String) throws(LedgerError) -> ObjectID? {
    guard let tree, let entry = try repository.entry(path, in: tree), entry.kind == .file else {
      return nil
    }
    return entry.id
  }

  /// Calls `body` for every file under `folder`, sorted by path; symbolic links and submodules are left out.
  public func forEachFile(
    under folder: String, _ body: (_ path: String, _ blob: ObjectID) throws -> Void
  ) throws {
    guard let tree, let entry = try repository.entry(folder, in: tree) else { return }
    try walk(entry, path: folder, body)
  }

  private func walk(
    _ entry: TreeEntry, path: String, _ body: (String, ObjectID) throws -> Void
  ) throws {
    switch entry.kind {
    case .file: try body(path, entry.id)
    case .other: break
    case .folder:
      for child in try repository.tree(entry.id) {
        try walk(child, path: "\(path)/\(child.name)", body)
      }
    }
  }

  // MARK: Articles and their records

  /// The ids of all articles, sorted. Reads the folders' lists only.
  public func articles() throws(LedgerError) -> [ArticleID] {
    guard let tree, let claims = try repository.entry("Claims", in: tree) else { return [] }
    var ids: [ArticleID] = []
    for month in try folders(in: claims.id) {
      for child in try folders(in: month.id) {
        if month.name == "undated" {
          for article in try folders(in: child.id) {
            ids.append(ArticleID("undated/\(child.name)/\(article.name)"))
          }
        } else {
          ids.append(ArticleID("\(month.name)/\(child.name)"))
        }
      }
    }
    return ids.sorted()
  }

  /// What is known of an article, and what is wrong with its `article.yaml`; `nil` where there is no such article.
  public func metadata(_ id: ArticleID) throws(LedgerError) -> Decoded<Article.Metadata>? {
    let path = LedgerPath.article(id)
    return try bytes(path).map { ArticleCodec.decode($0, path: path) }
  }

  /// The article whole; throws `damagedRecord` where its `article.yaml` cannot be read.
  public func article(_ id: ArticleID) throws(LedgerError) -> Article? {
    guard let decoded = try metadata(id) else { return nil }
    guard let metadata = decoded.records.first else {
      throw LedgerError(
        .damagedRecord, LedgerPath.article(id),
        underlying: decoded.problems.first?.description ?? "it is empty")
    }
    let text = try bytes(LedgerPath.text(id)) ?? []
    return Article(
      id: id, metadata: metadata, text: String(decoding: text, as: UTF8.self),
      snapshot: try rawSnapshot(id))
  }

  private func rawSnapshot(_ id: ArticleID) throws(LedgerError) -> Article.Snapshot? {
    guard let tree, let folder = try repository.entry("Claims/\(id.text)", in: tree) else {
      return nil
    }
    for entry in try repository.tree(folder.id)
    where entry.kind == .file && entry.name.hasPrefix("snapshot.") {
      return Article.Snapshot(
        type: String(entry.name.dropFirst(9)), bytes: try repository.blob(entry.id))
    }
    return nil
  }

  /// The claims of an article; none where it has no `claims.yaml`.
  public func claims(_ id: ArticleID) throws(LedgerError) -> Decoded<Claim> {
    let path = LedgerPath.claims(id)
    return ClaimCodec.decode(try bytes(path) ?? [], path: path, article: id)
  }

  /// The reviews of an article's claims.
  public func reviews(_ id: ArticleID) throws(LedgerError) -> Decoded<Review> {
    let path = LedgerPath.reviews(id)
    return ReviewCodec.decode(try bytes(path) ?? [], path: path)
  }

  /// The record of a conflict; no record where it has none.
  public func conflict(_ id: ConflictID) throws(LedgerError) -> Decoded<ConflictRecord> {
    let path = LedgerPath.conflict(id)
    return ConflictCodec.decode(try bytes(path) ?? [], path: path)
  }

  /// The record of a conflict that a change brought; no record where it took it away.
  public func conflict(_ change: PathChange) throws(LedgerError) -> Decoded<ConflictRecord> {
    let bytes: [UInt8] = if let new = change.new { try repository.blob(new) } else { [] }
    return ConflictCodec.decode(bytes, path: change.path)
  }

  /// The records of all conflicts, sorted by path.
  public func conflicts() throws -> Decoded<ConflictRecord> {
    var all = Decoded<ConflictRecord>(located: [], problems: [])
    try forEachConflict { _, decoded in
      all.located += decoded.located
      all.problems += decoded.problems
    }
    return all
  }

  /// Calls `body` for the record of each conflict, sorted by path; one is held at a time.
  public func forEachConflict(
    _ body: (_ path: String, Decoded<ConflictRecord>) throws -> Void
  ) throws {
    try forEachFile(under: "Reviews/conflicts") { path, blob in
      try body(path, ConflictCodec.decode(try repository.blob(blob), path: path))
    }
  }

  // MARK: How the desk works

  /// The states and transitions of reviews: the desk's own, or the shipped ones where it has none.
  public func reviewWorkflow() throws(LedgerError) -> Workflow {
    try workflow(LedgerPath.reviewWorkflow, Shipped.reviewWorkflow)
  }

  /// The states and transitions of conflicts.
  public func conflictWorkflow() throws(LedgerError) -> Workflow {
    try workflow(LedgerPath.conflictWorkflow, Shipped.conflictWorkflow)
  }

  private func workflow(_ path: String, _ shipped: () -> Workflow) throws(LedgerError) -> Workflow {
    guard let bytes = try bytes(path) else { return shipped() }
    let decoded = WorkflowCodec.decode(bytes, path: path)
    guard let workflow = decoded.records.first else {
      throw LedgerError(
        .damagedRecord, path, underlying: decoded.problems.first?.description ?? "it is empty")
    }
    return workflow
  }

  /// The desk's lexicon, or the shipped one where it has none; damaged entries are left out and named.
  public func lexicon() throws -> (Lexicon, [Problem]) {
    var read: [([Lexicon.Entry], [Problem])] = []
    try forEachFile(under: "Workflows/lexicon") { path, blob in
      guard path.hasSuffix(".yaml") else { return }
      read.append(LexiconCodec.entries(try repository.blob(blob), path: path))
    }
    guard !read.isEmpty else { return (Shipped.lexicon(), []) }
    return (Lexicon(entries: read.flatMap(\.0)), read.flatMap(\.1))
  }

  /// The sources that the desk keeps.
  public func sources() throws(LedgerError) -> Decoded<Source> {
    SourceCodec.decode(try bytes(LedgerPath.sources) ?? [], path: LedgerPath.sources)
  }
}
