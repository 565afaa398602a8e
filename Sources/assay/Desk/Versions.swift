import ClaimIndex
import ClaimLedger
import ClaimModel

extension Desk {
  /// The version of an article that the ledger has from the same address, the latest of several.
  func earlierVersion(of article: Article) throws -> ArticleID? {
    guard let url = article.metadata.url else { return nil }
    return try index.versions(at: url).last { $0 != article.id }
  }

  /// What became of the claims of the version before; `nil` where the article is the first from its address.
  func change(in draft: Draft, base: LedgerSnapshot) throws -> VersionChange? {
    guard let before = try earlierVersion(of: draft.article) else { return nil }
    return VersionChange(
      from: before, try base.claims(before).records, to: draft.article.id, draft.claims)
  }

  /// The review files that a later version touches: what changed is judged anew, what stayed keeps its judgement.
  ///
  /// A decision about a claim that changed is followed by one that leads back to the workflow's beginning and
  /// says what changed. A claim that stayed begins, in its new article, where its old one stands, by a decision
  /// that names it. Where the desk's workflow refuses either, the record stays as it is.
  func reviews(
    after change: VersionChange, base: LedgerSnapshot, author: Author
  ) throws -> [String: [UInt8]] {
    let workflow = try base.reviewWorkflow()
    let known = Dictionary(
      try base.reviews(change.before).records.map { ($0.claim, $0) },
      uniquingKeysWith: { a, _ in a })
    let decided = known.filter {
      !$0.value.decisions.isEmpty && $0.value.status != workflow.initial
    }
    let reopened = change.changed.map(\.old).filter { decided[$0.id] != nil }.map(\.place)
    let reasons = Dictionary(
      change.changed.map { ($0.old.id, VersionChange.reason($0, in: change.after)) },
      uniquingKeysWith: { a, _ in a })
    var files = try reviews(of: reopened, in: base) { review, _ in
      let verdict = Verdict(
        to: workflow.initial, by: author.person, at: author.now, reason: reasons[review.claim])
      return (try? review.deciding(verdict, by: workflow)) ?? review
    }
    let carried = Dictionary(
      change.stayed.compactMap { pair in decided[pair.old.id].map { (pair.new.id, $0) } },
      uniquingKeysWith: { a, _ in a })
    let all = (change.stayed + change.changed).map(\.new) + change.new
    let records = all.sorted { ($0.focus.lowerBound, $0.id) < ($1.focus.lowerBound, $1.id) }
      .map { claim in
        let fresh = Review(claim: claim.id, status: workflow.initial)
        guard let old = carried[claim.id] else { return fresh }
        return (try? fresh.deciding(VersionChange.carrying(old, author), by: workflow)) ?? fresh
      }
    files[LedgerPath.reviews(change.after)] = ReviewCodec.stream(records)
    return files
  }
}

extension VersionChange {
  /// "a later version has quantity 0.45 ratio in place of 0.4 ratio (k3f9x2ab7q in 2025-06/…)"
  static func reason(_ pair: Pair, in article: ArticleID) -> String {
    let slots = differences(pair).map { "\($0.0.rawValue) \($0.2) in place of \($0.1)" }
    return "a later version has \(slots.joined(separator: ", ")) (\(pair.new.id) in \(article))"
  }

  /// The judgement of a claim whose words stayed, for its new record.
  static func carrying(_ old: Review, _ author: Author) -> Verdict {
    let last = old.decisions.last
    let why = last?.reason.map { ": \($0)" } ?? ""
    let who = last.map { "\(Story.name($0.by)) on \($0.at.prefix(10))" } ?? ""
    return Verdict(
      to: old.status, about: last?.about, by: author.person, at: author.now,
      reason: "as for \(old.claim), whose words are the same, by \(who)\(why)",
      evidence: old.standingEvidence)
  }

  /// "12 claims stayed, 2 changed, 1 vanished, 3 new"
  var summary: String {
    "\(Messages.count(stayed.count, "claim")) stayed, \(changed.count) changed, \(vanished.count) vanished, \(new.count) new"
  }

  /// The changes, one a line: `~` changed, `-` vanished, `+` new.
  var lines: [String] {
    let changes = changed.map { pair -> String in
      let slots = VersionChange.differences(pair).map { "\($0.0.rawValue): \($0.1) → \($0.2)" }
      return "  ~ \(pair.old.id) → \(pair.new.id)  \(slots.joined(separator: "; "))"
    }
    return changes + vanished.map { "  - \($0.id)  \($0.statement)" }
      + new.map { "  + \($0.id)  \($0.statement)" }
  }
}
