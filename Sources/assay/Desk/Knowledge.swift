import ClaimExtraction
import ClaimIndex
import ClaimLedger
import ClaimModel
import ConflictDetection

/// What one commit's `Workflows/` says, made ready: the lexicon, the judge, the states and transitions.
struct Knowledge: Sendable {
  let lexicon: Lexicon
  let judge: ConflictJudge
  let review: Workflow
  let conflict: Workflow
  /// Changes whenever the rules or the data they run on change.
  let rules: String

  init(_ snapshot: LedgerSnapshot) throws {
    lexicon = try snapshot.lexicon().0
    judge = ConflictJudge(lexicon: lexicon)
    review = try snapshot.reviewWorkflow()
    conflict = try snapshot.conflictWorkflow()
    var files: [String] = []
    try snapshot.forEachFile(under: "Workflows") { path, blob in files.append("\(path) \(blob)") }
    rules = "\(ClaimReader.engine) \(ConflictJudge.rules) workflows/\(IDHash.text(files))"
  }

  var indexSetup: IndexSetup {
    let judge = judge
    return IndexSetup(
      rules: rules, initialStatus: review.initial, fold: { TextFolding.fold($0) },
      keys: { judge.keys(of: $0) })
  }
}

extension ConflictJudge {
  /// The conflicts of claims that are new or changed with those that share a key.
  func conflicts(touched: Set<ClaimID>, candidates: [ArticleClaim]) -> [Conflict] {
    conflicts(
      of: candidates.filter { touched.contains($0.claim.id) },
      with: candidates.filter { !touched.contains($0.claim.id) })
  }
}
