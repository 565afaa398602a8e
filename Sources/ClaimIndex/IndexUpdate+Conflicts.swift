import ClaimModel
import GRDB

// After claims came, went or changed, the conflicts are looked for again of those that did; what the update leaves is what a
// rebuild would find:
//
// 1. all conflicts of the changed claims go;
// 2. under each of their keys, the pairs that they stand in now, and the pairs of others that are compared since, are
//    judged, and what those came to that are compared no longer goes (`KeySurroundings`);
// 3. the articles and the chains of the changed claims are judged;
// 4. the origins are counted anew on the sides of claims of which it changed who agrees with them.
//
// What is judged is read, judged and put in some hundred claims at a time, so that a thousand new articles need little
// more memory than one.

extension IndexUpdate {
  /// Finds the conflicts of the claims touched.
  ///
  /// - Parameter isWanted: which of them the caller wants told.
  /// - Returns: these, with their origins, by id.
  func findConflicts(
    wanted isWanted: (Conflict) -> Bool = { _ in true }, _ detect: (Meeting) throws -> [Conflict]
  ) throws -> [Conflict] {
    var search = Search(counting: touched.union(try agreed(with: touched)), again: touched)
    try deleteConflicts(of: touched)
    func judge(_ meeting: Meeting) throws {
      let found = try detect(meeting)
      try add(found)
      search.counting.formUnion(found.flatMap(\.claims))
      search.wanted.formUnion(found.filter(isWanted).map(\.id))
    }
    try forEachComparison(judge) { pair in try drop(pair, &search) }
    let again = search.again
    try forEachArticle(of: again, judge)
    try judge(chains(of: again))
    var counter = try OriginCounter(db, setup)
    for claim in search.counting.sorted() { try counter.count(beside: claim, run) }
    return try search.wanted.sorted().compactMap { try conflict($0) }
  }

  private struct Search {
    /// Claims on whose sides the origins are to be counted.
    var counting: Set<ClaimID>
    /// Claims whose articles and chains are to be judged.
    var again: Set<ClaimID>
    var wanted: Set<ConflictID> = []
  }

  /// So many pairs are gathered before they are judged.
  private static let mostPairs = 65_536

  /// Hands out the pairs to judge, and those that are compared no longer, each at its home.
  private func forEachComparison(
    _ judge: (Meeting) throws -> Void, drop: (NumberPair) throws -> Void
  ) throws {
    let numbers = try self.numbers(of: touched)
    let new = Set(numbers)
    var (ranks, groups) = (try KeyRanks(db), try ClaimGroups(db))
    var gathered: [NumberPair] = []
    for (key, change) in try keyChanges(numbers).sorted(by: { $0.key < $1.key }) {
      let pairs = try KeySurroundings(db, key, change, new: new).pairs()
      let rank = ClaimKey(key).rank
      for pair in pairs.dropped.sorted() where try ranks.isHome(rank, of: pair) { try drop(pair) }
      for pair in pairs.met + pairs.entered where try ranks.isHome(rank, of: pair) {
        gathered.append(pair)
      }
      guard gathered.count >= Self.mostPairs else { continue }
      try groups.forEachMeeting(of: gathered.sorted(), judge)
      gathered = []
    }
    try groups.forEachMeeting(of: gathered.sorted(), judge)
  }

  /// What came and went under each key whose sharers are compared.
  private func keyChanges(_ numbers: [Int64]) throws -> [String: KeyChange] {
    var changes: [String: KeyChange] = [:]
    let moved = Set(gone.map(\.number))
    for number in numbers {
      let stayed = !inserted.contains(number) && !moved.contains(number)
      for key in try keys(of: number) where key.place.isCompared {
        let sharer = KeySharer(number: number, place: key.place)
        changes[key.text, default: KeyChange()].came.append(sharer)
        if stayed { changes[key.text, default: KeyChange()].went.append(sharer) }
      }
    }
    for gone in gone where gone.key.place.isCompared {
      let sharer = KeySharer(number: gone.number, place: gone.key.place)
      changes[gone.key.text, default: KeyChange()].went.append(sharer)
    }
    return changes
  }

