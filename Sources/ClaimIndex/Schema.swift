/// The tables of the index.
///
/// The index is one SQLite file that holds every record of one commit in plain tables, made for
/// answering and for being opened with `sqlite3` or Datasette; `Docs/Index.md` says what each column
/// means. Nothing in it is the truth: any part may be thrown away and built again from the ledger.
///
/// - Rows of an article are a function of that article's files alone and are replaced together. That is
///   why claims, reviews, decisions and evidence all carry `article`, and why an id that stands in two
///   articles (a folder copied by hand) harms neither.
/// - Numbers that must be exact are kept as text, with a REAL beside them for comparing.
/// - Lists (speakers, evidence named by a decision) are JSON arrays.
/// - `claims_text` and `articles_text` are full text without content: words and pairs of Han characters,
///   see `SearchText`. A row's words are reckoned again when it is deleted.
/// - Conflicts stand twice: `conflicts` holds what detection found at this commit, `conflict_records`
///   what is written in `Reviews/conflicts`. The views put them together.
enum Schema {
  /// Grows with every change of the tables; there are no migrations.
  static let version = 6
  /// "assa" in ASCII.
  static let application = 0x6173_7361

  static let meta = Table(
    name: "meta", columns: Table.columns("key TEXT NOT NULL\nvalue TEXT NOT NULL"),
    primaryKey: ["key"])

  static let articles = Table(
    name: "articles", numbered: true,
    columns: Table.columns(
      """
      id TEXT NOT NULL
      title TEXT
      publisher TEXT
      author TEXT
      url TEXT
      published TEXT
      retrieved TEXT
      language TEXT
      encoding TEXT
      snapshot_hash TEXT
      text_hash TEXT NOT NULL
      origin TEXT
      topics TEXT
      """))

  static let claims = Table(
    name: "claims", numbered: true,
    columns: Table.columns(
      """
      article TEXT NOT NULL
      position INTEGER NOT NULL
      id TEXT NOT NULL
      status TEXT NOT NULL
      assignee TEXT
      kind TEXT NOT NULL
      statement TEXT NOT NULL
      quote TEXT NOT NULL
      start_offset INTEGER NOT NULL
      end_offset INTEGER NOT NULL
      prefix TEXT NOT NULL
      suffix TEXT NOT NULL
      focus_start INTEGER NOT NULL
      focus_end INTEGER NOT NULL
      subject TEXT
      subject_text TEXT
      property TEXT
      property_text TEXT
      quantity_min TEXT
      quantity_max TEXT
      value_min REAL
      value_max REAL
      unit TEXT
      measure TEXT
      approximate INTEGER
      quantity_text TEXT
      equivalent TEXT
      predicate TEXT
      predicate_text TEXT
      direction INTEGER
      object TEXT
      object_text TEXT
      baseline TEXT
      baseline_text TEXT
      baseline_kind TEXT
      scope TEXT
      scope_text TEXT
      scope_kind TEXT
      period_start TEXT
      period_end TEXT
      period_text TEXT
      period_basis TEXT
      modality TEXT NOT NULL
      attribution TEXT
      polarity TEXT NOT NULL
      engine TEXT NOT NULL
      confidence TEXT NOT NULL
      edited TEXT
      """))

  static let claimKeys = Table(
    name: "claim_keys",
    columns: Table.columns("number INTEGER NOT NULL\nkey TEXT NOT NULL\nplace INTEGER NOT NULL"),
    primaryKey: ["number", "key"])

  static let reviews = Table(
    name: "reviews",
    columns: Table.columns(
      "article TEXT NOT NULL\nclaim TEXT NOT NULL\nstatus TEXT NOT NULL\nassignee TEXT"),
    primaryKey: ["article", "claim"])

  static let decisions = Table(
    name: "decisions",
    columns: Table.columns("article TEXT NOT NULL\nclaim TEXT NOT NULL\n" + decisionColumns),
    primaryKey: ["article", "claim", "position"])

  static let evidence = Table(
    name: "evidence",
    columns: Table.columns(
      """
      article TEXT NOT NULL
      claim TEXT NOT NULL
      position INTEGER NOT NULL
      id TEXT NOT NULL
      source TEXT NOT NULL
      url TEXT
      bearing TEXT NOT NULL
      grade TEXT
      note TEXT
      file_name TEXT
      file_sha256 TEXT
      cited_article TEXT
      cited_start INTEGER
      cited_end INTEGER
      cited_prefix TEXT
      cited_exact TEXT
      cited_suffix TEXT
      brought_by TEXT
      brought_at TEXT
      taken_back_by TEXT
      taken_back_at TEXT
      """),
    primaryKey: ["article", "claim", "position"])

  static let conflicts = Table(
    name: "conflicts", columns: Table.columns(conflictColumns), primaryKey: ["id"])

  static let conflictMembers = Table(
    name: "conflict_members",
    columns: Table.columns(
      "conflict TEXT NOT NULL\nposition INTEGER NOT NULL\nclaim TEXT NOT NULL\norigins INTEGER"),
    primaryKey: ["conflict", "position"])

  static let conflictRecords = Table(
    name: "conflict_records",
    columns: Table.columns(
      conflictColumns + "\nclaims TEXT NOT NULL\norigins TEXT NOT NULL\nseen TEXT\nreopened TEXT"),
    primaryKey: ["id"])

  static let conflictDecisions = Table(
    name: "conflict_decisions",
    columns: Table.columns("conflict TEXT NOT NULL\n" + decisionColumns),
    primaryKey: ["conflict", "position"])

  static let problems = Table(
    name: "problems",
    columns: Table.columns(
      """
      source TEXT NOT NULL
      position INTEGER NOT NULL
      path TEXT NOT NULL
      line INTEGER NOT NULL
      column INTEGER NOT NULL
      message TEXT NOT NULL
      hint TEXT
      excerpt TEXT
      """),
    primaryKey: ["source", "position"])

  /// In the order in which they are made and dumped.
  static let tables = [
    meta, articles, claims, claimKeys, reviews, decisions, evidence, conflicts, conflictMembers,
    conflictRecords, conflictDecisions, problems,
  ]

  private static let conflictColumns = """
    id TEXT NOT NULL
    class TEXT NOT NULL
    type TEXT NOT NULL
    severity TEXT NOT NULL
    status TEXT NOT NULL
    explanation TEXT NOT NULL
    reconciliation TEXT
    """

  private static let decisionColumns = """
    position INTEGER NOT NULL
    id TEXT NOT NULL
    from_status TEXT NOT NULL
    to_status TEXT NOT NULL
    about TEXT
    decided_by TEXT NOT NULL
    decided_at TEXT NOT NULL
    reason TEXT
    evidence TEXT
    after TEXT
    undoes TEXT
    """
}
