import ClaimIndex
import ClaimLedger
import ClaimModel

/// A claim whose decision stood on a source.
struct Dependent: Hashable {
  var claim: Claim
  /// What it was, and what it is now.
  var was: String
  var now: String
  /// How many other pieces of evidence it has.
  var others: Int
}

extension Desk {
  /// The claims whose standing evidence cites a source, with the evidence they have besides.
  func dependents(on name: String) throws -> [Dependent] {
    let sources = try ledger.snapshot(at: try ledger.head()).sources().records
    let book = SourceBook(sources + [Source(name: name)])
    func cites(_ item: Evidence) -> Bool { book.source(citedAs: item.source)?.name == name }
    let evidenced = try index.list(Query("has:evidence", context: queryContext))
    return try evidenced.compactMap { row in
      let standing = try index.review(of: row.claim)?.standingEvidence ?? []
      guard standing.contains(where: { cites($0) && $0.bearing != .context }) else { return nil }
      return Dependent(
        claim: row.claim, was: row.status, now: row.status, others: standing.count { !cites($0) })
    }
  }

  /// Withdraws a source: nothing stands on it any longer, and what stood on it is set back where the workflow
  /// says so; one commit.
  func withdraw(_ name: String, reason: String, author: Author) throws -> (CommitID, [Dependent]) {
    let stood = try dependents(on: name)
    let message = CommitMessage(
      DisplayWidth.fit("Withdraw the source \(Sanitiser.clean(name))", 100),
      body: Sanitiser.clean(reason),
      trailers: [.init("Assay-Action", "withdraw")]
        + stood.prefix(50).map { .init("Assay-Claim", $0.claim.id.text) })
    let commit = try ledger.publish(message, author: author.signature) { base in
      let path = LedgerPath.sources
      var source = try base.sources().records.first { $0.name == name } ?? Source(name: name)
      source.withdrawn = reason
      var edit = Edit(
        writes: [path: try SourceCodec.put([source], into: try base.bytes(path) ?? [], path: path)])
      let causes = stood.map { ($0.claim.id, "Source withdrawn: \(name): \(reason)") }
      try self.reopen(
        Dictionary(causes) { first, _ in first }, for: .source, in: &edit, on: base, author: author)
      return edit
    }
    try catchUp()
    return (
      commit,
      try stood.map { item in
        var item = item
        item.now = try index.claim(item.claim.id)?.status ?? item.was
        return item
      }
    )
  }

  /// Puts a withdrawn source back in good standing; what was set back stays so until it is decided again.
  func restore(_ name: String, author: Author) throws -> CommitID {
    let message = CommitMessage(
      DisplayWidth.fit("Restore the source \(Sanitiser.clean(name))", 100), body: "",
      trailers: [.init("Assay-Action", "restore")])
    let commit = try ledger.publish(message, author: author.signature) { base in
      let path = LedgerPath.sources
      guard var source = try base.sources().records.first(where: { $0.name == name }),
        source.withdrawn != nil
      else {
        throw Failure("\(name) is not withdrawn.", hint: "assay sources", status: .no)
      }
      source.withdrawn = nil
      return Edit(
        writes: [path: try SourceCodec.put([source], into: try base.bytes(path) ?? [], path: path)])
    }
    try catchUp()
    return commit
  }
}
