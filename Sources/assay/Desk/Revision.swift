import ClaimLedger
import ClaimModel

/// Commits as people name them: HEAD~3, a branch, the beginning of an id.
enum Revision {
  /// - Throws: `Failure` where it names no commit of the ledger.
  static func named(_ word: String, in ledger: Ledger) throws(Failure) -> CommitID {
    do {
      return try ledger.resolve(rev: word)
    } catch {
      throw error.code == .unknownRevision ? unknown(word) : Failure(error)
    }
  }

  static func unknown(_ word: String) -> Failure {
    Failure(
      "There is no revision “\(word)”.",
      why: "A revision is HEAD, HEAD~3, a branch, or the id of a commit in this ledger's history.",
      hint: "assay log --limit 20")
  }
}
