import ClaimModel
import Foundation

/// What became of one review file between two commits, without reading the records that stayed.
///
/// A decision changes one document of a stream of twenty or more. Where both versions have as many documents, those that
/// differ are read, before and after; the others are compared as bytes.
enum ReviewChanges {
  /// The records that differ, as they are in `new`; `nil` where the file must be read whole: documents came or went, one of
  /// those that differ is damaged or now another claim's, or its claim is named in another document too.
  static func read(from old: [UInt8], to new: [UInt8], path: String) -> [Review]? {
    let (before, after) = (RecordStream(old), RecordStream(new))
    let count = after.documents.count
    guard before.documents.count == count else { return nil }
    var changed: [Review] = []
    for i in 0..<count {
      let (was, document) = (before[before.documents[i]], after[after.documents[i]])
      if areEqual(was, document) { continue }
      guard let review = only(was, path), let now = only(document, path), review.claim == now.claim,
        !(0..<count).contains(where: { $0 != i && after[after.documents[$0]].names(now.claim) })
      else { return nil }
      changed.append(now)
    }
    return changed
  }

  /// The document's record, where nothing is wrong with it.
  private static func only(_ document: ArraySlice<UInt8>, _ path: String) -> Review? {
    let decoded = ReviewCodec.decode(Array(document), path: path)
    return decoded.problems.isEmpty && decoded.located.count == 1 ? decoded.records.first : nil
  }

  private static func areEqual(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    guard a.count == b.count else { return false }
    return a.withUnsafeBytes { a in
      b.withUnsafeBytes { b in
        guard let a = a.baseAddress, let other = b.baseAddress else { return true }
        return memcmp(a, other, b.count) == 0
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether the id stands anywhere in the bytes.
  fileprivate func names(_ claim: ClaimID) -> Bool {
    let id = Array(claim.text.utf8)
    guard let first = id.first else { return true }
    var rest = self
    while rest.count >= id.count, let place = rest.firstIndex(of: first) {
      if rest[place...].starts(with: id) { return true }
      rest = rest[(place + 1)...]
    }
    return false
  }
}

extension LedgerSnapshot {
  /// The records of a changed review file that differ; `nil` where the file must be read whole.
  public func changedReviews(_ change: PathChange) throws(LedgerError) -> [Review]? {
    guard let old = change.old, let new = change.new else { return nil }
    return ReviewChanges.read(
      from: try repository.blob(old), to: try repository.blob(new), path: change.path)
  }
}
