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
  public var keys: @Sendable (Claim, _ topics: [String]) -> [ClaimKey]
  /// The names on which an article with these claims turns.
  public var topics: @Sendable ([Claim]) -> [String]
  /// Both at once, for all claims of one article: what `topics` and `keys` say.
  public var profile: @Sendable ([Claim]) -> ArticleProfile
  /// How many of the claims go back to different sources.
  public var independent: @Sendable ([Witness]) -> Int

  public init(
    rules: String, initialStatus: String = "unreviewed",
    fold: @escaping @Sendable (String) -> String = { $0.lowercased() },
    keys: @escaping @Sendable (Claim, [String]) -> [ClaimKey] = { _, _ in [] },
    topics: @escaping @Sendable ([Claim]) -> [String] = { _ in [] },
    profile: (@Sendable ([Claim]) -> ArticleProfile)? = nil,
    independent: @escaping @Sendable ([Witness]) -> Int = { $0.count }
  ) {
    self.rules = rules
    self.initialStatus = initialStatus
    self.fold = fold
    self.keys = keys
    self.topics = topics
    self.independent = independent
    self.profile =
      profile
      ?? { claims in
        let topics = topics(claims)
        return ArticleProfile(topics: topics, keys: claims.map { keys($0, topics) })
      }
  }
}

/// What an article turns on, and under which keys each of its claims can be compared.
public struct ArticleProfile: Sendable {
  public var topics: [String]
  /// In the claims' order.
  public var keys: [[ClaimKey]]

  public init(topics: [String], keys: [[ClaimKey]]) {
    self.topics = topics
    self.keys = keys
  }
}

/// All that the ledger says of one article, its text aside.
public struct IndexedArticle: Hashable, Sendable {
  public var id: ArticleID
  public var metadata: Article.Metadata
  /// A mark that agrees between copies of one text; `nil`: the article is its own.
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

/// The reviews of one article, for one whose other files stayed as they were.
public struct IndexedReviews: Sendable {
  public var article: ArticleID
  /// The file that they stand in: its problems are replaced, those of the article's other files stay.
  public var path: String
  public var reviews: [Review]
  public var problems: [Problem]
  /// The other reviews of the file stay as they are; neither it nor what the index has of it has problems.
  public var isPartial = false

  public init(article: ArticleID, path: String, reviews: [Review], problems: [Problem] = []) {
    self.article = article
    self.path = path
    self.reviews = reviews
    self.problems = problems
  }

  /// Some reviews of a sound file, each the only one of its claim.
  public init(article: ArticleID, path: String, changed: [Review]) {
    self.init(article: article, path: path, reviews: changed)
    isPartial = true
  }
}

/// What a commit changed, as values: each part replaced whole.
public struct IndexChange: Sendable {
  public var commit: CommitID
  public var articles: [IndexedArticle]
  /// Articles of which nothing but the review file changed.
  public var reviews: [IndexedReviews]
  public var removedArticles: [ArticleID]
  public var records: [ConflictRecord]
  public var removedRecords: [ConflictID]
  /// Problems of files that belong to no article, by path; an empty list clears a path.
  public var problems: [String: [Problem]]

  public init(
    commit: CommitID, articles: [IndexedArticle] = [], reviews: [IndexedReviews] = [],
    removedArticles: [ArticleID] = [],
    records: [ConflictRecord] = [], removedRecords: [ConflictID] = [],
    problems: [String: [Problem]] = [:]
  ) {
    self.commit = commit
    self.articles = articles
    self.reviews = reviews
    self.removedArticles = removedArticles
    self.records = records
    self.removedRecords = removedRecords
    self.problems = problems
  }
}
