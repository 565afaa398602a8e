import ClaimIndex
import ClaimModel
import ConflictDetection

/// What was found among claims that are about to be recorded: the index that then catches up with the commit meets the same
/// claims, and need not judge them again.
///
/// Each meeting is known by a hash of everything that a judge is shown; what is found hangs on nothing else. Of long runs only
/// the first findings are held.
struct Foresight {
  private static let most = 20_000

  private var found: [Int: [Conflict]] = [:]
  private var count = 0

  /// What is known of the meeting, or what `judge` finds now, which is then known.
  mutating func recall(_ meeting: Meeting, _ judge: (Meeting) throws -> [Conflict]) rethrows
    -> [Conflict]
  {
    let fingerprint = meeting.fingerprint
    if let known = found[fingerprint] { return known }
    let new = try judge(meeting)
    if count + new.count <= Self.most {
      found[fingerprint] = new
      count += new.count
    }
    return new
  }
}

extension Desk {
  /// The conflicts that articles will have among themselves and with those the ledger has, as far as they need a judgement.
  func foresee(_ articles: [IndexedArticle]) throws -> [Conflict] {
    let judge = try knowledge.judge
    foresight = Foresight()
    // In the order in which a commit brings them.
    return try index.conflicts(
      after: articles.sorted { $0.id < $1.id }, wanted: { $0.class.needsJudgement }
    ) { meeting in
      foresight.recall(meeting, judge.conflicts)
    }
  }

  /// The conflicts of claims that came or changed.
  func conflicts(in meeting: Meeting) throws -> [Conflict] {
    foresight.recall(meeting, try knowledge.judge.conflicts)
  }
}

extension Meeting {
  /// Equal meetings have one in one run of the program.
  fileprivate var fingerprint: Int {
    var hasher = Hasher()
    hasher.combine(part)
    hasher.combine(claims)
    for (a, b) in pairs {
      hasher.combine(a)
      hasher.combine(b)
    }
    hasher.combine(new)
    return hasher.finalize()
  }
}
