import ClaimIndex
import ClaimLedger
import ClaimModel

/// One verdict on one claim, before the ledger has heard of it.
struct Ruling {
  var claim: Claim
  var verdict: Verdict
}

/// Where the review of a claim is kept.
struct ClaimPlace: Hashable {
  var id: ClaimID
  var article: ArticleID
}

extension Claim {
  var place: ClaimPlace { ClaimPlace(id: id, article: article) }
}

extension Desk {
  /// Records one verdict on each of several claims, as one commit.
  ///
  /// - Parameter files: what the verdict's evidence brings along, by path.
  /// - Throws: `Failure` where the workflow refuses any of them, naming each; then nothing is recorded.
  func decide(
    _ rows: [ClaimRow], _ verdict: Verdict, action: String, author: Author,
    files: [String: [UInt8]] = [:]
  ) throws -> CommitID {
    try decide(rows.map { Ruling(claim: $0.claim, verdict: verdict) }, author: author, files: files)
    { states in Messages.decision(action, rows.map(\.claim), verdict, states) }
  }

  /// Records verdicts as one commit; several on one claim follow each other.
  ///
  /// - Parameter message: makes the commit's message of the states that the claims came to, in their order.
  func decide(
    _ rulings: [Ruling], author: Author, files: [String: [UInt8]] = [:],
    message: ([String]) -> CommitMessage
  ) throws -> CommitID {
    let byClaim = Dictionary(grouping: rulings, by: \.claim.id)
    let commit = try ledger.publish(author: author.signature) { base in
      let workflow = try base.reviewWorkflow()
      var states: [ClaimID: String] = [:]
      let writes = try self.reviews(of: rulings.map(\.claim.place), in: base) { review, book in
        var review = review
        for ruling in byClaim[review.claim] ?? [] {
          review = try review.deciding(ruling.verdict, by: workflow, sources: book)
        }
        states[review.claim] = review.status
        return review
      }
      let ends = rulings.map { states[$0.claim.id] ?? $0.verdict.to }
      return (Edit(writes: files.merging(writes) { _, new in new }), message(ends))
    }
    try catchUp()
    return commit
  }

  /// Adds evidence to each of several claims and decides nothing, as one commit.
  func bring(
    _ evidence: [Evidence], to rows: [ClaimRow], reason: String?, author: Author,
    files: [String: [UInt8]] = [:]
  ) throws -> CommitID {
    let act = Evidence.Act(by: author.person, at: author.now)
    let evidence = evidence.map {
      Evidence(
        source: $0.source, url: $0.url, exhibit: $0.exhibit, bearing: $0.bearing,
        grade: $0.grade, note: reason ?? $0.note, brought: act)
    }
    let message = Messages.evidence(evidence, rows.map(\.claim))
    let commit = try ledger.publish(message, author: author.signature) { base in
      let writes = try self.reviews(of: rows.map(\.claim.place), in: base) { review, book in
        try review.adding(evidence, reason: reason, sources: book)
      }
      return Edit(writes: files.merging(writes) { _, new in new })
    }
    try catchUp()
    return commit
  }

  /// The review files in which the records of `claims` are changed by `change`; all else stays byte for byte.
  ///
  /// - Parameter over: files that the same edit writes already; they stand in the place of the ledger's.
  /// - Throws: `Failure` that names every claim for which `change` refuses.
  func reviews(
    of claims: [ClaimPlace], in base: LedgerSnapshot, over: [String: [UInt8]] = [:],
    _ change: (Review, SourceBook) throws -> Review
  ) throws -> [String: [UInt8]] {
    let initial = try base.reviewWorkflow().initial
    let sources = try base.sources().records
    var files: [String: [UInt8]] = [:]
    var refused: [(ClaimID, Refusal)] = []
    for (article, claims) in Dictionary(grouping: claims, by: \.article).sorted(by: {
      $0.key < $1.key
    }) {
      let path = LedgerPath.reviews(article)
      var stream = RecordStream(try over[path] ?? base.bytes(path) ?? [])
      let decoded = ReviewCodec.decode(stream.bytes, path: path)
      var seen: Set<ClaimID> = []
      for claim in claims where seen.insert(claim.id).inserted {
        let found = decoded.located.first { $0.record.claim == claim.id }
        let review = found?.record ?? Review(claim: claim.id, status: initial)
        do {
          let next = try change(review, try book(sources, review))
          guard next != review else { continue }
          if let found {
            stream.replace(found.document, with: ReviewCodec.document(next))
          } else {
            stream.append(ReviewCodec.document(next))
          }
        } catch let refusal as Refusal { refused.append((claim.id, refusal)) }
      }
      files[path] = stream.bytes
    }
    guard refused.isEmpty else {
      throw Failure(refused, workflow: LedgerPath.reviewWorkflow)
    }
    return files
  }

  /// What the desk knows of sources, with the origins of the articles that a review cites.
  private func book(_ sources: [Source], _ review: Review) throws -> SourceBook {
    var book = SourceBook(sources)
    for case .passage(let article, _)? in review.evidence.map(\.exhibit) {
      book.origins[article] = try index.articles(idPrefix: article.text).first?.origin
    }
    return book
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
      do throws(Refusal) {
        judged = try judged.deciding(verdict, by: workflow)
      } catch {
        throw Failure(
          error, id: row.conflict.id.text, workflow: LedgerPath.conflictWorkflow,
          command: "assay resolve")
      }
      judged.seen = try row.conflict.claims.compactMap {
        try self.index.claim($0).map { SeenClaim($0.claim).text }
      }
      return Edit(writes: [path: ConflictCodec.stream([judged])])
    }
    try catchUp()
    return commit
  }
}
