import ClaimLedger
import ClaimModel

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
    var written: [ArticleClaim] = []
    var articles: Set<ArticleID> = []
    for (path, bytes) in edit.writes.sorted(by: { $0.key < $1.key }) {
      guard case .claims(let id) = LedgerPath.content(path) else { continue }
      articles.insert(id)
      let metadata = try edit.writes[LedgerPath.article(id)] ?? base.bytes(LedgerPath.article(id))
      let known = ArticleCodec.decode(metadata ?? [], path: LedgerPath.article(id)).records.first
      let claims = ClaimCodec.decode(bytes, path: path, article: id).records
      let topics = knowledge.judge.topics(of: claims)
      written += claims.map {
        ArticleClaim(claim: $0, of: known, topics: topics)
      }
    }
    let keys = Set(written.flatMap { knowledge.judge.keys(of: $0.claim, topics: $0.topics ?? []) })
    let others = try index.candidates(keys: keys.sorted()).filter {
      !articles.contains($0.claim.article)
    }.superseded(by: written)
    let places = written.map { ($0.claim.id, $0.claim.article) }
    return (
      knowledge.judge.conflicts(of: written, with: others),
      Dictionary(places) { first, _ in first }
    )
  }
}
