import ClaimModel

/// A claim as lists show it.
public struct ClaimRow: Hashable, Sendable {
  public var claim: Claim
  /// A state of the review workflow.
  public var status: String
  public var assignee: String?
  public var title: String?
  public var publisher: String?
  public var published: Day?
  /// Conflicts of the classes that need a judgement, whatever their status; sorted.
  public var conflicts: [ConflictID]

  public init(
    claim: Claim, status: String, assignee: String? = nil, title: String? = nil,
    publisher: String? = nil, published: Day? = nil, conflicts: [ConflictID] = []
  ) {
    self.claim = claim
    self.status = status
    self.assignee = assignee
    self.title = title
    self.publisher = publisher
    self.published = published
    self.conflicts = conflicts
  }
}

/// What an id's beginning stands for.
public enum Found<Value: Sendable>: Sendable {
  case none
  case one(Value)
  /// At most ten of them, by id, and how many there are in all.
  case many([Value], count: Int)
}

/// A conflict with what is recorded of it.
public struct ConflictRow: Hashable, Sendable {
  /// Its status is the record's, where there is one.
  public var conflict: Conflict
  public var decisions: [Decision]
  /// Whether detection finds it at this commit; a record may outlive its cause.
  public var isFound: Bool
  public var isRecorded: Bool
  /// Why a judgement no longer holds: which slots of the claims have changed since.
  public var reopened: String?

  public init(
    conflict: Conflict, decisions: [Decision], isFound: Bool, isRecorded: Bool,
    reopened: String? = nil
  ) {
    self.conflict = conflict
    self.decisions = decisions
    self.isFound = isFound
    self.isRecorded = isRecorded
    self.reopened = reopened
  }
}

/// Which conflicts to answer with; every empty list means "any".
public struct ConflictFilter: Hashable, Sendable {
  public var classes: [Conflict.Class]
  public var statuses: [String]
  public var types: [ConflictType]
  /// Those in which one of these claims takes part.
  public var claims: [ClaimID]
  /// Those in which a claim of one of these articles takes part.
  public var articles: [ArticleID]
  public var leastSeverity: Conflict.Severity

  public init(
    classes: [Conflict.Class] = [.contradiction, .planResult, .needsPerson],
    statuses: [String] = [], types: [ConflictType] = [], claims: [ClaimID] = [],
    articles: [ArticleID] = [], leastSeverity: Conflict.Severity = .low
  ) {
    self.classes = classes
    self.statuses = statuses
    self.types = types
    self.claims = claims
    self.articles = articles
    self.leastSeverity = leastSeverity
  }

  /// Every conflict of every class.
  public static let all = ConflictFilter(classes: [])
}

/// How one publisher's claims fared.
public struct SourceRow: Hashable, Sendable {
  /// `nil`: articles that name none.
  public var publisher: String?
  public var articles: Int
  public var claims: Int
  public var verified: Int
  public var disputed: Int

  public init(publisher: String?, articles: Int, claims: Int, verified: Int, disputed: Int) {
    self.publisher = publisher
    self.articles = articles
    self.claims = claims
    self.verified = verified
    self.disputed = disputed
  }
}

/// An article's own facts, with how much there is of it.
public struct ArticleRow: Hashable, Sendable {
  public var id: ArticleID
  public var metadata: Article.Metadata
  public var origin: String?
  public var claims: Int

  public init(id: ArticleID, metadata: Article.Metadata, origin: String?, claims: Int) {
    self.id = id
    self.metadata = metadata
    self.origin = origin
    self.claims = claims
  }
}

/// How many records there are.
public struct Counts: Hashable, Sendable {
  public var articles = 0
  public var claims = 0
  public var decisions = 0
  public var evidence = 0
  /// Claims by status.
  public var statuses: [String: Int] = [:]
  /// Conflicts found, by class.
  public var conflicts: [Conflict.Class: Int] = [:]
  public var openConflicts = 0
  public var problems = 0

  public init() {}
}
