/// Pairs worth comparing: buckets by key, all pairs of a small one, neighbours in a large one.
struct Candidates {
  /// Largest bucket of which every pair is compared.
  static let whole = 48
  /// How many followers in order of time and value are compared in a larger one.
  static let reach = 24

  /// Index pairs, smaller first, each once, in order.
  static func pairs(_ facts: [Facts]) -> [(Int, Int)] {
    var members: [(key: UInt64, index: Int)] = []
    members.reserveCapacity(facts.count * 4)
    for (i, fact) in facts.enumerated() {
      for key in Keys.pairwise(fact) { members.append((hash(key), i)) }
      if let key = Keys.inArticle(fact) { members.append((hash(key), i)) }
    }
    members.sort { $0.key == $1.key ? $0.index < $1.index : $0.key < $1.key }
    var found: [UInt64] = []
    var start = 0
    while start < members.count {
      var end = start
      while end < members.count, members[end].key == members[start].key { end += 1 }
      add(members[start..<end].map(\.index), facts, to: &found)
      start = end
    }
    found.sort()
    var out: [(Int, Int)] = []
    var last: UInt64?
    for pair in found where pair != last {
      out.append((Int(pair >> 32), Int(pair & 0xFFFF_FFFF)))
      last = pair
    }
    return out
  }

  private static func add(_ bucket: [Int], _ facts: [Facts], to found: inout [UInt64]) {
    guard bucket.count > 1 else { return }
    let order = bucket.count <= whole ? bucket : bucket.sorted { before(facts[$0], facts[$1]) }
    let limit = bucket.count <= whole ? bucket.count : reach
    for (place, i) in order.enumerated() {
      for j in order[(place + 1)...].prefix(limit) {
        found.append(UInt64(min(i, j)) << 32 | UInt64(max(i, j)))
      }
    }
  }

  /// FNV-1a: two keys that collide only cost a comparison.
  private static func hash(_ key: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash
  }

  private static func before(_ a: Facts, _ b: Facts) -> Bool {
    let (p, q) = (a.claim.period?.start?.number ?? 0, b.claim.period?.start?.number ?? 0)
    if p != q { return p < q }
    let (x, y) = (a.interval?.middle ?? 0, b.interval?.middle ?? 0)
    return x == y ? a.id < b.id : x < y
  }
}
