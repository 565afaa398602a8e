import ClaimModel

// Merges that were made without us: on a host that knows no merge drivers, by `merge=union`, by a hand that
// took one side. Git's history still has both parents, so nothing is lost for good.
//
//   find    for each merge commit: the decisions that a parent had in a file that the merge changed, and that
//           are not in the file as it stands now; and files of that merge that cannot be read now
//   mend    the file as the parents' records merge, united with whatever can be read of the file as it is
//
// A file that holds two documents of one record (two files laid one upon the other) is mended without parents.

/// A file that a merge left damaged, or without a decision.
public struct MergeDamage: Hashable, Sendable {
  public var path: String
  /// The merge after which it was so; `nil` where the file shows it by itself.
  public var merge: CommitID?
  /// In words.
  public var what: String
}

extension Ledger {
  /// What merges that were made without us left behind, by path.
  public func mergeDamage() throws -> [MergeDamage] {
    let now = try snapshot(at: try head())
    var found: [String: MergeDamage] = [:]
    try forEachMerge { merge, parents in
      for path in try mergedPaths(parents) where found[path] == nil {
        guard let what = try damage(path, parents, now) else { continue }
        found[path] = MergeDamage(path: path, merge: merge, what: what)
      }
    }
    for folder in LedgerPath.folders {
      try now.forEachFile(under: folder) { path, blob in
        guard found[path] == nil, let records = MendedFile(path) else { return }
        if let twice = records.doubled(try now.bytes(blob)) {
          found[path] = MergeDamage(path: path, merge: nil, what: "\(twice) stands there twice")
        }
      }
    }
    return found.values.sorted { $0.path < $1.path }
  }

  /// The edit that mends it, on the ledger as it stands.
  public func mending(_ damage: [MergeDamage], on base: LedgerSnapshot) throws -> Edit {
    var edit = Edit()
    for item in damage {
      let now = try base.bytes(item.path) ?? []
      let should = try item.merge.flatMap { try merged(item.path, by: $0) }
      guard let file = MendedFile(item.path) else { continue }
      edit.writes[item.path] = try file.mended(now, should, base)
    }
    return edit
  }

  // MARK: Merges

  private func forEachMerge(_ body: (CommitID, [CommitID]) throws -> Void) throws {
    for commit in try history() where commit.parents.count == 2 {
      try body(commit.id, commit.parents)
    }
  }

  /// The record files that either side of a merge changed.
  private func mergedPaths(_ parents: [CommitID]) throws -> [String] {
    let base = try mergeBase(parents[0], parents[1])
    let paths = try parents.flatMap { try changes(from: base, to: $0).map(\.path) }
    return Set(paths).filter { MendedFile($0) != nil }.sorted()
  }

  private func damage(_ path: String, _ parents: [CommitID], _ now: LedgerSnapshot) throws
    -> String?
  {
    guard let file = MendedFile(path), let bytes = try now.bytes(path) else { return nil }
    let sides = try parents.map { try snapshot(at: $0).bytes(path) ?? [] }
    if !file.isWhole(bytes), sides.allSatisfy(file.isWhole) { return "it cannot be read whole" }
    let known = Set(file.decisions(bytes).map(\.id))
    let lost = sides.flatMap(file.decisions).first { !known.contains($0.id) }
    return lost.map { "it lost the decision \($0.id) (\($0.from) → \($0.to), by \($0.by))" }
  }

  /// The file as the parents of a merge make it, by record.
  private func merged(_ path: String, by merge: CommitID) throws -> [UInt8]? {
    let parents = try commit(merge).parents
    guard parents.count == 2 else { return nil }
    let (ours, theirs) = (try snapshot(at: parents[0]), try snapshot(at: parents[1]))
    let base = try snapshot(at: try mergeBase(parents[0], parents[1]))
    let (old, mine, new) = (try base.bytes(path), try ours.bytes(path), try theirs.bytes(path))
    guard let mine else { return new }
    guard let new, mine != new, new != old else { return mine }
    if mine == old { return new }
    var merger = RecordMerger(base: base, ours: ours, theirs: theirs)
    try merger.combine(path, old ?? [], mine, new)
    return merger.merge.edit.writes[path] ?? mine
  }
}

