import ClaimLedger
import ClaimModel
import Foundation

/// The lexicon for reading without a ledger.
enum Vocabularies {
  /// The lexicon of the ledger at or above `folder` (here by default), else the shipped one.
  static func lexicon(near folder: String?) throws -> Lexicon {
    let here = folder ?? FileManager.default.currentDirectoryPath
    guard let ledger = try? Ledger.open(from: here), let head = try? ledger.head(),
      let snapshot = try? ledger.snapshot(at: head)
    else { return Shipped.lexicon() }
    return try snapshot.lexicon().0
  }
}
