import ClaimExtraction
import ClaimIndex
import ClaimLedger
import ClaimModel
import ConflictDetection
import Synchronization

/// What one commit's `Workflows/` says: the states and transitions, and, once something asks, the lexicon and its judge.
///
/// Most runs (a list, one decision) never read the lexicon, which costs more than all else that they do.
final class Knowledge: Sendable {
  let review: Workflow
  let conflict: Workflow
  /// Changes whenever the rules or the data they run on change.
  let rules: String
  private let vocabulary: VocabularyFiles
  private let made = Mutex<Made?>(nil)

  private struct Made {
    let lexicon: Lexicon
    let judge: ConflictJudge
  }

  init(_ snapshot: LedgerSnapshot) throws {
    vocabulary = try snapshot.vocabulary()
    review = try snapshot.reviewWorkflow()
    conflict = try snapshot.conflictWorkflow()
    var files: [String] = []
    // What the desk thinks of its sources changes nothing that is read or compared.
    try snapshot.forEachFile(under: "Workflows") { path, blob in
      if path != LedgerPath.sources { files.append("\(path) \(blob)") }
    }
    rules = "\(ClaimReader.engine) \(ConflictJudge.rules) workflows/\(IDHash.text(files))"
  }

  var lexicon: Lexicon { ready.lexicon }
  var judge: ConflictJudge { ready.judge }

  private var ready: Made {
    made.withLock { held in
      if let held { return held }
      let lexicon = vocabulary.lexicon().0
      let new = Made(lexicon: lexicon, judge: ConflictJudge(lexicon: lexicon))
      held = new
      return new
    }
  }

  var indexSetup: IndexSetup {
    IndexSetup(
      rules: rules, initialStatus: review.initial, fold: { Folding.text($0) },
      keys: { self.judge.keys(of: $0, topics: $1) },
      topics: { self.judge.topics(of: $0) },
      profile: {
        let profile = self.judge.profile(of: $0)
        return ArticleProfile(topics: profile.topics, keys: profile.keys)
      },
      independent: { self.judge.independent($0) })
  }
}

extension ConflictJudge {
  func conflicts(in meeting: Meeting) -> [Conflict] {
    conflicts(among: meeting.claims, meeting: meeting.pairs, of: meeting.new)
  }
}
