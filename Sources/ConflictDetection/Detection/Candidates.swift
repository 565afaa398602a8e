/// Pairs worth comparing: buckets by key, all pairs of a small one, neighbours in a large one.
struct Candidates {
  /// Largest bucket of which every pair is compared.
  static let whole = 48
  /// How many followers in order of time and value are compared in a larger one.
  static let reach = 24

  /// A claim under a key.
  private struct Member {
    var key: UInt64
    var index: Int32
    var isSubject: Bool
  }

  /// Index pairs, smaller first, each once, in order.
  static func pairs(_ facts: [Facts]) -> [(Int, Int)] {
    let members = members(facts)
    var found: [UInt64] = []
    var start = 0
    while start < members.count {
      var end = start
      while end < members.count, members[end].key == members[start].key { end += 1 }
      if end - start > 1 { add(members[start..<end], facts, to: &found) }
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

  private static func members(_ facts: [Facts]) -> [Member] {
    var members: [Member] = []
    members.reserveCapacity(facts.count * 4)
    for (i, fact) in facts.enumerated() {
      for key in Keys.pairwise(fact) {
        members.append(Member(key: hash(key.text), index: Int32(i), isSubject: key.isSubject))
      }
      if let key = Keys.inArticle(fact) {
        members.append(Member(key: hash(key), index: Int32(i), isSubject: true))
      }
    }
    members.sort { $0.key == $1.key ? $0.index < $1.index : $0.key < $1.key }
    return members
  }

  /// Subjects come first, so that the others, of whom no two are compared, follow them all.
  private static func add(_ bucket: ArraySlice<Member>, _ facts: [Facts], to found: inout [UInt64])
  {
    guard bucket.contains(where: \.isSubject) else { return }
    var subjects = bucket.filter(\.isSubject).map { Int($0.index) }
    var others = bucket.filter { !$0.isSubject }.map { Int($0.index) }
    let isLarge = bucket.count > whole
    if isLarge {
      subjects.sort { before(facts[$0], facts[$1]) }
      others.sort { before(facts[$0], facts[$1]) }
    }
    let limit = isLarge ? reach : bucket.count
    for (place, i) in subjects.enumerated() {
      for j in subjects[(place + 1)...].prefix(limit) { found.append(joined(i, j)) }
      // In a large bucket each subject meets its share of the others, so the work stays linear.
      let from = isLarge ? others.count * place / subjects.count : 0
      for j in others[from...].prefix(limit) { found.append(joined(i, j)) }
    }
  }

  private static func joined(_ i: Int, _ j: Int) -> UInt64 {
    UInt64(min(i, j)) << 32 | UInt64(max(i, j))
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
