import ClaimIndex
import ClaimLedger
import ClaimModel

extension Desk {
  /// Records one verdict on each of several claims, as one commit.
  ///
  /// - Throws: `Failure` where the workflow refuses any of them; then nothing is recorded.
  func decide(_ rows: [ClaimRow], _ verdict: Verdict, action: String, author: Author) throws
    -> CommitID
  {
    let message = Messages.decision(action, rows.map(\.claim), verdict)
    let commit = try ledger.publish(message, author: author.signature) { base in
      let workflow = try base.reviewWorkflow()
      return Edit(
        writes: try self.reviews(of: rows.map(\.claim), in: base) { review in
          try Self.decided(review, verdict, workflow)
        })
    }
    try catchUp()
    return commit
  }

  /// The review files in which the records of `claims` are changed by `change`; all else stays byte for byte.
  func reviews(
    of claims: [Claim], in base: LedgerSnapshot, _ change: (Review) throws -> Review
  ) throws -> [String: [UInt8]] {
    let initial = try base.reviewWorkflow().initial
    var files: [String: [UInt8]] = [:]
    for (article, claims) in Dictionary(grouping: claims, by: \.article).sorted(by: {
      $0.key < $1.key
    }) {
      let path = LedgerPath.reviews(article)
      var stream = RecordStream(try base.bytes(path) ?? [])
      let decoded = ReviewCodec.decode(stream.bytes, path: path)
      for claim in claims {
        let found = decoded.located.first { $0.record.claim == claim.id }
        let next = try change(found?.record ?? Review(claim: claim.id, status: initial))
        if let found {
          stream.replace(found.document, with: ReviewCodec.document(next))
        } else {
          stream.append(ReviewCodec.document(next))
        }
      }
      files[path] = stream.bytes
    }
    return files
  }

  /// Records one verdict on a conflict.
  func resolve(_ row: ConflictRow, _ verdict: Verdict, author: Author) throws -> CommitID {
    let message = Messages.resolution(row.conflict, verdict)
    let commit = try ledger.publish(message, author: author.signature) { base in
      let workflow = try base.conflictWorkflow()
      let path = LedgerPath.conflict(row.conflict.id)
      let known =
        try base.conflict(row.conflict.id).records.first ?? ConflictRecord(conflict: row.conflict)
      var judged = known
      // A conflict that came back is judged from the state it is in now.
      judged.conflict.status = row.conflict.status
      judged = try Self.decided(judged, verdict, workflow)
      judged.seen = try row.conflict.claims.compactMap {
        try self.index.claim($0).map { SeenClaim($0.claim).text }
      }
      return Edit(writes: [path: ConflictCodec.stream([judged])])
    }
    try catchUp()
    return commit
  }

  private static func decided(_ review: Review, _ verdict: Verdict, _ workflow: Workflow)
    throws(Failure) -> Review
  {
    do {
      return try review.deciding(verdict, by: workflow)
    } catch {
      throw Failure(error, claim: review.claim.text, workflow: LedgerPath.reviewWorkflow)
    }
  }

  private static func decided(_ record: ConflictRecord, _ verdict: Verdict, _ workflow: Workflow)
    throws(Failure) -> ConflictRecord
  {
    do {
      return try record.deciding(verdict, by: workflow)
    } catch {
      throw Failure(error, claim: record.conflict.id.text, workflow: LedgerPath.conflictWorkflow)
    }
  }
}
