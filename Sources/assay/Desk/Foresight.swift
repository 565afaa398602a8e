import ClaimIndex
import ClaimModel
import ConflictDetection

/// What was found among claims that are about to be recorded: the index that then catches up with the commit meets the same
/// claims, and need not judge them again.
///
/// Known by a hash of everything that a judge is shown; what is found hangs on nothing else.
struct Foresight {
  let meeting: Int
  let found: [Conflict]
}

extension Desk {
  /// The conflicts that articles will have among themselves and with those the ledger has.
  func foresee(_ articles: [IndexedArticle]) throws -> [Conflict] {
    let judge = try knowledge.judge
    // In the order in which a commit brings them.
    return try index.conflicts(after: articles.sorted { $0.id < $1.id }) { meeting in
      let found = judge.conflicts(in: meeting)
      foresight = Foresight(meeting: meeting.fingerprint, found: found)
      return found
    }
  }

  /// The conflicts of claims that came or changed.
  func conflicts(in meeting: Meeting) throws -> [Conflict] {
    defer { foresight = nil }
    if let foresight, foresight.meeting == meeting.fingerprint { return foresight.found }
    return try knowledge.judge.conflicts(in: meeting)
  }
}

extension Meeting {
  /// Equal meetings have one in one run of the program.
  fileprivate var fingerprint: Int {
    var hasher = Hasher()
    hasher.combine(claims)
    for (a, b) in pairs {
      hasher.combine(a)
      hasher.combine(b)
    }
    hasher.combine(new)
    return hasher.finalize()
  }
}
