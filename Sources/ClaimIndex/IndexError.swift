import Foundation
import GRDB

/// The one error of this room.
public struct IndexError: Error, Sendable, CustomStringConvertible {
  public var code: Code
  /// The index's path, or the query as typed.
  public var subject: String
  /// What SQLite or the query's reader says, in its words.
  public var underlying: String
  public var hint: String
  /// Where in `subject`, in code points, a query went wrong.
  public var place: Range<Int>?

  public init(
    _ code: Code, subject: String, underlying: String, hint: String? = nil,
    place: Range<Int>? = nil
  ) {
    self.code = code
    self.subject = subject
    self.underlying = underlying
    self.hint = hint ?? code.hint
    self.place = place
  }

  public enum Code: String, CaseIterable, Sendable {
    /// there is no file
    case missing
    /// the file is no index, is cut short, or holds what this program did not put there
    case damaged
    /// written by a newer or an older program
    case newer, older
    /// made by another version of the rules
    case otherRules
    /// another process has put a new file in its place; open it again
    case replaced
    /// another process holds it longer than we wait
    case busy
    /// another process has brought it to another commit meanwhile; ask for `commit` again
    case overtaken
    /// the folder or file cannot be written or read
    case denied
    /// the disk is full
    case full
    /// a query that cannot be read
    case query
    /// anything else
    case failed
  }

  /// Whether building the index anew mends it.
  public var mustRebuild: Bool {
    switch code {
    case .missing, .damaged, .newer, .older, .otherRules: true
    case .replaced, .busy, .overtaken, .denied, .full, .query, .failed: false
    }
  }

  /// What failed, on what.
  public var summary: String { "\(code.sentence) \(subject)" }

  public var description: String { "\(summary): \(underlying). Hint: \(hint)" }
}

extension IndexError {
  /// An error of SQLite, in the room's words.
  init(_ error: any Error, subject: String) {
    if let own = error as? IndexError {
      self = own
      return
    }
    if let strange = error as? Strange {
      self.init(.damaged, subject: subject, underlying: "it holds \(strange)")
      return
    }
    guard let error = error as? DatabaseError else {
      self.init(.failed, subject: subject, underlying: "\(error)")
      return
    }
    if error.extendedResultCode == .SQLITE_IOERR_DATA {
      self.init(.damaged, subject: subject, underlying: "a page is not as it was written")
      return
    }
    let code: Code =
      switch error.resultCode {
      case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT, .SQLITE_MISMATCH: .damaged
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
      case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .denied
      case .SQLITE_FULL: .full
      case .SQLITE_IOERR where Self.isFull(subject): .full
      default: .failed
      }
    self.init(code, subject: subject, underlying: error.message ?? "\(error.resultCode)")
  }

  /// Whether the file system of `path` has no room for a page of shared memory (32 KiB).
  private static func isFull(_ path: String) -> Bool {
    var facts = statvfs()
    guard statvfs((path as NSString).deletingLastPathComponent, &facts) == 0 else { return false }
    return UInt64(facts.f_bavail) * UInt64(facts.f_frsize) < 32 << 10
  }
}

extension IndexError.Code {
  var sentence: String {
    switch self {
    case .missing: "There is no index at"
    case .damaged: "The index is damaged:"
    case .newer: "The index was written by a newer assay:"
    case .older: "The index was written by an older assay:"
    case .otherRules: "The index was made by other rules:"
    case .replaced: "The index was built anew meanwhile:"
    case .busy: "Another process is using the index:"
    case .overtaken: "Another process has brought the index up to date:"
    case .denied: "The index cannot be opened:"
    case .full: "No room is left for the index:"
    case .query: "The query cannot be read:"
    case .failed: "The index failed:"
    }
  }

  var hint: String {
    switch self {
    case .missing, .damaged, .newer, .older, .otherRules: "assay index rebuild"
    case .replaced: "run the command again"
    case .overtaken: "run the command again"
    case .busy: "wait for the other assay to end, then run the command again"
    case .denied: "make the folder of the index readable and writable for you"
    case .full: "free some space; the ledger itself is unharmed"
    case .query: "assay help list"
    case .failed: "assay index rebuild; if it fails again, report it"
    }
  }
}
