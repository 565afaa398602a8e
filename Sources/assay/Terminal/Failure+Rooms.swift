import ArticleFetching
import ArticleReading
import ClaimIndex
import ClaimLedger
import ClaimModel
import ClaimReports
import Foundation

extension Failure {
  /// Any error, in three parts; one that no room knows is a bug of ours.
  init(_ error: any Error) {
    self =
      Failure(room: error)
      ?? Failure("Assay failed.", why: String(describing: error), status: .ourBug)
  }

  /// An error of one of the rooms; `nil` for any other.
  init?(room error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as ReadingError: self.init(sentence: error.description, hint: error.hint)
    case let error as FetchError: self.init(sentence: error.description, hint: error.hint)
    case let error as IndexError: self.init(index: error)
    case let error as LedgerError: self.init(ledger: error)
    case let error as ReportError:
      self.init(
        "The report was not written.", why: error.description,
        hint: error.hint ?? "assay help report", status: .usage)
    default: return nil
    }
  }

  private init(ledger error: LedgerError) {
    let again: Set<LedgerError.Code> = [.locked, .moved]
    self.init(
      "\(error.description).", why: nil, hint: error.hint,
      status: again.contains(error.code) ? .tryAgain : .couldNot)
  }

  private init(sentence: String, hint: String?) {
    self.init(sentence.prefix(1).uppercased() + sentence.dropFirst() + ".", hint: hint)
  }

  private init(index error: IndexError) {
    self.init(
      error.summary, why: error.underlying, hint: error.hint,
      status: error.code == .query ? .usage : error.code == .busy ? .tryAgain : .couldNot)
  }
}
