import ArticleReading
import ClaimIndex
import ClaimLedger
import ClaimModel
import Foundation

extension Failure {
  /// Any error of a room, in three parts.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as ReadingError: self.init(reading: error)
    case let error as IndexError: self.init(index: error)
    case let error as LedgerError: self.init(ledger: error)
    default:
      self.init("Assay failed.", why: String(describing: error), status: .ourBug)
    }
  }

  private init(ledger error: LedgerError) {
    let again: Set<LedgerError.Code> = [.locked, .moved]
    self.init(
      "\(error.description).", why: nil, hint: error.hint,
      status: again.contains(error.code) ? .tryAgain : .couldNot)
  }

  private init(reading error: ReadingError) {
    self.init(
      error.description.prefix(1).uppercased() + error.description.dropFirst() + ".",
      hint: error.hint)
  }

  private init(index error: IndexError) {
    self.init(
      error.summary, why: error.underlying, hint: error.hint,
      status: error.code == .query ? .usage : error.code == .busy ? .tryAgain : .couldNot)
  }
}
