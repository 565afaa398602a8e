import ClaimIndex
import ClaimLedger
import ClaimModel
import ConflictDetection

extension Desk {
  /// The conflicts that the claims which an edit writes have among themselves and with the ledger's others.
  ///
  /// The index must stand at `base`.
  func conflicts(of edit: Edit, on base: LedgerSnapshot) throws -> [Conflict] {
    try touched(by: edit, on: base).conflicts
  }

  /// The same, and the articles of the claims that it writes.
  func touched(by edit: Edit, on base: LedgerSnapshot) throws
    -> (conflicts: [Conflict], places: [ClaimID: ArticleID])
  {
    var written: [IndexedArticle] = []
    for (path, bytes) in edit.writes.sorted(by: { $0.key < $1.key }) {
      guard case .claims(let id) = LedgerPath.content(path) else { continue }
      let metadata = try edit.writes[LedgerPath.article(id)] ?? base.bytes(LedgerPath.article(id))
      let known = ArticleCodec.decode(metadata ?? [], path: LedgerPath.article(id)).records.first
      let claims = ClaimCodec.decode(bytes, path: path, article: id).records
      let reviews = LedgerPath.reviews(id)
      written.append(
        IndexedArticle(
          id: id, metadata: known ?? Article.Metadata(textHash: ""),
          origin: Origins.mark(of: claims.map(\.quote)), claims: claims,
          reviews: ReviewCodec.decode(
            try edit.writes[reviews] ?? base.bytes(reviews) ?? [], path: reviews
          ).records))
    }
    guard !written.isEmpty else { return ([], [:]) }
    let conflicts = try foresee(written)
    let places = written.flatMap { article in article.claims.map { ($0.id, article.id) } }
    return (conflicts, Dictionary(places) { first, _ in first })
  }
}
