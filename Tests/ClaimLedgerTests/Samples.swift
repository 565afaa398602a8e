import ClaimModel
import Foundation

/// Records with every slot filled, for round trips.
enum Samples {
  static let article: ArticleID = "2025-03/harbour-post-tram-1a2b"

  static let claim = Claim(
    id: "k3f9x2ab7q", article: article, kind: .quantity,
    statement:
      "The tram line carried about 40 % of all passengers in 2024, says the city: a record",
    anchor: Anchor(
      start: 10, end: 21, prefix: "before # ", exact: "about 40 %\n", suffix: "after: 'x'"),
    focus: 16..<20, subject: Mention(name: "Tram Line 5", text: "the tram line"),
    property: Mention(name: "passenger share", text: "of all passengers"),
    quantity: Quantity(
      min: Decimal(string: "0.333333"), max: 80_000_000_000, unit: "ratio", measure: .share,
      approximate: true, text: "about 40 %", equivalent: "abcdefghjk"),
    predicate: Predicate(
      text: "carried", class: "carries", direction: -1,
      object: Mention(name: "passengers", text: "all passengers")),
    baseline: Baseline(name: nil, text: "its rival", kind: .deictic),
    scope: Scope(name: "city", text: "in the city", kind: .region),
    period: Period(text: "2024", start: Day(2024, 1, 1), end: Day(2024, 12, 31), basis: .inferred),
    modality: .estimate,
    attribution: [Mention(name: "City", text: "says"), Mention(name: "no", text: "yes")],
    polarity: .negated, extraction: Extraction(engine: "rules/1", confidence: Decimal(93) / 100),
    edited: [.subject, .period])

  static let bare = Claim(
    id: "0123456789", article: article, kind: .statement, statement: "Trams run.",
    anchor: Anchor(start: 0, end: 10, prefix: "", exact: "Trams run.", suffix: ""), focus: 6..<9,
    extraction: Extraction(engine: "rules/1", confidence: Decimal(5) / 10))

  static let evidence = Evidence(
    source: "Transport office, yearbook 2024", url: "https://example.org/y#4", bearing: .refutes,
    grade: Grade("B2"), note: "table 3")

  /// A piece of each kind, brought without a decision; one is taken back.
  static let exhibits = [
    Evidence(
      source: "minutes.pdf",
      exhibit: .file(name: "minutes.pdf", sha256: String(repeating: "0a", count: 32)),
      bearing: .context, grade: Grade("F6"),
      brought: .init(by: "B <b@example.org>", at: "2026-11-24T09:14:03Z")),
    Evidence(
      source: "Harbour Post, 2025-03-02", url: "https://post.example/1",
      exhibit: .passage(
        article,
        Anchor(start: 1, end: 3, prefix: "a", exact: "四成", suffix: ": \"x\"")),
      bearing: .refutes, brought: .init(by: "B <b@example.org>", at: "2026-11-24T09:14:03Z"),
      takenBack: .init(by: "A <a@example.org>", at: "2026-11-25T09:14:03Z")),
    Evidence(source: "Harbour Post", exhibit: .passage(article, nil), bearing: .supports),
  ]

  static let decision = Decision(
    from: "unreviewed", to: "disputed", about: .content, by: "Desk Analyst <analyst@example.org>",
    at: "2026-11-22T09:14:03Z", reason: "The yearbook counts the ferry as well",
    evidence: [evidence.id], subject: "k3f9x2ab7q")

  static let review = Review(
    claim: "k3f9x2ab7q", status: "disputed", assignee: "Desk Analyst <analyst@example.org>",
    evidence: [evidence],
    decisions: [
      decision,
      Decision(
        from: "disputed", to: "unreviewed", by: "B <b@example.org>", at: "2026-11-23T09:14:03Z",
        after: [], undoes: decision.id),
    ])

  static let conflict = ConflictRecord(
    conflict: Conflict(
      class: .planResult, type: .targetAndExpectation, severity: .medium,
      claims: ["k3f9x2ab7q", "0123456789"], explanation: "70 % targeted, 40 % expected",
      reconciliation: "both hold: a plan and its result", origins: [2, 1]),
    decisions: [decision])

  static let metadata = Article.Metadata(
    title: "Trams: the \"record\" year", publisher: "Harbour Post", author: "A. Writer",
    url: "https://post.example/1", published: Day(2025, 3, 2), retrieved: "2025-03-03T10:00:00Z",
    language: "en", encoding: "windows-1252", snapshotHash: String(repeating: "ab", count: 32),
    textHash: String(repeating: "0", count: 64))
}
