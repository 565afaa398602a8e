import ClaimIndex
import ClaimLedger
import ClaimModel

/// Which conflicts get a record of their own.
enum Records {
  /// The files of the conflicts that need a judgement and have no record yet.
  static func files(newConflicts: [Conflict], base: LedgerSnapshot) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for conflict in newConflicts where conflict.class.needsJudgement {
      guard try base.bytes(LedgerPath.conflict(conflict.id)) == nil else { continue }
      files[LedgerPath.conflict(conflict.id)] = ConflictCodec.stream([
        ConflictRecord(conflict: conflict)
      ])
    }
    return files
  }
}

extension Desk {
  /// Gives every conflict that needs a judgement its record, as one commit; human decisions stay.
  func refreshConflicts(author: Author) throws -> (count: Int, commit: CommitID?) {
    let rows = try index.conflicts(
      ConflictFilter(classes: Conflict.Class.allCases.filter(\.needsJudgement)))
    let fresh = rows.filter { $0.isFound && !$0.isRecorded }.map(\.conflict)
    guard !fresh.isEmpty else { return (0, nil) }
    let commit = try ledger.publish(
      Messages.refresh(fresh.count), author: author.signature
    ) { base in
      Edit(writes: try Records.files(newConflicts: fresh, base: base))
    }
    try catchUp()
    return (fresh.count, commit)
  }
}
