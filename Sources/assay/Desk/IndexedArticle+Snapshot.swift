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
  init(_ snapshot: LedgerSnapshot, at commit: CommitID, changed paths: [String]) throws {
    self.init(commit: commit)
    var changed: Set<ArticleID> = []
    var reviewed: Set<ArticleID> = []
    for path in paths {
      switch LedgerPath.content(path) {
      case .article(let id), .claims(let id), .text(let id), .snapshot(let id):
        changed.insert(id)
      case .reviews(let id): reviewed.insert(id)
      case .conflict(let id):
        let decoded = try snapshot.conflict(id)
        problems[path] = decoded.problems
        if decoded.records.isEmpty { removedRecords.append(id) } else { records += decoded.records }
      case .workflow, .lexicon, .sources, .other: break
      }
    }
    for id in reviewed.subtracting(changed).sorted() {
      if try snapshot.blobID(LedgerPath.article(id)) == nil {
        changed.insert(id)
      } else {
        let decoded = try snapshot.reviews(id)
        reviews.append(
          IndexedReviews(
            article: id, path: LedgerPath.reviews(id), reviews: decoded.records,
            problems: decoded.problems))
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
