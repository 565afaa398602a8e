import ClaimModel
import GRDB

/// What changed under one key.
struct KeyChange {
  var came: [KeySharer] = []
  var went: [KeySharer] = []
}

/// The sharers of a key around the places where some came or went, and which pairs of them are compared now and
/// were before.
///
/// A pair hangs on the claims that lie between its two (`KeyReach`), so what came or went changes pairs whose two lie within
/// reach of it on either side. Only those surroundings are read, however many share the key; where the
/// read stretches do not touch, a cut stands between them.
struct KeySurroundings {
  /// More changes than this under one key: all its sharers are read.
  private static let many = 64

  private let standing: Set<KeySharer>
  private let change: KeyChange
  /// Stretches of places of which all sharers are at hand, apart from each other; empty: all are.
  private var stretches: [ClosedRange<Int64>] = []

  /// - Parameter new: claims that came under any key; their rows are there already.
  init(_ db: Database, _ key: String, _ change: KeyChange, new: Set<Int64>) throws {
    self.change = change
    let isMuch = change.came.count + change.went.count > Self.many
    let most = KeyReach.whole + change.came.count
    let first = try Self.sharers(db, key, limit: isMuch ? -1 : most + 1)
    if isMuch || first.count <= most {
      standing = first.filter { !new.contains($0.number) }
      return
    }
    let orders = Set((change.came + change.went).map(\.place.order))
    var standing: Set<KeySharer> = []
    var stretches: [ClosedRange<Int64>] = []
    for order in orders.sorted() {
      for isSubject in [true, false] {
        let place = KeyPlace(order: order, isSubject: isSubject)
        let (found, stretch) = try Self.around(db, key, place, new)
        standing.formUnion(found)
        stretches.append(stretch)
      }
    }
    self.standing = standing
    self.stretches = Self.joined(stretches)
  }

  /// Pairs of which one came, and those of the others that are compared since something came or went, or no longer.
  func pairs() -> (met: [NumberPair], entered: Set<NumberPair>, dropped: Set<NumberPair>) {
    let came = Set(change.came.map(\.number))
    var now: Set<NumberPair> = []
    var met: [NumberPair] = []
    for pair in pairs(of: standing.union(change.came)) {
      if came.contains(pair.first) || came.contains(pair.second) {
        met.append(pair)
      } else {
        now.insert(pair)
      }
    }
    let known = Set(standing.map(\.number))
    let before = Set(
      pairs(of: standing.union(change.went)).filter {
        known.contains($0.first) && known.contains($0.second)
      })
    return (met, now.subtracting(before), before.subtracting(now))
  }

  private func pairs(of sharers: Set<KeySharer>) -> [NumberPair] {
    let sharers = sharers.sorted()
    var stretch = 0
    let places = sharers.map { sharer -> KeyReach.Sharer in
      let old = stretch
      while stretch < stretches.count - 1, stretches[stretch].upperBound < sharer.place.rawValue {
        stretch += 1
      }
      return KeyReach.Sharer(sharer.place, isCut: stretch != old)
    }
    return KeyReach.pairs(places, isWhole: stretches.isEmpty ? nil : false).map {
      NumberPair(sharers[$0].number, sharers[$1].number)
    }
  }

  private static func sharers(_ db: Database, _ key: String, limit: Int) throws -> Set<KeySharer> {
    let sql = "SELECT number, place FROM claim_keys WHERE key = ? LIMIT ?"
    let rows = try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [key, limit])
    return Set(rows.map { KeySharer(number: $0[0], place: KeyPlace(rawValue: $0[1])) })
  }

  /// The sharers of one sort within reach on either side, and the stretch that they are all of.
  private static func around(_ db: Database, _ key: String, _ place: KeyPlace, _ new: Set<Int64>)
    throws -> ([KeySharer], ClosedRange<Int64>)
  {
    let low = KeyPlace(order: 0, isSubject: place.isSubject).rawValue
    let high = KeyPlace(order: -1, isSubject: place.isSubject).rawValue
    var found: [KeySharer] = []
    /// Where the last one stands, where there are more beyond it.
    func take(_ sql: String, _ arguments: StatementArguments) throws -> Int64? {
      var (places, last) = (0, Int64(-1))
      let cursor = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
      while let row = try cursor.next() {
        let sharer = KeySharer(number: row[0], place: KeyPlace(rawValue: row[1]))
        if new.contains(sharer.number) { continue }
        if sharer.place.rawValue != last {
          if places > KeyReach.reach { return last }
          (places, last) = (places + 1, sharer.place.rawValue)
        }
        found.append(sharer)
      }
      return nil
    }
    let before = try take(
      """
      SELECT number, place FROM claim_keys WHERE key = ? AND place BETWEEN ? AND ?
      ORDER BY place DESC
      """, [key, low, place.rawValue])
    let after = try take(
      """
      SELECT number, place FROM claim_keys WHERE key = ? AND place > ? AND place <= ?
      ORDER BY place
      """, [key, place.rawValue, high])
    return (found, (before ?? low)...(after ?? high))
  }

  private static func joined(_ stretches: [ClosedRange<Int64>]) -> [ClosedRange<Int64>] {
    var joined: [ClosedRange<Int64>] = []
    for next in stretches.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, next.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound...max(last.upperBound, next.upperBound)
      } else {
        joined.append(next)
      }
    }
    return joined
  }
}
