/// Pairs worth comparing: buckets by key, all pairs of a small one, neighbours in a large one.
///
/// Two claims often share several keys. The pair is looked at once, in its *home*: the bucket of the
/// least hash that both have and of which one of them speaks. A bucket is therefore judged by itself, and a run over one bucket after
/// the other finds what a run over all claims at once finds.
struct Candidates {
  /// Largest bucket of which every pair is compared.
  static let whole = 48
  /// How many followers in order of time and value are compared in a larger one.
  static let reach = 24

  /// A claim under a key.
  struct Member {
    var key: UInt64
    var index: Int32
    var isSubject: Bool
  }

  /// The claims that share a key, and the pairs of them that have it for their home.
  struct Bucket {
    var key: UInt64
    var members: [Int]
    /// Indexes of facts, smaller first, in order.
    var pairs: [(Int, Int)]
  }

  private let facts: [Facts]
  /// Each claim's keys, sorted by hash.
  private let keys: [[Member]]
  private let members: [Member]

  init(_ facts: [Facts]) {
    self.facts = facts
    var members: [Member] = []
    members.reserveCapacity(facts.count * 4)
    for (i, fact) in facts.enumerated() {
      for key in Keys.pairwise(fact) {
        members.append(
          Member(key: Self.hash(key.text), index: Int32(i), isSubject: key.isSubject))
      }
      if let key = Keys.inArticle(fact) {
        members.append(Member(key: Self.hash(key), index: Int32(i), isSubject: true))
      }
    }
    members.sort { $0.key == $1.key ? $0.index < $1.index : $0.key < $1.key }
    var keys: [[Member]] = Array(repeating: [], count: facts.count)
    for member in members { keys[Int(member.index)].append(member) }
    self.members = members
    self.keys = keys
  }

  /// Calls `body` for each key that two claims share, or for those that `wanted` picks.
  func forEachBucket(where wanted: (UInt64) -> Bool = { _ in true }, _ body: (Bucket) -> Void) {
    var start = 0
    while start < members.count {
      var end = start
      while end < members.count, members[end].key == members[start].key { end += 1 }
      if end - start > 1, wanted(members[start].key) { body(bucket(members[start..<end])) }
      start = end
    }
  }

  /// Subjects come first, so that the others, of whom no two are compared, follow them all.
  private func bucket(_ members: ArraySlice<Member>) -> Bucket {
    var bucket = Bucket(
      key: members.first?.key ?? 0, members: members.map { Int($0.index) }, pairs: [])
    guard members.contains(where: \.isSubject) else { return bucket }
    var subjects = members.filter(\.isSubject).map { Int($0.index) }
    var others = members.filter { !$0.isSubject }.map { Int($0.index) }
    let isLarge = members.count > Self.whole
    if isLarge {
      subjects.sort { before(facts[$0], facts[$1]) }
      others.sort { before(facts[$0], facts[$1]) }
    }
    let limit = isLarge ? Self.reach : members.count
    for (place, i) in subjects.enumerated() {
      // In a large bucket each subject meets its share of the others, so the work stays linear.
      let from = isLarge ? others.count * place / subjects.count : 0
      let near = subjects[(place + 1)...].prefix(limit) + others[from...].prefix(limit)
      for j in near where i != j && home(i, j) == bucket.key {
        bucket.pairs.append((min(i, j), max(i, j)))
      }
    }
    bucket.pairs.sort { $0 < $1 }
    return bucket
  }

  /// Two members of a bucket that both only mention its key have no home there.
  private func home(_ i: Int, _ j: Int) -> UInt64? {
    let (x, y) = (keys[i], keys[j])
    var (a, b) = (0, 0)
    while a < x.count, b < y.count {
      if x[a].key == y[b].key, x[a].isSubject || y[b].isSubject { return x[a].key }
      if x[a].key < y[b].key { a += 1 } else { b += 1 }
    }
    return nil
  }

  /// FNV-1a: two keys that collide only cost a comparison.
  static func hash(_ key: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash
  }

  private func before(_ a: Facts, _ b: Facts) -> Bool {
    let (p, q) = (a.claim.period?.start?.number ?? 0, b.claim.period?.start?.number ?? 0)
    if p != q { return p < q }
    let (x, y) = (a.interval?.middle ?? 0, b.interval?.middle ?? 0)
    return x == y ? a.id < b.id : x < y
  }
}
