import ClaimLedger
import ClaimModel

// Undo takes one commit back record by record, by a new commit. What the commit did to a record is compared
// with the record as it is now:
//
//   decisions     each is taken back by a decision that names it; refused where a standing one builds on it
//   evidence      brought without a decision: marked as taken back; where the commit took it back: brought anew
//   assignment    as it was before, where nobody assigned the claim anew
//   claims, sources, other files    as they were before, where nobody changed the same record since
//   what it added (articles, conflict records)   removed, where nothing was done with it since
//
// Other records of the same files may have changed meanwhile; they stay as they are.

extension Desk {
  /// Takes back what one commit did, by a new commit.
  ///
  /// - Throws: `Failure` where something later builds on it; then nothing is changed.
  func undo(_ commit: CommitID, author: Author, reason: String?) throws -> CommitID {
    let info = try ledger.commit(commit)
    guard info.parents.count < 2 else {
      throw Failure(
        "\(commit.short) was not undone.",
        why:
          "It is a merge: it holds no action of its own, but those of \(info.parents.count) sides.",
        hint: "undo the actions one by one: assay log")
    }
    let changes = try ledger.changes(from: info.parents.first, to: commit)
    guard !changes.isEmpty, !info.parents.isEmpty else {
      throw Failure(
        "\(commit.short) is no action of this ledger.",
        why: info.parents.isEmpty ? "It made the ledger." : "It changed no record.",
        hint: "assay log")
    }
    let before = try ledger.snapshot(at: info.parents.first)
    let done = try ledger.snapshot(at: commit)
    let undone = try ledger.publish(
      Messages.undo(commit, subject: info.subject), author: author.signature
    ) { base in
      var undoing = Undoing(
        commit: commit, before: before, done: done, base: base, author: author, reason: reason)
      for change in changes { try undoing.undo(change) }
      try undoing.dropConflictsOfRemovedClaims()
      guard !undoing.edit.isEmpty else {
        throw undoing.builtOn("everything it did was taken back or changed again already")
      }
      return undoing.edit
    }
    try catchUp()
    return undone
  }

  /// The newest action of a person that still stands: no merge, no undo, and not undone already; nor what was
  /// recorded only because git had brought it.
  func lastAction(of author: Author) throws -> CommitID {
    var undone: Set<String> = []
    for commit in try ledger.history(touching: LedgerPath.folders) {
      undone.formUnion(commit.trailer("Assay-Undoes"))
      let isMine = commit.author.mail.lowercased() == author.mail.lowercased()
      let isAction =
        commit.parents.count == 1 && commit.trailer("Assay-Undoes").isEmpty
        && commit.trailer("Assay-Action") != [Messages.lookingOver]
      if isMine, isAction, !undone.contains(commit.id.text) { return commit.id }
    }
    throw Failure(
      "There is nothing of yours to undo.", why: "No action of \(author.person) stands.",
      hint: "assay log, then: assay undo COMMIT", status: .no)
  }
}

/// One undo under way.
private struct Undoing {
  let commit: CommitID
  let before: LedgerSnapshot
  let done: LedgerSnapshot
  let base: LedgerSnapshot
  let author: Author
  let reason: String?
  var edit = Edit()

  func builtOn(_ what: String) -> Failure {
    Failure(
      "\(commit.short) was not undone.", why: "Later actions build on it: \(what).",
      hint: "undo those first: assay log")
  }

  mutating func undo(_ change: PathChange) throws {
    let path = change.path
    switch LedgerPath.content(path) {
    case .reviews(let id) where try isOlder(id): edit.writes[path] = try reviews(id)
    case .conflict(let id) where try isDecided(id): edit.writes[path] = try conflict(id)
    case .claims(let id) where change.old != nil && change.new != nil:
      edit.writes[path] = try claims(id, path)
    case .sources where change.old != nil && change.new != nil:
      edit.writes[path] = try sources(path)
    default: try file(change)
    }
    if let bytes = edit.writes[path], try bytes == base.bytes(path) { edit.writes[path] = nil }
  }

  /// Whether the article was there before; else its reviews came with it, and go with it.
  private func isOlder(_ id: ArticleID) throws -> Bool {
    try before.blobID(LedgerPath.claims(id)) != nil
  }

  /// Whether the commit decided the conflict; else it only found it.
  private func isDecided(_ id: ConflictID) throws -> Bool {
    try done.conflict(id).records.contains { !$0.decisions.isEmpty }
  }

  /// A file that is taken back whole.
  private mutating func file(_ change: PathChange) throws {
    // What was brought stays in the record, and so does the file that it points at.
    if change.path.hasPrefix("Reviews/files/") { return }
    guard try base.blobID(change.path) == change.new else {
      throw builtOn("\(change.path) was changed since")
    }
    if change.old == nil {
      edit.removals.insert(change.path)
    } else {
      edit.writes[change.path] = try before.bytes(change.path)
    }
  }

  // MARK: Reviews and conflicts

  private func reviews(_ id: ArticleID) throws -> [UInt8] {
    let path = LedgerPath.reviews(id)
    let old = Dictionary(try before.reviews(id).records.map { ($0.claim, $0) }) { a, _ in a }
    let made = Dictionary(try done.reviews(id).records.map { ($0.claim, $0) }) { a, _ in a }
    var stream = RecordStream(try base.bytes(path) ?? [])
    for found in ReviewCodec.decode(stream.bytes, path: path).located {
      guard let done = made[found.record.claim], done != old[found.record.claim] else { continue }
      let was =
        old[found.record.claim] ?? Review(claim: done.claim, status: found.record.status)
      let next = try takenBack(found.record, was, done)
      if next != found.record { stream.replace(found.document, with: ReviewCodec.document(next)) }
    }
    return stream.bytes
  }

