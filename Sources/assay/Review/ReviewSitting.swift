import ClaimIndex
import ClaimLedger
import ClaimModel

/// One sitting at the queue: does to the ledger what the queue asks for, and tells it the outcome.
final class ReviewSitting {
  let desk: Desk
  /// One commit for the whole sitting in place of one for each decision.
  let isBatch: Bool
  private(set) var queue: ReviewQueue
  /// Lays a claim before an editor; the corrected one, or `nil` where nothing was changed.
  var editor: (Claim) throws -> Claim?

  private enum Done {
    case commit(CommitID)
    /// In a batch: so many rulings wait for their commit.
    case waiting(Int)
  }

  private var done: [Done] = []
  private var waiting: [Ruling] = []
  private let file: SittingFile

  init(_ desk: Desk, _ items: [ReviewQueue.Item], isBatch: Bool) {
    self.desk = desk
    self.isBatch = isBatch
    editor = { try desk.edited($0) }
    file = SittingFile(desk.ledger)
    queue = ReviewQueue(items)
  }

  /// Takes a key and does what follows from it; `false`: leave.
  func press(_ key: ReviewQueue.Key) -> Bool {
    switch queue.press(key) {
    case .show: return true
    case .leave: return false
    case .record(let judgement): guarded { try record(judgement) }
    case .takeBack: guarded { try takeBack() }
    case .takeBackEarlier: guarded { try takeBackEarlier() }
    case .edit(let claim): guarded { try edit(claim) }
    }
    return true
  }

  /// What there is to see; `nil` at the end of the queue.
  func card() throws -> ReviewCard? {
    guard let item = queue.current, let row = try desk.index.claim(item.claim) else { return nil }
    return try ReviewCard(
      row, review: review(of: row), agreeing: item.agreeing, view: try desk.view(at: nil))
  }

  /// Records what a batch holds; what was done, in words.
  func finish() throws -> String {
    guard isBatch, !waiting.isEmpty else {
      return queue.decided == 0
        ? "Nothing was decided." : "\(Messages.count(queue.decided, "claim")) decided."
    }
    let commit = try desk.record(waiting)
    let count = waiting.count
    waiting = []
    file.remove()
    return "Recorded \(Messages.count(count, "decision")) in commit \(commit.short)."
  }

  // MARK: Steps

  /// An error is said, and the claim stays.
  private func guarded(_ step: () throws -> Void) {
    do { try step() } catch { queue.refused(Failure(error).oneLine) }
  }

  private func record(_ judgement: Judgement) throws {
    guard let row = try desk.index.claim(judgement.claim) else {
      throw Failure("The claim is gone from the ledger.")
    }
    let author = try Author(desk.ledger)
    guard judgement.decides else { return try bring(judgement, row, author) }
    let rows = try [row] + judgement.others.compactMap { try desk.index.claim($0) }
    let verdict = judgement.verdict(by: author)
    if let refusal = try refusal(rows, verdict) { return refuse(refusal, judgement) }
    let what = rows.count == 1 ? "\(row.claim.id) is" : "\(rows.count) claims are"
    if isBatch {
      waiting += rows.map { Ruling(claim: $0.claim, verdict: verdict) }
      try file.write(waiting)
      done.append(.waiting(rows.count))
      return queue.recorded("\(what) \(target(row, verdict)); recorded when you quit.")
    }
    let commit = try desk.decide(rows, verdict, action: judgement.action, author: author)
    done.append(.commit(commit))
    let now = try desk.index.claim(row.claim.id)?.status ?? verdict.to
    queue.recorded("\(what) now \(now), in commit \(commit.short).")
  }

  private func target(_ row: ClaimRow, _ verdict: Verdict) -> String {
    desk.knowledge.review.target(verdict.to, key: verdict.key, from: row.status)
  }

  /// What the workflow would refuse, before anything is written.
  private func refusal(_ rows: [ClaimRow], _ verdict: Verdict) throws -> Refusal? {
    let book = SourceBook(try desk.ledger.snapshot(at: desk.ledger.head()).sources().records)
    for row in rows {
      let review = try review(of: row)
      do throws(Refusal) {
        _ = try review.deciding(verdict, by: desk.knowledge.review, sources: book)
      } catch { return error }
    }
    return nil
  }

  /// What a person can type here is asked for; anything else is said.
  private func refuse(_ refusal: Refusal, _ judgement: Judgement) {
    if case .missing(let lacks, _, _) = refusal {
      let fields = lacks.compactMap { judgement.field(for: $0) }
      if fields.count == lacks.count { return queue.lacking(fields) }
    }
    if case .unconfirmed = refusal, judgement.reason == nil { return queue.lacking([.reason]) }
    let failure = Failure(
      refusal, id: judgement.claim.text, workflow: LedgerPath.reviewWorkflow, command: nil)
    queue.refused(failure.oneLine)
  }

