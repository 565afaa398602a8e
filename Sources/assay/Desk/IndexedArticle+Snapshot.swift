import ClaimIndex
import ClaimLedger
import ClaimModel

extension IndexedArticle {
  /// An article's records at one commit; what cannot be read becomes a problem, and the rest stays.
  init(_ id: ArticleID, in snapshot: LedgerSnapshot) throws {
    let metadata = try snapshot.metadata(id)
    let claims = try snapshot.claims(id)
    let reviews = try snapshot.reviews(id)
    self.init(
      id: id, metadata: metadata?.records.first ?? Article.Metadata(textHash: ""),
      claims: claims.records, reviews: reviews.records,
      problems: (metadata?.problems ?? []) + claims.problems + reviews.problems)
  }
}

extension IndexChange {
  /// What a tree diff changed, read from the newer commit.
  init(_ snapshot: LedgerSnapshot, at commit: CommitID, changed paths: [String]) throws {
    self.init(commit: commit)
    var changed: Set<ArticleID> = []
    for path in paths {
      switch LedgerPath.content(path) {
      case .article(let id), .claims(let id), .text(let id), .snapshot(let id), .reviews(let id):
        changed.insert(id)
      case .conflict(let id):
        let decoded = try snapshot.conflict(id)
        problems[path] = decoded.problems
        if decoded.records.isEmpty { removedRecords.append(id) } else { records += decoded.records }
      case .workflow, .lexicon, .sources, .other: break
      }
    }
    for id in changed.sorted() {
      if try snapshot.metadata(id) == nil {
        removedArticles.append(id)
      } else {
        articles.append(try IndexedArticle(id, in: snapshot))
      }
    }
  }
}
