import ClaimModel

extension Ledger {
  /// Merges three versions of the file at `path` by record, as `merge` does with whole commits; for a merge
  /// that git runs, file by file.
  ///
  /// - Returns: the merged bytes and what both sides changed differently; `nil` where a person must merge it.
  public func mergeFile(_ path: String, base: [UInt8], ours: [UInt8], theirs: [UInt8])
    throws(LedgerError) -> (bytes: [UInt8], clashes: [RecordMerge.Clash])?
  {
    if ours == theirs || theirs == base { return (ours, []) }
    if ours == base { return (theirs, []) }
    let head = try snapshot(at: try head())
    var merger = RecordMerger(base: head, ours: head, theirs: head)
    try merger.combine(path, base, ours, theirs)
    let clashes = merger.merge.clashes
    guard clashes.allSatisfy(\.isKept) else { return nil }
    return (merger.merge.edit.writes[path] ?? ours, clashes)
  }

  /// Makes git merge records by running `driver` (a shell command; `%O %A %B %P` are added) in this
  /// repository: in `.git/config` and `.git/info/attributes`, which the tree's own attributes cannot override.
  ///
  /// What else stands there stays. Nothing is written where it is in place already.
  public func installMergeDriver(_ driver: String) throws(LedgerError) {
    try MergeAttributes(disk: disk, folder: repository.commonFolder + "info").install()
    let command = driver + " %O %A %B %P"
    try repository.configure("merge.assay.name", "merges records, not lines")
    try repository.configure("merge.assay.driver", command)
  }
}
