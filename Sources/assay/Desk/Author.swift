import ClaimLedger
import ClaimModel

/// Who acts, and when: both are arguments to everything below the command.
struct Author {
  var name: String
  var mail: String
  /// RFC 3339, UTC.
  var now: String

  /// The identity of git's configuration and the clock.
  init(_ ledger: Ledger) throws {
    (name, mail) = try ledger.identity()
    now = Clock.now
  }

  /// `Name <mail>`
  var person: String { "\(name) <\(mail)>" }

  var signature: Signature {
    Signature(name: name, mail: mail, time: Int64(Clock.seconds(now) ?? 0))
  }
}
