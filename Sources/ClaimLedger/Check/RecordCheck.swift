import ClaimModel
import Foundation

/// Everything that can be wrong with the records of a ledger, found in one run.
///
/// Works over any source of files: a commit, or the working tree with what is not committed yet. Each file is
/// decoded; then what files say of each other is compared: anchors with the text, reviews with claims,
/// decisions with evidence and with the workflow, statuses with the decisions that they follow from.
public struct RecordCheck {
  /// The paths of all files under the three folders, sorted, with a reader of their bytes.
  public typealias Files = [(path: String, bytes: () throws(LedgerError) -> [UInt8])]

  private let files: Files
  private let reviewWorkflow: Workflow
  private let conflictWorkflow: Workflow
  private var problems: [Problem] = []
  private var claims: Set<ClaimID> = []
  private var places: [ClaimID: String] = [:]
  /// Claims whose records cannot be read: told there, and missed nowhere else.
  private var damaged: Set<ClaimID> = []

  /// How many records were read: articles, claims, reviews, conflicts.
  public private(set) var counts = Counts()

  public struct Counts: Hashable, Sendable {
    public var articles = 0
    public var claims = 0
    public var reviews = 0
    public var conflicts = 0
  }

  init(_ files: Files, reviewWorkflow: Workflow, conflictWorkflow: Workflow) {
    self.files = files
    self.reviewWorkflow = reviewWorkflow
    self.conflictWorkflow = conflictWorkflow
  }

  /// Checks every file; the problems come sorted by place.
  mutating func run() throws(LedgerError) -> [Problem] {
    var texts: [ArticleID: [Unicode.Scalar]] = [:]
    for file in files {
      switch LedgerPath.content(file.path) {
      case .text(let id):
        // Sorts before `claims.yaml` of the same folder, and after the folder before it.
        texts = [id: Array(String(decoding: try file.bytes(), as: UTF8.self).unicodeScalars)]
      case .claims(let id): check(claims: try file.bytes(), file.path, id, texts[id])
      case .article: try checkArticle(file.path, try file.bytes())
      case .reviews(let id): try check(reviews: try file.bytes(), file.path, id)
      case .conflict(let id): check(conflict: try file.bytes(), file.path, id)
      case .lexicon: problems += LexiconCodec.entries(try file.bytes(), path: file.path).1
      case .sources: problems += SourceCodec.decode(try file.bytes(), path: file.path).problems
      case .workflow: problems += WorkflowCodec.decode(try file.bytes(), path: file.path).problems
      case .snapshot, .other: break
      }
    }
    return problems.sorted()
  }

  private mutating func add(_ path: String, _ line: Int, _ message: String, _ hint: String? = nil) {
    problems.append(Problem(path: path, line: line, message: message, hint: hint))
  }

  // MARK: Articles and claims

  private mutating func checkArticle(_ path: String, _ bytes: [UInt8]) throws(LedgerError) {
    let decoded = ArticleCodec.decode(bytes, path: path)
    problems += decoded.problems
    guard let article = decoded.records.first else { return }
    counts.articles += 1
    let folder = path.dropLast("article.yaml".count)
    guard let text = files.first(at: "\(folder)article.txt") else {
      return add(path, 0, "the article has no `article.txt`", "Restore it with `git restore`.")
    }
    if SHA256.hex(try text.bytes()) != article.textHash {
      add(
        text.path, 0, "the text is not the one whose hash `article.yaml` keeps",
        "Anchors point into it: restore it with `git restore`.")
    }
  }

  private mutating func check(
    claims bytes: [UInt8], _ path: String, _ article: ArticleID, _ text: [Unicode.Scalar]?
  ) {
    let decoded = ClaimCodec.decode(bytes, path: path, article: article)
    problems += decoded.problems
    counts.claims += decoded.located.count
    if !decoded.problems.isEmpty { damaged.formUnion(Self.ids(bytes)) }
    for located in decoded.located {
      let claim = located.record
      if let other = places.updateValue("\(path):\(located.line)", forKey: claim.id) {
        add(path, located.line, "the id \(claim.id) is taken already, at \(other)")
      }
      claims.insert(claim.id)
      if let text { check(claim, text, path, located.line) }
    }
  }

