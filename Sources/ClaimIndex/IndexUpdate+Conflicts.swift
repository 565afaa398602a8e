import ClaimModel
import GRDB

// After claims came, went or changed, the conflicts are looked for again of those that did; what the update leaves is what a
// rebuild would find:
//
// 1. under each of their keys, the pairs that they stand in now, and the pairs of others that are compared
//    since, or no longer (`KeySurroundings`);
// 2. all conflicts of the changed claims go, and those of pairs that are no longer compared;
// 3. the pairs, the articles and the chains of the changed claims are judged;
// 4. the origins are counted anew on the sides of claims of which it changed who agrees with them.

extension IndexUpdate {
  /// Finds the conflicts of the claims touched.
  ///
  /// - Returns: what was found, with its origins.
  func findConflicts(_ detect: (Meeting) throws -> [Conflict]) throws -> [Conflict] {
    var change = try comparisons()
    var counting = touched.union(try agreed(with: touched))
    try deleteConflicts(of: touched)
    var again = touched
    for pair in change.dropped { try drop(pair, &counting, &again) }
    let meeting = try meeting(of: change.pairs, new: again)
    change.pairs = []
    let found = try detect(meeting)
    try add(found)
    counting.formUnion(found.flatMap(\.claims))
    var counter = try OriginCounter(db, setup)
    for claim in counting.sorted() { try counter.count(beside: claim, run) }
    return try found.map { conflict in
      var conflict = conflict
      conflict.origins = try counter.origins(of: conflict.id)
      return conflict
    }
  }

  private struct Comparisons {
    var pairs: [NumberPair] = []
    var dropped: Set<NumberPair> = []
  }

  /// The pairs to judge, and those that are compared no longer, each at its home.
  private func comparisons() throws -> Comparisons {
    let numbers = try self.numbers(of: touched)
    let changes = try keyChanges(numbers)
    let new = Set(numbers)
    var (ranks, out) = (try KeyRanks(db), Comparisons())
    for (key, change) in changes.sorted(by: { $0.key < $1.key }) {
      let pairs = try KeySurroundings(db, key, change, new: new).pairs()
      let rank = ClaimKey(key).rank
      for pair in pairs.met + pairs.entered.sorted() where try ranks.isHome(rank, of: pair) {
        out.pairs.append(pair)
      }
      for pair in pairs.dropped where try ranks.isHome(rank, of: pair) { out.dropped.insert(pair) }
    }
    return out
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
  private func drop(_ pair: NumberPair, _ counting: inout Set<ClaimID>, _ again: inout Set<ClaimID>)
    throws
  {
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
      if name == Conflict.Class.agreement.rawValue { counting.formUnion(both) }
      if row[4] as Bool { again.formUnion(both) }
    }
  }

  /// The pairs with all that judging the new ones needs beside them.
  private func meeting(of pairs: [NumberPair], new: Set<ClaimID>) throws -> Meeting {
    var groups = try ClaimGroups(db)
    var meeting = Meeting(claims: [], pairs: [], new: new)
    var places: [Int64: Int] = [:]
    for number in try besides(new) { _ = try groups.place(of: number, in: &meeting, &places) }
    for pair in Set(pairs).sorted() {
      guard let i = try groups.place(of: pair.first, in: &meeting, &places),
        let j = try groups.place(of: pair.second, in: &meeting, &places)
      else { continue }
      meeting.pairs.append((i, j))
    }
    return meeting
  }

  /// The claims of the articles of these, and those that share a key with one of which the sharers are not compared.
  private func besides(_ claims: Set<ClaimID>) throws -> [Int64] {
    let ids = JSONStrings.list(claims.map(\.text).sorted()) ?? "[]"
    let sql = """
      SELECT c.number FROM claims c WHERE c.article IN (
        SELECT article FROM claims WHERE id IN (SELECT value FROM json_each(?)))
      UNION SELECT k.number FROM json_each(?) w JOIN claims o ON o.id = w.value
      JOIN claim_keys m ON m.number = o.number AND m.place < 0
      JOIN claim_keys k ON k.key = m.key
      """
    return try Int64.fetchAll(db, sql: sql, arguments: [ids, ids])
  }
}