  private func bring(_ judgement: Judgement, _ row: ClaimRow, _ author: Author) throws {
    let evidence = judgement.source.map { [$0.evidence(judgement.bearing ?? .supports)] } ?? []
    do {
      let commit = try desk.bring(
        evidence, to: [row], reason: judgement.reason, author: author)
      done.append(.commit(commit))
      queue.recorded("\(row.claim.id) has a source more, in commit \(commit.short).")
    } catch let failure as Failure {
      guard judgement.reason == nil, judgement.source?.grade?.credibility == Grade.confirmed else {
        throw failure
      }
      queue.lacking([.reason])
    }
  }

  private func edit(_ id: ClaimID) throws {
    guard let claim = try desk.index.claim(id)?.claim else {
      throw Failure("The claim is gone from the ledger.")
    }
    guard let next = try editor(claim) else { return queue.refused("Nothing was changed.") }
    let slots = Slots.differences(claim, next).map(\.0.rawValue).joined(separator: ", ")
    let (commit, _) = try desk.correct(claim, to: next, author: try Author(desk.ledger))
    done.append(.commit(commit))
    queue.changed("Corrected \(slots), in commit \(commit.short).")
  }

  // MARK: Taking back

  private func takeBack() throws {
    switch done.last {
    case .waiting(let count)?:
      waiting.removeLast(min(count, waiting.count))
      try file.write(waiting)
      done.removeLast()
      queue.tookBack("Taken back.")
    case .commit(let last)?:
      let commit = try desk.undo(last, author: try Author(desk.ledger), reason: nil)
      done.removeLast()
      queue.tookBack("Taken back in commit \(commit.short).")
    case nil: throw Failure("Nothing to take back.")
    }
  }

  /// The last decision of ours that an earlier sitting made, or a command.
  private func takeBackEarlier() throws {
    let author = try Author(desk.ledger)
    let last = try desk.lastAction(of: author)
    let info = try desk.ledger.commit(last)
    let decisions: Set<String> = ["verify", "dispute", "mark", "evidence", "edit", "review"]
    guard !decisions.isDisjoint(with: info.trailer("Assay-Action")) else {
      throw Failure("Nothing is left to undo: the last was “\(info.subject)” (assay undo).")
    }
    let commit = try desk.undo(last, author: author, reason: nil)
    let id = info.trailer("Assay-Claim").first.map { ClaimID($0) }
    let row = try id.flatMap { try desk.index.claim($0) }
    queue.tookBackEarlier(
      row.map { .init(claim: $0.claim.id, isAttributed: !$0.claim.attribution.isEmpty) },
      "Taken back “\(Sanitiser.clean(info.subject))” in commit \(commit.short).")
  }

  private func review(of row: ClaimRow) throws -> Review {
    try desk.index.review(of: row.claim) ?? Review(claim: row.claim.id, status: row.status)
  }
}

extension Judgement {
  fileprivate func verdict(by author: Author) -> Verdict {
    let usual: Evidence.Bearing =
      key == "v" ? .supports : key == "d" ? .refutes : .context
    return Verdict(
      to: to, key: key, about: about, by: author.person, at: author.now, reason: reason,
      evidence: source.map { [$0.evidence(bearing ?? usual)] } ?? [])
  }

  fileprivate var action: String { key == "v" ? "verify" : key == "d" ? "dispute" : "mark" }

  /// The prompt that would bring what is missing; `nil` where no prompt can, or it was typed already.
  fileprivate func field(for lack: Refusal.Lack) -> ReviewQuestion.Field? {
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
  /// Records the rulings of a sitting as one commit.
  ///
  /// - Throws: `Failure` where the workflow refuses any of them; then nothing is recorded.
  func record(_ rulings: [Ruling]) throws -> CommitID {
    try decide(rulings, author: try Author(ledger)) { Messages.sitting(rulings, $0) }
  }

  /// Records what a sitting left behind that was cut short; what was done, in words.
  func recordLeftSitting() throws -> String? {
    let file = SittingFile(ledger)
    let rulings = try file.read { try index.claim($0)?.claim }
    guard !rulings.isEmpty else { return nil }
    do {
      let commit = try record(rulings)
      file.remove()
      return
        "Recorded \(Messages.count(rulings.count, "decision")) of a sitting that was cut short, in commit \(commit.short)."
    } catch let failure as Failure {
      throw Failure(
        "The decisions of a sitting that was cut short could not be recorded.",
        why: [failure.what, failure.why].compactMap(\.self).joined(separator: "\n"),
        hint: "see \(file.path); remove it to give them up")
    }
  }
}

extension Messages {
  /// A sitting: how many of which state; the claims as trailers.
  static func sitting(_ rulings: [Ruling], _ states: [String]) -> CommitMessage {
    let counts = Dictionary(grouping: states, by: \.self).mapValues(\.count)
    let words = counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    return CommitMessage(
      "Review \(count(rulings.count, "claim")): \(words.joined(separator: ", "))", body: "",
      trailers: [.init("Assay-Action", "review")]
        + rulings.prefix(50).map { .init("Assay-Claim", $0.claim.id.text) })
  }
}
