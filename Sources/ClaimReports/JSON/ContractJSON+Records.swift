import ClaimModel

extension ContractJSON {
  /// One conflict, `assay.conflict/1`.
  public static func conflict(_ conflict: Conflict) -> JSON {
    .pairs(
      ("schema", .string("assay.conflict/1")), ("id", .string(conflict.id.text)),
      ("class", .string(conflict.class.rawValue)), ("type", .string(conflict.type.rawValue)),
      ("severity", .string(conflict.severity.rawValue)), ("status", .string(conflict.status)),
      ("claims", .strings(conflict.claims.map(\.text))),
      ("explanation", .string(conflict.explanation)),
      ("reconciliation", .string(conflict.reconciliation)))
  }

  /// A conflict with the decisions on it.
  public static func conflict(_ record: ConflictRecord) -> JSON {
    conflict(record.conflict).adding(("decisions", .array(record.decisions.map(decision))))
  }

  public static func evidence(_ evidence: Evidence) -> JSON {
    .pairs(
      ("id", .string(evidence.id.text)), ("source", .string(evidence.source)),
      ("url", .string(evidence.url)), ("bearing", .string(evidence.bearing.rawValue)),
      ("grade", .string(evidence.grade?.description)), ("note", .string(evidence.note)),
      ("file", file(evidence.exhibit)), ("passage", passage(evidence.exhibit)),
      ("brought", act(evidence.brought)), ("taken_back", act(evidence.takenBack)))
  }

  private static func file(_ exhibit: Evidence.Exhibit?) -> JSON {
    guard case .file(let name, let hash)? = exhibit else { return .null }
    return .pairs(("name", .string(name)), ("sha256", .string(hash)))
  }

  private static func passage(_ exhibit: Evidence.Exhibit?) -> JSON {
    guard case .passage(let article, let anchor)? = exhibit else { return .null }
    return .pairs(
      ("article", .string(article.text)), ("quote", .string(anchor?.exact)),
      ("start", anchor.map { .int($0.start) } ?? .null),
      ("end", anchor.map { .int($0.end) } ?? .null))
  }

  private static func act(_ act: Evidence.Act?) -> JSON {
    guard let act else { return .null }
    return .pairs(("by", .string(act.by)), ("at", .string(act.at)))
  }

  public static func decision(_ decision: Decision) -> JSON {
    .pairs(
      ("id", .string(decision.id.text)), ("from", .string(decision.from)),
      ("to", .string(decision.to)), ("about", .string(decision.about?.rawValue)),
      ("by", .string(decision.by)), ("at", .string(decision.at)),
      ("reason", .string(decision.reason)),
      ("evidence", .strings(decision.evidence.map(\.text))),
      ("after", decision.after.map { .strings($0.map(\.text)) } ?? .null),
      ("undoes", .string(decision.undoes?.text)))
  }

  /// What is known of an article, without its text.
  public static func article(_ id: ArticleID, _ metadata: Article.Metadata) -> JSON {
    .pairs(
      ("id", .string(id.text)), ("title", .string(metadata.title)),
      ("publisher", .string(metadata.publisher)), ("author", .string(metadata.author)),
      ("url", .string(metadata.url)), ("published", .string(metadata.published?.description)),
      ("retrieved", .string(metadata.retrieved)), ("language", .string(metadata.language)),
      ("encoding", .string(metadata.encoding)), ("snapshot_sha256", .string(metadata.snapshotHash)),
      ("text_sha256", .string(metadata.textHash)))
  }

  /// One file of a run of `add`.
  public struct Added: Sendable {
    public var article: ArticleID
    /// The file as given.
    public var file: String
    /// Whether the ledger had it already; nothing was added then.
    public var known: Bool
    public var claims: [ClaimID]

    public init(article: ArticleID, file: String, known: Bool, claims: [ClaimID]) {
      self.article = article
      self.file = file
      self.known = known
      self.claims = claims
    }
  }

  /// A run of `add`, `assay.add/1`.
  ///
  /// - Parameters:
  ///   - commit: `nil` where nothing was new.
  ///   - failed: objects made by `error`, one a file that was not read.
  public static func add(
    commit: CommitID?, articles: [Added], conflicts: [Conflict], failed: [JSON] = []
  ) -> JSON {
    .pairs(
      ("schema", .string("assay.add/1")), ("commit", .string(commit?.text)),
      (
        "articles",
        .array(
          articles.map {
            .pairs(
              ("id", .string($0.article.text)), ("file", .string($0.file)),
              ("known", .bool($0.known)), ("claims", .strings($0.claims.map(\.text))))
          })
      ), ("conflicts", .array(conflicts.map { conflict($0) })), ("failed", .array(failed)))
  }

  /// A failure, `assay.error/1`: what failed on what, why, and what mends it.
  public static func error(code: String, subject: String?, message: String, hint: String?) -> JSON {
    .pairs(
      ("schema", .string("assay.error/1")), ("code", .string(code)), ("subject", .string(subject)),
      ("message", .string(message)), ("hint", .string(hint)))
  }
}
