import ClaimIndex
import ClaimLedger
import ClaimModel

/// One sitting at the queue: does to the ledger what the queue asks for, and tells it the outcome.
final class ReviewSitting {
  let desk: Desk
  /// One commit for the whole sitting in place of one for each decision.
  let isBatch: Bool
  private(set) var queue: ReviewQueue
  private var commits: [CommitID] = []
  private var pending: [(row: ClaimRow, verdict: Verdict)] = []

  init(_ desk: Desk, _ rows: [ClaimRow], isBatch: Bool) {
    self.desk = desk
    self.isBatch = isBatch
    queue = ReviewQueue(
      rows.map { .init(claim: $0.claim.id, isAttributed: !$0.claim.attribution.isEmpty) })
  }

  /// Takes a key and does what follows from it; `false`: leave.
  func press(_ key: ReviewQueue.Key) -> Bool {
    switch queue.press(key) {
    case .show: return true
    case .leave: return false
    case .record(let judgement): record(judgement)
    case .takeBack: takeBack()
    }
    return true
  }

  /// What there is to see; `nil` at the end of the queue.
  func card() throws -> ReviewCard? {
    guard let item = queue.current, let row = try desk.index.claim(item.claim) else { return nil }
    return try ReviewCard(row, review: review(of: row), view: try desk.view(at: nil))
  }

  /// Records what a batch holds; what was done, in words.
  func finish() throws -> String {
    if isBatch, !pending.isEmpty {
      let commit = try desk.decide(pending, author: try Author(desk.ledger))
      let count = pending.count
      pending = []
      return "Recorded \(Messages.count(count, "decision")) in commit \(commit.short)."
    }
    return queue.decided == 0
      ? "Nothing was decided." : "\(Messages.count(queue.decided, "claim")) decided."
  }

  // MARK: Steps

  private func record(_ judgement: Judgement) {
    do {
      guard let row = try desk.index.claim(judgement.claim) else {
        return queue.refused("The claim is gone from the ledger.")
      }
      let author = try Author(desk.ledger)
      let verdict = judgement.verdict(by: author)
      let review = try review(of: row)
      do throws(Refusal) {
        _ = try review.deciding(verdict, by: desk.knowledge.review)
      } catch {
        return refuse(error, judgement)
      }
      let words = "\(judgement.claim) is now \(judgement.to)"
      if isBatch {
        pending.append((row, verdict))
        return queue.recorded("\(words); recorded when you quit.")
      }
      let commit = try desk.decide([row], verdict, action: judgement.action, author: author)
      commits.append(commit)
      queue.recorded("\(words), in commit \(commit.short).")
    } catch {
      queue.refused(Failure(error).oneLine)
    }
  }

  private func takeBack() {
    if isBatch {
      pending.removeLast()
      return queue.tookBack("Taken back.")
    }
    do {
      guard let last = commits.last else { return queue.refused("Nothing to take back.") }
      let commit = try desk.undo(last, author: try Author(desk.ledger), reason: nil)
      commits.removeLast()
      queue.tookBack("Taken back in commit \(commit.short).")
    } catch {
      queue.refused(Failure(error).oneLine)
    }
  }

  /// What a person can type here is asked for; anything else is said.
  private func refuse(_ refusal: Refusal, _ judgement: Judgement) {
    if case .missing(let lacks, _, _) = refusal {
      let fields = lacks.compactMap { judgement.field(for: $0) }
      if fields.count == lacks.count { return queue.lacking(fields) }
    }
    let failure = Failure(
      refusal, claim: judgement.claim.text, workflow: LedgerPath.reviewWorkflow)
    queue.refused(failure.oneLine)
  }

  private func review(of row: ClaimRow) throws -> Review {
    try desk.index.review(of: row.claim) ?? Review(claim: row.claim.id, status: row.status)
  }
}

extension Judgement {
  fileprivate func verdict(by author: Author) -> Verdict {
    let bearing: Evidence.Bearing =
      to == "verified" ? .supports : to == "disputed" ? .refutes : .context
    return Verdict(
      to: to, about: about, by: author.person, at: author.now, reason: reason,
      evidence: source.map { [$0.evidence(bearing)] } ?? [])
  }

  fileprivate var action: String {
    to == "verified" ? "verify" : to == "disputed" ? "dispute" : "mark"
  }

  /// The prompt that would bring what is missing; `nil` where no prompt can, or it was typed already.
  fileprivate func field(for lack: Refusal.Lack) -> ReviewQueue.Field? {
    switch lack {
    case .reason: reason == nil ? .reason : nil
    case .evidenceOrReason: reason == nil && source == nil ? .reasonOrSource : nil
    case .evidence(_, let need, _): source == nil && need == 1 ? .source : nil
    case .reliability, .origins, .anotherPerson: nil
    }
  }
}

extension Failure {
  /// The error on one line, for a screen.
  var oneLine: String {
    Sanitiser.clean([what, why].compactMap(\.self).joined(separator: " "))
  }
}

extension Desk {
  /// Records the verdicts of a sitting as one commit.
  ///
  /// - Throws: `Failure` where the workflow refuses any of them; then nothing is recorded.
  func decide(_ verdicts: [(row: ClaimRow, verdict: Verdict)], author: Author) throws -> CommitID {
    let byClaim = Dictionary(grouping: verdicts, by: \.row.claim.id)
    let message = Messages.sitting(verdicts.map { ($0.row.claim, $0.verdict) })
    let commit = try ledger.publish(message, author: author.signature) { base in
      let workflow = try base.reviewWorkflow()
      return Edit(
        writes: try self.reviews(of: verdicts.map(\.row.claim), in: base) { review in
          try (byClaim[review.claim] ?? []).reduce(review) { review, next in
            do throws(Refusal) {
              return try review.deciding(next.verdict, by: workflow)
            } catch {
              throw Failure(
                error, claim: review.claim.text, workflow: LedgerPath.reviewWorkflow)
            }
          }
        })
    }
    try catchUp()
    return commit
  }
}

extension Messages {
  /// A sitting: how many of which state; the claims as trailers.
  static func sitting(_ verdicts: [(claim: Claim, verdict: Verdict)]) -> CommitMessage {
    let counts = Dictionary(grouping: verdicts, by: \.verdict.to).mapValues(\.count)
    let states = counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    return CommitMessage(
      "Review \(count(verdicts.count, "claim")): \(states.joined(separator: ", "))", body: "",
      trailers: [.init("Assay-Action", "review")]
        + verdicts.prefix(50).map { .init("Assay-Claim", $0.claim.id.text) })
  }
}