  private func takenBack(_ now: Review, _ was: Review, _ done: Review) throws -> Review {
    var review = now
    let known = Set(was.decisions.map(\.id))
    for decision in done.decisions.reversed() where !known.contains(decision.id) {
      guard
        let next = review.undoing(decision.id, by: author.person, at: author.now, reason: reason)
      else {
        let isGone = review.takenBack.contains(decision.id)
        throw builtOn(
          isGone
            ? "the decision on \(now.claim) was taken back already"
            : "\(now.claim) was decided again")
      }
      review = next
    }
    try bringAnew(in: &review, was, done)
    let brought = Set(done.evidence.map(\.id)).subtracting(was.evidence.map(\.id))
    for i in review.evidence.indices
    where brought.contains(review.evidence[i].id) && review.evidence[i].brought != nil
      && review.evidence[i].takenBack == nil
    {
      review.evidence[i].takenBack = Evidence.Act(by: author.person, at: author.now)
    }
    if done.assignee != was.assignee, now.assignee == done.assignee {
      review.assignee = was.assignee
    }
    return review
  }

  /// What the commit took back is brought again, as a piece of its own: a mark that were only wiped out would
  /// come back with the next merge.
  private func bringAnew(in review: inout Review, _ was: Review, _ done: Review) throws {
    let stood = Set(was.evidence.filter { $0.takenBack == nil }.map(\.id))
    for item in done.evidence where item.takenBack != nil && stood.contains(item.id) {
      guard !review.evidence.contains(where: { $0.takenBack == nil && $0.says(item) }) else {
        throw builtOn("“\(item.source)” was brought again for \(review.claim)")
      }
      review.evidence.append(
        item.broughtAnew(by: author.person, at: author.now, besides: review.evidence))
    }
  }

  private func conflict(_ id: ConflictID) throws -> [UInt8] {
    let known = Set(try before.conflict(id).records.flatMap(\.decisions).map(\.id))
    let made = try done.conflict(id).records.flatMap(\.decisions).filter { !known.contains($0.id) }
    guard var record = try base.conflict(id).records.first else {
      throw builtOn("the record of conflict \(id) is gone")
    }
    for decision in made.reversed() {
      guard
        let next = record.undoing(decision.id, by: author.person, at: author.now, reason: reason)
      else { throw builtOn("conflict \(id) was decided again or taken back") }
      record = next
    }
    return ConflictCodec.stream([record])
  }

  /// An article that is removed takes the conflicts of its claims along that nobody has judged.
  mutating func dropConflictsOfRemovedClaims() throws {
    var gone: Set<ClaimID> = []
    for path in edit.removals {
      guard case .claims(let id) = LedgerPath.content(path) else { continue }
      gone.formUnion(try base.claims(id).records.map(\.id))
    }
    guard !gone.isEmpty else { return }
    for record in try base.conflicts().records where !gone.isDisjoint(with: record.conflict.claims)
    {
      let path = LedgerPath.conflict(record.conflict.id)
      if edit.removals.contains(path) { continue }
      guard record.decisions.isEmpty else {
        throw builtOn("conflict \(record.conflict.id) was judged")
      }
      edit.removals.insert(path)
    }
  }

  // MARK: Records that are put back

  private func claims(_ id: ArticleID, _ path: String) throws -> [UInt8] {
    try restored(
      path, try before.claims(id), try done.claims(id), try base.claims(id), key: \.id.text,
      noun: "claim", ClaimCodec.document)
  }

  private func sources(_ path: String) throws -> [UInt8] {
    try restored(
      path, try before.sources(), try done.sources(), try base.sources(), key: \.name,
      noun: "source", SourceCodec.document)
  }

  /// The stream as it is now, with the records that the commit changed as they were before it.
  private func restored<Record: Hashable & Sendable>(
    _ path: String, _ before: Decoded<Record>, _ done: Decoded<Record>, _ now: Decoded<Record>,
    key: (Record) -> String, noun: String, _ document: (Record) -> [UInt8]
  ) throws -> [UInt8] {
    let old = Dictionary(before.records.map { (key($0), $0) }) { a, _ in a }
    let made = Dictionary(done.records.map { (key($0), $0) }) { a, _ in a }
    var stream = RecordStream(try base.bytes(path) ?? [])
    for found in now.located.reversed() {
      let name = key(found.record)
      guard old[name] != made[name] else { continue }
      guard found.record == made[name] else { throw builtOn("\(noun) \(name) was changed again") }
      if let was = old[name] {
        stream.replace(found.document, with: document(was))
      } else {
        stream.remove(found.document)
      }
    }
    let present = Set(now.records.map(key))
    for (name, was) in old.sorted(by: { $0.key < $1.key }) where made[name] == nil {
      guard !present.contains(name) else { throw builtOn("\(noun) \(name) was added again") }
      stream.append(document(was))
    }
    return stream.bytes
  }
}

extension Evidence {
  /// Whether another piece brings the same, whoever brought it.
  fileprivate func says(_ other: Evidence) -> Bool {
    source == other.source && url == other.url && exhibit == other.exhibit
      && bearing == other.bearing && grade == other.grade && note == other.note
  }

  /// The same, brought by another act; a second later where a piece of that time stands there already.
  fileprivate func broughtAnew(by person: String, at time: String, besides others: [Evidence])
    -> Evidence
  {
    let known = Set(others.map(\.id))
    var time = time
    while true {
      let piece = Evidence(
        source: source, url: url, exhibit: exhibit, bearing: bearing, grade: grade, note: note,
        brought: Act(by: person, at: time))
      guard known.contains(piece.id), let seconds = Clock.seconds(time) else { return piece }
      time = Clock.text(secondsSince1970: seconds + 1)
    }
  }
}