  /// The ids that the lines of a file give, readable or not.
  private static func ids(_ bytes: [UInt8]) -> [ClaimID] {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).compactMap { line in
      line.hasPrefix("id: ")
        ? ClaimID(line.dropFirst(4).trimmingCharacters(in: .whitespaces)) : nil
    }
  }

  private func isMissing(_ id: ClaimID) -> Bool { !claims.contains(id) && !damaged.contains(id) }

  private mutating func check(
    _ claim: Claim, _ text: [Unicode.Scalar], _ path: String, _ line: Int
  ) {
    let anchor = claim.anchor
    guard anchor.end <= text.count,
      text[anchor.start..<anchor.end].elementsEqual(anchor.exact.unicodeScalars)
    else {
      return add(
        path, line, "claim \(claim.id) is an orphan: its words do not stand at its anchor",
        "Correct `start` and `end`, or withdraw it.")
    }
    if claim.focus.upperBound > text.count {
      add(path, line, "the focus of claim \(claim.id) lies beyond the text")
    }
  }

  // MARK: Reviews and conflicts

  private mutating func check(reviews bytes: [UInt8], _ path: String, _ article: ArticleID)
    throws(LedgerError)
  {
    let decoded = ReviewCodec.decode(bytes, path: path)
    problems += decoded.problems
    counts.reviews += decoded.located.count
    var seen: Set<ClaimID> = []
    for located in decoded.located {
      let (review, line) = (located.record, located.line)
      if !seen.insert(review.claim).inserted {
        add(
          path, line, "claim \(review.claim) has a second review here",
          "assay check --fix combines them.")
      }
      if isMissing(review.claim) {
        add(path, line, "no claim has the id \(review.claim)", "Was the claim renamed or removed?")
      }
      let known = Set(review.evidence.map(\.id))
      for decision in review.decisions {
        for id in decision.evidence where !known.contains(id) {
          add(path, line, "decision \(decision.id) names evidence \(id), which is not here")
        }
      }
      check(review.decisions, status: review.status, reviewWorkflow, path, line)
      for item in review.evidence { try check(item, path, line) }
    }
  }

  /// What evidence points at in the ledger must be there, and must be what it was.
  private mutating func check(_ item: Evidence, _ path: String, _ line: Int) throws(LedgerError) {
    switch item.exhibit {
    case .file(let name, let hash):
      let place = LedgerPath.exhibit(hash, name: name)
      guard let file = files.first(at: place) else {
        return add(path, line, "evidence \(item.id): `\(place)` is missing")
      }
      if SHA256.hex(try file.bytes()) != hash {
        add(place, 0, "the file is not the one whose hash evidence \(item.id) keeps")
      }
    case .passage(let article, let anchor):
      guard let file = files.first(at: LedgerPath.text(article)) else {
        return add(path, line, "evidence \(item.id): there is no article \(article)")
      }
      let text = Array(String(decoding: try file.bytes(), as: UTF8.self).unicodeScalars)
      guard let anchor else { return }
      guard anchor.end <= text.count,
        text[anchor.start..<anchor.end].elementsEqual(anchor.exact.unicodeScalars)
      else {
        return add(path, line, "evidence \(item.id): its words do not stand at their anchor")
      }
    case nil: break
    }
  }

  private mutating func check(conflict bytes: [UInt8], _ path: String, _ id: ConflictID) {
    let decoded = ConflictCodec.decode(bytes, path: path)
    problems += decoded.problems
    counts.conflicts += decoded.located.count
    for located in decoded.located {
      let conflict = located.record.conflict
      if conflict.id != id {
        add(path, located.line, "the file is named for \(id), but holds conflict \(conflict.id)")
      }
      for claim in conflict.claims where isMissing(claim) {
        add(path, located.line, "no claim has the id \(claim)")
      }
      check(
        located.record.decisions, status: conflict.status, conflictWorkflow, path, located.line)
    }
  }

  private mutating func check(
    _ decisions: [Decision], status: String, _ workflow: Workflow, _ path: String, _ line: Int
  ) {
    let states = workflow.states.map(\.name)
    if !states.contains(status) {
      add(path, line, "`\(status)` is no state of the workflow", Nearest.hint(status, states))
    }
    var seen: Set<DecisionID> = []
    for decision in decisions where !seen.insert(decision.id).inserted {
      add(path, line, "decision \(decision.id) stands here twice")
    }
    for decision in decisions {
      for id in (decision.after ?? []) + [decision.undoes].compactMap(\.self)
      where !seen.contains(id) {
        add(path, line, "decision \(decision.id) names decision \(id), which is not here")
      }
    }
    let folded = DecisionHistory(decisions).status(initial: workflow.initial)
    if folded != status, states.contains(status) {
      add(
        path, line, "the status is `\(status)`, but the decisions lead to `\(folded)`",
        "Change statuses with `assay verify`, `dispute` or `mark`; set it back to `\(folded)`.")
    }
  }
}

extension RecordCheck.Files {
  /// The file at `path`, found by halving.
  fileprivate func first(at path: String) -> Element? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].path < path { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].path == path ? self[low] : nil
  }
}
