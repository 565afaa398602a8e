import ClaimIndex
import ClaimModel
import ClaimReports

/// Claims and conflicts named on the command line.
enum Target {
  /// The one claim that an id's beginning stands for.
  static func claim(_ prefix: String, in queries: some ClaimQueries) throws -> ClaimRow {
    guard !prefix.isEmpty else {
      throw Failure("An id is empty.", hint: "assay list", status: .usage)
    }
    switch try queries.claim(idPrefix: prefix) {
    case .one(let row): return row
    case .none:
      throw Failure(
        "There is no claim “\(prefix)”.", why: notAnID(prefix), hint: "assay list",
        status: .couldNot)
    case .many(let rows, let count):
      throw ambiguous(
        prefix, "claims", count, rows.map { ($0.claim.id.text, ClaimLine.text(for: $0.claim)) })
    }
  }

  /// The one article that an id's beginning stands for; `Claims/` before it may be typed too.
  static func article(_ prefix: String, in queries: some ClaimQueries) throws -> ArticleRow {
    let text = prefix.hasPrefix("Claims/") ? String(prefix.dropFirst(7)) : prefix
    let rows = text.isEmpty ? [] : try queries.articles(idPrefix: text)
    if let exact = rows.first(where: { $0.id.text == text }) ?? (rows.count == 1 ? rows[0] : nil) {
      return exact
    }
    guard !rows.isEmpty else { throw try noArticle(prefix, among: queries.articles(idPrefix: "")) }
    throw ambiguous(
      prefix, "articles", rows.count,
      rows.prefix(10).map { ($0.id.text, $0.metadata.title ?? "") })
  }

  /// Names the articles whose id, title or publisher has the word in it; else the latest.
  private static func noArticle(_ word: String, among all: [ArticleRow]) -> Failure {
    let part = word.split(separator: "/").last?.lowercased() ?? ""
    let fitting = all.filter { row in
      [row.id.text, row.metadata.title ?? "", row.metadata.publisher ?? ""]
        .contains { $0.lowercased().contains(part) }
    }
    let shown = (fitting.isEmpty ? all.suffix(5) : fitting.prefix(5)).map {
      "\($0.id)  \(DisplayWidth.fit(Sanitiser.clean($0.metadata.title ?? ""), 40))"
    }
    let what = fitting.isEmpty ? "No id begins so; the latest are:" : "No id begins so; close are:"
    return Failure(
      "There is no article “\(word)”.",
      why: all.isEmpty ? "The ledger has none yet." : ([what] + shown).joined(separator: "\n"),
      hint: all.isEmpty ? "assay add FILE" : "copy the id of one")
  }

  static func conflict(_ prefix: String, in queries: some ClaimQueries) throws -> ConflictRow {
    switch try queries.conflict(idPrefix: prefix) {
    case .one(let row): return row
    case .none:
      throw Failure(
        "There is no conflict “\(prefix)”.", why: notAnID(prefix), hint: "assay conflicts")
    case .many(let rows, let count):
      throw ambiguous(
        prefix, "conflicts", count, rows.map { ($0.conflict.id.text, $0.conflict.explanation) })
    }
  }

  /// Claims and conflicts that somebody asked for; nothing of either: all.
  struct Asked {
    var claims: [ClaimID] = []
    var conflicts: [Conflict] = []

    /// Whether it was asked for, by its own id or by a claim's.
    func wants(_ conflict: Conflict) -> Bool {
      claims.isEmpty && conflicts.isEmpty || conflicts.contains { $0.id == conflict.id }
        || !Set(claims).isDisjoint(with: conflict.claims)
    }
  }

  /// Beginnings of ids: a claim's, or else a conflict's.
  static func claimsAndConflicts(_ prefixes: [String], in queries: some ClaimQueries) throws
    -> Asked
  {
    try prefixes.reduce(into: Asked()) { asked, prefix in
      if case .none = try queries.claim(idPrefix: prefix), !prefix.isEmpty,
        case .one(let row) = try queries.conflict(idPrefix: prefix)
      {
        asked.conflicts.append(row.conflict)
      } else {
        asked.claims.append(try claim(prefix, in: queries).claim.id)
      }
    }
  }

  /// Ids, beginnings of ids, or one query: the claims they stand for, each once.
  static func claims(_ words: [String], in queries: some ClaimQueries, _ context: QueryContext)
    throws -> [ClaimRow]
  {
    if words.contains(where: isQuery) {
      let rows = try queries.list(Query(words.joined(separator: " "), context: context))
      if rows.isEmpty {
        throw Failure(
          "No claim fits the query.", why: words.joined(separator: " "), hint: "assay list",
          status: .no)
      }
      return rows
    }
    var seen: Set<ClaimID> = []
    return try words.map { try claim($0, in: queries) }.filter { seen.insert($0.claim.id).inserted }
  }

  static func isQuery(_ word: String) -> Bool {
    word.contains { ":<>=".contains($0) }
  }

  private static func notAnID(_ text: String) -> String {
    IDHash.isPlausible(text)
      ? "No id begins so." : "Ids are digits and lower-case letters without i, l, o, u."
  }

  private static func ambiguous(
    _ prefix: String, _ kind: String, _ count: Int, _ rows: [(String, String)]
  ) -> Failure {
    let lines = rows.map { "\($0.0)  \(DisplayWidth.fit(Sanitiser.clean($0.1), 64))" }
    let more = count > rows.count ? ["… and \(count - rows.count) more"] : []
    return Failure(
      "“\(prefix)” stands for \(count) \(kind).", why: (lines + more).joined(separator: "\n"),
      hint: "type one more character of the id")
  }
}
