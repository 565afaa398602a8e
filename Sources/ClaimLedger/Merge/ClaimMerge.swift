import ClaimModel

/// Combines two versions of one claim slot by slot; a slot that both changed differently is named.
///
/// Of a contested slot that version is kept whose text sorts last, so that either side of a merge arrives at
/// the same record. A quantity is one slot: its parts never mix. Where the anchors differ, the claim was read
/// anew, and one side's claim is kept whole.
enum ClaimMerge {
  static func combine(base: Claim?, _ a: Claim, _ b: Claim) -> (Claim, [Claim.Slot]) {
    let preferred = isLater(b, a) ? b : a
    let other = isLater(b, a) ? a : b
    guard let base, a.anchor == b.anchor, a.focus == b.focus else {
      return (preferred, Claim.Slot.allCases.filter { value($0, a) != value($0, b) })
    }
    var claim = preferred
    var contested: [Claim.Slot] = []
    for slot in Claim.Slot.allCases where value(slot, preferred) != value(slot, other) {
      if value(slot, preferred) == value(slot, base) {
        copy(slot, from: other, to: &claim)
      } else if value(slot, other) != value(slot, base) {
        contested.append(slot)
      }
    }
    claim.edited = a.edited.union(b.edited)
    if preferred.extraction == base.extraction { claim.extraction = other.extraction }
    return (claim, contested)
  }

  private static func isLater(_ a: Claim, _ b: Claim) -> Bool {
    ClaimCodec.document(b).lexicographicallyPrecedes(ClaimCodec.document(a))
  }

  private static func value(_ slot: Claim.Slot, _ claim: Claim) -> AnyHashable {
    switch slot {
    case .kind: claim.kind
    case .statement: claim.statement
    case .subject: claim.subject
    case .property: claim.property
    case .quantity: claim.quantity
    case .predicate: claim.predicate
    case .baseline: claim.baseline
    case .scope: claim.scope
    case .period: claim.period
    case .modality: claim.modality
    case .attribution: claim.attribution
    case .polarity: claim.polarity
    }
  }

  private static func copy(_ slot: Claim.Slot, from other: Claim, to claim: inout Claim) {
    switch slot {
    case .kind: claim.kind = other.kind
    case .statement: claim.statement = other.statement
    case .subject: claim.subject = other.subject
    case .property: claim.property = other.property
    case .quantity: claim.quantity = other.quantity
    case .predicate: claim.predicate = other.predicate
    case .baseline: claim.baseline = other.baseline
    case .scope: claim.scope = other.scope
    case .period: claim.period = other.period
    case .modality: claim.modality = other.modality
    case .attribution: claim.attribution = other.attribution
    case .polarity: claim.polarity = other.polarity
    }
  }
}

/// Combines two versions of what is known of an article, key by key.
enum ArticleMerge {
  static func combine(base: Article.Metadata?, _ a: Article.Metadata, _ b: Article.Metadata) -> (
    Article.Metadata, [String]
  ) {
    var merged = a
    var contested: [String] = []
    func pick<Value: Hashable>(
      _ key: String, _ path: WritableKeyPath<Article.Metadata, Value>, _ text: (Value) -> String
    ) {
      let (mine, theirs) = (a[keyPath: path], b[keyPath: path])
      guard mine != theirs, theirs != base?[keyPath: path] else { return }
      if mine == base?[keyPath: path] {
        merged[keyPath: path] = theirs
      } else {
        merged[keyPath: path] = text(mine) < text(theirs) ? theirs : mine
        contested.append(key)
      }
    }
    pick("title", \.title) { $0 ?? "" }
    pick("publisher", \.publisher) { $0 ?? "" }
    pick("author", \.author) { $0 ?? "" }
    pick("url", \.url) { $0 ?? "" }
    pick("published", \.published) { $0?.description ?? "" }
    pick("retrieved", \.retrieved) { $0 ?? "" }
    pick("language", \.language) { $0 ?? "" }
    pick("encoding", \.encoding) { $0 ?? "" }
    pick("sha256", \.snapshotHash) { $0 ?? "" }
    return (merged, contested)
  }
}

extension ConflictRecord {
  /// The union of two records of one conflict; its facts are those of the side that changed them.
  static func merge(
    base: ConflictRecord?, _ a: ConflictRecord, _ b: ConflictRecord, initial: String
  ) -> ConflictRecord {
    func facts(_ record: ConflictRecord?) -> Conflict? {
      var conflict = record?.conflict
      conflict?.status = ""
      return conflict
    }
    func later() -> ConflictRecord {
      let isFirst = ConflictCodec.document(a).lexicographicallyPrecedes(ConflictCodec.document(b))
      return isFirst ? b : a
    }
    var merged =
      facts(a) == facts(b) || facts(b) == facts(base) ? a : facts(a) == facts(base) ? b : later()
    merged.decisions = DecisionHistory.union(a.decisions, b.decisions)
    merged.conflict.status = DecisionHistory(merged.decisions).status(initial: initial)
    merged.seen =
      a.seen == b.seen || b.seen == base?.seen
      ? a.seen
      : a.seen == base?.seen || a.seen.lexicographicallyPrecedes(b.seen) ? b.seen : a.seen
    return merged
  }
}

extension Ledger {
  /// What the records of `theirs` change in those of `ours`, merged by record; publish it with `merging: theirs`.
  public func merge(_ theirs: CommitID, into ours: CommitID) throws(LedgerError) -> RecordMerge {
    let base = try mergeBase(ours, theirs)
    var merger = RecordMerger(
      base: try snapshot(at: base), ours: try snapshot(at: ours), theirs: try snapshot(at: theirs))
    return try merger.run()
  }
}
