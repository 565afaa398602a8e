import ClaimIndex
import ClaimLedger
import ClaimModel
import ConflictDetection

extension IndexedArticle {
  /// An article's records at one commit; what cannot be read becomes a problem, and the rest stays.
  init(_ files: ArticleFiles) {
    let metadata = files.decodedMetadata()
    let claims = files.decodedClaims()
    let reviews = files.decodedReviews()
    self.init(
      id: files.id, metadata: metadata?.records.first ?? Article.Metadata(textHash: ""),
      origin: Origins.mark(of: claims.records.map(\.quote)), claims: claims.records,
      reviews: reviews.records,
      problems: (metadata?.problems ?? []) + claims.problems + reviews.problems)
  }
}

extension IndexChange {
  /// What a tree diff changed, read from the newer commit.
  ///
  /// - Parameter damaged: the files of which the index holds problems: they are read whole.
  init(
    _ snapshot: LedgerSnapshot, at commit: CommitID, changes: [PathChange], damaged: Set<String>
  ) throws {
    self.init(commit: commit)
    var changed: Set<ArticleID> = []
    var reviewed: [ArticleID: PathChange] = [:]
    for change in changes {
      let path = change.path
      switch LedgerPath.content(path) {
      case .article(let id), .claims(let id), .text(let id), .snapshot(let id):
        changed.insert(id)
      case .reviews(let id): reviewed[id] = change
      case .conflict(let id):
        let decoded = try snapshot.conflict(change)
        problems[path] = decoded.problems
        if decoded.records.isEmpty { removedRecords.append(id) } else { records += decoded.records }
      case .workflow, .lexicon, .sources, .other: break
      }
    }
    for (id, change) in reviewed.sorted(by: { $0.key < $1.key }) where !changed.contains(id) {
      if try snapshot.blobID(LedgerPath.article(id)) == nil {
        changed.insert(id)
      } else {
        reviews.append(
          try IndexedReviews(snapshot, id, change, isDamaged: damaged.contains(change.path)))
      }
    }
    for id in changed.sorted() {
      if try snapshot.blobID(LedgerPath.article(id)) == nil {
        removedArticles.append(id)
      } else {
        articles.append(IndexedArticle(try snapshot.files(id)))
      }
    }
  }
}

extension IndexedReviews {
  /// The records that differ, or all of the file where they cannot be told apart.
  fileprivate init(
    _ snapshot: LedgerSnapshot, _ article: ArticleID, _ change: PathChange, isDamaged: Bool
  ) throws {
    if !isDamaged, let changed = try snapshot.changedReviews(change) {
      self.init(article: article, path: change.path, changed: changed)
      return
    }
    let decoded = try snapshot.reviews(article)
    self.init(
      article: article, path: change.path, reviews: decoded.records, problems: decoded.problems)
  }
}
