import ClaimModel

/// The bytes of one article's records at a commit; decoding them needs no repository, and may be done by any thread.
public struct ArticleFiles: Sendable {
  public let id: ArticleID
  /// `nil` where there is no `article.yaml`.
  let article: [UInt8]?
  let claims: [UInt8]
  let reviews: [UInt8]

  public func decodedMetadata() -> Decoded<Article.Metadata>? {
    article.map { ArticleCodec.decode($0, path: LedgerPath.article(id)) }
  }

  public func decodedClaims() -> Decoded<Claim> {
    ClaimCodec.decode(claims, path: LedgerPath.claims(id), article: id)
  }

  public func decodedReviews() -> Decoded<Review> {
    ReviewCodec.decode(reviews, path: LedgerPath.reviews(id))
  }
}

extension LedgerSnapshot {
  /// The records of one article.
  public func files(_ id: ArticleID) throws(LedgerError) -> ArticleFiles {
    ArticleFiles(
      id: id, article: try bytes(LedgerPath.article(id)),
      claims: try bytes(LedgerPath.claims(id)) ?? [],
      reviews: try bytes(LedgerPath.reviews(id)) ?? [])
  }

  /// Calls `body` with the records of every article, folder by folder.
  ///
  /// Each folder's list is read once: looking articles up one by one reads the list of their month again and again.
  public func forEachArticle(_ body: (ArticleFiles) throws -> Void) throws {
    guard let tree, let claims = try repository.entry("Claims", in: tree) else { return }
    let reviews = try repository.entry("Reviews", in: tree)
    for month in try folders(in: claims.id) {
      let beside = try child(month.name, of: reviews)
      guard month.name == "undated" else {
        try forEachArticle(in: month, reviews: beside, path: month.name, body)
        continue
      }
      for part in try folders(in: month.id) {
        try forEachArticle(
          in: part, reviews: try child(part.name, of: beside), path: "undated/\(part.name)", body)
      }
    }
  }

  private func forEachArticle(
    in folder: TreeEntry, reviews: TreeEntry?, path: String, _ body: (ArticleFiles) throws -> Void
  ) throws {
    var beside: [String: ObjectID] = [:]
    if let reviews, reviews.kind == .folder {
      for entry in try repository.tree(reviews.id) where entry.kind == .file {
        beside[entry.name] = entry.id
      }
    }
    for article in try folders(in: folder.id) {
      var files: [String: ObjectID] = [:]
      for entry in try repository.tree(article.id) where entry.kind == .file {
        files[entry.name] = entry.id
      }
      try body(
        ArticleFiles(
          id: ArticleID("\(path)/\(article.name)"),
          article: try files["article.yaml"].map { try repository.blob($0) },
          claims: try files["claims.yaml"].map { try repository.blob($0) } ?? [],
          reviews: try beside["\(article.name).yaml"].map { try repository.blob($0) } ?? []))
    }
  }

  private func child(_ name: String, of folder: TreeEntry?) throws(LedgerError) -> TreeEntry? {
    guard let folder, folder.kind == .folder else { return nil }
    return try repository.entry(name, in: folder.id)
  }

  func folders(in tree: ObjectID) throws(LedgerError) -> [TreeEntry] {
    try repository.tree(tree).filter { $0.kind == .folder }
  }
}
