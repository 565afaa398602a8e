import ClaimIndex
import ClaimLedger
import ClaimModel
import ConflictDetection

/// The parts of a rebuild. What needs neither git nor SQLite is done by all processors; both have one thread.
enum IndexFilling {
  /// How many articles, or claims of groups, are at hand at a time.
  private static var portion: Int { 16 * Parallel.window }

  static func articles(
    of snapshot: LedgerSnapshot, into update: IndexUpdate, _ setup: IndexSetup
  ) throws {
    var waiting: [ArticleFiles] = []
    func drain() throws {
      for article in Parallel.map(waiting, { setup.prepare(IndexedArticle($0)) }) {
        try update.insert(article)
      }
      waiting.removeAll(keepingCapacity: true)
    }
    try snapshot.forEachArticle { files in
      waiting.append(files)
      if waiting.count >= portion { try drain() }
    }
    try drain()
  }

  /// What is recorded in `Reviews/conflicts`.
  static func records(of snapshot: LedgerSnapshot, into update: IndexUpdate) throws {
    try snapshot.forEachConflict { path, recorded in
      for record in recorded.records { try update.replaceRecord(record) }
      if !recorded.problems.isEmpty {
        try update.replaceProblems(of: path, with: recorded.problems)
      }
    }
  }

  /// Finds the conflicts among all claims, and puts them in as they are found.
  static func conflicts(into update: IndexUpdate, _ judge: ConflictJudge) throws {
    var survey = judge.survey()
    try judged(update.forEachMeeting, into: update, of: \.claims.count) { [survey] in
      survey.judge($0.claims, meeting: $0.pairs)
    }
    try judged(update.forEachArticle, into: update, of: \.count) { [survey] in
      survey.judge(article: $0)
    }
    survey.keep(try update.chained())
    try update.add(survey.chains())
    try update.countOrigins()
  }

  /// Judges by all processors what `each` hands out, and puts in what comes of it.
  private static func judged<Part: Sendable>(
    _ each: ((Part) throws -> Void) throws -> Void, into update: IndexUpdate,
    of size: @escaping (Part) -> Int, _ judge: @escaping @Sendable (Part) -> [Conflict]
  ) throws {
    var (waiting, claims): ([Part], Int) = ([], 0)
    func drain() throws {
      for found in Parallel.map(waiting, judge) { try update.add(found) }
      (waiting, claims) = ([], 0)
    }
    try each { part in
      waiting.append(part)
      claims += size(part)
      if claims >= 8 * portion { try drain() }
    }
    try drain()
  }
}
