import ClaimExtraction
import ClaimIndex
import ClaimLedger
import ClaimModel
import ConflictDetection
import Synchronization

/// What one commit's `Workflows/` says: the states and transitions, and, once something asks, the lexicon and its judge.
///
/// Most runs (a list, one decision) never read the lexicon, which costs more than all else that they do; its files
/// are not even read from git before.
final class Knowledge: Sendable {
  let review: Workflow
  let conflict: Workflow
  /// Changes whenever the rules or the data they run on change.
  let rules: String
  /// Asked under the mutex only, and by nobody while another thread reads the ledger.
  private nonisolated(unsafe) let snapshot: LedgerSnapshot
  private let made = Mutex<Made?>(nil)

  private struct Made {
    let lexicon: Lexicon
    let judge: ConflictJudge
  }

  init(_ snapshot: LedgerSnapshot) throws {
    self.snapshot = snapshot
    review = try snapshot.reviewWorkflow()
    conflict = try snapshot.conflictWorkflow()
    var files: [String] = []
    // What the desk thinks of its sources changes nothing that is read or compared.
    try snapshot.forEachFile(under: "Workflows") { path, blob in
      if path != LedgerPath.sources { files.append("\(path) \(blob)") }
    }
    rules = "\(ClaimReader.engine) \(ConflictJudge.rules) workflows/\(IDHash.text(files))"
  }

  var lexicon: Lexicon { get throws { try ready.lexicon } }
  var judge: ConflictJudge { get throws { try ready.judge } }

  private var ready: Made {
    get throws {
      try made.withLock { held in
        if let held { return held }
        let lexicon = try snapshot.lexicon().0
        let new = Made(lexicon: lexicon, judge: ConflictJudge(lexicon: lexicon))
        held = new
        return new
      }
    }
  }

  /// How claims become rows.
  ///
  /// Whoever puts articles in asks for the `judge` first, which throws where the lexicon cannot be read.
  var indexSetup: IndexSetup {
    IndexSetup(
      rules: rules, initialStatus: review.initial, fold: { Folding.text($0) },
      keys: { (try? self.judge)?.keys(of: $0, topics: $1) ?? [] },
      topics: { (try? self.judge)?.topics(of: $0) ?? [] },
      profile: {
        let profile = (try? self.judge)?.profile(of: $0)
        return ArticleProfile(topics: profile?.topics ?? [], keys: profile?.keys ?? [])
      },
      independent: { (try? self.judge)?.independent($0) ?? $0.count })
  }
}

extension ConflictJudge {
  /// What a meeting comes to; many pairs are judged by all processors.
  func conflicts(in meeting: Meeting) -> [Conflict] {
    switch meeting.part {
    case .articles: return conflicts(ofArticles: meeting.claims, with: meeting.new)
    case .chains: return conflicts(ofChains: meeting.claims, with: meeting.new)
    case .pairs:
      let (survey, claims) = (survey(), meeting.claims)
      return Parallel.map(Parallel.shares(of: meeting.pairs, least: 512)) {
        survey.judge(claims, meeting: $0)
      }.flatMap(\.self)
    }
  }
}
