import ClaimModel

/// Pairs worth comparing among claims that are all at hand: those that share a key and lie near each other among its
/// sharers (`KeyReach`), each at its home (`ClaimKey.home`).
enum Candidates {
  /// Indexes of facts, smaller first, in order.
  static func pairs(_ facts: [Facts]) -> [(Int, Int)] {
    let keys = facts.map { Keys.of($0).filter(\.place.isCompared) }
    let ranks = keys.map { $0.map(\.rank).sorted() }
    var sharers: [UInt64: [(place: KeyPlace, index: Int)]] = [:]
    for (i, keys) in keys.enumerated() {
      for key in keys { sharers[key.rank & ~1, default: []].append((key.place, i)) }
    }
    var pairs: [(Int, Int)] = []
    for (home, sharers) in sharers where sharers.count > 1 {
      let sharers = sharers.sorted { ($0.place, $0.index) < ($1.place, $1.index) }
      for (a, b) in KeyReach.pairs(sharers.map { .init($0.place) }) {
        let (i, j) = (sharers[a].index, sharers[b].index)
        if ClaimKey.home(ranks[i], ranks[j]) == home { pairs.append((min(i, j), max(i, j))) }
      }
    }
    return pairs.sorted { $0 < $1 }
  }
}
