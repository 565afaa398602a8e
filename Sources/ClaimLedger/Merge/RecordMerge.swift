import ClaimModel

/// What a merge of two commits' records writes, and where a person must choose.
public struct RecordMerge: Sendable {
  /// What becomes of our side's files.
  public var edit: Edit
  /// Where both sides changed the same thing differently; empty where the merge is whole.
  public var clashes: [Clash]

  /// One thing that both sides changed differently.
  public struct Clash: Hashable, Sendable {
    public var path: String
    /// The record's id or name; `nil` where the whole file is meant.
    public var record: String?
    /// The slot or key; `nil` where the whole record is meant.
    public var slot: String?
    /// Whether the merge holds a version all the same (the one of the two whose text sorts last), so that
    /// only a look is needed; `false`: our side's file stays as it is and must be merged by hand.
    public var isKept: Bool
  }
}

/// Merges by record, never by line.
///
/// A file that one side left alone is the other's. Where both changed it, its documents are paired by id:
/// one that only one side changed is that side's; claims combine slot by slot (a quantity is one slot);
/// reviews and conflicts keep the union of evidence and decisions, whose heads say the status. A record
/// removed on one side and changed on the other stays. The result does not depend on whose side is ours.
struct RecordMerger {
  let base: LedgerSnapshot
  let ours: LedgerSnapshot
  let theirs: LedgerSnapshot
  var merge = RecordMerge(edit: Edit(), clashes: [])

  init(base: LedgerSnapshot, ours: LedgerSnapshot, theirs: LedgerSnapshot) {
    self.base = base
    self.ours = ours
    self.theirs = theirs
  }

  mutating func run() throws(LedgerError) -> RecordMerge {
    let changes = try TreeDiff.changes(base.repository, from: base.tree, to: theirs.tree)
    for change in changes.sorted(by: Self.claimsFirst) {
      let mine = try ours.blobID(change.path)
      if mine == change.new { continue }
      if mine == change.old {
        try take(change)
      } else if let mine, let new = change.new {
        let old = try change.old.map { id throws(LedgerError) in try bytes(id) } ?? []
        try combine(change.path, old, try bytes(mine), try bytes(new))
      } else if mine == nil {
        try take(change)
      }
    }
    return merge
  }

  /// Reviews are put in the order of the merged claims, which must be known before.
  private static func claimsFirst(_ a: PathChange, _ b: PathChange) -> Bool { a.path < b.path }

  private func bytes(_ id: ObjectID) throws(LedgerError) -> [UInt8] { try ours.bytes(id) }

  private mutating func take(_ change: PathChange) throws(LedgerError) {
    if let new = change.new {
      merge.edit.writes[change.path] = try bytes(new)
    } else {
      merge.edit.removals.insert(change.path)
    }
  }

  /// Merges three versions of the file at `path`.
  mutating func combine(_ path: String, _ old: [UInt8], _ mine: [UInt8], _ new: [UInt8])
    throws(LedgerError)
  {
    let merged: [UInt8]?
    switch LedgerPath.content(path) {
    case .claims(let article): merged = claims(path, article, old, mine, new)
    case .reviews(let article): merged = try reviews(path, article, old, mine, new)
    case .conflict: merged = try conflict(path, old, mine, new)
    case .article: merged = article(path, old, mine, new)
    case .lexicon:
      merged = named(path, old, mine, new, LexiconCodec.decode(_:path:)) {
        "\($0.kind.rawValue) \($0.name)"
      }
    case .sources: merged = named(path, old, mine, new, SourceCodec.decode(_:path:)) { $0.name }
    default: merged = nil
    }
    if let merged {
      if merged != mine { merge.edit.writes[path] = merged }
    } else {
      merge.clashes.append(.init(path: path, record: nil, slot: nil, isKept: false))
    }
  }

  // MARK: Kinds of files

  private mutating func claims(
    _ path: String, _ article: ArticleID, _ old: [UInt8], _ mine: [UInt8], _ new: [UInt8]
  ) -> [UInt8]? {
    let streams = KeyedStreams(
      old, mine, new, { ClaimCodec.decode($0, path: path, article: article) }
    ) {
      $0.id.text
    }
    guard let streams else { return nil }
    var clashes: [RecordMerge.Clash] = []
    let merged = streams.merged(order: { ($0.anchor.start, $0.id.text) }) { base, mine, theirs in
      let (claim, slots) = ClaimMerge.combine(base: base, mine, theirs)
      clashes += slots.map {
        .init(path: path, record: mine.id.text, slot: $0.rawValue, isKept: true)
      }
      return (claim, ClaimCodec.document(claim))
    }
    merge.clashes += clashes
    return merged
  }

  private mutating func reviews(
    _ path: String, _ article: ArticleID, _ old: [UInt8], _ mine: [UInt8], _ new: [UInt8]
  ) throws(LedgerError) -> [UInt8]? {
    let initial = try ours.reviewWorkflow().initial
    let streams = KeyedStreams(old, mine, new, { ReviewCodec.decode($0, path: path) }) {
      $0.claim.text
    }
    let claimsPath = LedgerPath.claims(article)
    let present = try ours.bytes(claimsPath) ?? []
    let claims = merge.edit.writes[claimsPath] ?? present
    let order = ClaimCodec.decode(claims, path: claimsPath, article: article).records.enumerated()
      .map { ($1.id.text, $0) }
    let ranks = Dictionary(order) { first, _ in first }
    return streams?.merged(order: { (ranks[$0.claim.text] ?? .max, $0.claim.text) }) {
      _, mine, theirs in
      let review = Review.merge(mine, theirs, initial: initial)
      return (review, ReviewCodec.document(review))
    }
  }

  private func conflict(_ path: String, _ old: [UInt8], _ mine: [UInt8], _ new: [UInt8])
    throws(LedgerError) -> [UInt8]?
  {
    let initial = try ours.conflictWorkflow().initial
    let streams = KeyedStreams(old, mine, new, { ConflictCodec.decode($0, path: path) }) {
      $0.conflict.id.text
    }
    return streams?.merged(order: { (0, $0.conflict.id.text) }) { base, mine, theirs in
      let record = ConflictRecord.merge(base: base, mine, theirs, initial: initial)
      return (record, ConflictCodec.document(record))
    }
  }

  private mutating func article(
    _ path: String, _ old: [UInt8], _ mine: [UInt8], _ new: [UInt8]
  ) -> [UInt8]? {
    func read(_ bytes: [UInt8]) -> Article.Metadata? {
      ArticleCodec.decode(bytes, path: path).records.first
    }
    guard let ours = read(mine), let theirs = read(new), ours.textHash == theirs.textHash else {
      return nil
    }
    let (merged, keys) = ArticleMerge.combine(base: read(old), ours, theirs)
    merge.clashes += keys.map { .init(path: path, record: nil, slot: $0, isKept: true) }
    return ArticleCodec.file(merged)
  }

  private mutating func named<Record: Hashable & Sendable>(
    _ path: String, _ old: [UInt8], _ mine: [UInt8], _ new: [UInt8],
    _ decode: ([UInt8], String) -> Decoded<Record>, _ name: @escaping (Record) -> String
  ) -> [UInt8]? {
    let streams = KeyedStreams(old, mine, new, { decode($0, path) }, key: name)
    guard let streams, !streams.hasBothChanged else { return nil }
    return streams.mergedInPlace()
  }
}
