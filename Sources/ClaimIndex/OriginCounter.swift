import ClaimModel
import GRDB

/// Counts how many independent origins stand beside claims: those of the claims that agree with one, and its own.
struct OriginCounter {
  private let setup: IndexSetup
  private let conflicts: Statement
  private let witnesses: Statement
  private let members: Statement
  private var known = Remembered<String, Witness>(atMost: 65_536)

  init(_ db: Database, _ setup: IndexSetup) throws {
    self.setup = setup
    conflicts = try db.makeStatement(
      sql: """
        SELECT m.conflict, m.position, m.origins, c.class = 'agreement', o.claim
        FROM conflict_members m JOIN conflicts c ON c.id = m.conflict
        JOIN conflict_members o ON o.conflict = m.conflict AND o.position <> m.position
        WHERE m.claim = ? AND c.class <> 'explained' AND NOT EXISTS (SELECT 1 FROM conflict_members n
          WHERE n.conflict = m.conflict AND n.position > 1)
        """)
    witnesses = try db.makeStatement(
      sql: """
        SELECT c.attribution, a.publisher, coalesce(a.origin, a.id), c.subject, c.subject_text, c.quote
        FROM claims c JOIN articles a ON a.id = c.article WHERE c.id = ? ORDER BY c.article LIMIT 1
        """)
    members = try db.makeStatement(
      sql: "SELECT origins FROM conflict_members WHERE conflict = ? ORDER BY position")
  }

  private struct Side {
    let conflict: String
    let position: Int
    let origins: Int
    let isAgreement: Bool
    let other: String
  }

  /// Writes the origins on the claim's side of each pair that it stands in and that is not explained.
  mutating func count(beside claim: ClaimID, _ run: (String, [DatabaseValue]) throws -> Void) throws
  {
    let sides = try Row.fetchAll(conflicts, arguments: [claim.text]).map {
      Side(
        conflict: $0[0], position: $0[1], origins: $0[2] ?? 1, isAgreement: $0[3], other: $0[4])
    }
    let agreeing = sides.filter(\.isAgreement).map(\.other).sorted()
    let all = try origins(of: [claim.text] + agreeing)
    for side in sides {
      let count =
        side.isAgreement
        ? try origins(of: [claim.text] + agreeing.filter { $0 != side.other }) : all
      guard count != side.origins else { continue }
      try run(
        "UPDATE conflict_members SET origins = ? WHERE conflict = ? AND position = ?",
        [count.databaseValue, side.conflict.databaseValue, side.position.databaseValue])
    }
  }

  /// As they are written, in the order of the conflict's claims.
  func origins(of conflict: ConflictID) throws -> [Int] {
    try Int?.fetchAll(members, arguments: [conflict.text]).compactMap(\.self)
  }

  private mutating func origins(of claims: [String]) throws -> Int {
    claims.count == 1 ? 1 : setup.independent(try claims.compactMap { try witness($0) })
  }

  private mutating func witness(_ claim: String) throws -> Witness? {
    if let witness = known[claim] { return witness }
    guard let row = try Row.fetchOne(witnesses, arguments: [claim]) else { return nil }
    let subject: String? = row[3]
    let witness = Witness(
      speaker: ClaimDecoder.mentions(row[0]).last,
      subject: subject.map { Mention(name: $0, text: row[4] ?? $0) }, quote: row[5],
      publisher: row[1], origin: row[2])
    known[claim] = witness
    return witness
  }
}

extension IndexUpdate {
  /// Counts the origins beside all claims with which another agrees; the others stand for one each.
  public func countOrigins() throws {
    var counter = try OriginCounter(db, setup)
    let sql = """
      SELECT DISTINCT m.claim FROM conflicts c JOIN conflict_members m ON m.conflict = c.id
      WHERE c.class = 'agreement' ORDER BY m.claim
      """
    for claim in try String.fetchAll(db, sql: sql) {
      try counter.count(beside: ClaimID(claim), run)
    }
  }
}
