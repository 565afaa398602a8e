import ClaimModel
import GRDB

/// Claims of which some are to be compared: some hundreds at a time, however many are new.
public struct Meeting: Sendable {
  /// What is to be looked for among the claims.
  public enum Part: Sendable {
    /// What the pairs come to.
    case pairs
    /// What the claims of each article come to together; the articles are whole.
    case articles
    /// Chains over several keys; all that share a key with a new one, of which the sharers are not compared two by two, are
    /// here.
    case chains
  }

  public var part: Part
  public var claims: [ArticleClaim]
  /// Indexes of `claims`.
  public var pairs: [(Int, Int)] = []
  /// Those that are new or changed: of articles and chains only what one of them takes part in is told.
  public var new: Set<ClaimID> = []
}

/// Two claims by their numbers, the smaller first.
struct NumberPair: Hashable, Comparable {
  let first: Int64
  let second: Int64

  init(_ a: Int64, _ b: Int64) { (first, second) = (min(a, b), max(a, b)) }

  static func < (a: NumberPair, b: NumberPair) -> Bool {
    (a.first, a.second) < (b.first, b.second)
  }
}

/// A claim under a key.
struct KeySharer: Hashable, Comparable {
  let number: Int64
  let place: KeyPlace

  static func < (a: KeySharer, b: KeySharer) -> Bool {
    (a.place, a.number) < (b.place, b.number)
  }
}

/// The keys of claims, as ranks; those of the last thousands are remembered.
struct KeyRanks {
  private let statement: Statement
  private var known = Remembered<Int64, [UInt64]>(atMost: 262_144)

  init(_ db: Database) throws {
    statement = try db.makeStatement(
      sql: "SELECT key, place FROM claim_keys WHERE number = ? AND place >= 0")
  }

  /// Whether `key` is where the two are compared.
  mutating func isHome(_ key: UInt64, of pair: NumberPair) throws -> Bool {
    ClaimKey.home(try ranks(pair.first), try ranks(pair.second)) == key & ~1
  }

  private mutating func ranks(_ number: Int64) throws -> [UInt64] {
    if let ranks = known[number] { return ranks }
    var ranks: [UInt64] = []
    let cursor = try Row.fetchCursor(statement, arguments: [number])
    while let row = try cursor.next() {
      ranks.append(ClaimKey(row[0], KeyPlace(rawValue: row[1])).rank)
    }
    ranks.sort()
    known[number] = ranks
    return ranks
  }
}
