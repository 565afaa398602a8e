import ClaimIndex
import ClaimLedger
import ClaimModel

/// Which conflicts get a record of their own.
enum Records {
  /// The files of the conflicts that need a judgement and have no record yet.
  static func files(newConflicts: [Conflict], base: LedgerSnapshot) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for conflict in newConflicts where conflict.class.needsJudgement {
      guard try base.blobID(LedgerPath.conflict(conflict.id)) == nil else { continue }
      files[LedgerPath.conflict(conflict.id)] = file(conflict)
    }
    return files
  }

  static func file(_ conflict: Conflict) -> [UInt8] {
    ConflictCodec.stream([ConflictRecord(conflict: conflict)])
  }
}

/// What a refresh of the conflict records comes to.
struct Refresh {
  var recorded = 0
  /// Found otherwise than recorded, by other rules or other claims.
  var renewed = 0
  /// No longer found.
  var dropped = 0
  var commit: CommitID?

  var count: Int { recorded + renewed + dropped }

  /// "2 recorded, 1 dropped"
  var summary: String {
    [(recorded, "recorded"), (renewed, "renewed"), (dropped, "dropped")].filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}

extension Desk {
  /// Brings the records of conflicts into step with what is found now, as one commit.
  ///
  /// A record with a decision stays as it is, whatever the rules say now.
  func refreshConflicts(author: Author) throws -> Refresh {
    var refresh = Refresh()
    let rows = try index.conflicts(
      ConflictFilter(classes: Conflict.Class.allCases.filter(\.needsJudgement)))
    let open = rows.filter { $0.decisions.isEmpty }
    let (_, snapshot) = try Desk.head(of: ledger)
    let first = try edit(for: open, snapshot, &refresh)
    guard !first.isEmpty else { return refresh }
    refresh.commit = try ledger.publish(
      Messages.refresh(refresh), author: author.signature
    ) { base in
      var again = Refresh()
      var edit = base.commit == snapshot.commit ? first : try self.edit(for: open, base, &again)
      let fresh = open.filter { $0.isFound && !$0.isRecorded }.map(\.conflict)
      try self.reopen(for: fresh, in: &edit, on: base, author: author)
      return edit
    }
    try catchUp()
    return refresh
  }

  private func edit(for rows: [ConflictRow], _ base: LedgerSnapshot, _ refresh: inout Refresh)
    throws -> Edit
  {
    var edit = Edit()
    // One walk over the records: a look from the root for each would cost more than all else.
    var recorded: [String: ObjectID] = [:]
    try base.forEachFile(under: "Reviews/conflicts") { recorded[$0] = $1 }
    for row in rows {
      let path = LedgerPath.conflict(row.conflict.id)
      let known = recorded[path]
      if !row.isFound {
        guard known != nil else { continue }
        edit.removals.insert(path)
        refresh.dropped += 1
        continue
      }
      let file = Records.file(row.conflict)
      guard try known != ObjectID(ofBlob: file) else { continue }
      edit.writes[path] = file
      if known == nil { refresh.recorded += 1 } else { refresh.renewed += 1 }
    }
    return edit
  }
}
