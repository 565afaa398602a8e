import ClaimLedger
import ClaimModel

extension Desk {
  /// Takes back what one commit did, by a new commit.
  ///
  /// - Throws: `Failure` where something later builds on it; then nothing is changed.
  func undo(_ commit: CommitID, author: Author, reason: String?) throws -> CommitID {
    let info = try ledger.commit(commit)
    let changes = try ledger.changes(from: info.parents.first, to: commit)
    guard !changes.isEmpty else {
      throw Failure(
        "\(commit.short) is no action of this ledger.", why: "It changed no record.",
        hint: "assay log")
    }
    let before = try ledger.snapshot(at: info.parents.first)
    let done = try ledger.snapshot(at: commit)
    let undone = try ledger.publish(
      Messages.undo(commit, subject: info.subject), author: author.signature
    ) { base in
      var edit = Edit(writes: [:])
      for change in changes {
        let path = change.path
        switch LedgerPath.content(path) {
        case .reviews(let id) where change.old != nil:
          edit.writes[path] = try self.undoReviews(id, before, done, base, author, reason)
        case .conflict(let id) where change.old != nil:
          edit.writes[path] = try self.undoConflict(id, before, done, base, author, reason)
        default:
          guard try base.blobID(path) == change.new else { throw Self.builtOn(path, commit) }
          if change.old == nil {
            edit.removals.insert(path)
          } else {
            edit.writes[path] = try before.bytes(path)
          }
        }
      }
      return edit
    }
    try catchUp()
    return undone
  }

  private static func builtOn(_ what: String, _ commit: CommitID) -> Failure {
    Failure(
      "\(commit.short) was not undone.", why: "Later actions build on it: \(what).",
      hint: "undo those first: assay log")
  }

  /// The review file at `base` with the decisions of the undone commit taken back.
  private func undoReviews(
    _ id: ArticleID, _ before: LedgerSnapshot, _ done: LedgerSnapshot, _ base: LedgerSnapshot,
    _ author: Author, _ reason: String?
  ) throws -> [UInt8] {
    let path = LedgerPath.reviews(id)
    let known = Set(try before.reviews(id).records.flatMap(\.decisions).map(\.id))
    let made = Set(try done.reviews(id).records.flatMap(\.decisions).map(\.id)).subtracting(known)
    var stream = RecordStream(try base.bytes(path) ?? [])
    for found in ReviewCodec.decode(stream.bytes, path: path).located {
      var review = found.record
      for decision in review.decisions.reversed() where made.contains(decision.id) {
        guard
          let next = review.undoing(decision.id, by: author.person, at: author.now, reason: reason)
        else {
          throw Self.builtOn(
            "the review of \(review.claim) was decided again or taken back", CommitID("This action")
          )
        }
        review = next
      }
      if review != found.record {
        stream.replace(found.document, with: ReviewCodec.document(review))
      }
    }
    return stream.bytes
  }

  private func undoConflict(
    _ id: ConflictID, _ before: LedgerSnapshot, _ done: LedgerSnapshot, _ base: LedgerSnapshot,
    _ author: Author, _ reason: String?
  ) throws -> [UInt8] {
    let known = Set(try before.conflict(id).records.flatMap(\.decisions).map(\.id))
    let made = try done.conflict(id).records.flatMap(\.decisions).filter { !known.contains($0.id) }
    guard var record = try base.conflict(id).records.first, let last = made.last,
      record.decisions.last?.id == last.id
    else { throw Self.builtOn("conflict \(id) was decided again", CommitID("This action")) }
    record.decisions.append(
      Decision(
        from: record.conflict.status, to: made[0].from, by: author.person, at: author.now,
        reason: reason, undoes: last.id, subject: id.text))
    record.conflict.status = made[0].from
    return ConflictCodec.stream([record])
  }
}
