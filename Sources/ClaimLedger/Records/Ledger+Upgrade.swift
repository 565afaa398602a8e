import ClaimModel

extension Ledger {
  /// The edit that writes every record of an older format in the present one.
  ///
  /// Older formats are read as they stand, so nothing has to be upgraded at once; this is for other readers of the
  /// files, and for the day on which a format is read no longer. Damaged records stay as they are.
  public func upgrade(of base: LedgerSnapshot) throws -> Edit {
    var edit = Edit()
    for folder in LedgerPath.folders {
      try base.forEachFile(under: folder) { path, blob in
        guard Self.mayHoldRecords(path) else { return }
        if let bytes = Self.upgraded(try base.bytes(blob), path) { edit.writes[path] = bytes }
      }
    }
    return edit
  }

  private static func mayHoldRecords(_ path: String) -> Bool {
    switch LedgerPath.content(path) {
    case .text, .snapshot, .other: false
    default: true
    }
  }

  /// The file in the present format; `nil` where it is.
  static func upgraded(_ bytes: [UInt8], _ path: String) -> [UInt8]? {
    switch LedgerPath.content(path) {
    case .article: ArticleCodec.upgraded(bytes, ArticleCodec.decode(bytes, path: path))
    case .claims(let id):
      ClaimCodec.upgraded(bytes, ClaimCodec.decode(bytes, path: path, article: id))
    case .reviews: ReviewCodec.upgraded(bytes, ReviewCodec.decode(bytes, path: path))
    case .conflict: ConflictCodec.upgraded(bytes, ConflictCodec.decode(bytes, path: path))
    case .workflow: WorkflowCodec.upgraded(bytes, WorkflowCodec.decode(bytes, path: path))
    case .lexicon: LexiconCodec.upgraded(bytes, LexiconCodec.decode(bytes, path: path))
    case .sources: SourceCodec.upgraded(bytes, SourceCodec.decode(bytes, path: path))
    case .text, .snapshot, .other: nil
    }
  }
}
