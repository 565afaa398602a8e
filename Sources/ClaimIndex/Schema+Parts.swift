extension Schema {
  /// Something of the schema with a name: an index, a view, a full-text table.
  struct Part: Sendable {
    let type: String
    let name: String
    let sql: String
  }

  /// Made after a bulk load, when sorting once is cheaper than keeping sorted.
  static let indexes = [
    index("articles_by_id", "articles(id)", unique: true),
    index("articles_by_text", "articles(text_hash)"),
    index("articles_by_snapshot", "articles(snapshot_hash) WHERE snapshot_hash IS NOT NULL"),
    index("articles_by_url", "articles(url) WHERE url IS NOT NULL"),
    index("articles_by_publisher", "articles(publisher)"),
    index("claims_by_id", "claims(id)"),
    index("claims_by_article", "claims(article, position)"),
    index("claims_by_status", "claims(status)"),
    index(
      "claims_by_due", "claims(period_end) WHERE modality IN ('target', 'proposed', 'forecast')"),
    index("claim_keys_by_key", "claim_keys(key, place)"),
    index("evidence_by_source", "evidence(source)"),
    index("conflicts_by_class", "conflicts(class)"),
    index("conflict_members_by_claim", "conflict_members(claim)"),
  ]

  /// The columns of `claims_text`, in order.
  static let searched = ["statement", "quote", "subject", "property", "baseline", "says"]

  static let fullText = [
    Part(
      type: "table", name: "claims_text",
      sql: """
        CREATE VIRTUAL TABLE claims_text USING fts5(
          \(searched.joined(separator: ", ")), content = '', tokenize = 'ascii')
        """),
    Part(
      type: "table", name: "articles_text",
      sql: """
        CREATE VIRTUAL TABLE articles_text USING fts5(title, content = '', tokenize = 'ascii')
        """),
    Part(
      type: "table", name: "claims_words",
      sql: "CREATE VIRTUAL TABLE claims_words USING fts5vocab(claims_text, row)"),
    Part(
      type: "table", name: "articles_words",
      sql: "CREATE VIRTUAL TABLE articles_words USING fts5vocab(articles_text, row)"),
  ]

  /// What FTS5 makes for each of its tables; it words their SQL itself.
  static let shadows = ["claims_text", "articles_text"].flatMap { name in
    ["config", "data", "docsize", "idx"].map { "\(name)_\($0)" }
  }

  static let views = [
    Part(
      type: "view", name: "all_conflicts",
      sql: """
        CREATE VIEW all_conflicts AS
          SELECT c.id, c.class, c.type, c.severity,
            CASE WHEN r.reopened IS NULL THEN coalesce(r.status, c.status) ELSE c.status END AS status,
            c.explanation, c.reconciliation, 1 AS found, r.id IS NOT NULL AS recorded
          FROM conflicts c LEFT JOIN conflict_records r ON r.id = c.id
          UNION ALL
          SELECT r.id, r.class, r.type, r.severity, r.status,
            r.explanation, r.reconciliation, 0, 1
          FROM conflict_records r WHERE r.id NOT IN (SELECT id FROM conflicts)
        """),
    Part(
      type: "view", name: "open_conflicts",
      sql: """
        CREATE VIEW open_conflicts AS
          SELECT * FROM all_conflicts
          WHERE status = 'open' AND class IN ('contradiction', 'plan-result', 'needs-person')
        """),
    Part(
      type: "view", name: "conflict_pairs",
      sql: """
        CREATE VIEW conflict_pairs AS
          SELECT x.id, x.class, x.type, x.severity, x.status, x.explanation, x.reconciliation,
            a.claim AS first_claim, ca.article AS first_article, ca.statement AS first_statement,
            b.claim AS second_claim, cb.article AS second_article, cb.statement AS second_statement
          FROM all_conflicts x
          JOIN conflict_members a ON a.conflict = x.id
          JOIN conflict_members b ON b.conflict = x.id AND b.position > a.position
          JOIN claims ca ON ca.id = a.claim
          JOIN claims cb ON cb.id = b.claim
        """),
    Part(
      type: "view", name: "claims_with_status",
      sql: """
        CREATE VIEW claims_with_status AS
          SELECT c.id, c.status, c.assignee, c.kind, c.statement, c.subject, c.property,
            c.quantity_min, c.quantity_max, c.unit, c.measure, c.baseline, c.scope, c.period_start,
            c.period_end, c.modality, c.attribution, c.polarity, c.confidence, c.quote,
            c.article, a.title, a.publisher, a.published, a.url,
            (SELECT count(*) FROM conflict_members m JOIN open_conflicts o ON o.id = m.conflict
              WHERE m.claim = c.id) AS open_conflicts,
            (SELECT count(*) FROM evidence e
              WHERE e.article = c.article AND e.claim = c.id) AS evidence
          FROM claims c JOIN articles a ON a.id = c.article
        """),
    Part(
      type: "view", name: "sources_record",
      sql: """
        CREATE VIEW sources_record AS
          SELECT a.publisher, count(DISTINCT a.id) AS articles, count(c.id) AS claims,
            count(c.id) FILTER (WHERE c.status = 'verified') AS verified,
            count(c.id) FILTER (WHERE c.status = 'disputed') AS disputed
          FROM articles a LEFT JOIN claims c ON c.article = a.id
          GROUP BY a.publisher
        """),
  ]

  private static func index(_ name: String, _ on: String, unique: Bool = false) -> Part {
    Part(
      type: "index", name: name, sql: "CREATE \(unique ? "UNIQUE " : "")INDEX \(name) ON \(on)")
  }
}
