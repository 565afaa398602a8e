import ClaimModel

/// What an index depends on besides the ledger's commit. Two setups with equal `rules` must behave alike.
public struct IndexSetup: Sendable {
  /// The version of everything that decides what the rows are: extraction, folding, keys, detection.
  public var rules: String
  /// The status of a claim that has no review record.
  public var initialStatus: String
  /// One form for characters that a searcher does not tell apart (case, width, script).
  public var fold: @Sendable (String) -> String
  /// The keys under which a claim can be compared with others, from it and the topics of its article;
  /// claims that share none never meet.
  public var keys: @Sendable (Claim, _ topics: [String]) -> [String]
  /// The names on which an article with these claims turns.
  public var topics: @Sendable ([Claim]) -> [String]

  public init(
    rules: String, initialStatus: String = "unreviewed",
    fold: @escaping @Sendable (String) -> String = { $0.lowercased() },
    keys: @escaping @Sendable (Claim, [String]) -> [String] = { _, _ in [] },
    topics: @escaping @Sendable ([Claim]) -> [String] = { _ in [] }
  ) {
    self.rules = rules
    self.initialStatus = initialStatus
    self.fold = fold
    self.keys = keys
    self.topics = topics
  }
}

/// All that the ledger says of one article, its text aside.
public struct IndexedArticle: Hashable, Sendable {
  public var id: ArticleID
  public var metadata: Article.Metadata
  /// Copies of one text share an origin; `nil`: the article is its own.
  public var origin: String?
  /// The names on which it turns; the index finds them.
  var topics: [String] = []
  /// In text order.
  public var claims: [Claim]
  /// At most one a claim; further ones of the same claim are left out.
  public var reviews: [Review]
  /// What is wrong in the article's files.
  public var problems: [Problem]

  public init(
    id: ArticleID, metadata: Article.Metadata, origin: String? = nil, claims: [Claim],
    reviews: [Review] = [], problems: [Problem] = []
  ) {
    self.id = id
    self.metadata = metadata
    self.origin = origin
    self.claims = claims
    self.reviews = reviews
    self.problems = problems
  }
}

/// What a commit changed, as values: each part replaced whole.
public struct IndexChange: Sendable {
  public var commit: CommitID
  public var articles: [IndexedArticle]
  public var removedArticles: [ArticleID]
  public var records: [ConflictRecord]
  public var removedRecords: [ConflictID]
  /// Problems of files that belong to no article, by path; an empty list clears a path.
  public var problems: [String: [Problem]]

  public init(
    commit: CommitID, articles: [IndexedArticle] = [], removedArticles: [ArticleID] = [],
    records: [ConflictRecord] = [], removedRecords: [ConflictID] = [],
    problems: [String: [Problem]] = [:]
  ) {
    self.commit = commit
    self.articles = articles
    self.removedArticles = removedArticles
    self.records = records
    self.removedRecords = removedRecords
    self.problems = problems
  }
}
