import ClaimModel

/// All that a report or an export says; a renderer adds nothing but form.
///
/// The same content always gives the same bytes: no clock, no environment, no order of dictionaries.
public struct ReportContent: Sendable {
  public var title: String
  /// The commit of the ledger that the report shows.
  public var commit: String
  /// The day of that commit, ISO 8601; not the day of printing.
  public var date: String
  public var articles: [ArticleID: ReportArticle]
  public var claims: [Claim]
  public var reviews: [ClaimID: Review]
  public var conflicts: [ConflictRecord]
  /// Reliability letters (A–F) of publishers, by name, where the desk gave one.
  public var grades: [String: Character]
  public var locale: ReportLocale
  /// What a Chinese report calls the lexicon's canonical names: "market share" → 市占率.
  public var names: [String: String]
  /// Why claims conflict, for a language other than the ledger's English.
  public var explanations: [ConflictID: Explanation]

  public init(
    title: String, commit: String, date: String, articles: [ArticleID: ReportArticle],
    claims: [Claim], reviews: [ClaimID: Review] = [:], conflicts: [ConflictRecord] = [],
    grades: [String: Character] = [:], locale: ReportLocale = .english,
    names: [String: String] = [:], explanations: [ConflictID: Explanation] = [:]
  ) {
    self.title = title
    self.commit = commit
    self.date = date
    self.articles = articles
    self.claims = claims.sorted {
      ($0.article, $0.anchor.start, $0.focus.lowerBound, $0.id)
        < ($1.article, $1.anchor.start, $1.focus.lowerBound, $1.id)
    }
    self.reviews = reviews
    self.conflicts = conflicts
    self.grades = grades
    self.locale = locale
    self.names = names
    self.explanations = explanations
  }
}

/// What a report knows of an article: enough to show a quote in its paragraph.
public struct ReportArticle: Hashable, Sendable {
  public var metadata: Article.Metadata
  public var text: String
  /// What copies of one text have in common; `nil` where nobody looked.
  public var origin: String?

  public init(metadata: Article.Metadata, text: String, origin: String? = nil) {
    self.metadata = metadata
    self.text = text
    self.origin = origin
  }
}