/// A file of claims, reviews or one conflict, as far as mending it goes.
struct MendedFile {
  private let path: String
  private let content: LedgerPath.Content

  init?(_ path: String) {
    self.path = path
    content = LedgerPath.content(path)
    switch content {
    case .claims, .reviews, .conflict: break
    default: return nil
    }
  }

  func decisions(_ bytes: [UInt8]) -> [Decision] {
    switch content {
    case .reviews: ReviewCodec.decode(bytes, path: path).records.flatMap(\.decisions)
    case .conflict: ConflictCodec.decode(bytes, path: path).records.flatMap(\.decisions)
    default: []
    }
  }

  func isWhole(_ bytes: [UInt8]) -> Bool {
    switch content {
    case .claims(let id): ClaimCodec.decode(bytes, path: path, article: id).problems.isEmpty
    case .reviews: ReviewCodec.decode(bytes, path: path).problems.isEmpty
    default: ConflictCodec.decode(bytes, path: path).problems.isEmpty
    }
  }

  /// The first id that two documents have.
  func doubled(_ bytes: [UInt8]) -> String? {
    var seen: Set<String> = []
    return ids(bytes).first { !seen.insert($0).inserted }
  }

  private func ids(_ bytes: [UInt8]) -> [String] {
    switch content {
    case .claims(let id):
      ClaimCodec.decode(bytes, path: path, article: id).records.map(\.id.text)
    case .reviews: ReviewCodec.decode(bytes, path: path).records.map(\.claim.text)
    default: ConflictCodec.decode(bytes, path: path).records.map(\.conflict.id.text)
    }
  }

  /// What can be read of `now`, united with the file as it `should` be.
  func mended(_ now: [UInt8], _ should: [UInt8]?, _ base: LedgerSnapshot) throws(LedgerError)
    -> [UInt8]
  {
    switch content {
    case .claims(let article):
      // A claim that stands there once may have been corrected since; one that stands there twice is in doubt.
      let now = ClaimCodec.decode(now, path: path, article: article).records
      let should = should.map { ClaimCodec.decode($0, path: path, article: article).records } ?? []
      let counts = Dictionary(now.map { ($0.id, 1) }, uniquingKeysWith: +)
      let records = Self.united(now, should, key: \.id.text) { a, b in
        counts[a.id] == 1 ? a : ClaimMerge.combine(base: nil, a, b).0
      }
      return ClaimCodec.stream(
        records.sorted { ($0.anchor.start, $0.id) < ($1.anchor.start, $1.id) })
    case .reviews(let article):
      let initial = try base.reviewWorkflow().initial
      let should = should.map { ReviewCodec.decode($0, path: path).records } ?? []
      let records = Self.united(
        ReviewCodec.decode(now, path: path).records, should, key: \.claim.text
      ) { Review.merge($0, $1, initial: initial) }
      let places = try base.claims(article).records.enumerated().map { ($1.id, $0) }
      let ranks = Dictionary(places) { first, _ in first }
      return ReviewCodec.stream(
        records.sorted {
          (ranks[$0.claim] ?? .max, $0.claim) < (ranks[$1.claim] ?? .max, $1.claim)
        })
    default:
      let initial = try base.conflictWorkflow().initial
      let should = should.map { ConflictCodec.decode($0, path: path).records } ?? []
      let records = Self.united(
        ConflictCodec.decode(now, path: path).records, should, key: \.conflict.id.text
      ) { ConflictRecord.merge(base: nil, $0, $1, initial: initial) }
      return ConflictCodec.stream(records)
    }
  }

  /// Each record once: those of `now`, and combined with their like where there is one.
  private static func united<Record>(
    _ now: [Record], _ should: [Record], key: (Record) -> String,
    _ combine: (Record, Record) -> Record
  ) -> [Record] {
    var records: [String: Record] = [:]
    var order: [String] = []
    for record in now + should {
      let key = key(record)
      if let known = records[key] {
        records[key] = combine(known, record)
      } else {
        records[key] = record
        order.append(key)
      }
    }
    return order.compactMap { records[$0] }
  }
}
