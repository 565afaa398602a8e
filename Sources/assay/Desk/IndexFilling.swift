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

  /// Finds the conflicts among all claims, key by key, and puts them in as they are found.
  static func conflicts(into update: IndexUpdate, _ judge: ConflictJudge) throws {
    var survey = judge.survey()
    var waiting: [(key: String, claims: [ArticleClaim])] = []
    var size = 0
    func drain() throws {
      let judging = survey
      for found in Parallel.map(waiting, { judging.judge($0.key, $0.claims) }) {
        try update.add(found)
      }
      waiting.removeAll(keepingCapacity: true)
      size = 0
    }
    try update.forEachGroup { key, claims in
      survey.keep(key, claims)
      waiting.append((key, claims))
      size += claims.count
      if size >= 8 * portion { try drain() }
    }
    try drain()
    try update.add(survey.chains())
  }
}