  private func numbers(of claims: Set<ClaimID>) throws -> [Int64] {
    let statement = try db.cachedStatement(sql: "SELECT number FROM claims WHERE id = ?")
    return try claims.sorted().flatMap {
      try Int64.fetchAll(statement, arguments: [$0.text])
    }
  }

  /// Takes away what a pair came to. A finding of its article with the same claims is looked for again.
  private func drop(_ pair: NumberPair, _ search: inout Search) throws {
    let sql = """
      SELECT c.id, c.class, a.id, b.id, a.article = b.article FROM claims a JOIN claims b
      JOIN conflict_members m ON m.claim = a.id JOIN conflict_members o ON o.conflict = m.conflict
      JOIN conflicts c ON c.id = m.conflict
      WHERE a.number = ? AND b.number = ? AND o.claim = b.id
        AND NOT EXISTS (SELECT 1 FROM conflict_members n
          WHERE n.conflict = m.conflict AND n.position > 1)
      """
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: sql), arguments: [pair.first, pair.second])
    for row in rows {
      let (id, name): (String, String) = (row[0], row[1])
      let both = [ClaimID(row[2] as String), ClaimID(row[3] as String)]
      try deleteConflict(id)
      if name == Conflict.Class.agreement.rawValue { search.counting.formUnion(both) }
      if row[4] as Bool { search.again.formUnion(both) }
    }
  }

  /// Hands out the articles of these claims, some at a time.
  private func forEachArticle(of new: Set<ClaimID>, _ judge: (Meeting) throws -> Void) throws {
    let sql = """
      SELECT c.number FROM claims c WHERE c.article IN (
        SELECT article FROM claims WHERE id IN (SELECT value FROM json_each(?)))
      ORDER BY c.article, c.position
      """
    let numbers = try Int64.fetchAll(db, sql: sql, arguments: [Self.list(new)])
    var groups = try ClaimGroups(db)
    var meeting = Meeting(part: .articles, claims: [], new: new)
    for number in numbers {
      guard let claim = try groups.claims([number]).first else { continue }
      if meeting.claims.count >= ClaimGroups.mostMeeting,
        meeting.claims.last?.claim.article != claim.claim.article
      {
        try judge(meeting)
        meeting.claims = []
      }
      meeting.claims.append(claim)
    }
    if !meeting.claims.isEmpty { try judge(meeting) }
  }

  /// The claims that share a key with one of these of which the sharers are not compared two by two.
  private func chains(of new: Set<ClaimID>) throws -> Meeting {
    let sql = """
      SELECT DISTINCT k.number FROM json_each(?) w JOIN claims o ON o.id = w.value
      JOIN claim_keys m ON m.number = o.number AND m.place < 0
      JOIN claim_keys k ON k.key = m.key ORDER BY k.number
      """
    let numbers = try Int64.fetchAll(db, sql: sql, arguments: [Self.list(new)])
    var groups = try ClaimGroups(db)
    return Meeting(part: .chains, claims: try groups.claims(numbers), new: new)
  }

  private static func list(_ claims: Set<ClaimID>) -> String {
    JSONStrings.list(claims.map(\.text).sorted()) ?? "[]"
  }

  /// As it stands in the index, with its claims and origins.
  private func conflict(_ id: ConflictID) throws -> Conflict? {
    let sql = "SELECT \(Schema.conflicts.selection("c")) FROM conflicts c WHERE c.id = ?"
    guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id.text]) else {
      return nil
    }
    var conflict = try ConflictCodec.read(row)
    let members = "SELECT claim, origins FROM conflict_members WHERE conflict = ? ORDER BY position"
    let rows = try Row.fetchAll(db.cachedStatement(sql: members), arguments: [id.text])
    conflict.claims = rows.map { ClaimID($0[0] as String) }
    conflict.origins = rows.compactMap { $0[1] as Int? }
    return conflict
  }
}
